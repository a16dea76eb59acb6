"""Which overload Python's parser takes: the same operators with operands of every kind.

A result's dtype tells (int tensors with fractions become floats, 0-dim tensors give way to others,
booleans count as integers), and so does the graph's node.
"""
import math
import warnings

import torch

from operators_call import Call, Data, Input, note_chosen

FLOAT = Input([2, 3], 1, 0.8, 0.7)
OTHER = Input([2, 3], 2, 0.8, 0.7)
ROW = Input([3], 3, 0.8, 0.7)
DOUBLE = Input([2, 3], 4, 0.8, 0.7, "float64")
HALF = Input([2, 3], 5, 0.8, 0.7, "bfloat16")
COMPLEX = Input([2, 3], 6, 0.8, 0.7, "complex64")
INTS = Data([3, 2, 5, 1, 4, 2], [2, 3])
MORE_INTS = Data([1, 3, 2, 2, 1, 5], [2, 3])
BYTES = Data([3, 200, 5, 1, 4, 2], [2, 3], "uint8")
SHORTS = Data([3, -2, 5, 1, 4, 2], [2, 3], "int16")
BOOLS = Data([True, False, True, False, False, True], [2, 3], "bool")
ONE = Data([0.75], [], "float32")  # 0-dim: its category counts, its dtype does not
ONE_DOUBLE = Data([0.75], [], "float64")
ONE_INT = Data([2], [])
ONE_TRUE = Data([True], [], "bool")
TENSORS = [FLOAT, INTS, HALF, ONE_INT]

ARITHMETIC = ["add", "sub", "mul", "div", "pow", "eq", "lt", "floor_divide", "remainder", "fmod",
              "true_divide"]
INTEGER = ["bitwise_and", "bitwise_or", "bitwise_xor", "bitwise_left_shift"]
TENSORS_ONLY = ["maximum", "minimum", "atan2", "fmax", "logaddexp"]
OPERANDS = [OTHER, ROW, DOUBLE, MORE_INTS, BOOLS, ONE, ONE_DOUBLE, ONE_INT, ONE_TRUE, 2, 0.5, True,
            -3, 2**40]


def binary():
    for name in ARITHMETIC:
        for tensor in (FLOAT, INTS, ONE_INT):
            for other in OPERANDS:
                yield name, [tensor, other]
        for other in (DOUBLE, MORE_INTS, ONE_DOUBLE, 2, 0.5):
            for tensor in (HALF, BYTES):
                yield name, [tensor, other]
        yield name, [BOOLS, 2]
        yield name, [BOOLS, 0.5]
        yield name, [SHORTS, 2]
        yield name, [COMPLEX, 2]
    for name in INTEGER:
        for tensor in (INTS, BYTES, BOOLS, ONE_INT):
            for other in (MORE_INTS, BYTES, ONE_INT, 3, True):
                yield name, [tensor, other]
    for name in TENSORS_ONLY:
        for tensor in TENSORS:
            for other in (OTHER, ROW, MORE_INTS, ONE, ONE_DOUBLE):
                yield name, [tensor, other]
    for name in ("add_", "sub_", "mul_", "div_", "pow_", "remainder_", "floor_divide_", "eq_"):
        for tensor in (FLOAT, INTS):
            for other in (ROW, MORE_INTS, ONE, 2, 0.5, True):
                yield name, [tensor, other]
    # a number before a tensor
    for name in ("pow", "remainder", "bitwise_and", "bitwise_left_shift", "xlogy", "float_power",
                 "special_zeta", "result_type", "copysign", "add", "mul", "sub", "div",
                 "floor_divide", "fmod", "eq"):
        for number in (2, 0.5, True):
            for tensor in TENSORS:
                yield name, [number, tensor]
    for name in ("xlogy", "float_power", "copysign", "ldexp", "heaviside", "hypot", "rsub",
                 "logical_and", "masked_fill", "lerp", "special_xlog1py"):
        for other in (OTHER, ONE, 2, 0.5):
            yield name, [FLOAT, other]
    for name in ("add", "sub", "rsub"):
        for other in (OTHER, ONE_INT, 2, 0.5):
            for alpha in (2, 0.5, True, ONE_INT):
                yield name, [FLOAT, other], {"alpha": alpha}
        yield name, [INTS, 2], {"alpha": 3}
        yield name, [INTS, MORE_INTS], {"alpha": 0.5}  # an error, so not recorded
    for name in ("div", "divide", "div_"):
        for mode in ("floor", "trunc", None):
            for tensor in (FLOAT, INTS):
                for other in (OTHER, MORE_INTS, 2, 0.5):
                    yield name, [tensor, other], {"rounding_mode": mode}


