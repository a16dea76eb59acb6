"""torch.optim.SGD over its options."""
import torch

from optimizers import Case, cases_of

CASES = [
    Case({"lr": 0.1}),
    Case({"lr": 0.001, "weight_decay": 1e-3}),
    Case({"lr": 0.1, "momentum": 0.9}),
    Case({"lr": 0.1, "momentum": 0.9, "dampening": 0.1}),
    Case({"lr": 0.1, "momentum": 0.9, "dampening": 1.0}),
    Case({"lr": 0.1, "momentum": 0.9, "nesterov": True}),
    Case({"lr": 0.1, "maximize": True}),
    Case({"lr": 0.1, "momentum": 0.9, "weight_decay": 0.01, "maximize": True}),
    Case({"lr": 0.05, "momentum": 0.9, "weight_decay": 0.01, "nesterov": True}),
    Case({"lr": 0.1, "momentum": 0.5, "dampening": 0.3, "weight_decay": 0.1}),
    Case({"lr": 0.0, "momentum": 0.9}),
    Case({"lr": 0.1, "momentum": 0.9, "dampening": -0.5}),
    Case({"lr": 0.1, "momentum": 0.9, "dampening": 0.2, "maximize": True}),
    Case({"lr": 0.1, "momentum": 0.9, "nesterov": True, "maximize": True, "weight_decay": 0.01}),
    Case({"lr": 0.1, "dampening": 0.5}),  # of no effect without momentum
    Case({"lr": 3.0, "momentum": 1.5, "weight_decay": 2.0}),
    Case({"lr": 0.1}, {"lr": 0.01}),
    Case({"lr": 0.1, "momentum": 0.9, "weight_decay": 0.01}, {"lr": 0.2, "weight_decay": 0.0}),
    Case({"lr": 0.1, "weight_decay": 0.01}, {"lr": 0.3, "momentum": 0.9, "nesterov": True}),
    Case({"lr": 0.1, "momentum": 0.9}, schedule={0: 0.2, 2: 0.05, 9: 0.025, 15: 0.0}),
    Case({"lr": 0.1, "momentum": 0.9, "weight_decay": 0.01}, without=(0, 2, 7)),
    Case({"lr": 0.1, "momentum": 0.9, "weight_decay": 0.01}, dtype="float64"),
    Case({"lr": 0.1, "momentum": 0.9, "dampening": 0.2, "weight_decay": 0.01}, dtype="bfloat16"),
    Case({"lr": 0.1, "momentum": 0.9, "nesterov": True}, dtype="complex64"),
]


def cases():
    yield from cases_of(torch.optim.SGD, CASES, 9000)
