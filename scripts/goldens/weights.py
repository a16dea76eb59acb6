"""Weight files by the real PyTorch, for test/files.

Usage: python scripts/goldens/weights.py                 (makes test/files/goldens)
       python scripts/goldens/weights.py describe FILE   (what torch.load or safetensors reads, as JSON)
       python scripts/goldens/weights.py quantized FILE  (the same of a file of quantised tensors)

The package safetensors is needed for the .safetensors files only.
"""
import argparse
import base64
import collections
import datetime
import decimal
import enum
import fractions
import io
import json
import os
import pathlib
import pickle
import random
import struct
import sys
import tarfile
import types
from collections import OrderedDict

import numpy as np
import torch

FOLDER = os.path.join(os.path.dirname(__file__), "..", "..", "test", "files", "goldens")


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


def other_dtypes():
    """The dtypes that few operators know, by their bits."""
    names = ["complex64", "complex128"] + [
        str(dtype).removeprefix("torch.") for dtype in torch.storage._new_dtypes()]
    return OrderedDict(
        (name, torch.arange(1, 97, dtype=torch.uint8).view(getattr(torch, name)).reshape(2, -1))
        for name in sorted(names))


def quantized():
    """Integers that stand for other numbers: one scale, one a row, packed several a byte.

    On some processors PyTorch itself crashes where it quantises to qint32 with float zero points, or
    to packed dtypes with one scale.
    """
    values = torch.linspace(0, 3, 15).reshape(3, 5)
    scales, ints, floats = torch.tensor([.25, .5, .75]), torch.tensor([0, 1, 2]), torch.tensor([0., 1, 2])
    state = OrderedDict()
    for dtype in (torch.qint8, torch.quint8, torch.qint32):
        name = str(dtype).removeprefix("torch.")
        state[name] = torch.quantize_per_tensor(values, 0.25, 2, dtype)
        state[f"{name}, a scale a row"] = torch.quantize_per_channel(values, scales, ints, 0, dtype)
    for dtype in (torch.qint8, torch.quint4x2, torch.quint2x4):
        state[f"{dtype}, floats"] = torch.quantize_per_channel(values, scales, floats, 0, dtype)
    state["transposed"] = torch.quantize_per_tensor(values, 1., 2, torch.qint8).t()
    return state


def describe_quantized(state):
    """As PyTorch prints each, and its integers."""
    return [{"name": name, "printed": str(t), "integers": t.int_repr().flatten().tolist()}
            for name, t in state.items()]


