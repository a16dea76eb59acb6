"""torch.optim.SGD's state_dict() before and after steps, and how another optimiser goes on from it."""
import copy
import json

import torch

from golden import Fill

SHAPES = {"w": (3, 4), "b": (4,), "idle": (2,)}

# (options of the optimiser, options of b's own group or None, steps before it is saved)
CASES = [
    ({"lr": 0.1}, None, 0),
    ({"lr": 0.1}, None, 2),
    ({"lr": 0.1, "momentum": 0.9}, None, 0),
    ({"lr": 0.1, "momentum": 0.9, "weight_decay": 0.01, "dampening": 0.2}, None, 2),
    ({"lr": 0.5, "momentum": 0.9, "nesterov": True, "maximize": True}, None, 1),
    ({"lr": 0.1, "momentum": 0.9}, {"lr": 0.2, "weight_decay": 0.1}, 2),
    ({"lr": 0.1}, {"momentum": 0.5}, 2),
]


def optimiser_of(parameters, options, own):
    w, b, idle = parameters.values()
    if own is None:
        return torch.optim.SGD([w, b, idle], **options)
    return torch.optim.SGD([{"params": [w]}, {"params": [b, idle], **own}], **options)


def step(parameters, optimiser, key):
    """All but `idle` get a gradient."""
    grads = {n: Fill(parameters[n].shape, key + i) for i, n in enumerate(("w", "b"))}
    for n, fill in grads.items():
        parameters[n].grad = fill.tensor()
    optimiser.step()
    return grads


def values(parameters):
    return {n: p.detach().clone() for n, p in parameters.items()}


def case(key, options, own, steps):
    initial = {n: Fill(s, key + i) for i, (n, s) in enumerate(SHAPES.items())}
    parameters = {n: f.tensor(requires_grad=True) for n, f in initial.items()}
    optimiser = optimiser_of(parameters, options, own)
    before = [step(parameters, optimiser, key + 10 + 2 * n) for n in range(steps)]
    saved, at = optimiser.state_dict(), values(parameters)
    saved = {
        # JSON makes strings of the numbers that are keys here
        "state": {k: {n: t.clone() for n, t in v.items()} for k, v in saved["state"].items()},
        "param_groups": json.loads(json.dumps(saved["param_groups"])),
    }
    other = optimiser_of(parameters, {"lr": 9.0}, None if own is None else {})
    other.load_state_dict(copy.deepcopy(saved))  # its buffers are the ones given, and change
    return {
        "name": f"{options}; b: {own}; {steps} steps", "options": options, "own": own,
        "initial": initial, "before": before, "at": at, "saved": saved,
        "next": step(parameters, other, key + 20), "after": values(parameters),
    }


def cases():
    for n, (options, own, steps) in enumerate(CASES):
        yield case(12000 + 30 * n, options, own, steps)
