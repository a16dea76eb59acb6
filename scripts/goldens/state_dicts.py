"""What load_state_dict says of state dicts that do not fit, word for word, and what it loads."""
from collections import OrderedDict

import torch
from torch import nn

from golden import Fill, torchvision


class Inner(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.BatchNorm2d(2)
        self.gain = nn.Parameter(torch.ones(1))


class Outer(nn.Module):
    """Its own parameter comes after its children, and before them in its state."""

    def __init__(self):
        super().__init__()
        self.first = nn.Conv2d(1, 2, 1)
        self.inner = Inner()
        self.last = nn.Sequential(nn.BatchNorm2d(2), nn.Linear(2, 3))
        self.scale = nn.Parameter(torch.ones(2))
        self.register_buffer("count", torch.zeros(()))
        self.register_buffer("cache", torch.zeros(2), persistent=False)


COUNTS = ["inner.norm.num_batches_tracked", "last.0.num_batches_tracked"]
# None: of the same shape as in the module; a list: of that shape; a number: no tensor but that.
ALL = {key: None for key in Outer().state_dict()}
OLD = {key: None for key in ALL if key not in COUNTS}
STRAY = ["last.1.weight.more", "cache", "inner.norm.gamma", "nothing.weight", "first", "scale.a",
         "inner.more.deeply.weight", "first.weights", "", "last.2.weight"]


def without(*keys):
    return {key: None for key in ALL if key not in keys}


# (name, the state dict, whether it has PyTorch's _metadata)
CASES = [
    ("all of it", ALL, True),
    ("in another order", dict(reversed(ALL.items())), True),
    ("keys missing", without("scale", "inner.gain", "last.1.bias", "first.weight"), True),
    ("keys that nothing has", {**{key: [1] for key in STRAY}, **ALL}, True),
    ("other shapes", {**ALL, "first.weight": [2, 1, 3, 3], "scale": [], "last.1.bias": [2]}, True),
    ("everything at once",
     {"fc.weight": [3, 4], "last.1.weight": [7, 2], **without("first.bias", "last.1.weight", "count"),
      "inner.gain": [1, 1], "inner.b": [1]}, True),
    ("no tensors", {**ALL, "scale": 3, "inner.gain": 0.5, "more": 1, "last.1.bias": [1]}, True),
    ("one element for a scalar", {**ALL, "count": [1], COUNTS[0]: [1]}, True),
    ("one element in two dimensions for a scalar", {**ALL, "count": [1, 1]}, True),
    ("a scalar for one element", {**ALL, "inner.gain": []}, True),
    ("no batch norm's count, from before there was one", OLD, False),
    ("one batch norm's count only", without(COUNTS[0]), True),
    ("nothing", {}, False),
]


def given(net, shapes):
    """By formula, as the test fills it."""
    own, fills = net.state_dict(), {}
    for i, (key, what) in enumerate(shapes.items()):
        if isinstance(what, (int, float)):
            fills[key] = what
        else:
            shape = tuple(own[key].shape) if what is None else tuple(what)
            fills[key] = Fill(shape, 11000 + i, offset=2.0)
    return fills


def case(name, net, shapes, has_metadata, strict):
    fills = given(net, shapes)
    state = OrderedDict((k, f.tensor() if isinstance(f, Fill) else f) for k, f in fills.items())
    if has_metadata:
        state._metadata = net.state_dict()._metadata
    result, message = None, None
    try:
        result = net.load_state_dict(state, strict=strict)
    except RuntimeError as error:
        message = str(error)
    return {
        "name": name, "net": type(net).__name__, "strict": strict, "given": fills, "message": message,
        "missing": result and result.missing_keys, "unexpected": result and result.unexpected_keys,
        # PyTorch copies what fits, and throws then.
        "after": None if strict else net.state_dict(),
    }


def cases():
    for name, shapes, has_metadata in CASES:
        for strict in (True, False):
            yield case(name, Outer(), shapes, has_metadata, strict)
    resnet18 = torchvision().models.resnet18
    whole = {key: None for key in resnet18(num_classes=21).state_dict()}
    classifier = {**whole, "fc.weight": [1000, 512], "fc.bias": [1000]}
    yield case("a classifier of 1000 classes for 21", resnet18(num_classes=21), classifier, True, True)
