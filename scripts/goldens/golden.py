"""What every golden shares: the fill formula, how tensors are stored, how a file is written.

`test/parity/golden.ts` is the other half: it reads these files and fills the same tensors.
"""
import base64
import json
import os
import platform

import numpy as np
import torch

FOLDER = os.path.join(os.path.dirname(__file__), "..", "..", "test", "parity", "goldens")
MASK = np.uint64(0xFFFFFFFF)


def torchvision():
    """The real torchvision, also beside a torch that its wheel was not built for.

    The published wheels are CUDA builds.  Next to a CPU torch their compiled operators do not
    load, and the import fails on operators it wants to describe; declaring the schemas is
    enough, for the models and transforms are pure Python.
    """
    import importlib
    import sys
    try:
        return importlib.import_module("torchvision")
    except RuntimeError as error:
        if "torchvision::nms" not in str(error):
            raise
    for name in [n for n in sys.modules if n.split(".")[0] == "torchvision"]:
        del sys.modules[name]
    library = torch.library.Library("torchvision", "FRAGMENT")
    for name in ("nms", "qnms"):
        library.define(f"{name}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    module = importlib.import_module("torchvision")
    module.declared_schemas = library  # the declarations live as long as this object
    return module


def hashes(count, key):
    """`count` 32-bit integers as uint64: element i of tensor `key`.

    Murmur3's finaliser over a Weyl step: integer arithmetic modulo 2^32, so that JavaScript's
    Math.imul gives the same integers.  (The Weyl step alone is too even: sums over it cancel.)
    """
    x = (np.arange(count, dtype=np.uint64) * np.uint64(2654435761) + np.uint64(key * 40503)) & MASK
    x ^= x >> np.uint64(16)
    x = (x * np.uint64(0x85EBCA6B)) & MASK
    x ^= x >> np.uint64(13)
    x = (x * np.uint64(0xC2B2AE35)) & MASK
    return x ^ (x >> np.uint64(16))


class Fill:
    """A float32 tensor by formula, offset + scale * (hash / 2^32 - 0.5) rounded once, at the end:
    the golden stores these four values instead of the data."""

    def __init__(self, shape, key, scale=2.0, offset=0.0):
        self.shape, self.key, self.scale, self.offset = list(shape), key, scale, offset

    def tensor(self, requires_grad=False):
        unit = hashes(int(np.prod(self.shape)), self.key).astype(np.float64) / 2.0**32 - 0.5
        data = (self.offset + self.scale * unit).astype(np.float32).reshape(self.shape)
        return torch.from_numpy(data).requires_grad_(requires_grad)

    def json(self):
        fill = {"key": self.key, "scale": self.scale, "offset": self.offset}
        return {"shape": self.shape, "dtype": "float32", "fill": fill}


def encode(array):
    """Base64 of the little-endian bytes."""
    return base64.b64encode(array.astype(array.dtype.newbyteorder("<")).tobytes()).decode()


def full(tensor):
    """A small tensor, whole."""
    array = tensor.detach().contiguous().numpy()
    return {"shape": list(array.shape), "dtype": str(array.dtype), "data": encode(array)}


def sampled(tensor, keep=96):
    """A large tensor as every stride-th element, its sum and the sum of its absolute values
    (float64), and its largest absolute value (the scale of the comparison)."""
    array = tensor.detach().contiguous().numpy()
    if array.size <= 2 * keep:
        return full(tensor)
    flat = array.reshape(-1)
    stride = flat.size // keep | 1  # odd, not to look down one column of an even-sized picture
    wide = flat.astype(np.float64)
    return {
        "shape": list(array.shape), "dtype": str(array.dtype), "stride": stride,
        "sample": encode(flat[::stride]), "sum": float(wide.sum()),
        "abs_sum": float(np.abs(wide).sum()), "max_abs": float(np.abs(wide).max()),
    }


def plain(value):
    """A value for JSON: tensors whole, fills as formulas."""
    if isinstance(value, Fill):
        return value.json()
    if isinstance(value, torch.Tensor):
        return full(value)
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return value


def made_by():
    return {
        "script": "scripts/goldens/make.py", "torch": torch.__version__,
        "torchvision": torchvision().__version__, "python": platform.python_version(),
        "cpu": torch.backends.cpu.get_cpu_capability(),
    }


def has_plain_kernels():
    """Whether PyTorch runs its kernels without vectors here."""
    return torch.backends.cpu.get_cpu_capability() == "DEFAULT"


def write(topic, cases):
    """goldens/<topic>.json, one case a line, so that a diff names the cases that changed."""
    write_lines(f"{topic}.json", "[", [to_json(case) for case in cases], "]")


def write_default(topic, cases):
    """goldens/default/<topic>.json: by their numbers, the cases that are not as in
    goldens/<topic>.json."""
    with open(os.path.join(FOLDER, f"{topic}.json")) as file:
        vectors = json.load(file)["cases"]
    lines = [
        f'"{n}":{line}' for n, line in enumerate(map(to_json, cases))
        if json.loads(line) != vectors[n]
    ]
    write_lines(os.path.join("default", f"{topic}.json"), "{", lines, "}")


def to_json(case):
    return json.dumps(plain(case), separators=(",", ":"), allow_nan=False)


def write_lines(name, begin, lines, end):
    path = os.path.join(FOLDER, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    text = ",\n".join(lines)
    with open(path, "w", newline="\n") as file:
        file.write(f'{{"made_by":{json.dumps(made_by())},\n"cases":{begin}\n{text}\n{end}}}\n')
    print(f"{name}: {len(lines)} cases, {os.path.getsize(path):,} bytes")
