"""torchvision's residual networks: state dicts, printing, initialisation by seed, outputs stage by
stage, gradients and running statistics."""
import hashlib
import json
import math

import numpy as np
import torch

from golden import Fill, full, sampled, torchvision

MODELS = ("resnet18", "resnet34", "resnet50", "resnet101", "resnet152", "resnext50_32x4d",
          "resnext101_32x8d", "resnext101_64x4d", "wide_resnet50_2", "wide_resnet101_2")
STAGES = ("conv1", "bn1", "relu", "maxpool", "layer1", "layer2", "layer3", "layer4", "avgpool",
          "fc")
# Of the running statistics and gradients, a few from the first layer to the last.
NORMS = ("bn1", "layer1.0.bn1", "layer2.0.downsample.1", "layer3.0.bn2", "layer4.0.bn2")
GRADS = ("conv1.weight", "bn1.weight", "bn1.bias", "layer1.0.conv1.weight",
         "layer2.0.downsample.0.weight", "layer3.0.bn2.weight", "layer4.0.conv2.weight",
         "fc.weight", "fc.bias")
# (class of the blocks, layers, options)
BASIC = ("BasicBlock", [1, 3, 1, 2], {"num_classes": 1})
ZERO = {"num_classes": 5, "zero_init_residual": True}
ZERO_BASIC = ("BasicBlock", [2, 1, 1, 1], ZERO)
ZERO_BOTTLENECK = ("Bottleneck", [1, 2, 1, 1], ZERO)
DILATED = ("Bottleneck", [1, 2, 2, 1],
           {"num_classes": 7, "replace_stride_with_dilation": [False, True, True]})
# Only a stage's first block, which has the dilation of the stage before, may be a basic one.
UNDILATED = ("BasicBlock", [1, 1, 1, 1],
             {"num_classes": 3, "replace_stride_with_dilation": [False, False, True]})
GROUPED = ("Bottleneck", [2, 1, 1, 1],
           {"num_classes": 6, "groups": 4, "width_per_group": 24,
            "replace_stride_with_dilation": [True, False, True]})


def build(spec):
    """A model by name, or a network of one's own."""
    models = torchvision().models
    if isinstance(spec, str):
        return getattr(models, spec)(weights=None)
    block, layers, options = spec
    return models.ResNet(getattr(models.resnet, block), layers, **options)


def described(spec):
    if isinstance(spec, str):
        return {"model": spec}
    return dict(zip(("block", "layers", "options"), spec))


def title(spec):
    if isinstance(spec, str):
        return spec
    block, layers, options = spec
    return ", ".join([f"{block} {layers}"] + [f"{k}={v}" for k, v in options.items()])


def digest(data):
    return hashlib.sha256(data).hexdigest()[:16]


def bytes_of(tensor):
    return tensor.contiguous().numpy().tobytes()


def entries_of(net):
    return [[k, list(v.shape), str(v.dtype).split(".")[1]] for k, v in net.state_dict().items()]


def model_case(name, seed):
    """Everything about a model, as digests; `after` is the next number drawn."""
    torch.manual_seed(seed)
    net = build(name)
    after = torch.rand(1)
    weights = hashlib.sha256()
    for tensor in net.state_dict().values():
        weights.update(bytes_of(tensor))
    return {
        "name": f"{name}, seed {seed}", "group": "model", "model": name, "seed": seed,
        "parameters": sum(p.numel() for p in net.parameters()),
        "entries": digest(json.dumps(entries_of(net), separators=(",", ":")).encode()),
        "printed": digest(str(net).encode()), "weights": weights.hexdigest()[:16],
        "after": after,
    }


def keys_case(spec):
    net = build(spec)
    return {
        "name": title(spec), "group": "keys", **described(spec), "keys": entries_of(net),
        "parameters": [k for k, _ in net.named_parameters()],
        "children": [k for k, _ in net.named_children()], "printed": str(net),
    }


def init_case(spec, seed):
    """Every entry of the state dict as a checksum, its ends and its sum."""
    torch.manual_seed(seed)
    net = build(spec)
    after = torch.rand(1)
    entries = []
    for name, tensor in net.state_dict().items():
        flat = tensor.contiguous().numpy().reshape(-1)
        entries.append({
            "key": name, "sum": math.fsum(flat.astype(np.float64).tolist()),
            "first": full(tensor.reshape(-1)[:4]), "last": full(tensor.reshape(-1)[-4:]),
            "sha256": digest(bytes_of(tensor)),
        })
    return {"name": f"{title(spec)}, seed {seed}", "group": "init", **described(spec),
            "seed": seed, "entries": entries, "after": after}


def layout_case(spec, seed):
    """Every entry of the state dict as a checksum."""
    torch.manual_seed(seed)
    net = build(spec)
    after = torch.rand(1)
    sums = {name: digest(bytes_of(tensor)) for name, tensor in net.state_dict().items()}
    return {"name": f"{title(spec)}, seed {seed}", "group": "layout", **described(spec),
            "seed": seed, "sha256": sums, "after": after}


def rule(name, tensor):
    """(scale, offset) of a state-dict entry's fill; None where it stays as built."""
    if tensor.dim() > 1:
        return math.sqrt(24 / tensor[0].numel()), 0.0
    if name.endswith("num_batches_tracked"):
        return None
    if name.endswith("running_var"):
        return 1.0, 1.0
    return 0.5, 1.0 if name.endswith("weight") else 0.0


def fill(net):
    """Entry k of the state dict gets key k."""
    state = net.state_dict()
    for k, (name, tensor) in enumerate(state.items()):
        scale = rule(name, tensor)
        if scale is not None:
            state[name] = Fill(tensor.shape, k, *scale).tensor()
    net.load_state_dict(state)


def forward_case(spec, training, size, grads=GRADS):
    """`size` is that of the pictures; every entry of the state dict is a fill."""
    net = build(spec).train(training)
    fill(net)
    x_fill = Fill((2, 3, *size), 500, scale=4.0)
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
    mode = "train" if training else "eval"
    return {
        "name": f"{title(spec)}, {mode}", "group": "forward", **described(spec),
        "training": training, "x": x_fill, "g": g, "stages": stages, "buffers": buffers,
        "grads": {n: sampled(parameters[n].grad) for n in grads},
    }


def cases():
    yield from (model_case(name, seed) for seed, name in enumerate(MODELS, 20))
    for spec in ("resnet18", ZERO_BOTTLENECK, DILATED, UNDILATED, GROUPED):
        yield keys_case(spec)
    yield init_case("resnet18", 0)
    for seed, spec in ((1, "resnet18"), (1234, "resnet18"), (2, "resnet34"), (3, "resnet50"),
                       (4, "resnext50_32x4d"), (5, BASIC), (6, ZERO_BASIC), (7, ZERO_BOTTLENECK),
                       (8, DILATED), (9, UNDILATED), (10, GROUPED)):
        yield layout_case(spec, seed)
    # The more numbers a ReLU gets, the nearer to zero some are: where rounding changes their sign,
    # gradients jump. So small networks and pictures, with which PyTorch agrees with itself to 1e-5
    # with one thread and two, with AVX2 and with SSE4. Of ResNet-50 gradients differ by 1e-2 then.
    for training in (False, True):
        yield forward_case("resnet18", training, (64, 96))
        for spec in (DILATED, UNDILATED, GROUPED):
            yield forward_case(spec, training, (32, 48))
    yield forward_case("resnet50", False, (64, 96), grads=())
