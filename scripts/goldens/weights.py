"""Weight files by the real PyTorch, for test/weights.

Usage: python scripts/goldens/weights.py                 (makes test/weights/goldens)
       python scripts/goldens/weights.py describe FILE   (what torch.load or safetensors reads, as JSON)

The package safetensors is needed for the .safetensors files only.
"""
import base64
import json
import os
import sys
from collections import OrderedDict

import torch

FOLDER = os.path.join(os.path.dirname(__file__), "..", "..", "test", "weights", "goldens")


def counting(shape, dtype, step=1):
    """0, 1, 2, ... in a shape: values that every dtype here holds exactly."""
    count = torch.Size(shape).numel()
    return (torch.arange(count, dtype=torch.float64) * step).to(dtype).reshape(shape)


def state_dict():
    """Every dtype, and every way in which a tensor can lie in a storage."""
    state = torch.nn.BatchNorm2d(3).state_dict()  # an OrderedDict with the attribute _metadata
    for dtype in ("float64", "float16", "bfloat16", "uint8", "int8", "int16", "int32", "int64"):
        state[dtype] = counting((2, 3), getattr(torch, dtype), step=5)
    state["bool"] = torch.tensor([True, False, True])
    state["large_int64"] = torch.tensor([2**62 + 1, -(2**63)])
    state["special"] = torch.tensor([float("nan"), float("inf"), -0.0, 1e-42])
    base = counting((4, 5, 6), torch.float32)
    state["whole"] = base
    state["permuted"] = base.permute(2, 0, 1)
    state["sliced"] = base[1:3, ::2, 1]
    state["tied"] = state["permuted"]
    state["expanded"] = counting((3, 1), torch.float32).expand(3, 4)
    state["part_of_much"] = counting((1000,), torch.int16)[500:503]
    state["channels_last"] = counting((1, 2, 3, 2), torch.float32).contiguous(
        memory_format=torch.channels_last)
    state["no_elements"] = torch.zeros(0, 3)
    state["scalar"] = torch.tensor(2.5)
    state["parameter"] = torch.nn.Parameter(counting((3,), torch.float32))
    state["名.weight"] = torch.ones(1)
    return state


def describe(state):
    """Each tensor with its bytes in row-major order."""
    return [
        {"name": name, "dtype": str(t.dtype).removeprefix("torch."), "shape": list(t.shape),
         "strides": list(t.stride()),
         "data": base64.b64encode(bytes(t.detach().contiguous().clone().untyped_storage())).decode()}
        for name, t in state.items()
    ]


def load(path):
    if path.endswith(".safetensors"):
        from safetensors.torch import load_file
        return load_file(path)
    state = torch.load(path, weights_only=True)
    assert type(state) is OrderedDict, type(state)
    mapped = torch.load(path, weights_only=True, mmap=True)
    assert describe(mapped) == describe(state)
    return state


def make():
    os.makedirs(FOLDER, exist_ok=True)
    state = state_dict()
    torch.save(state, os.path.join(FOLDER, "state.pth"))
    small = {"a": torch.ones(2)}
    torch.save(small, os.path.join(FOLDER, "legacy.pth"), _use_new_zipfile_serialization=False)
    torch.save({"epoch": 3, "model": small}, os.path.join(FOLDER, "checkpoint.pth"))
    torch.save(torch.nn.Linear(1, 1), os.path.join(FOLDER, "module.pth"))
    torch.save({"a": torch.ones(1, dtype=torch.complex64)}, os.path.join(FOLDER, "complex.pth"))
    torch.jit.script(torch.nn.ReLU()).save(os.path.join(FOLDER, "script.pt"))
    from safetensors.torch import save_file
    save_file({name: t.detach().contiguous().clone() for name, t in state.items()},
              os.path.join(FOLDER, "state.safetensors"), metadata={"format": "pt"})
    made_by = {"script": "scripts/goldens/weights.py", "torch": torch.__version__}
    with open(os.path.join(FOLDER, "state.json"), "w", newline="\n") as file:
        lines = ",\n".join(json.dumps(t, ensure_ascii=False) for t in describe(state))
        file.write(f'{{"made_by":{json.dumps(made_by)},\n"tensors":[\n{lines}\n]}}\n')


if __name__ == "__main__":
    if sys.argv[1:2] == ["describe"]:
        print(json.dumps(describe(load(sys.argv[2]))))
    else:
        make()
