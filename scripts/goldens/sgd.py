"""torch.optim.SGD over its options: five steps on given gradients."""
import torch

from golden import Fill

SHAPES = {"w": (3, 4), "b": (4,)}

# (options of the optimiser, options of b's own group or None)
OPTIONS = [
    ({"lr": 0.1}, None),
    ({"lr": 0.001, "weight_decay": 1e-3}, None),
    ({"lr": 0.1, "momentum": 0.9}, None),
    ({"lr": 0.1, "momentum": 0.9, "dampening": 0.1}, None),
    ({"lr": 0.1, "momentum": 0.9, "dampening": 1.0}, None),
    ({"lr": 0.1, "momentum": 0.9, "nesterov": True}, None),
    ({"lr": 0.1, "maximize": True}, None),
    ({"lr": 0.1, "momentum": 0.9, "weight_decay": 0.01, "maximize": True}, None),
    ({"lr": 0.05, "momentum": 0.9, "weight_decay": 0.01, "nesterov": True}, None),
    ({"lr": 0.1, "momentum": 0.5, "dampening": 0.3, "weight_decay": 0.1}, None),
    ({"lr": 0.0, "momentum": 0.9}, None),
    ({"lr": 0.1, "momentum": 0.9, "dampening": -0.5}, None),
    ({"lr": 0.1, "momentum": 0.9, "dampening": 0.2, "maximize": True}, None),
    ({"lr": 0.1, "momentum": 0.9, "nesterov": True, "maximize": True, "weight_decay": 0.01}, None),
    ({"lr": 0.1, "dampening": 0.5}, None),  # of no effect without momentum
    ({"lr": 3.0, "momentum": 1.5, "weight_decay": 2.0}, None),
    ({"lr": 0.1}, {"lr": 0.01}),
    ({"lr": 0.1, "momentum": 0.9, "weight_decay": 0.01}, {"lr": 0.2, "weight_decay": 0.0}),
    ({"lr": 0.1, "weight_decay": 0.01}, {"lr": 0.3, "momentum": 0.9, "nesterov": True}),
]
# lr before each step, for the case in which a schedule sets it from outside
SCHEDULE = [0.1, 0.1, 0.05, 0.025, 0.0]


def title(options):
    return ", ".join(f"{k}={v}" for k, v in options.items())


def sgd_case(name, key, options, own, lrs=None, no_grad=()):
    """`no_grad`: steps (from 0) at which b has no gradient, and so must not move."""
    initial = {n: Fill(s, key + i) for i, (n, s) in enumerate(SHAPES.items())}
    parameters = {n: f.tensor(requires_grad=True) for n, f in initial.items()}
    if own is None:
        groups = list(parameters.values())
    else:
        groups = [{"params": [parameters["w"]]}, {"params": [parameters["b"]], **own}]
    optimiser = torch.optim.SGD(groups, **options)
    steps = []
    for step in range(5):
        optimiser.zero_grad()
        if lrs:
            for group in optimiser.param_groups:
                group["lr"] = lrs[step]
        grads = {}
        for i, (n, p) in enumerate(parameters.items()):
            if n == "b" and step in no_grad:
                continue
            grads[n] = Fill(p.shape, key + 10 + 2 * step + i)
            p.grad = grads[n].tensor()
        optimiser.step()
        after = {n: p.detach().clone() for n, p in parameters.items()}
        steps.append({"grads": grads, "after": after})
    state = optimiser.state_dict()["state"]
    buffers = {n: state.get(i, {}).get("momentum_buffer") for i, n in enumerate(parameters)}
    return {
        "name": name, "options": options, "own": own, "lrs": lrs, "initial": initial,
        "steps": steps, "buffers": buffers,
    }


def cases():
    for n, (options, own) in enumerate(OPTIONS):
        name = title(options) + (f"; b: {title(own)}" if own else "")
        yield sgd_case(name, 9000 + 30 * n, options, own)
    yield sgd_case("lr set between steps", 9600, {"lr": 0.1, "momentum": 0.9}, None, SCHEDULE)
    yield sgd_case("no gradient at steps 0 and 2", 9630,
                   {"lr": 0.1, "momentum": 0.9, "weight_decay": 0.01}, None, no_grad=(0, 2))
