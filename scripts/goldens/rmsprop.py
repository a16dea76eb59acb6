"""torch.optim.RMSprop over its options."""
import torch

from optimizers import Case, cases_of

CASES = [
    Case({}),
    Case({"lr": 0.005, "alpha": 0.9, "eps": 1e-4}),
    Case({"weight_decay": 0.1}),
    Case({"momentum": 0.9}),
    Case({"centered": True}),
    Case({"maximize": True}),
    Case({"momentum": 0.9, "centered": True, "weight_decay": 0.1, "maximize": True}),
    Case({"momentum": 0.5, "centered": True, "alpha": 0.5, "eps": 0.1}),
    Case({"alpha": 0.0}),
    Case({"alpha": 1.0, "eps": 0.5}),
    Case({"lr": 0.0, "momentum": 0.9}),
    Case({"lr": 2.0, "alpha": 0.999, "momentum": 1.5, "weight_decay": 3.0}),
    Case({"momentum": 0.9}, {"lr": 0.1, "alpha": 0.7, "momentum": 0.0, "centered": True}),
    Case({"momentum": 0.9, "weight_decay": 0.1}, schedule={0: 0.02, 2: 0.005, 9: 0.1, 15: 0.0}),
    Case({"momentum": 0.9, "centered": True}, without=(0, 2, 7)),
    Case({"momentum": 0.9, "centered": True, "weight_decay": 0.1}, dtype="float64"),
    Case({"alpha": 0.7, "momentum": 0.8, "centered": True, "weight_decay": 0.1}, dtype="bfloat16"),
    Case({"momentum": 0.9, "centered": True, "weight_decay": 0.1}, dtype="complex64"),
]


def cases():
    yield from cases_of(torch.optim.RMSprop, CASES, 18000)
