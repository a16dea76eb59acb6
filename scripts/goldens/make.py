"""Makes every golden of test/parity/goldens with the real PyTorch and torchvision.

Usage: python scripts/goldens/make.py [topic ...]     (all topics without an argument)

Topics that are compared to the bit are made a second time, with the kernels that a processor
without AVX2 runs: what those give otherwise goes to test/parity/goldens/default.
"""
import importlib
import os
import subprocess
import sys

sys.dont_write_bytecode = True  # no __pycache__ in the repository

import torch  # noqa: E402

import amp  # noqa: E402
import bilinear  # noqa: E402
import convtranspose2d  # noqa: E402
import fcn_steps  # noqa: E402
import functional  # noqa: E402
import generator  # noqa: E402
import hub  # noqa: E402
import indexing  # noqa: E402
import inits  # noqa: E402
import layers  # noqa: E402
import losses  # noqa: E402
import metrics  # noqa: E402
import modules  # noqa: E402
import operators  # noqa: E402
import operators_overloads  # noqa: E402
import pretrained  # noqa: E402
import random_draws  # noqa: E402
import resnet  # noqa: E402
import samplers  # noqa: E402
import state_dicts  # noqa: E402
import transforms  # noqa: E402
import weights_enum  # noqa: E402
from golden import has_plain_kernels, write, write_default  # noqa: E402

# Modules of these names.
OPTIMIZERS = ["adam", "rmsprop", "sgd"]

TOPICS = {
    "resnet": resnet.cases,
    "convtranspose2d": convtranspose2d.cases,
    "layers": layers.cases,
    "bilinear": bilinear.cases,
    "losses": losses.cases,
    "functional": functional.cases,
    "metrics": metrics.cases,
    **{name: importlib.import_module(name).cases for name in OPTIMIZERS},
    "fcn_steps": fcn_steps.cases,
    "modules": modules.cases,
    "state_dicts": state_dicts.cases,
    "random": random_draws.cases,
    "init": inits.cases,
    "operators": operators.cases,
    "operators_overloads": operators_overloads.cases,
    "indexing": indexing.cases,
    "generator": generator.cases,
    "hub": hub.cases,
    "pretrained": pretrained.cases,
    "weights": weights_enum.cases,
    "transforms": transforms.cases,
    "samplers": samplers.cases,
    "amp": amp.cases,
}

EXACT = {
    "generator", "init", "layers", "modules", "random", "resnet", "transforms", *OPTIMIZERS,
}


def main():
    torch.set_num_threads(1)  # one order of summation, whatever the machine
    topics = sys.argv[1:] or list(TOPICS)
    if has_plain_kernels():
        for topic in topics:
            write_default(topic, list(TOPICS[topic]()))
        return
    for topic in topics:
        write(topic, list(TOPICS[topic]()))
    exact = [topic for topic in topics if topic in EXACT]
    if exact:
        plain = {**os.environ, "ATEN_CPU_CAPABILITY": "default"}
        subprocess.run([sys.executable, __file__, *exact], env=plain, check=True)


if __name__ == "__main__":
    main()