def selection():
    for condition in (BOOLS, ONE_TRUE):
        for left in (FLOAT, INTS, ONE, 2, 0.5, True):
            for right in (OTHER, MORE_INTS, ONE_DOUBLE, 3, 0.25, False):
                yield "where", [condition, left, right]
    yield "where", [BOOLS]
    bounds = [0.5, 1, None, ONE, OTHER, MORE_INTS]
    for tensor in (FLOAT, INTS):
        for low in bounds:
            for high in (0.75, 2, None, ROW):
                yield "clamp", [tensor, low, high]
        for bound in bounds:
            yield "clamp", [tensor], {"min": bound}
            yield "clamp", [tensor], {"max": bound}
            yield "clamp_min", [tensor, bound]
            yield "clamp_max", [tensor, bound]
    for value in (0.5, 2, True, ONE, ONE_INT, -math.inf, math.nan):
        for tensor in (FLOAT, INTS):
            yield "masked_fill", [tensor, BOOLS, value]
            yield "fill_", [tensor, value]
            yield "fill", [tensor, value]
            yield "index_fill", [tensor, 1, Data([0, 2]), value]
            yield "full_like", [tensor, value]
            yield "scatter", [tensor, 0, Data([0, 1, 0], [1, 3]), value]


def reductions():
    dims = [[0], [1, 0], [-1, True], [[0]], [[0, 1]], [[]], [[1], True], [None], [None, True],
            [Data([1], [])]]
    for name in ("sum", "mean", "nansum", "prod", "amax", "amin", "max", "min", "any", "all", "std",
                 "var", "median", "nanmean", "argmax", "argmin", "logsumexp", "count_nonzero",
                 "std_mean", "var_mean", "aminmax", "squeeze", "cumsum", "cumprod", "sort",
                 "argsort", "mode", "norm", "softmax", "log_softmax", "flip", "unbind"):
        yield name, [BOOLS]
        yield name, [INTS]
        yield name, [INTS, 0]
        for tensor in (FLOAT, INTS) if name in ("sum", "prod", "max") else (FLOAT,):
            yield name, [tensor]
            for rest in dims:
                yield name, [tensor, *rest]
            for keywords in ({"dim": 0}, {"dim": [1]}, {"dim": 1, "keepdim": True},
                             {"dim": 0, "dtype": torch.float64}, {"dtype": torch.float64},
                             {"axis": 1}, {"descending": True}, {"dim": 1, "descending": True}):
                yield name, [tensor], keywords
    for name in ("max", "min"):
        for tensor in (FLOAT, INTS):
            for other in (OTHER, MORE_INTS, ONE, ONE_INT):
                yield name, [tensor, other]
    for name in ("std", "var", "std_mean", "var_mean"):
        for rest in ([True], [False], [0, False], [[0, 1], False], [1, True, True]):
            yield name, [FLOAT, *rest]
        for keywords in ({"unbiased": False}, {"correction": 0}, {"correction": 0.5},
                         {"dim": 0, "unbiased": False}, {"dim": [0, 1], "correction": 2},
                         {"dim": 1, "correction": 0, "keepdim": True},
                         {"dim": None, "correction": 1}):
            yield name, [FLOAT], keywords
    for rest in ([1], [2, 0], [2, [0, 1]], [0.5, 1, True], [None, 1], [math.inf, [0]],
                 [2.5], [-math.inf, 1]):
        yield "norm", [FLOAT, *rest]
    yield "norm", [FLOAT], {"p": 1, "dim": [0], "keepdim": True}
    yield "norm", [FLOAT, 2], {"dtype": torch.float64}
    yield "norm", [FLOAT, 2, 1], {"dtype": torch.float64}
    for rest in ([], [None, 0], ["fro"], ["nuc"], [1], [math.inf, [0, 1]], [2, 1, True]):
        yield "linalg_norm", [FLOAT, *rest]


