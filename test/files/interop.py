"""The real PyTorch's side of interop.test.ts.

make FOLDER    writes ResNet-18 and the FCN of the tutorial after steps of training, and digests.json
check FOLDER   reads what interop.test.ts wrote there and prints its digests, and those after a step more
"""
import hashlib
import json
import os
import sys

import torch
from torch import nn

try:
    import torchvision_cpu  # noqa: F401  (lets torchvision be imported beside a CPU build of torch)
except ImportError:
    pass
import torchvision

FORMS = {
    "float32": lambda t: t,
    "float16": lambda t: t.half() if t.is_floating_point() else t,
    "bfloat16": lambda t: t.bfloat16() if t.is_floating_point() else t,
    "mixed": lambda t: t.bool() if t.dim() == 1 else t.transpose(0, -1),
}


def digest(tensor):
    """A tensor's dtype, shape, strides and bits."""
    data = tensor.detach().contiguous().reshape(-1).view(torch.uint8).numpy().tobytes()
    return [str(tensor.dtype)[6:], list(tensor.shape), list(tensor.stride()),
            hashlib.sha256(data).hexdigest()]


def digests(state):
    return {name: digest(tensor) for name, tensor in state.items()}


def fcn():
    net = nn.Sequential(*list(torchvision.models.resnet18(weights=None).children())[:-2])
    net.add_module("final_conv", nn.Conv2d(512, 21, 1))
    net.add_module("transpose_conv", nn.ConvTranspose2d(21, 21, 64, stride=32, padding=16))
    return net


def step(net, optimizer):
    torch.manual_seed(1)
    images = torch.randn(2, 3, 64, 96)
    optimizer.zero_grad()
    net(images).square().mean().backward()
    optimizer.step()


def sgd(net):
    return torch.optim.SGD(net.parameters(), lr=0.01, momentum=0.9, weight_decay=1e-3)


def checkpoint(net, optimizer, epoch):
    return {"model": net.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch}


def predict(net, folder):
    """A file where torchvision's own is looked for, and what it predicts."""
    weights = torchvision.models.ResNet18_Weights.IMAGENET1K_V1
    cache = os.path.join(folder, "hub", "checkpoints")
    os.makedirs(cache)
    torch.save(net.state_dict(), os.path.join(cache, os.path.basename(weights.url)))
    torch.hub.set_dir(os.path.join(folder, "hub"))
    trained = torchvision.models.resnet18(weights=weights).eval()
    images = torch.randint(0, 256, (2, 3, 300, 400), dtype=torch.uint8)
    with torch.no_grad():
        logits = trained(weights.transforms()(images))
    torch.save({"images": images, "logits": logits}, os.path.join(folder, "predicted.pt"))


def make(folder):
    expected = {}
    for name, net in [("resnet18", torchvision.models.resnet18(weights=None)), ("fcn", fcn())]:
        optimizer = sgd(net)
        for _ in range(2):
            step(net, optimizer)
        if name == "resnet18":
            predict(net, folder)
        for form, change in FORMS.items():
            state = type(net.state_dict())((k, change(t)) for k, t in net.state_dict().items())
            state["tied"] = next(iter(state.values()))
            path = os.path.join(folder, f"{name}-{form}.pth")
            torch.save(state, path)
            torch.save(state, path.replace(".pth", "-pickle.pth"),
                       _use_new_zipfile_serialization=False)
            expected[f"{name}-{form}"] = digests(state)
        whole = checkpoint(net, optimizer, 2)
        torch.save(whole, os.path.join(folder, f"{name}-checkpoint.pt"))
        momenta = {str(i): s["momentum_buffer"] for i, s in whole["optimizer"]["state"].items()}
        expected[f"{name}-momenta"] = digests(momenta)
        step(net, optimizer)
        expected[f"{name}-next"] = digests(net.state_dict())
    with open(os.path.join(folder, "digests.json"), "w") as file:
        json.dump(expected, file)


def check(folder):
    found = {}
    for file in sorted(os.listdir(folder)):
        path = os.path.join(folder, file)
        name = file.split(".")[0]
        if file.startswith("own-") and file.endswith(".safetensors"):
            from safetensors.torch import load_file
            found[name + "-safetensors"] = digests(load_file(path))
        elif file.startswith("own-") and file.endswith(".pth"):
            state = torch.load(path, weights_only=True)
            found[name] = digests(state)
            assert digests(torch.load(path, weights_only=True, mmap=True)) == found[name]
            first = next(iter(state.values()))
            assert state["tied"].data_ptr() == first.data_ptr(), "tied tensors came apart"
        elif file.startswith("own-") and file.endswith(".pt"):
            whole = torch.load(path, weights_only=True)
            net = fcn() if "fcn" in name else torchvision.models.resnet18(weights=None)
            optimizer = sgd(net)
            net.load_state_dict(whole["model"])  # with strict=True
            assert whole["model"]._metadata[""]["normalization"] == {
                "mean": [0, 0.5, 0.25], "std": [1, 2, 0.5]}, "the normalisation"
            optimizer.load_state_dict(whole["optimizer"])
            state = whole["optimizer"]["state"]
            found[name + "-momenta"] = digests(
                {str(i): s["momentum_buffer"] for i, s in state.items()})
            step(net, optimizer)
            found[name + "-next"] = digests(net.state_dict())
    print(json.dumps(found))


torch.set_num_threads(1)
torch.manual_seed(0)
{"make": make, "check": check}[sys.argv[1]](sys.argv[2])
