"""A sweep over ATen: each public operator called with arguments made from its schema.

For every overload, arguments are tried in a fixed order until Python takes them and gives finite
numbers; then come calls with each option, and with other dtypes.  Operators whose arguments cannot
be guessed have theirs in `operators_given.py`.
"""
import math
import re
import warnings
import zlib
from itertools import islice, product

import torch

from operators_call import Call, Data, Input, note_chosen, result_json, tensors_of
from operators_given import GIVEN

# Not tried: other builds' operators, gradients' own, random or uninitialised results, results up
# to a sign or an order, and what is about a tensor's place or history rather than its numbers.
UNSUITED = re.compile(
    r"^_|backward|sparse|cudnn|cuda|mkldnn|miopen|mps|fbgemm|quanti|qparams|nested|crow|ccol"
    r"|row_indices|col_indices|names|rename|jagged|vulkan"
    r"|^(rand|randn|randint|randperm|rand_like|randn_like|randint_like|normal|bernoulli|multinomial"
    r"|empty|empty_like|empty_permuted|empty_strided|new_empty|new_empty_strided|resize|resize_"
    r"|resize_as|resize_as_|set|set_|set_data|from_file|record_stream|pin_memory|is_pinned"
    r"|sym_.*|geqrf|qr|svd|linalg_qr|linalg_svd|linalg_eig|linalg_eigh|linalg_eigvals"
    r"|retain_grad|requires_grad_|output_nr|is_set_to|lift.*|data|coalesce|is_coalesced|indices"
    r"|indices_copy|values|values_copy|dense_dim|hspmm|smm|sspaddmm|int_repr|to_padded_tensor"
    r"|q_.*|qscheme|fused_moving.*|get_gradients|hash_tensor|chalf|convolution_overrideable|retains_grad)$"
)
TRIES = 3000  # argument lists for one overload


def f(*shape, key=1):
    return Input(shape, key)


def pos(*shape, key=1):
    """From 0.1 to 0.9."""
    return Input(shape, key, 0.8, 0.5)


def above(*shape):
    """From 1.1 to 2.9."""
    return Input(shape, 1, 1.8, 2.0)


SPD = Data([2.0, 0.5, 0.25, 0.5, 1.5, -0.5, 0.25, -0.5, 1.75], [3, 3], "float32")
INDEX = Data([1, 0])
INTEGERS = Data([3, -2, 5, 1, 4, 2], [2, 3])
MASK = Data([True, False, True, False, False, True], [2, 3], "bool")

FIRST = [f(2, 3), pos(2, 3), above(2, 3), SPD, f(6), f(2, 3, 4), f(1, 2, 4, 5), f(1, 1, 4, 3, 3),
         INTEGERS, MASK, Input([], 1, 0.1, 0.7), f(2, 3).cast("complex64"), Data([3], [], "int64")]
OTHERS = [f(2, 3, key=2), f(3, 2, key=2), f(3, 3, key=2), f(3, key=2), f(6, key=2),
          pos(2, 3, key=2),
          f(2, 3, 4, key=2), f(2, 4, 3, key=2), f(2, key=2), Input([], 2, 0.1, 0.7), INDEX,
          Data([1, 2, 1, 3, 1, 2], [2, 3]), MASK]
