"""The other side of weights.ts: for each line read (a name), one call of Python's own, in ms."""
import json
import os
import sys
import time

import safetensors
import torch
from safetensors.torch import load_file, save_file

folder = sys.argv[1]
pth, st = os.path.join(folder, "python.pth"), os.path.join(folder, "python.safetensors")
state = torch.load(sys.argv[2], weights_only=True)
target = {name: tensor.clone() for name, tensor in state.items()}


def flushed(save, path):
    save(state, path + ".tmp")
    file = os.open(path + ".tmp", os.O_RDONLY)
    os.fsync(file)
    os.close(file)
    os.replace(path + ".tmp", path)


def into(loaded):
    with torch.no_grad():
        for name, tensor in target.items():
            tensor.copy_(loaded[name])


BODIES = {
    "save .pth": lambda: torch.save(state, pth),
    "save .pth, flushed": lambda: flushed(torch.save, pth),
    "save .safetensors": lambda: save_file(state, st),
    "save .safetensors, flushed": lambda: flushed(save_file, st),
    "load .pth": lambda: torch.load(pth, weights_only=True),
    "load .pth into a network": lambda: into(torch.load(pth, weights_only=True)),
    "load .pth, mmap": lambda: torch.load(pth, weights_only=True, mmap=True),
    "load .pth into a network, mmap": lambda: into(torch.load(pth, weights_only=True, mmap=True)),
    "load .safetensors, mmap": lambda: load_file(st),
    "load .safetensors into a network, mmap": lambda: into(load_file(st)),
}

print(json.dumps({"torch": torch.__version__, "safetensors": safetensors.__version__,
                  "python": sys.version.split()[0]}), flush=True)
for line in sys.stdin:
    start = time.perf_counter()
    result = BODIES[line.strip()]()
    elapsed = (time.perf_counter() - start) * 1e3
    del result
    print(json.dumps(elapsed), flush=True)
