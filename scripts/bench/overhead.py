"""The other side of overhead.ts: for each line read, a round of Python's own calls, in ns a call."""
import json
import sys
import time

import torch

torch.set_num_threads(1)
x, y = torch.tensor([1.5, 2.0, 3.0, 4.5]), torch.tensor([1.25, 2.0, 3.0, 4.0])
picture, weight = torch.ones(1, 3, 64, 64), torch.ones(8, 3, 3, 3)
BODIES = {
    "torch.add(x, y)": lambda: torch.add(x, y),
    "x.add(y)": lambda: x.add(y),
    "torch.add(x, 1)": lambda: torch.add(x, 1),
    "x.add_(y)": lambda: x.add_(y),
    "x.sum()": lambda: x.sum(),
    "x.reshape(2, 2)": lambda: x.reshape(2, 2),
    "torch.conv2d(picture, weight)": lambda: torch.conv2d(picture, weight),
}


def measure(body, calls):
    start = time.perf_counter()
    for _ in range(calls):
        body()
    return (time.perf_counter() - start) / calls * 1e9


for line in sys.stdin:
    calls = json.loads(line)
    results = {name: measure(body, calls[name]) for name, body in BODIES.items()}
    print(json.dumps({"torch": torch.__version__, "python": sys.version.split()[0], "ns": results}), flush=True)
