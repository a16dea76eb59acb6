"""The other side of conv2d.ts: for each line read (a name), one call of Python's own, in ms."""
import json
import os
import sys
import time

import torch
from torch.nn import functional as F

folder = sys.argv[1]
torch.set_num_threads(int(sys.argv[2]))
given = {}
options = {}


def layer():
    return F.conv2d(given["input"], given["weight"], None, **options)


@torch.no_grad()
def forward():
    return [layer()]


def forward_and_backward():
    layer().backward(given["gradient"])
    leaves = [given[name] for name in ("input", "weight")]
    found = [leaf.grad for leaf in leaves]
    for leaf in leaves:
        leaf.grad = None
    return found


BODIES = {"forward": forward, "forward and backward": forward_and_backward}

for line in sys.stdin:
    name, _, argument = line.strip().partition(": ")
    if name == "version":
        answer = {"version": torch.__version__}
    elif name == "inputs":
        options = json.loads(argument)
        read = torch.load(os.path.join(folder, "inputs.pth"), weights_only=True)
        for key, tensor in read.items():
            format = torch.contiguous_format if key == "weight" else torch.channels_last
            given[key] = tensor.contiguous(memory_format=format)
        for leaf in ("input", "weight"):
            given[leaf].requires_grad_()
        answer = None
    elif name == "compare":
        torch.save(BODIES[argument](), os.path.join(folder, "results.pth"))
        answer = None
    else:
        start = time.perf_counter()
        result = BODIES[name]()
        answer = (time.perf_counter() - start) * 1e3
        del result
    print(json.dumps(answer), flush=True)