TENSORS = {
    "index": [INDEX], "indices": [INDEX], "mask": [MASK], "condition": [MASK],
    "min": [Input([], 2, 0.1, -0.3), f(2, 3, key=2)], "max": [Input([], 3, 0.1, 0.3)],
    "vec": [f(3, key=2)], "vec1": [f(2, key=2)], "vec2": [f(3, key=3)],
    "batch1": [f(2, 2, 3, key=2)], "batch2": [f(2, 3, 3, key=3)],
    "mat1": [f(2, 3, key=2)], "mat2": [f(3, 2, key=3), f(3, 3, key=3)],
}
NUMBERS = {
    "dim": [0, 1, -1], "dim0": [0], "dim1": [1], "axis0": [0], "axis1": [1], "axis": [1],
    "dim2": [1], "n": [2, 3], "k": [1, 2], "chunks": [2], "sections": [2, 1], "diagonal": [1],
    "offset": [1], "start": [0], "end": [2], "steps": [4], "step": [2], "length": [2], "index": [1],
    "split_size": [2], "num_groups": [1], "groups": [1], "window_length": [5], "size": [2],
    "upscale_factor": [2], "m": [2], "N": [4], "start_dim": [0, 1], "end_dim": [-1, 0],
    "decimals": [2], "p": [1, 2], "correction": [0, 2], "minlength": [3], "ignore_index": [1],
    "dimension": [0, 1], "reduction": [1, 0, 2], "bins": [4], "num_classes": [5], "repeats": [2],
}
SCALARS = {
    "min": [-0.3], "max": [0.3], "low": [0], "high": [2], "start": [0], "end": [2, 3],
    "step": [0.5],
    "p": [2, 1, 0.5], "ord": [1, 2, math.inf], "norm": [1], "n": [2], "maxnorm": [0.5],
    "lambd": [0.25], "threshold": [0.1], "correction": [0, 2], "weight": [0.25], "alpha": [0.5, 2],
    "beta": [0.5, 2], "value": [0.5, 2], "other": [0.5, 2, True], "exponent": [2, 0.5],
}
LISTS = {
    "dim": [[0], [1], [0, 1]], "dims": [[0, 1], [1, 0], [0]], "shifts": [[1], [1, 2]],
    "kernel_size": [[2], [2, 2], [2, 2, 2]], "output_size": [[2], [2, 3], [2, 2, 3]],
    "stride": [[1], [2], [3, 1], [1, 2], [1, 2, 1]], "padding": [[1], [1, 1], [1, 1, 1]],
    "dilation": [[2], [2, 1], [1, 2, 1]], "source": [[0]], "destination": [[1]],
    "size": [[2, 3], [3, 2], [6], [2, 2, 3], [2, 2]], "shape": [[3, 2], [2, 3], [6]],
    "sizes": [[3, 2], [2, 1], [1, 1], [3]], "split_sizes": [[1, 1], [1, 2], [2, 4]],
    "repeats": [[2, 1], [1, 2, 2]], "indices": [[1], [1, 3]], "tensor_indices_or_sections": [[1]],
    "normalized_shape": [[3]], "s": [[4], [4, 3]], "dims_self": [[1]], "dims_other": [[0]],
    "bins": [[2, 3]],
}
STRINGS = {
    "rounding_mode": ["trunc", "floor"], "indexing": ["xy", "ij"], "approximate": ["tanh"],
    "UPLO": ["U"], "norm": ["ortho", "forward"], "reduce": ["sum", "amax"], "mode": ["reflect"],
    "padding": ["same"], "ord": ["fro", "nuc"], "side": ["right"], "interpolation": ["lower"],
    "driver": ["gelsd"],
}


def optional(argument_type):
    """Whether None is a value, and the type without it."""
    match = re.fullmatch(r"Optional\[(.*)\]", argument_type)
    return (True, match[1]) if match else (False, argument_type)


def candidates(argument, position, text):
    """Values that an argument may have, the likeliest first.  `text` is its type in the schema."""
    may_be_none, kind = optional(str(argument.type))
    name = argument.name
    if kind == "Tensor":
        found = TENSORS.get(name) or (FIRST if position == 0 else OTHERS)
    elif kind == "List[Tensor]":
        found = [[f(2, 3), f(2, 3, key=2)], [f(3), f(3, key=2)], [f(3, 3), f(3, 3, key=2)], [f(6)]]
    elif "ScalarType" in text:
        found = [torch.float64, torch.int64]
    elif "MemoryFormat" in text:
        found = [torch.contiguous_format, torch.channels_last]
    elif "Layout" in text:
        found = [torch.strided]
    elif kind == "Device":
        found = [torch.device("cpu")]
    elif kind == "int":
        found = NUMBERS.get(name, [1, 2, 0])
    elif kind == "number":
        found = SCALARS.get(name, [0.5, 2])
    elif kind == "float":
        found = {"p": [1.5], "eps": [0.125], "rcond": [0.125], "nan": [0.5]}.get(name, [0.25, 1.5])
    elif kind == "bool":
        found = [True, False]
    elif kind == "str":
        found = STRINGS.get(name, [])
    elif kind == "List[int]":
        found = LISTS.get(name, [[1], [2, 2], [0, 1]])
    elif kind == "List[float]":
        found = [[1.5], [1.5, 2.5]]
    elif kind == "List[number]":
        found = [[1, 2], [0.5, 1.5]]
    else:
        found = []
    return [None, *found] if may_be_none and not argument.has_default_value() else found


def schemas():
    """(schema, types as written) of each overload to try, by name.  The dispatcher's only: some
    schemas are TorchScript's alone."""
    known = set(torch._C._dispatch_get_all_op_names())
    for schema in sorted(torch._C._jit_get_all_schemas(), key=lambda s: (s.name, s.overload_name)):
        overload = f".{schema.overload_name}" if schema.overload_name else ""
        if not schema.name.startswith("aten::") or schema.name + overload not in known:
            continue
        text = str(schema)
        if UNSUITED.search(schema.name[6:]) or re.search(r"Dimname|Generator|Storage|Stream", text):
            continue
        if any(argument.is_out for argument in schema.arguments):
            continue
        yield schema


