"""PyTorch's side of compare: the tutorial's code as it is written, or PyTorch at its best, as hello says.

Answers each line of JSON, {"do": name, ...}, by a line of JSON, as serve.mjs.
"""
import contextlib
import json
import os
import platform
import resource
import sys
import time

import numpy
import torch
from fcn import Segmenter, fcn
from torch.nn import functional as F

told, runs = {}, {}


def synchronize():
    if told["device"] != "cpu":
        torch.cuda.synchronize()


def autocast():
    dtype = told["variant"].get("autocast")
    return torch.autocast(told["device"].split(":")[0], getattr(torch, dtype)) if dtype else contextlib.nullcontext()


def compiled(function, **options):
    return torch.compile(function, dynamic=False, **options) if told["variant"].get("compile") else function


def read(given, name, channels):
    shape = (given["batch"], given["height"], given["width"], channels)
    path = os.path.join(given["folder"], f"{name}-{given['height']}x{given['width']}.u8")
    data = numpy.fromfile(path, dtype=numpy.uint8, count=int(numpy.prod(shape)))
    return torch.from_numpy(data.reshape(shape)).permute(0, 3, 1, 2).contiguous()


def network(given):
    net, version = fcn(os.path.join(given["folder"], "weights.pth"))
    if told["variant"].get("channelsLast"):
        net = net.to(memory_format=torch.channels_last)
    return net.to(told["device"]), {"torchvision": version}


def loss(inputs, targets):
    return F.cross_entropy(inputs, targets, reduction="none").mean(1).mean(1)


def step(given):
    net, versions = network(given)
    best = "channelsLast" in told["variant"]
    X = Segmenter(net).to(told["device"]).normalize(read(given, "pictures", 3).to(told["device"]))
    y = read(given, "targets", 1).squeeze(1).long().to(told["device"])
    if best:
        X = X.contiguous(memory_format=torch.channels_last)
    trainer = torch.optim.SGD(net.parameters(), lr=0.001, weight_decay=1e-3, fused=True if best else None)

    def as_written():
        """d2l's train_batch_ch13, and what its train_ch13 adds up."""
        net.train()
        trainer.zero_grad()
        pred = net(X)
        l = loss(pred, y)
        l.sum().backward()
        trainer.step()
        train_loss_sum = l.sum()
        train_acc_sum = float((pred.argmax(axis=1).type(y.dtype) == y).type(y.dtype).sum())
        return float(train_loss_sum), train_acc_sum

    def forward(inputs, targets):
        pred = net(inputs)
        with torch.no_grad():
            correct = (pred.argmax(1) == targets).sum()
        return loss(pred, targets).sum(), correct

    forward = compiled(forward)

    def at_its_best():
        trainer.zero_grad()
        with autocast():
            total, correct = forward(X, y)
        total.backward()
        trainer.step()
        return total.item(), correct.item()

    body = at_its_best if best else as_written
    net.train()

    def check(asked):
        results = []
        for i in range(asked["steps"]):
            if i == 2 and told["device"] != "cpu":  # algorithms have been chosen, code has been compiled
                synchronize()
                torch.cuda.reset_peak_memory_stats()
            results.append(body())
        return {"losses": [total for total, _ in results], "correct": results[0][1] / y.numel()}

    return body, check, versions


def predict(given):
    net, versions = network(given)
    net.eval()
    best = "channelsLast" in told["variant"]
    segment = Segmenter(net, best).to(told["device"]).eval()
    images = read(given, "pictures", 3)
    # Constant folding and weights laid out ahead are for inference only.
    options = {"options": {"freezing": True}} if told["device"] == "cpu" else {}
    call = compiled(segment, **options)

    def as_written():
        X = segment.normalize(images.to(told["device"]))
        return net(X).argmax(dim=1)[:, :given["height"], :given["width"]].cpu()

    def at_its_best():
        with torch.inference_mode(), autocast():
            return call(images.to(told["device"])).cpu()

    body = at_its_best if best else as_written

    def check(asked):
        body().to(torch.uint8).contiguous().numpy().tofile(asked["into"])

    return body, check, versions


def conv_transpose(given):
    inputs = torch.load(os.path.join(given["folder"], "conv-transpose.pth"), weights_only=True)
    inputs = {name: tensor.to(told["device"]) for name, tensor in inputs.items()}
    if "channelsLast" in told["variant"]:
        inputs = {name: tensor.contiguous(memory_format=torch.channels_last) if tensor.dim() == 4 else tensor
                  for name, tensor in inputs.items()}
    leaves = [inputs[name].requires_grad_() for name in ("input", "weight", "bias")]
    layer = compiled(lambda *given: F.conv_transpose2d(*given, stride=32, padding=16))

    def body():
        for leaf in leaves:
            leaf.grad = None
        with autocast():
            output = layer(*leaves)
        output.backward(inputs["gradient"].to(output.dtype))
        return output

    def check(asked):
        output = body()
        results = [output.detach(), *(leaf.grad for leaf in leaves)]
        torch.save([result.float().cpu().contiguous() for result in results], asked["into"])

    return body, check, {}


TOPICS = {"step": step, "predict": predict, "convTranspose": conv_transpose}


def gpu_versions():
    if told["device"] == "cpu":
        return {}
    return {"CUDA": torch.version.cuda, "cuDNN": str(torch.backends.cudnn.version())}


def hello(given):
    told.update(given)
    torch.set_num_threads(given["threads"])
    if given["device"] != "cpu":
        torch.zeros(1, device=given["device"])  # says why there is none
    if "channelsLast" in given["variant"]:
        torch.set_float32_matmul_precision("high")
        torch.backends.cudnn.benchmark = True
    return {"threads": torch.get_num_threads(),
            "versions": {"Python": platform.python_version(), "PyTorch": torch.__version__, **gpu_versions()}}


def prepare(given):
    runs["body"], runs["check"], versions = TOPICS[given["topic"]](given)
    return {"versions": versions}


def run(given):
    ms = []
    for _ in range(given["count"]):
        synchronize()
        start = time.perf_counter()
        result = runs["body"]()
        synchronize()
        ms.append((time.perf_counter() - start) * 1e3)
        del result
    return {"ms": ms}


def peak():
    """The most resident memory so far, in bytes."""
    if sys.platform == "linux":  # where ru_maxrss begins with that of the process which started this one
        with open("/proc/self/status") as file:
            return next(int(line.split()[1]) * 1024 for line in file if line.startswith("VmHWM:"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def memory(_):
    on_device = told["device"] != "cpu"
    return {"peak": peak(), "allocated": torch.cuda.max_memory_allocated() if on_device else None,
            "reserved": torch.cuda.max_memory_reserved() if on_device else None}


COMMANDS = {"hello": hello, "prepare": prepare, "run": run, "memory": memory, "check": lambda given: runs["check"](given)}


def main():
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            answer = COMMANDS[asked.pop("do")](asked) or {}
        except Exception as error:  # what torch.compile throws is of many kinds
            words = str(error).strip().splitlines()
            answer = {"missing": f"{type(error).__name__}: {words[0] if words else ''}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
