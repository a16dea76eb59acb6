"""torch.optim over its options: twenty steps on given gradients, the state on the way, and how another
optimiser goes on from it.  An optimiser's own file has its table of cases."""
import copy
import json
from dataclasses import dataclass

import torch

from golden import Fill

STEPS = 20
KEPT = (1, 2, 5, 10, 20)  # after so many steps the parameters are stored
SAVED = (0, 7)  # before these steps the state is
SHAPES = {"w": (5, 7), "b": (4,), "idle": (2,)}  # idle never has a gradient


@dataclass
class Case:
    options: dict
    own: dict | None = None  # options of b's and idle's own group, where they have one
    schedule: dict | None = None  # the lr that is set from outside before a step, from 0
    without: tuple = ()  # steps at which b has no gradient, and so must not move
    dtype: str = "float32"

    @property
    def name(self):
        parts = [title(self.options)]
        if self.own:
            parts.append(f"b: {title(self.own)}")
        if self.schedule:
            parts.append("lr set between steps")
        if self.without:
            parts.append(f"b without gradient at steps {', '.join(map(str, self.without))}")
        if self.dtype != "float32":
            parts.append(self.dtype)
        return "; ".join(parts)


def title(options):
    return ", ".join(f"{k}={v}" for k, v in options.items()) or "defaults"


def typed(fill, dtype):
    """Of a complex dtype the last dimension has the parts."""
    tensor = fill.tensor()
    return torch.view_as_complex(tensor) if dtype.is_complex else tensor.to(dtype)


def storable(tensor):
    """The same numbers in a dtype that a golden can have."""
    tensor = tensor.detach().clone()
    if tensor.is_complex():
        return torch.view_as_real(tensor)
    return tensor.float() if tensor.dtype in (torch.float16, torch.bfloat16) else tensor


def optimizer_of(make, parameters, options, own):
    w, b, idle = parameters.values()
    if own is None:
        return make([w, b, idle], **options)
    return make([{"params": [w]}, {"params": [b, idle], **own}], **options)


def step(parameters, optimizer, grads, case, at):
    if case.schedule and at in case.schedule:
        for group in optimizer.param_groups:
            group["lr"] = case.schedule[at]
    for n, grad in grads.items():
        parameters[n].grad = None if n == "b" and at in case.without else grad[at].clone()
    optimizer.step()


def other_from(make, parameters, state, case):
    """Copies of the parameters, and an optimiser of other options that was given the state."""
    copies = {n: p.detach().clone().requires_grad_() for n, p in parameters.items()}
    other = optimizer_of(make, copies, {"lr": 9.0}, None if case.own is None else {})
    other.load_state_dict(copy.deepcopy(state))
    return copies, other


def to_json(make, case, key):
    dtype = getattr(torch, case.dtype)
    parts = (2,) if dtype.is_complex else ()
    initial = {n: Fill((*s, *parts), key + i) for i, (n, s) in enumerate(SHAPES.items())}
    grads = {
        n: Fill((STEPS, *SHAPES[n], *parts), key + 10 + i) for i, n in enumerate(("w", "b"))
    }
    typed_grads = {n: typed(fill, dtype) for n, fill in grads.items()}
    parameters = {n: typed(fill, dtype).requires_grad_() for n, fill in initial.items()}
    optimizer = optimizer_of(make, parameters, case.options, case.own)
    saved, others, after = [], [], {n: [] for n in parameters}
    for at in range(STEPS):
        if at in SAVED:
            state = optimizer.state_dict()
            saved.append({
                "steps": at,
                # JSON makes strings of the numbers that are keys here
                "state": {
                    k: {n: storable(t) for n, t in v.items()} for k, v in state["state"].items()
                },
                "param_groups": json.loads(json.dumps(state["param_groups"])),
            })
            others.append(other_from(make, parameters, state, case))
        for its, each in [(parameters, optimizer), *others]:
            step(its, each, typed_grads, case, at)
        if at + 1 in KEPT:
            for n, p in parameters.items():
                after[n].append(storable(p))
    for others_parameters, _ in others:
        for n, p in parameters.items():
            assert torch.equal(p, others_parameters[n]), f"{case.name}: another went on otherwise"
    return {
        "name": f"{make.__name__}: {case.name}", "optimizer": make.__name__, "dtype": case.dtype,
        "options": case.options, "own": case.own, "schedule": case.schedule,
        "without": case.without, "initial": initial, "grads": grads, "kept": KEPT,
        "after": {n: torch.stack(tensors) for n, tensors in after.items()}, "saved": saved,
    }


def cases_of(make, cases, key):
    """`key` is that of the first case's fills: of no other optimiser's."""
    for n, case in enumerate(cases):
        yield to_json(make, case, key + 30 * n)
