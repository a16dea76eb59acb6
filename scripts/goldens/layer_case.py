"""One layer with given parameters: its output, and the gradients of sum(output * g)."""
import math

import torch
from torch import nn

from golden import Fill, sampled


def parameter_fills(layer, key):
    """A fill for each parameter, scaled so that outputs stay near one."""
    fills = {}
    for k, (name, p) in enumerate(layer.named_parameters()):
        if p.dim() > 1:
            fills[name] = Fill(p.shape, key + k, scale=math.sqrt(24 / p[0].numel()))
        else:
            fills[name] = Fill(p.shape, key + k, scale=0.5, offset=1.0 if name == "weight" else 0.0)
    return fills


def load(layer, fills):
    state = layer.state_dict()
    state.update({name: fill.tensor() for name, fill in fills.items()})
    layer.load_state_dict(state)


def layer_case(kind, args, options, x_shape, key):
    """`kind` is a class of torch.nn; `options` its keyword arguments, by PyTorch's names."""
    layer = getattr(nn, kind)(*args, **options)
    parameters = parameter_fills(layer, key + 1)
    load(layer, parameters)
    x_fill = Fill(x_shape, key)
    x = x_fill.tensor(requires_grad=True)
    out = layer(x)
    g = Fill(out.shape, key + 10)
    (out * g.tensor()).sum().backward()
    grads = {"x": sampled(x.grad)}
    grads.update({k: sampled(p.grad) for k, p in layer.named_parameters()})
    return {
        "name": f"{title(kind, args, options)} on {list(x_shape)}", "group": "layer",
        "kind": kind, "args": args, "options": options, "x": x_fill,
        "parameters": parameters, "g": g, "out": sampled(out), "grads": grads,
    }


def init_case(kind, args, options, seed):
    """The default initialisation right after torch.manual_seed(seed), and the next draw: nothing
    more and nothing less was drawn."""
    torch.manual_seed(seed)
    layer = getattr(nn, kind)(*args, **options)
    return {
        "name": f"{title(kind, args, options)} seed {seed}", "group": "init",
        "kind": kind, "args": args, "options": options, "seed": seed,
        "parameters": dict(layer.named_parameters()), "after": torch.rand(1),
    }


def title(kind, args, options):
    words = [str(a) for a in args] + [f"{k}={v}" for k, v in options.items()]
    return f"{kind}({', '.join(words)})"