def shapes():
    for name in ("reshape", "view", "expand", "repeat", "permute", "tile"):
        for rest in ([[2, 3]], [2, 3], [[3, 2]], [3, 2], [[6]], [6], [-1], [[-1, 2]], [[1, 0]],
                     [1, 0], [2, 2, 3], [[2, 2, 3]], [ONE_INT, 3], [[ONE_INT, 3]]):
            yield name, [FLOAT, *rest]
    for name in ("zeros", "ones"):
        for rest in ([2, 3], [[2, 3]], [4], [[]], [ONE_INT], [[ONE_INT, 3]]):
            yield name, rest
        yield name, [[2]], {"dtype": torch.int64}
        yield name, [2, 3], {"dtype": torch.float64}
    for name in ("split", "tensor_split", "chunk", "unsafe_split", "split_with_sizes"):
        for rest in ([1], [2, 1], [[1, 1]], [[1, 2], 1], [[1, 2], -1]):
            yield name, [FLOAT, *rest]
        yield name, [FLOAT, 2], {"dim": 1}
    for rest in ([torch.float64], [torch.int64, True], ["cpu"], ["cpu", torch.float64], [DOUBLE],
                 [torch.device("cpu"), torch.bool, False, True], [torch.float32, False, True]):
        yield "to", [FLOAT, *rest]
    for keywords in ({"dtype": torch.float16}, {"device": "cpu"}, {"other": INTS},
                     {"device": "cpu", "dtype": torch.int32},
                     {"copy": True, "dtype": torch.float64},
                     {"memory_format": torch.contiguous_format}):
        yield "to", [FLOAT], keywords
    for rest in ([2], [2, 0], [Data([1, 2]), 0], [Data([1, 0, 2]), 1], [Data([2], []), 0],
                 [Data([2]), 1]):
        yield "repeat_interleave", [FLOAT, *rest]
    yield "repeat_interleave", [FLOAT, 2], {"dim": 1}
    yield "repeat_interleave", [Data([2, 1])], {"output_size": 3}
    for rest in ([0, 1], [1, -1], [1, ONE_INT], [ONE_TRUE, 0], [-1, 0]):
        yield "select", [FLOAT, *rest]
    for rest in ([1], [1, 0, 2], [1, None, None, 2], [0, 1], [1, -2], [-1, 0, 2**40]):
        yield "slice.Tensor", [FLOAT, *rest]
    for rest in ([], [0], [[0, 1]], [1]):
        yield "squeeze", [Input([1, 1, 3], 1), *rest]
    for rest in ([1], [[1, 2], [0, 1]], [1, 0], [[1], [1]]):
        yield "roll", [FLOAT, *rest]
    for rest in ([0, 1], [[0], [1]], [[0, 1], [1, 0]]):
        yield "movedim", [FLOAT, *rest]
    for rest in ([], [0], [0, 1], [1, -1]):
        yield "flatten", [FLOAT, *rest]
    for rest in ([0, [2, 1]], [1, [3, 1]], [1, [-1, 3]]):
        yield "unflatten", [FLOAT, *rest]
    for rest in ([], [1], [0], [0, 1], [0, 1, 1]):
        yield "diagonal", [FLOAT, *rest]
    for rest in ([5], [1, 5], [1, 5, 2], [0.5, 3], [1, 2, 0.25], [ONE_INT], [ONE_INT, 5], [True]):
        yield "arange", rest
        yield "arange", rest, {"dtype": torch.float64}
    for rest in ([0, 1, 3], [0.5, 2, 4], [ONE, 2, 3], [0, ONE_INT, 3], [ONE, ONE_INT, 3]):
        yield "linspace", rest
        yield "logspace", rest
    for value in (2, 0.5, True, ONE_INT):
        yield "full", [[2], value]
        yield "full", [2, value]
        yield "new_full", [INTS, [2], value]
        yield "full", [[2], value], {"dtype": torch.int64}
    yield "cat", [[FLOAT, INTS]]
    yield "cat", [[FLOAT, OTHER], 1]
    yield "cat", [[FLOAT, OTHER]], {"dim": -1}
    yield "stack", [[FLOAT, OTHER], -1]
    yield "index_select", [FLOAT, 1, Data([2, 0], None, "int32")]
    for rest in ([ROW], [[2, 3]], [Data([1, 2]), 1]):
        yield "tensordot", [FLOAT, *rest]


