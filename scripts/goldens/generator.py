"""torch.Generator: what it draws, of every dtype and into any layout, and its state's bytes.

A case is a list of steps, in order, on generators a and b (null: the default one). What a step
gives is kept as a checksum of its bytes, 16-bit floats as float32.  To the bit on the same CPUs as
random_draws.py's.
"""
import hashlib

import torch
from torch.nn import functional as F

from golden import Fill

FLOATS = ("float32", "float64", "float16", "bfloat16")
INTEGERS = ("uint8", "int8", "int16", "int32", "int64")
SIZES = (1, 15, 16, 17, 1000)
# in place, with their arguments after the tensor
FLOAT_FILLS = [("uniform_", [-2.0, 3.0]), ("normal_", [1.0, 2.0]), ("bernoulli_", [0.3]),
               ("exponential_", [1.5]), ("cauchy_", [0.5, 2.0]), ("log_normal_", [0.5, 0.25]),
               ("geometric_", [0.2])]
INTEGER_FILLS = [("random_", [0, 100]), ("random_", [7]), ("random_", []), ("bernoulli_", [0.7]),
                 ("geometric_", [0.3])]


def checksum(tensor):
    wide = tensor.float() if tensor.dtype in (torch.float16, torch.bfloat16) else tensor
    return hashlib.sha256(wide.contiguous().numpy().tobytes()).hexdigest()[:16]


def fill(op, args, dtype, size, layout="contiguous", on="a"):
    """Draws into zeros of that size; of another layout, into a part of larger zeros."""
    return {"op": "fill", "name": op, "args": args, "dtype": dtype, "size": size,
            "layout": layout, "generator": on}


def make(op, args, dtype="float32", on="a"):
    return {"op": "make", "name": op, "args": args, "dtype": dtype, "generator": on}


def sample(op, args, on="a"):
    """From given tensors."""
    return {"op": "sample", "name": op, "args": args, "generator": on}


def on(step, generator):
    return {"op": step, "generator": generator}


def base_and_view(size, dtype, layout):
    """Zeros, and the part of them that is drawn into."""
    dtype = getattr(torch, dtype)
    if layout == "transposed":
        base = torch.zeros(size[::-1], dtype=dtype)
        return base, base.t()
    if layout == "stepped":
        base = torch.zeros([*size[:-1], 2 * size[-1]], dtype=dtype)
        return base, base[..., ::2]
    if layout == "channels_last":
        base = torch.zeros(size, dtype=dtype).to(memory_format=torch.channels_last)
        return base, base
    base = torch.zeros(size, dtype=dtype)
    return base, base


def run(step, generators, saved):
    """What the step gives: a tensor, a number or nothing."""
    name = step["generator"]
    generator = generators[name] if name else None
    op = step["op"]
    if op == "fill":
        base, view = base_and_view(step["size"], step["dtype"], step["layout"])
        getattr(view, step["name"])(*step["args"], generator=generator)
        return base
    if op == "make":
        return getattr(torch, step["name"])(
            *step["args"], dtype=getattr(torch, step["dtype"]), generator=generator)
    if op == "sample":
        args = [a.tensor() if isinstance(a, Fill) else a for a in step["args"]]
        return getattr(torch, step["name"])(*args, generator=generator)
    if op == "dropout":
        return F.dropout(torch.ones(4, 5), 0.3)
    if op == "save":
        saved[name] = generator.get_state() if name else torch.get_rng_state()
        return saved[name]
    if op == "restore":
        if name:
            generator.set_state(saved[step["from"]])
        else:
            torch.set_rng_state(saved[step["from"]])
    elif op == "manual_seed":
        (generator or torch).manual_seed(int(step["seed"]))
    elif op == "initial_seed":
        return generator.initial_seed() if name else torch.initial_seed()
    return None


def case(name, seeds, steps):
    """`seeds`: of a, of b and of the default generator; null leaves a generator unseeded."""
    generators = {"a": torch.Generator(), "b": torch.Generator()}
    for key, seed in zip("ab", seeds):
        if seed is not None:
            generators[key].manual_seed(seed)
    torch.manual_seed(seeds[2])
    saved, done = {}, []
    for step in steps:
        value = run(step, generators, saved)
        result = {}
        if isinstance(value, torch.Tensor):
            result = {"shape": list(value.shape), "result_dtype": str(value.dtype).split(".")[1],
                      "sha256": checksum(value)}
        elif value is not None:
            result = {"value": str(value)}  # 64 bits, beyond JSON's numbers
        done.append({**step, **result})
    states = {key: checksum(generators[key].get_state()) for key in "ab"}
    return {"name": name, "seeds": [None if s is None else str(s) for s in seeds], "steps": done,
            "states": {**states, "default": checksum(torch.get_rng_state())}}


