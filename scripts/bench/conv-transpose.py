"""The other side of conv-transpose.ts: for each line read (a name), one call of Python's own, in ms."""
import json
import os
import sys
import time

import torch
from torch.nn import functional as F

folder = sys.argv[1]
torch.set_num_threads(int(sys.argv[2]))
given = {}


def layer():
    return F.conv_transpose2d(given["input"], given["weight"], given["bias"], stride=32, padding=16)


def gradients():
    leaves = [given[name] for name in ("input", "weight", "bias")]
    found = [leaf.grad for leaf in leaves]
    for leaf in leaves:
        leaf.grad = None
    return found


@torch.no_grad()
def forward():
    return [layer()]


def forward_and_backward():
    layer().backward(given["gradient"])
    return gradients()


def with_loss():
    logits = layer()
    loss = F.cross_entropy(logits, given["target"])
    loss.backward()
    correct = (logits.argmax(1) == given["target"]).sum()
    return [loss.detach(), correct, *gradients()]


@torch.no_grad()
def class_map():
    return [layer().argmax(1)]


BODIES = {
    "forward": forward,
    "forward and backward": forward_and_backward,
    "with cross-entropy and accuracy": with_loss,
    "class map": class_map,
}

for line in sys.stdin:
    name = line.strip()
    if name == "version":
        answer = {"version": torch.__version__}
    elif name == "inputs":
        given.update(torch.load(os.path.join(folder, "inputs.pth"), weights_only=True))
        for leaf in ("input", "weight", "bias"):
            given[leaf].requires_grad_()
        answer = None
    elif name.startswith("compare "):
        torch.save(BODIES[name.removeprefix("compare ")](), os.path.join(folder, "results.pth"))
        answer = None
    else:
        start = time.perf_counter()
        result = BODIES[name]()
        answer = (time.perf_counter() - start) * 1e3
        del result
    print(json.dumps(answer), flush=True)
