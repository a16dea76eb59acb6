"""One call of an operator: its arguments, how Python makes it, and how it is written down.

`test/parity/operator-case.ts` is the other half: it makes the same call through `torch.call`.
"""
import math
import types

import torch

from golden import Fill, encode

WHOLE = 64  # results with more elements than this are stored as samples
SAMPLES = 32


class Input:
    """A tensor by formula: golden.py's Fill, then cast to `dtype`.  A complex one takes its real
    and imaginary parts from a fill with one more dimension, of 2."""

    def __init__(self, shape, key=1, scale=1.8, offset=0.0, dtype="float32"):
        self.shape, self.key, self.scale, self.offset = list(shape), key, scale, offset
        self.dtype = dtype

    def fill(self):
        pair = [2] if self.dtype.startswith("complex") else []
        return Fill(self.shape + pair, self.key, self.scale, self.offset)

    def tensor(self):
        filled = self.fill().tensor()
        if self.dtype.startswith("complex"):
            return torch.view_as_complex(filled).to(getattr(torch, self.dtype))
        return filled.to(getattr(torch, self.dtype))

    def json(self):
        return {**self.fill().json(), "shape": self.shape, "dtype": self.dtype}

    def cast(self, dtype):
        """As another dtype.  A cast to integers cuts off fractions, so these are spread wider."""
        if dtype == "bool":
            return Input(self.shape, self.key, 2.0, 1.0, dtype)
        if dtype == "int64":
            return Input(self.shape, self.key, 10.0, 6.0 if self.offset else 0.0, dtype)
        return Input(self.shape, self.key, self.scale, self.offset, dtype)


class Data:
    """A tensor whose elements matter: a flat list of them."""

    def __init__(self, values, shape=None, dtype="int64"):
        self.values, self.dtype = list(values), dtype
        self.shape = [len(self.values)] if shape is None else list(shape)

    def tensor(self):
        return torch.tensor(self.values, dtype=getattr(torch, self.dtype)).reshape(self.shape)

    def json(self):
        return {"shape": self.shape, "dtype": self.dtype, "values": self.values}


def live(value):
    """An argument as Python takes it: tensors made anew, so that no call sees another's writes."""
    if isinstance(value, (Input, Data)):
        return value.tensor()
    if isinstance(value, (list, tuple)):
        return [live(v) for v in value]
    return value


def written(value):
    """An argument for JSON; dtypes, layouts, devices and memory formats by name."""
    if isinstance(value, (Input, Data)):
        return value.json()
    if isinstance(value, (list, tuple)):
        return [written(v) for v in value]
    if isinstance(value, (torch.dtype, torch.layout, torch.memory_format)):
        return str(value).removeprefix("torch.")
    if isinstance(value, torch.device):
        return str(value)
    if isinstance(value, float) and not math.isfinite(value):
        return {"number": str(value)}
    return value


def tensors_of(value):
    """The tensors in a value, which may be lists of lists."""
    if isinstance(value, torch.Tensor):
        return [value]
    if isinstance(value, (list, tuple)):
        return [tensor for part in value for tensor in tensors_of(part)]
    return []


def result_json(value):
    """What a call returned; None where it is something that the golden has no form for."""
    if isinstance(value, torch.Tensor):
        return tensor_json(value)
    if isinstance(value, (list, tuple)):
        return [result_json(v) for v in value]
    if isinstance(value, (torch.dtype, bool, int, float)) or value is None:
        return written(value)
    raise TypeError(f"{type(value).__name__} results have no form here")


def tensor_json(tensor):
    """Shape, dtype, and all elements or every stride-th: integers as numbers, floats as bytes.
    Half floats are stored as float32, which holds them exactly, complex numbers as pairs."""
    if tensor.layout != torch.strided or tensor.is_quantized:
        raise TypeError("only strided tensors have a form here")
    dtype = str(tensor.dtype).removeprefix("torch.")
    flat = tensor.detach().resolve_conj().resolve_neg().reshape(-1)
    if flat.is_complex():
        flat = torch.view_as_real(flat.to(torch.complex128 if dtype == "complex128"
                                          else torch.complex64)).reshape(-1)
    if dtype in ("bfloat16", "float16"):
        flat = flat.float()
    stored = {"shape": list(tensor.shape), "dtype": dtype}
    array = flat.contiguous().numpy()
    if array.size > WHOLE:
        stored["stride"] = array.size // SAMPLES | 1
        array = array[:: stored["stride"]]
    if array.dtype.kind == "f":
        return {**stored, "data": encode(array)}
    if (abs(array.astype(float)) > 2**53).any():
        raise TypeError("larger integers would not survive JSON")
    return {**stored, "values": array.astype(int).tolist()}


