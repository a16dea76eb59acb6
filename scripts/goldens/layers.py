"""The layers of the FCN: outputs, gradients, running statistics, default initialisation."""
from torch import nn

from golden import Fill
from layer_case import init_case, layer_case, load, parameter_fills, title

LAYERS = [
    ("Conv2d", (3, 4, 3), {}, (2, 3, 7, 6)),
    ("Conv2d", (3, 4, 3), {"padding": 1}, (2, 3, 7, 6)),
    ("Conv2d", (3, 4, 3), {"stride": 2, "padding": 1}, (1, 3, 9, 8)),
    ("Conv2d", (3, 4, 3), {"stride": 2, "padding": 1, "bias": False}, (1, 3, 9, 8)),
    ("Conv2d", (3, 8, 7), {"stride": 2, "padding": 3, "bias": False}, (1, 3, 15, 17)),
    ("Conv2d", (6, 5, 1), {}, (2, 6, 4, 5)),
    ("Conv2d", (6, 5, 1), {"stride": 2, "bias": False}, (2, 6, 5, 5)),
    ("Conv2d", (4, 6, 3), {"groups": 2, "padding": 1}, (1, 4, 6, 5)),
    ("Conv2d", (4, 4, 3), {"groups": 4, "bias": False}, (2, 4, 6, 5)),
    ("Conv2d", (2, 3, 3), {"dilation": 2, "padding": 2}, (1, 2, 8, 7)),
    ("Conv2d", (2, 3, [3, 5]), {"stride": [2, 1], "padding": [0, 2]}, (1, 2, 8, 7)),
    ("Conv2d", (2, 3, [2, 3]), {"dilation": [1, 3], "padding": [1, 3]}, (2, 2, 5, 9)),
    ("Conv2d", (3, 4, 3), {"padding": 1}, (3, 5, 6)),  # one image without a batch
    ("ReLU", (), {}, (2, 3, 4, 5)),
    ("MaxPool2d", (2,), {}, (2, 3, 6, 8)),
    ("MaxPool2d", (3,), {"stride": 2, "padding": 1}, (2, 2, 7, 8)),
    ("MaxPool2d", (3,), {"stride": 2, "ceil_mode": True}, (1, 2, 8, 8)),
    ("MaxPool2d", (3,), {"stride": 2, "padding": 1, "ceil_mode": True}, (1, 2, 8, 6)),
    ("MaxPool2d", (2,), {"stride": 1, "dilation": 2}, (1, 2, 6, 5)),
    ("MaxPool2d", ([3, 2],), {"stride": [2, 1], "padding": [1, 0]}, (1, 3, 6, 5)),
    ("MaxPool2d", ([2, 3],), {"dilation": [2, 1], "ceil_mode": True}, (1, 2, 7, 8)),
    ("AdaptiveAvgPool2d", ([1, 1],), {}, (2, 3, 5, 7)),
    ("AdaptiveAvgPool2d", (1,), {}, (1, 3, 4, 4)),
    ("AdaptiveAvgPool2d", ([3, 2],), {}, (1, 3, 7, 5)),
    ("AdaptiveAvgPool2d", ([None, 2],), {}, (1, 2, 3, 5)),
    ("AdaptiveAvgPool2d", ([3, None],), {}, (1, 2, 7, 4)),
    ("Linear", (5, 3), {}, (4, 5)),
    ("Linear", (5, 3), {"bias": False}, (2, 4, 5)),
    ("Linear", (6, 1), {}, (6,)),
]

INITS = [
    ("Conv2d", (3, 4, 3), {}),
    ("Conv2d", (6, 5, 1), {}),
    ("Conv2d", (4, 6, [3, 2]), {"groups": 2, "bias": False}),
    ("ConvTranspose2d", (3, 2, 4), {"stride": 2, "padding": 1}),
    ("ConvTranspose2d", (4, 6, 2), {"groups": 2}),
    ("ConvTranspose2d", (2, 1, 3), {"bias": False}),
    ("Linear", (5, 3), {}),
    ("Linear", (40, 2), {"bias": False}),
    ("BatchNorm2d", (4,), {}),
]

NORMS = [
    {},
    {"momentum": 0.3},
    {"momentum": None},
    {"momentum": 0.0},
    {"eps": 0.01},
    {"affine": False},
    {"track_running_stats": False},
    {"affine": False, "track_running_stats": False},
]


# over 20 steps: what rounding would add up, and what the mean of all steps (None) makes of it
RUNS = [
    {},
    {"momentum": 0.01},
    {"momentum": 0.9},
    {"momentum": 1.0},
    {"momentum": None},
    {"momentum": None, "affine": False},
    {"affine": False, "eps": 0.1},
]


def run_case(n, options):
    """The running statistics after each of 20 training steps, and the evaluation after them."""
    key = 5500 + 30 * n
    layer = nn.BatchNorm2d(4, **options)
    parameters = parameter_fills(layer, key)
    load(layer, parameters)
    steps = []
    for step in range(20):
        # batches of other sizes and pictures, from near zero to far from it
        shape = (1 + step % 3, 4, 3 + step % 4, 5)
        x = Fill(shape, key + 5 + step, scale=1.0 + step % 7, offset=step - 5.0)
        layer(x.tensor())
        steps.append({"x": x, "buffers": {k: b.clone() for k, b in layer.named_buffers()}})
    layer.eval()
    x = Fill((2, 4, 3, 5), key + 29, scale=20.0)
    return {
        "name": f"{title('BatchNorm2d', [4], options)} over 20 steps", "group": "run",
        "args": [4], "options": options, "parameters": parameters, "steps": steps, "x": x,
        "out": layer(x.tensor()).detach(),
    }


def norm_case(n, options):
    """Five training steps, then one evaluation, each with its gradients and statistics."""
    key = 5000 + 50 * n
    layer = nn.BatchNorm2d(3, **options)
    parameters = parameter_fills(layer, key)
    load(layer, parameters)
    steps = []
    for step in range(6):
        layer.train(step < 5)
        layer.zero_grad()
        # means and variances that differ by step: 0.5 step, and a range of 1 + step
        x_fill = Fill((2, 3, 3, 4), key + 10 + step, scale=1.0 + step, offset=0.5 * step)
        x = x_fill.tensor(requires_grad=True)
        out = layer(x)
        g = Fill(out.shape, key + 20 + step)
        (out * g.tensor()).sum().backward()
        steps.append({
            "training": step < 5, "x": x_fill, "g": g, "out": out.detach(),
            "grads": {"x": x.grad, **{k: p.grad.clone() for k, p in layer.named_parameters()}},
            "buffers": {k: b.clone() for k, b in layer.named_buffers()},
        })
    return {
        "name": title("BatchNorm2d", [3], options), "group": "norm", "args": [3],
        "options": options, "parameters": parameters, "steps": steps,
    }


def cases():
    for n, (kind, args, options, x_shape) in enumerate(LAYERS):
        yield layer_case(kind, args, options, x_shape, key=3000 + 20 * n)
    for n, options in enumerate(NORMS):
        yield norm_case(n, options)
    for n, options in enumerate(RUNS):
        yield run_case(n, options)
    for kind, args, options in INITS:
        yield init_case(kind, args, options, seed=7)