def types_of(schema):
    """Each argument's type as the schema writes it: there a ScalarType is not just an int."""
    text = str(schema)
    inside = text[text.index("(") + 1 : text.rindex(") ->")]
    types = {}
    for argument in schema.arguments:
        match = re.search(rf"(?:^|, )(\S+) {argument.name}(?:=|,|$)", inside)
        types[argument.name] = match[1] if match else ""
    return types


def by_effort(lists):
    """The product of lists, combinations of early elements first."""
    sizes = [range(len(found)) for found in lists]
    for places in sorted(islice(product(*sizes), 200_000), key=lambda p: (sum(p), p)):
        yield [found[i] for found, i in zip(lists, places)]


def quality(call):
    """0: refused, or nothing to compare; 1: taken; 2: and the numbers are finite, as they should
    be to tell much."""
    try:
        results = [call.run()[0] for _ in range(2)]
        stored = [result_json(result) for result in results]
    except Exception:  # whatever it says, the arguments do not suit
        return 0
    if stored[0] != stored[1] or str(stored[0]).count("'shape'") > 12:
        return 0  # not determined by the arguments, or a long list of parts
    tensors = tensors_of(results[0])
    if not all(t.numel() and t.numel() <= 256 and t.isfinite().all() for t in tensors):
        return 1
    return 2


def best(calls):
    """The first call with finite numbers, else the first that is taken."""
    fallback = None
    for call in islice(calls, TRIES):
        found = quality(call)
        if found == 2:
            return call
        fallback = fallback or (call if found else None)
    return fallback


def minimal(schema, types):
    """The overload called with what it requires."""
    # Python's parser reads the default of `reduction` ("Mean") as 0, which is no reduction; its
    # users never see that, since torch.nn.functional always passes one.
    needed = [a for a in schema.arguments if not a.has_default_value() or a.name == "reduction"]
    lists = [candidates(a, i, types[a.name]) for i, a in enumerate(needed)]
    if not all(lists):
        return None
    name, overload = schema.name[6:], schema.overload_name
    positional = sum(not (a.kwarg_only or a.has_default_value()) for a in needed)
    names = [a.name for a in needed[positional:]]
    return best(
        Call(name, overload, values[:positional], dict(zip(names, values[positional:])))
        for values in by_effort(lists)
    )


def with_options(schema, types, call):
    """One call for each argument that has a default, with another value, as a keyword."""
    for argument in schema.arguments:
        text = types[argument.name]
        if not argument.has_default_value() or re.search("Layout|Device", text):
            continue
        if argument.name == "pin_memory":
            continue
        values = candidates(argument, 1, text)
        if "bool" in text:
            values = [not argument.default_value]
        found = best(
            Call(call.name, call.overload, call.args, {**call.keywords, argument.name: value})
            for value in values if value != argument.default_value
        )
        if found:
            yield found


def with_dtypes(call):
    """The call with other dtypes in place of float32: two of five, by the operator's name, and one
    in place.  All five of all operators would be a large golden."""
    dtypes = ["float64", "int64", "bfloat16", "complex64", "bool"]
    first = zlib.crc32(call.name.encode()) % len(dtypes)
    made = 0
    for dtype in dtypes[first:] + dtypes[:first]:
        args = [cast(value, dtype) for value in call.args]
        if args == call.args:
            return
        other = Call(call.name, call.overload, args, call.keywords)
        if quality(other) == 2:
            yield other
            made += 1
        if made == (1 if call.name.endswith("_") else 2):
            return


def cast(value, dtype):
    if isinstance(value, Input) and value.dtype == "float32":
        return value.cast(dtype)
    if isinstance(value, list) and any(isinstance(v, Input) for v in value):
        return [cast(v, dtype) for v in value]
    return value


def given():
    for full_name, args, *keywords in GIVEN:
        name, _, overload = full_name.partition(".")
        call = Call(name, overload, args, *keywords)
        if quality(call) == 0:
            call.run()  # says why
            raise ValueError(f"{name}: {args} give nothing to compare")
        yield call


def sweep():
    by_hand = {name.partition(".")[0] for name, *_ in GIVEN}
    for schema in schemas():
        if schema.name[6:] in by_hand:
            continue
        types = types_of(schema)
        call = minimal(schema, types)
        if call is None:
            continue
        yield call
        yield from with_options(schema, types, call)
        yield from with_dtypes(call)


def cases():
    warnings.simplefilter("ignore")
    calls = sorted([*given(), *sweep()], key=lambda call: call.name)
    note_chosen(calls)
    return [call.json() for call in calls]
