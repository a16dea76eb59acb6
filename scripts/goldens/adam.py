"""torch.optim.Adam and AdamW over their options."""
import torch

from optimizers import Case, cases_of

CASES = [
    Case({}),
    Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-4}),
    Case({"lr": 0.01, "weight_decay": 0.1}),
    Case({"lr": 0.01, "amsgrad": True}),
    Case({"lr": 0.01, "maximize": True}),
    Case({"lr": 0.01, "weight_decay": 0.1, "amsgrad": True, "maximize": True}),
    Case({"lr": 0.05, "betas": (0.5, 0.6), "weight_decay": 0.02, "amsgrad": True, "eps": 0.1}),
    Case({"lr": 0.01, "betas": (0.0, 0.99)}),
    Case({"lr": 0.01, "betas": (0.9, 0.0), "weight_decay": 0.1}),
    Case({"lr": 0.01, "eps": 0.0}),
    Case({"lr": 0.0, "weight_decay": 0.1}),
    Case({"lr": 2.0, "betas": (0.99, 0.9999), "weight_decay": 3.0}),
    Case({"lr": 0.01}, {"lr": 0.1, "betas": (0.7, 0.9), "weight_decay": 0.3}),
    Case({"lr": 0.01, "amsgrad": True}, {"amsgrad": False, "maximize": True, "eps": 1e-3}),
    Case({"lr": 0.01, "weight_decay": 0.1}, schedule={0: 0.02, 2: 0.005, 9: 0.1, 15: 0.0}),
    Case({"lr": 0.01, "weight_decay": 0.1, "amsgrad": True}, without=(0, 2, 7)),
    Case({"lr": 0.01, "weight_decay": 0.1}, dtype="float64"),
    Case({"lr": 0.05, "betas": (0.8, 0.7), "weight_decay": 0.3, "amsgrad": True}, dtype="bfloat16"),
    Case({"lr": 0.01, "weight_decay": 0.1, "amsgrad": True}, dtype="complex64"),
]


def cases():
    yield from cases_of(torch.optim.Adam, CASES, 16000)
    yield from cases_of(torch.optim.AdamW, CASES, 17000)
