"""torch.nn.init: what each function that draws writes, to the bit."""
import math

import torch
from torch.nn import init

SHAPES = {"conv": [5, 3, 3, 3], "linear": [6, 4]}
DRAWS = [
    ("uniform_", "linear", [-1.0, 1.0], {}),
    ("normal_", "linear", [1.0, 0.5], {}),
    ("xavier_uniform_", "conv", [], {}),
    ("xavier_uniform_", "linear", [], {"gain": 0.5}),
    ("xavier_normal_", "conv", [], {}),
    ("xavier_normal_", "linear", [], {"gain": 2}),
    ("kaiming_uniform_", "conv", [], {}),
    ("kaiming_uniform_", "linear", [], {"a": math.sqrt(5)}),
    ("kaiming_uniform_", "conv", [], {"mode": "fan_out", "nonlinearity": "tanh"}),
    ("kaiming_normal_", "conv", [], {"mode": "fan_out", "nonlinearity": "relu"}),
    ("kaiming_normal_", "linear", [], {"a": 0.2}),
    ("kaiming_normal_", "conv", [], {"nonlinearity": "selu"}),
]


def case(function, shape, args, options):
    torch.manual_seed(3)
    value = getattr(init, function)(torch.empty(SHAPES[shape]), *args, **options)
    words = [str(a) for a in args] + [f"{k}={v}" for k, v in options.items()]
    return {
        "name": f"{function}({', '.join([shape] + words)})", "function": function, "seed": 3,
        "args": args, "options": options, "value": value, "after": torch.rand(1),
    }


def cases():
    for draw in DRAWS:
        yield case(*draw)
