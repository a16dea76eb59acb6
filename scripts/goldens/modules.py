"""A network written as classes of one's own: its weights from a seed, how it prints, its state
dict, and five steps of training with all of its state after each of them."""
import torch
from torch import nn
from torch.nn import functional as F

CLASSES = 4


class Block(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.bn = nn.BatchNorm2d(channels)

    def forward(self, x):
        return F.relu(self.bn(self.conv(x))) + x


class Net(nn.Module):
    """What comes down to half the size and up again, beside what does not; drawn in this order."""

    def __init__(self):
        super().__init__()
        self.enter = nn.Conv2d(3, 4, 3, padding=1)
        self.gain = nn.Parameter(torch.rand(4, 1, 1))
        self.register_buffer("mean", torch.zeros(()))
        self.register_buffer("amount", torch.full((), 0.5), persistent=False)
        self.down = nn.Sequential(nn.MaxPool2d(2), nn.Conv2d(4, 8, 1), Block(8), nn.ReLU())
        self.blocks = nn.ModuleList([Block(8), Block(8)])
        self.up = nn.ConvTranspose2d(8, 4, 2, stride=2)
        self.head = nn.Conv2d(8, CLASSES, 1)

    def forward(self, x):
        skip = F.relu(self.enter(x)) * self.gain
        deep = self.down(skip)
        for block in self.blocks:
            deep = block(deep)
        up = self.up(deep)
        if self.training:
            with torch.no_grad():
                self.mean.mul_(0.9).add_(up.mean())
            up = up + self.amount * torch.rand(x.size(0), 1, 1, 1)
        return self.head(torch.cat([up, skip], 1))

    def extra_repr(self):
        return f"classes={CLASSES}"


def state(net):
    return {k: v.clone() for k, v in net.state_dict().items()}


def cases():
    torch.manual_seed(7)
    net = Net()
    printed, initial = str(net), state(net)
    optimiser = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    steps = []
    for _ in range(5):
        x, y = torch.rand(2, 3, 8, 12), torch.randint(0, CLASSES, (2, 8, 12))
        optimiser.zero_grad()
        loss = F.cross_entropy(net(x), y)
        loss.backward()
        optimiser.step()
        steps.append({"loss": loss, "state": state(net)})
    net.eval()
    with torch.no_grad():
        after = net(x)
    yield {
        "name": "a network of classes", "printed": printed, "seed": 7, "initial": initial,
        "parameters": [name for name, _ in net.named_parameters()],
        "buffers": [name for name, _ in net.named_buffers()],
        "steps": steps, "eval": after,
    }
