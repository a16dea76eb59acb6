"""The other side of weights.ts: for each line read (a name), one call of Python's own, in ms."""
import json
import os
import sys
import time

import safetensors
import torch
from safetensors.torch import load, load_file, save_file

folder, memory, own = sys.argv[1:]
pth, st = os.path.join(folder, "python.pth"), os.path.join(folder, "python.safetensors")
state = torch.load(own, weights_only=True)


def module_of(state):
    """A network with these names, as every tensor's module has it."""
    root = torch.nn.Module()
    for name, tensor in state.items():
        module, *path = root, *name.split(".")
        for part in path[:-1]:
            if part not in module._modules:
                module.add_module(part, torch.nn.Module())
            module = module._modules[part]
        if tensor.is_floating_point() and not path[-1].startswith("running"):
            module.register_parameter(path[-1], torch.nn.Parameter(tensor.clone()))
        else:
            module.register_buffer(path[-1], tensor.clone())
    return root


net = module_of(state)


def flushed(save, path):
    save(state, path + ".tmp")
    file = os.open(path + ".tmp", os.O_RDONLY)
    os.fsync(file)
    os.close(file)
    os.replace(path + ".tmp", path)


def read(path):
    with open(path, "rb") as file:
        return load(file.read())


BODIES = {
    "save .pth, in memory": lambda: torch.save(state, os.path.join(memory, "python.pth")),
    "save .pth, flushed": lambda: flushed(torch.save, pth),
    "save .safetensors, in memory": lambda: save_file(state, os.path.join(memory, "python.safetensors")),
    "save .safetensors, flushed": lambda: flushed(save_file, st),
    "load .pth": lambda: torch.load(pth, weights_only=True),
    "load .pth into a network": lambda: net.load_state_dict(torch.load(pth, weights_only=True)),
    "load .pth, mmap": lambda: torch.load(pth, weights_only=True, mmap=True),
    "load .pth into a network, mmap": lambda: net.load_state_dict(torch.load(pth, weights_only=True, mmap=True)),
    "load .safetensors, read": lambda: read(st),
    "load .safetensors, mmap": lambda: load_file(st),
    "load .safetensors into a network, mmap": lambda: net.load_state_dict(load_file(st)),
}

print(json.dumps({"torch": torch.__version__, "safetensors": safetensors.__version__,
                  "python": sys.version.split()[0]}), flush=True)
for line in sys.stdin:
    start = time.perf_counter()
    result = BODIES[line.strip()]()
    elapsed = (time.perf_counter() - start) * 1e3
    del result
    print(json.dumps(elapsed), flush=True)