def save_tar(state, path):
    """As torch.save did in 2016 and 2017 (version 0.1.8); torch.load reads it with weights_only=False.

    Buffers are tensors there, weights Parameters, which were made empty and then filled.
    """
    storages, tensors = {}, {}
    for tensor in state.values():
        storage = tensor.untyped_storage()
        storages.setdefault(storage.data_ptr(), (len(storages) + 7, storage, tensor.dtype))
        tensors[id(tensor)] = tensor

    def legacy_class(kind, dtype):
        return f"ctorch\n{TYPE_NAMES[dtype]}{kind}\n".encode()

    def pickle_storages(f):
        f.write(pickle.dumps(len(storages), 2))
        for key, storage, dtype in storages.values():
            f.write(b"\x80\x02(" + integer(key) + text("cpu") + legacy_class("Storage", dtype) + b"t.")
            f.write(struct.pack("<q", storage.nbytes() // dtype.itemsize))
            f.write(bytes(storage))
        f.write(pickle.dumps([], 2))

    def pickle_tensors(f):
        f.write(pickle.dumps(len(tensors), 2))
        for i, tensor in enumerate(tensors.values()):
            key = storages[tensor.untyped_storage().data_ptr()][0]
            f.write(b"\x80\x02(" + integer(1000 + i) + integer(key) +
                    legacy_class("Tensor", tensor.dtype) + b"t.")
            f.write(struct.pack("<ii", tensor.dim(), 7))  # the second is what lay there
            f.write(struct.pack(f"<{tensor.dim()}q", *tensor.shape))
            f.write(struct.pack(f"<{tensor.dim()}q", *tensor.stride()))
            f.write(struct.pack("<q", tensor.storage_offset()))

    def pickle_object(f):
        ids = {key: 1000 + i for i, key in enumerate(tensors)}
        f.write(b"\x80\x02ccollections\nOrderedDict\n)R(")
        for name, tensor in state.items():
            reference = text(str(ids[id(tensor)])) + b"Q"
            if name.endswith("weight"):
                reference = (b"ctorch.nn.parameter\nParameter\n)\x81(" + reference +
                             b"NN\x88\x89tb")
            f.write(text(name) + reference)
        f.write(b"u.")

    with tarfile.open(path, "w:", format=tarfile.PAX_FORMAT) as tar:
        sys_info = lambda f: f.write(pickle.dumps(
            {"little_endian": True, "protocol_version": 1000, "type_sizes": {"int": 4}}, 2))
        for name, write in [("sys_info", sys_info), ("pickle", pickle_object),
                            ("tensors", pickle_tensors), ("storages", pickle_storages)]:
            content = io.BytesIO()
            write(content)
            info = tarfile.TarInfo(name)
            info.size = len(content.getvalue())
            info.mtime = 1483719550.98
            content.seek(0)
            tar.addfile(info, content)


TYPE_NAMES = {torch.float32: "Float", torch.float64: "Double", torch.float16: "Half",
              torch.uint8: "Byte", torch.int8: "Char", torch.int16: "Short", torch.int32: "Int",
              torch.int64: "Long", torch.bool: "Bool", torch.bfloat16: "BFloat16"}


def integer(value):
    return b"J" + struct.pack("<i", value)


def text(value):
    utf8 = value.encode()
    return b"X" + struct.pack("<I", len(utf8)) + utf8


def checkpoint():
    """What a training script saves: a DataParallel's names, SGD's momentum, and numbers."""
    torch.manual_seed(0)
    net = torch.nn.Sequential(torch.nn.Conv2d(2, 3, 1), torch.nn.BatchNorm2d(3))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9, weight_decay=1e-4)
    for _ in range(3):
        optimizer.zero_grad()
        net(torch.ones(2, 2, 2, 2)).square().sum().backward()
        optimizer.step()
    state = OrderedDict((f"module.{name}", value) for name, value in net.state_dict().items())
    return {"epoch": 3, "state_dict": state, "optimizer": optimizer.state_dict(),
            "best": 0.25, "seed": 2**60 + 1, "names": ["a", "b"], "size": (320, 480),
            "done": False, "note": None}


def small_state():
    """Two weights that are easily told."""
    return OrderedDict(weight=torch.ones(1, 2), bias=torch.zeros(1))


def weights_only():
    """A value of every kind that torch.load(weights_only=True) reads, beside a state dict."""
    attributed = torch.arange(3.)
    attributed.note = "an attribute"
    parameter = torch.nn.Parameter(torch.arange(2.))
    parameter.note = "an attribute"
    return {
        "model": small_state(),
        "counter": collections.Counter({10: 1, 20: 2}),
        "words": collections.Counter(a=1),
        "device": torch.device("cuda:0"),
        "cpu": torch.device("cpu"),
        "size": torch.Size([2, 3]),
        "dtypes": [torch.float16, torch.int64, torch.bool, torch.uint4],
        "layout": torch.strided,
        "scheme": torch.per_tensor_affine,
        "complex": 1 + 2j,
        "palette": {(0, 0, 0): "background", (128, 0, 0): "leaf"},
        "keys": {None: 1, True: 2, 3: 3, 0.5: 4, 2**60: 5, b"k": 6, torch.float32: 7},
        "bytes": b"\x00\x7f\x80\xff",
        "bytearray": bytearray(b"ab"),
        "no_bytes": bytearray(),
        "set": {1, 2},
        "no_set": set(),
        "tuples": ((), (1,), ((2, 3), (4, 5, 6, 7))),
        "half_a_pair": "voc/\udcff.jpg",
        "random": random.Random(1).getstate()[1][:5],
        "attributed": attributed,
        "parameter": parameter,
    }


class Color(enum.Enum):
    RED = 1


class Plain:
    def __init__(self):
        self.weights = [torch.ones(3)]
        self.itself = self


class Named(dict):
    pass


class Listed(list):
    pass


class Grouped(set):
    pass


class Subclass(torch.Tensor):
    pass


def elsewhere(*classes):
    """As if they were of a package that no reader has."""
    module = types.ModuleType("elsewhere.classes")
    sys.modules.update({"elsewhere": types.ModuleType("elsewhere"), "elsewhere.classes": module})
    for each in classes:
        each.__module__ = "elsewhere.classes"
        setattr(module, each.__name__, each)


def objects():
    """What people have beside a state dict, and weights_only=True refuses."""
    named = Named(lr=0.1)
    named.attribute = Listed([1, {"a": 2}])
    return {
        "args": argparse.Namespace(lr=0.1, data=pathlib.PurePosixPath("voc")),
        "path": pathlib.PurePosixPath("a/b"),
        "plain": Plain(),
        "enum": Color.RED,
        "named": named,
        "listed": Listed([1, 2, 3]),
        "grouped": Grouped([1, 2]),
        "defaults": collections.defaultdict(dict, lr=0.1),
        "deque": collections.deque([1, 2], maxlen=4),
        "frozen": frozenset([1, 2]),
        "no_bytes": b"",
        "range": range(3),
        "slice": slice(1, 2),
        "time": datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone.utc),
        "decimal": decimal.Decimal("0.1"),
        "fraction": fractions.Fraction(1, 3),
        "scalar": np.float64(0.5),
        "array": np.arange(6, dtype=np.float32).reshape(2, 3),
        "texts": np.array(["a", "b"]),
        "random": np.random.RandomState(1).get_state(),
        "random_state": np.random.RandomState(1),
        "function": torch.nn.functional.relu,
        "class": torch.nn.Linear,
        "module": torch.nn.Linear(1, 1),
        "subclass": torch.ones(2).as_subclass(Subclass),
        "sparse": torch.eye(2).to_sparse(),
        "conjugated": torch.ones(1, dtype=torch.complex64).conj(),
        "meta": torch.zeros(2, device="meta"),
        "state_dict": small_state(),
    }


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


