"""A checkpoint { model, optimizer, epoch } by the real PyTorch for each optimiser, for test/optim.

Usage: python scripts/goldens/checkpoint.py                (makes test/optim/goldens)
       python scripts/goldens/checkpoint.py NAME FILE OUT  (reads one, trains an epoch, writes what is then)
"""
import os
import sys

sys.dont_write_bytecode = True  # no __pycache__ in the repository

import torch  # noqa: E402
from torch import nn  # noqa: E402

from golden import Fill  # noqa: E402

FOLDER = os.path.join(os.path.dirname(__file__), "..", "..", "test", "optim", "goldens")

OPTIMIZERS = {
    "sgd": lambda groups, lr: torch.optim.SGD(groups, lr=lr, momentum=0.9, weight_decay=0.01),
    "adamw": lambda groups, lr: torch.optim.AdamW(groups, lr=lr, weight_decay=0.1, amsgrad=True),
}


def start(name, lr):
    net = nn.Sequential(nn.Conv2d(2, 3, 1), nn.BatchNorm2d(3), nn.ReLU(), nn.Conv2d(3, 2, 1))
    groups = [{"params": net[0].parameters()}, {"params": [*net[1].parameters(), *net[3].parameters()]}]
    optimizer = OPTIMIZERS[name](groups, lr)
    return net, optimizer, torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.5)


def train(net, optimizer, epoch):
    optimizer.zero_grad()
    net(Fill((2, 2, 4, 4), 13000 + epoch).tensor()).square().mean().backward()
    optimizer.step()


def save(net, optimizer, epoch, path):
    checkpoint = {"model": net.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch}
    # Of the last step: a step is the same to the bit only where its gradients are.
    gradients = [p.grad for p in net.parameters()]
    torch.save({**checkpoint, "gradients": gradients}, path)


def go_on(name, path, out):
    net, optimizer, _ = start(name, lr=9.0)
    checkpoint = torch.load(path, weights_only=True)
    net.load_state_dict(checkpoint["model"])
    optimizer.load_state_dict(checkpoint["optimizer"])
    train(net, optimizer, checkpoint["epoch"])
    save(net, optimizer, checkpoint["epoch"] + 1, out)


def make():
    os.makedirs(FOLDER, exist_ok=True)
    for name in OPTIMIZERS:
        torch.manual_seed(0)
        net, optimizer, scheduler = start(name, lr=0.1)
        for epoch in range(2):
            train(net, optimizer, epoch)
            scheduler.step()  # which leaves an initial_lr in each group
        path = os.path.join(FOLDER, f"{name}.pth")
        save(net, optimizer, 2, path)
        go_on(name, path, os.path.join(FOLDER, f"{name}-after.pth"))


if __name__ == "__main__":
    torch.set_num_threads(1)
    go_on(*sys.argv[1:]) if len(sys.argv) > 1 else make()