BUILTIN = (types.BuiltinFunctionType, types.MethodDescriptorType)
MODULES = {
    "torch._C._nn": torch._C._nn, "torch._C._linalg": torch._C._linalg,
    "torch._C._special": torch._C._special, "torch._C._fft": torch._C._fft,
}


def spelling(name, overload):
    """How Python's users call the operator, as text and as a function of all arguments.  Functions
    of torch that are Python themselves (torch.norm) are passed by: they do more than call it."""
    if name.endswith("_") and hasattr(torch.Tensor, name):
        return f"Tensor.{name}", getattr(torch.Tensor, name)
    if isinstance(getattr(torch, name, None), BUILTIN):
        return f"torch.{name}", getattr(torch, name)
    member = getattr(torch.Tensor, name, None)
    if isinstance(member, BUILTIN):
        return f"Tensor.{name}", member
    if isinstance(member, types.GetSetDescriptorType):
        return f"Tensor.{name}", lambda tensor: getattr(tensor, name)
    if hasattr(torch._C._VariableFunctions, name):
        return f"torch._VF.{name}", getattr(torch._C._VariableFunctions, name)
    for text, module in MODULES.items():
        if hasattr(module, name):
            return f"{text}.{name}", getattr(module, name)
    operator = getattr(getattr(torch.ops.aten, name), overload or "default")
    return f"torch.ops.aten.{name}.{overload or 'default'}", operator


class Call:
    """A call that may be made: `run` makes it, `json` tells of it."""

    def __init__(self, name, overload, args, keywords=None, grad=False):
        self.name, self.overload, self.grad = name, overload, grad
        self.args, self.keywords = list(args), dict(keywords or {})
        self.python, self.function = spelling(name, overload)
        self.chosen = None  # the overload that ran, once known

    def run(self):
        """The result, and whether it is the first argument."""
        args = live(self.args)
        keywords = {name: live(value) for name, value in self.keywords.items()}
        for tensor in tensors_of(args) if self.grad else []:
            if tensor.is_floating_point():
                tensor.requires_grad_()
        result = self.function(*args, **keywords)
        return result, bool(args) and isinstance(result, torch.Tensor) and result is args[0]

    def json(self):
        result, in_place = self.run()
        case = {
            "name": self.name, "python": self.python, "chosen": self.chosen,
            "args": written(self.args),
        }
        if self.keywords:
            case["keywords"] = {name: written(value) for name, value in self.keywords.items()}
        if in_place and self.name.endswith("_"):
            case["in_place"] = True
        if self.grad:
            case["grad_fn"] = type(result.grad_fn).__name__
        return {**case, "result": result_json(result)}


def note_chosen(calls):
    """Sets each call's `chosen`: the operator and overload that Python's parser took, which is the
    first that the profiler sees.  A few calls reach no operator and keep None."""
    from torch._C._profiler import _ExperimentalConfig
    from torch.profiler import ProfilerActivity, profile, record_function

    config = _ExperimentalConfig(capture_overload_names=True)
    with profile(activities=[ProfilerActivity.CPU], experimental_config=config) as profiler:
        for number, call in enumerate(calls):
            args = live(call.args)  # before the mark: making them calls operators as well
            keywords = {name: live(value) for name, value in call.keywords.items()}
            with record_function(f"call {number}"):
                call.function(*args, **keywords)
    for event in profiler.events():
        if not event.name.startswith("call "):
            continue
        for child in event.cpu_children:
            call = calls[int(event.name[5:])]
            name, overload = child.name.removeprefix("aten::"), child.overload_name
            # An item() reads a 0-dim tensor that stands for a number; the call itself follows.
            if child.name.startswith("aten::") and (name != "item" or call.name == "item"):
                call.chosen = f"{name}.{overload}" if overload else name
                break