def other():
    for beta, alpha in ((1, 1), (0.5, 2), (2, 0.5)):
        yield "addmm", [Input([2, 2], 1), FLOAT, Input([3, 2], 2)], {"beta": beta, "alpha": alpha}
        yield "addcmul", [FLOAT, OTHER, ROW], {"value": alpha}
        yield "addcdiv", [FLOAT, OTHER, 2], {"value": alpha}
    for weight in (0.5, 2, ONE, OTHER):
        yield "lerp", [FLOAT, OTHER, weight]
    for name in ("round", "special_round"):
        yield name, [FLOAT]
        yield name, [FLOAT], {"decimals": 1}
        yield name, [INTS]
    for k in (1, 2, ONE_INT):
        yield "topk", [FLOAT, k]
        yield "topk", [FLOAT, k, 0, False]
    yield "isin", [INTS, MORE_INTS], {"invert": True}
    yield "isin", [INTS, 2], {"assume_unique": True}
    yield "isclose", [FLOAT, OTHER, 0.5]
    yield "allclose", [FLOAT, FLOAT]
    yield "equal", [FLOAT, OTHER]
    yield "searchsorted", [Data([0.5, 1.0], None, "float32"), 0.75]
    yield "searchsorted", [Data([0.5, 1.0], None, "float32"), FLOAT]
    yield "bucketize", [2, Data([1, 3])]
    yield "quantile", [FLOAT, 0.5]
    yield "quantile", [FLOAT, ONE, 1]
    yield "hardtanh", [FLOAT, 0, 1]
    yield "threshold", [FLOAT, 0.5, 2]
    yield "leaky_relu", [FLOAT, 0.25]
    yield "softplus", [FLOAT, 2, 0.5]
    yield "can_cast", [torch.float32, torch.int64]
    yield "item", [ONE]
    yield "item", [ONE_INT]
    yield "item", [ONE_TRUE]
    for tensor in TENSORS:
        for value in (ONE, 2, 0.5, True):
            yield "result_type", [tensor, value]


GRADIENTS = [
    ("mul", [FLOAT, 2]), ("mul", [FLOAT, OTHER]), ("add", [FLOAT, 2]), ("add", [FLOAT, OTHER]),
    ("sub", [FLOAT, 0.5]), ("rsub", [FLOAT, 0.5]), ("div", [FLOAT, 2]), ("div", [FLOAT, OTHER]),
    ("pow", [FLOAT, 2]), ("pow", [FLOAT, OTHER]), ("pow", [2, FLOAT]), ("remainder", [FLOAT, 0.5]),
    ("fmod", [FLOAT, OTHER]), ("sum", [FLOAT]), ("sum", [FLOAT, 1]), ("mean", [FLOAT]),
    ("mean", [FLOAT, [0, 1]]), ("max", [FLOAT]), ("max", [FLOAT, OTHER]), ("amax", [FLOAT, 0]),
    ("norm", [FLOAT]), ("norm", [FLOAT, 2, 1]), ("std", [FLOAT]), ("var", [FLOAT, 0]),
    ("clamp", [FLOAT, 0.5]), ("clamp", [FLOAT, OTHER]), ("where", [BOOLS, FLOAT, 0.5]),
    ("where", [BOOLS, FLOAT, OTHER]), ("maximum", [FLOAT, OTHER]), ("matmul", [FLOAT, ROW]),
    ("masked_fill", [FLOAT, BOOLS, 0.5]), ("masked_fill", [FLOAT, BOOLS, ONE_DOUBLE]),
    ("lerp", [FLOAT, OTHER, 0.5]), ("lerp", [FLOAT, OTHER, ROW]), ("view", [FLOAT, [6]]),
    ("squeeze", [FLOAT]), ("squeeze", [FLOAT, 0]), ("exp", [FLOAT]), ("to", [FLOAT, torch.float64]),
    ("cat", [[FLOAT, OTHER]]), ("repeat_interleave", [FLOAT, 2]), ("prod", [FLOAT]),
    ("prod", [FLOAT, 1]), ("logsumexp", [FLOAT, 1]), ("softmax", [FLOAT, 1]), ("t", [FLOAT]),
]


def cases():
    """What Python refuses is left out: those calls are here for the tables' regularity."""
    warnings.simplefilter("ignore")
    calls = {}
    for make in (binary, selection, reductions, shapes, other):
        for name, args, *keywords in make():
            add(calls, Call(*name.partition(".")[::2], args, *keywords))
    for name, args in GRADIENTS:
        add(calls, Call(name, "", args, grad=True))
    kept = [call for call in calls.values() if call]
    note_chosen(kept)
    return [call.json() for call in kept]


def add(calls, call):
    try:
        call.json()
    except Exception:  # refused, or a result without a form
        return
    calls.setdefault(str(call.json()), call)