def cases():
    for dtype in FLOATS:
        steps = [make(op, [[n]], dtype) for op in ("rand", "randn") for n in SIZES]
        steps += [fill(op, args, dtype, [n]) for op, args in FLOAT_FILLS for n in SIZES]
        yield case(f"{dtype} of sizes {SIZES}", (1, 2, 3), [*steps, on("save", "a")])
    for dtype in INTEGERS:
        steps = [make("randint", [3, 100, [n]], dtype) for n in SIZES]
        steps += [fill(op, args, dtype, [n]) for op, args in INTEGER_FILLS for n in SIZES]
        if dtype != "uint8" and dtype != "int8":
            steps += [make("randperm", [n], dtype) for n in (1, 16, 1000)]
        yield case(f"{dtype} of sizes {SIZES}", (4, 5, 6), steps)
    yield case("wide integers", (7, 8, 9), [
        fill("random_", [-2**40, 2**50], "int64", [17]), fill("random_", [2**33], "int64", [16]),
        fill("random_", [-5, 5], "float32", [17]), fill("random_", [], "float32", [17]),
        fill("random_", [], "float64", [17]), fill("random_", [], "float16", [17]),
        fill("bernoulli_", [0.5], "bool", [33]), fill("random_", [], "bool", [33]),
        make("randint", [-2**35, 2**35, [5]], "int64"), make("randperm", [30000], "int64")])
    for layout in ("transposed", "stepped", "channels_last"):
        size = [2, 3, 5, 4] if layout == "channels_last" else [9, 7]
        steps = [fill(op, args, dtype, size, layout) for op, args in FLOAT_FILLS
                 for dtype in ("float32", "float64")]
        steps += [fill(op, args, "int64", size, layout) for op, args in INTEGER_FILLS]
        yield case(f"into {layout} tensors", (10, 11, 12), steps)
    share = {"scale": 0.8, "offset": 0.5}
    yield case("samples of given tensors", (13, 14, 15), [
        sample("bernoulli", [Fill((3, 7), 50001, **share)]),
        sample("bernoulli", [Fill((1000,), 50002, **share)]),
        sample("multinomial", [Fill((9,), 50003, **share), 4, False]),
        sample("multinomial", [Fill((3, 9), 50004, **share), 20, True]),
        sample("multinomial", [Fill((3, 9), 50005, **share), 1, True]),
        sample("normal", [Fill((3, 7), 50006), Fill((3, 7), 50007, **share)]),
        sample("normal", [Fill((17,), 50008), 2.0]),
        sample("normal", [1.5, Fill((17,), 50009, **share)]),
        sample("normal", [0.5, 0.1, [40]]),
        sample("poisson", [Fill((3, 7), 50010, scale=8.0, offset=4.0)]),
        on("save", "a")])
    yield case("generators in turn", (16, 17, 18), [
        make("rand", [[5]]), make("rand", [[5]], on="b"), make("rand", [[5]], on=None),
        make("randn", [[3]]), make("randn", [[3]], on="b"), make("randn", [[3]], on=None),
        make("randn", [[3]]), on("dropout", None), make("randn", [[1]], on="b"),
        make("randperm", [20], "int64"), make("randn", [[20]], on="b"), on("dropout", None),
        make("rand", [[1]]), make("rand", [[1]], on="b"), make("rand", [[1]], on=None)])
    # an odd number of normal numbers: the second of a pair waits in the state, too
    yield case("state kept and restored on the way", (19, 20, 21), [
        on("save", "a"), make("randn", [[3]]), on("save", "a"), make("randn", [[4]]),
        make("rand", [[700]]), on("save", "b"), {**on("restore", "a"), "from": "a"},
        make("randn", [[4]]), make("rand", [[700]]), {**on("restore", "b"), "from": "a"},
        make("randn", [[4]], on="b"), make("randn", [[1]], on=None), on("save", None),
        on("dropout", None), {**on("restore", None), "from": None}, on("dropout", None),
        {**on("restore", "a"), "from": None}, make("randn", [[2]]), on("initial_seed", "a"),
        on("initial_seed", "b"), on("initial_seed", None)])
    yield case("unseeded, and seeded later", (None, None, 22), [
        on("initial_seed", "a"), on("save", "a"), make("rand", [[3]]), make("rand", [[3]], on="b"),
        *[step for seed in (0, 42, -1, -2**63, 2**63, 2**64 - 1, 2**32) for step in (
            {**on("manual_seed", "a"), "seed": str(seed)}, on("initial_seed", "a"),
            make("randn", [[3]]), {**on("manual_seed", None), "seed": str(seed)},
            on("initial_seed", None), make("randn", [[3]], on=None))],
        on("save", "a"), on("save", None)])
