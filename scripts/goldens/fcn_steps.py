"""Training steps of a small FCN, and its state after each of them: three of them whole, and ten in
samples, in which what a momentum buffer keeps has time to show."""
import math

import torch
from torch import nn
from torch.nn import functional as F

from bilinear import bilinear_kernel
from golden import Fill, hashes, sampled

CLASSES = 5
OPTIONS = [
    ("SGD as in the tutorial", {"lr": 0.05, "weight_decay": 1e-3}, None),
    ("SGD with momentum", {"lr": 0.05, "weight_decay": 1e-3, "momentum": 0.9}, None),
    ("everything drawn from seed 3", {"lr": 0.05, "weight_decay": 1e-3}, 3),
]
LONG = [
    ("momentum", {"lr": 0.05, "weight_decay": 1e-3, "momentum": 0.9}, None),
    ("nesterov", {"lr": 0.05, "momentum": 0.9, "nesterov": True, "weight_decay": 1e-3}, None),
    ("dampening", {"lr": 0.05, "momentum": 0.9, "dampening": 0.5, "weight_decay": 1e-2}, None),
    ("maximize", {"lr": 0.001, "momentum": 0.5, "maximize": True}, None),
    ("momentum, drawn from seed 4", {"lr": 0.05, "momentum": 0.9}, 4),
]


def build():
    """The drawn case depends on this order: layers first to last, then the kernel, undrawn."""
    net = nn.Sequential(
        nn.Conv2d(3, 8, 3, stride=2, padding=1), nn.BatchNorm2d(8), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(8, CLASSES, 1), nn.ConvTranspose2d(CLASSES, CLASSES, 8, stride=4, padding=2))
    net[5].weight.data.copy_(bilinear_kernel(CLASSES, CLASSES, 8))
    return net


def fills():
    return {
        "0.weight": Fill((8, 3, 3, 3), 11000, scale=math.sqrt(24 / 27)),
        "0.bias": Fill((8,), 11001, scale=0.5),
        "1.weight": Fill((8,), 11002, scale=0.5, offset=1.0),
        "1.bias": Fill((8,), 11003, scale=0.5),
        "4.weight": Fill((CLASSES, 8, 1, 1), 11004, scale=math.sqrt(24 / 8)),
        "4.bias": Fill((CLASSES,), 11005, scale=0.5),
        "5.bias": Fill((CLASSES,), 11006, scale=0.5),
    }


def state(net, keep):
    return {k: sampled(v.clone(), keep) for k, v in net.state_dict().items()}


def steps_case(name, options, seed, count=3, keep=10**6):
    """`keep`: how many elements of a large tensor are stored."""
    if seed is not None:
        torch.manual_seed(seed)
    net = build()
    initial = fills() if seed is None else {}
    net.load_state_dict({**net.state_dict(), **{k: f.tensor() for k, f in initial.items()}})
    optimiser = torch.optim.SGD(net.parameters(), **options)
    net.train()
    steps = []
    for step in range(count):
        if seed is None:
            x_fill = Fill((2, 3, 16, 24), 11100 + step, scale=4.0)
            x = x_fill.tensor()
            y = torch.from_numpy((hashes(2 * 16 * 24, 11200 + step) % CLASSES).astype("int64"))
            y = y.reshape(2, 16, 24)
        else:
            x_fill = None
            x, y = torch.rand(2, 3, 16, 24), torch.randint(0, CLASSES, (2, 16, 24))
        optimiser.zero_grad()
        logits = net(x)
        loss = F.cross_entropy(logits, y, reduction="none").mean(1).mean(1)
        loss.sum().backward()
        optimiser.step()
        # uint8 keeps the file small; both sides compare classes, not bytes
        steps.append({
            "x": x_fill, "y": y.to(torch.uint8), "loss": loss, "state": state(net, keep),
            "correct": int((logits.argmax(1) == y).sum()),
        })
    net.eval()
    with torch.no_grad():
        after = net(x)
    return {
        "name": name, "options": options, "seed": seed, "initial": initial, "steps": steps,
        "eval": {"logits": sampled(after, keep), "classes": after.argmax(1).to(torch.uint8)},
    }


def cases():
    for name, options, seed in OPTIONS:
        yield steps_case(name, options, seed)
    for name, options, seed in LONG:
        yield steps_case(f"ten steps: {name}", options, seed, count=10, keep=16)
