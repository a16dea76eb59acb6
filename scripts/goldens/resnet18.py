"""torchvision's resnet18: state dict, initialisation by seed, outputs stage by stage; and the
initialisation of networks of basic blocks in other numbers, resnet34's among them."""
import hashlib
import math

import numpy as np
import torch

from golden import Fill, full, sampled, torchvision

STAGES = ("conv1", "bn1", "relu", "maxpool", "layer1", "layer2", "layer3", "layer4", "avgpool",
          "fc")
# Of the running statistics and gradients, a few from the first layer to the last.
NORMS = ("bn1", "layer1.0.bn1", "layer2.0.downsample.1", "layer3.1.bn2", "layer4.1.bn2")
GRADS = ("conv1.weight", "bn1.weight", "bn1.bias", "layer1.0.conv1.weight",
         "layer2.0.downsample.0.weight", "layer3.1.bn2.weight", "layer4.1.conv2.weight",
         "fc.weight", "fc.bias")


def resnet18():
    return torchvision().models.resnet18(weights=None)


def rule(name, tensor):
    """(scale, offset) of a state-dict entry's fill; None where it stays as built."""
    if tensor.dim() > 1:
        return math.sqrt(24 / tensor[0].numel()), 0.0
    if name.endswith("num_batches_tracked"):
        return None
    if name.endswith("running_var"):
        return 1.0, 1.0
    return 0.5, 1.0 if name.endswith("weight") else 0.0


def fills(net):
    """Entry k of the state dict gets key k."""
    result = {}
    for k, (name, tensor) in enumerate(net.state_dict().items()):
        scale = rule(name, tensor)
        if scale is not None:
            result[name] = Fill(tensor.shape, k, *scale)
    return result


def filled():
    net = resnet18()
    net.load_state_dict({**net.state_dict(), **{k: f.tensor() for k, f in fills(net).items()}})
    return net


def keys_case(net):
    return {
        "name": "state dict", "group": "keys",
        "keys": [[k, list(v.shape), str(v.dtype).split(".")[1]]
                 for k, v in net.state_dict().items()],
        "parameters": [k for k, _ in net.named_parameters()],
        "children": [k for k, _ in net.named_children()],
    }


def init_case(seed):
    torch.manual_seed(seed)
    net = resnet18()
    after = torch.rand(1)
    entries = []
    for name, tensor in net.state_dict().items():
        flat = tensor.contiguous().numpy().reshape(-1)
        entries.append({
            "key": name, "sum": math.fsum(flat.astype(np.float64).tolist()),
            "first": full(tensor.reshape(-1)[:4]), "last": full(tensor.reshape(-1)[-4:]),
            "sha256": hashlib.sha256(flat.tobytes()).hexdigest()[:16],
        })
    return {"name": f"seed {seed}", "group": "init", "seed": seed, "entries": entries,
            "after": after}


def layout_case(seed, layers, classes):
    """Every entry of the state dict as a checksum."""
    models = torchvision().models
    torch.manual_seed(seed)
    net = models.ResNet(models.resnet.BasicBlock, layers, num_classes=classes)
    after = torch.rand(1)
    sums = {name: hashlib.sha256(tensor.contiguous().numpy().tobytes()).hexdigest()[:16]
            for name, tensor in net.state_dict().items()}
    return {"name": f"layers {layers}, {classes} classes, seed {seed}", "group": "layout",
            "seed": seed, "layers": layers, "classes": classes, "sha256": sums, "after": after}


def forward_case(training):
    net = filled().train(training)
    x_fill = Fill((2, 3, 64, 96), 500, scale=4.0)
    x, stages = x_fill.tensor(), {}
    for name in STAGES:
        if name == "fc":
            x = torch.flatten(x, 1)
        x = getattr(net, name)(x)
        stages[name] = sampled(x)
    g = Fill(x.shape, 501)
    (x * g.tensor()).sum().backward()
    parameters = dict(net.named_parameters())
    buffers = {f"{n}.{b}": sampled(v) for n in NORMS
               for b, v in net.get_submodule(n).named_buffers()}
    return {
        "name": "train" if training else "eval", "group": "forward", "training": training,
        "x": x_fill, "g": g, "stages": stages, "buffers": buffers,
        "grads": {n: sampled(parameters[n].grad) for n in GRADS},
    }


def cases():
    net = resnet18()
    yield keys_case(net)
    yield {"name": "fills", "group": "fills", "fills": fills(net)}
    for seed in (0, 1, 1234):
        yield init_case(seed)
    for seed, layers, classes in ((5, [3, 4, 6, 3], 1000), (6, [3, 4, 6, 3], 21),
                                  (7, [2, 2, 2, 2], 10), (8, [1, 3, 1, 2], 1)):
        yield layout_case(seed, layers, classes)
    yield forward_case(False)
    yield forward_case(True)