def write_json(name, **parts):
    made_by = {"script": "scripts/goldens/weights.py", "torch": torch.__version__}
    with open(os.path.join(FOLDER, name), "w", newline="\n") as file:
        lists = [
            f'"{key}":[\n' + ",\n".join(json.dumps(t, ensure_ascii=False) for t in value) + "\n]"
            for key, value in parts.items()
        ]
        file.write(",\n".join([f'{{"made_by":{json.dumps(made_by)}'] + lists) + "}\n")


def make_objects(path):
    data = weights_only()
    torch.save(data, path("weights-only.pth"))
    torch.save(data, path("weights-only-pickle.pth"), _use_new_zipfile_serialization=False)
    for name in ("weights-only.pth", "weights-only-pickle.pth"):
        assert torch.load(path(name), weights_only=True).keys() == data.keys()

    elsewhere(Color, Plain, Named, Listed, Grouped, Subclass)
    others = objects()
    torch.save(others, path("objects.pth"))
    torch.save(others, path("objects-pickle.pth"), _use_new_zipfile_serialization=False)
    for protocol in (3, 4, 5):
        torch.save({**data, **others}, path(f"objects-protocol{protocol}.pth"), pickle_protocol=protocol)

    state = small_state()
    state["bn._extra_state"] = b""
    state["_extra_state"] = io.BytesIO(b"state")
    torch.save({"state_dict": state}, path("extra-state.pth"))
    flat = {**small_state(), "epoch": 3, "args": argparse.Namespace(lr=0.1), "none": None}
    torch.save(flat, path("flat.pth"))
    torch.save({"module": torch.nn.Linear(1, 1), "net": small_state()}, path("beside-module.pth"))


def make():
    os.makedirs(FOLDER, exist_ok=True)
    from safetensors.torch import save_file

    def path(name):
        return os.path.join(FOLDER, name)

    def legacy(value, name):
        torch.save(value, path(name), _use_new_zipfile_serialization=False)

    state = state_dict()
    torch.save(state, path("state.pth"))
    legacy(state, "state-pickle.pth")
    save_file({name: t.detach().contiguous().clone() for name, t in state.items()},
              path("state.safetensors"), metadata={"format": "pt"})
    write_json("state.json", tensors=describe(state))

    old = {name: t for name, t in state.items() if name != "parameter"}
    save_tar(old, path("state-tar.pth"))
    read = torch.load(path("state-tar.pth"), weights_only=False)
    assert describe(read) == describe(old), "this is not the tar format"

    others = other_dtypes()
    torch.save(others, path("dtypes.pth"))
    legacy(others, "dtypes-pickle.pth")
    named = ["complex64", "uint16", "uint32", "uint64", "float8_e4m3fn", "float8_e5m2",
             "float8_e4m3fnuz", "float8_e5m2fnuz", "float8_e8m0fnu", "float4_e2m1fn_x2"]
    save_file({name: others[name] for name in named}, path("dtypes.safetensors"))
    write_json("dtypes.json", tensors=describe(others))

    whole = checkpoint()
    torch.save(whole, path("checkpoint.pth"))
    legacy(whole, "checkpoint-pickle.pth")
    momenta = [(str(i), s["momentum_buffer"]) for i, s in whole["optimizer"]["state"].items()]
    write_json("checkpoint.json", state_dict=describe(whole["state_dict"]),
               momentum=describe(dict(momenta)))

    integers = quantized()
    torch.save(integers, path("quantized.pth"))
    legacy(integers, "quantized-pickle.pth")
    write_json("quantized.json", tensors=describe_quantized(integers))

    make_objects(path)

    torch.save(torch.nn.Linear(1, 1), path("module.pth"))
    torch.save({"a": torch.eye(2).to_sparse()}, path("sparse.pth"))
    torch.save({"a": torch.ones(1, dtype=torch.complex64).conj()}, path("conjugated.pth"))
    torch.jit.script(torch.nn.ReLU()).save(path("script.pt"))


if __name__ == "__main__":
    if sys.argv[1:2] == ["describe"]:
        print(json.dumps(describe(load(sys.argv[2]))))
    elif sys.argv[1:2] == ["quantized"]:
        print(json.dumps(describe_quantized(torch.load(sys.argv[2], weights_only=True))))
    else:
        make()
