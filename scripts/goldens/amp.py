"""Mixed precision: the dtypes that operators give under autocast, training steps of a small FCN in it,
and what a GradScaler does."""
import torch
from torch.nn import functional as F

from fcn_steps import CLASSES, build, fills, state
from golden import Fill, hashes

DTYPES = {"bfloat16": torch.bfloat16, "float16": torch.float16}


def t(*shape):
    """A tensor of floats, between 0.5 and 1.5: in every operator's domain."""
    return {"floats": list(shape)}


def ints(*shape):
    return {"zeros": list(shape)}


# By their names in ATen; of each list of CPU autocast's, of what is in none, and of what consists of
# operators that are.
OPERATORS = [
    ("conv1d", [t(1, 2, 8), t(3, 2, 3)]), ("conv2d", [t(1, 2, 8, 8), t(3, 2, 3, 3), t(3)]),
    ("conv3d", [t(1, 2, 4, 4, 4), t(3, 2, 2, 2, 2)]), ("conv_tbc", [t(5, 1, 2), t(3, 2, 4), t(4)]),
    ("conv_transpose1d", [t(1, 2, 8), t(2, 3, 3)]),
    ("conv_transpose2d", [t(1, 2, 4, 4), t(2, 3, 4, 4), t(3), [2, 2]]),
    ("conv_transpose3d", [t(1, 2, 3, 3, 3), t(2, 3, 2, 2, 2)]),
    ("mm", [t(2, 3), t(3, 4)]), ("bmm", [t(2, 3, 4), t(2, 4, 5)]), ("matmul", [t(2, 3), t(3)]),
    ("addmm", [t(4), t(2, 3), t(3, 4)]), ("addbmm", [t(3, 5), t(2, 3, 4), t(2, 4, 5)]),
    ("baddbmm", [t(2, 3, 5), t(2, 3, 4), t(2, 4, 5)]), ("linear", [t(2, 3), t(4, 3), t(4)]),
    ("linalg_vecdot", [t(2, 3), t(2, 3)]), ("prelu", [t(1, 2, 3), t(2)]),
    ("scaled_dot_product_attention", [t(1, 2, 4, 8), t(1, 2, 4, 8), t(1, 2, 4, 8)]),

    ("avg_pool3d", [t(1, 2, 4, 4, 4), [2, 2, 2]]), ("prod", [t(2, 3)]), ("cdist", [t(2, 3), t(4, 3)]),
    ("quantile", [t(6), 0.5]), ("nanquantile", [t(6), 0.5]), ("trace", [t(3, 3)]),
    ("grid_sampler", [t(1, 2, 4, 4), t(1, 3, 3, 2), 0, 0, True]), ("polar", [t(3), t(3)]),
    ("reflection_pad1d", [t(2, 4), [1, 1]]), ("reflection_pad2d", [t(1, 2, 4, 4), [1, 1, 1, 1]]),
    ("replication_pad2d", [t(1, 2, 4, 4), [1, 1, 1, 1]]), ("mse_loss", [t(3), t(3)]),
    ("l1_loss", [t(3), t(3)]), ("smooth_l1_loss", [t(3), t(3)]), ("huber_loss", [t(3), t(3)]),
    ("kl_div", [t(3), t(3)]), ("soft_margin_loss", [t(3), t(3)]),
    ("poisson_nll_loss", [t(3), t(3), True, False, 1e-8, 1]),
    ("cosine_embedding_loss", [t(2, 3), t(2, 3), t(2)]), ("hinge_embedding_loss", [t(3), t(3)]),
    ("margin_ranking_loss", [t(3), t(3), t(3)]), ("triplet_margin_loss", [t(2, 3), t(2, 3), t(2, 3)]),
    ("binary_cross_entropy_with_logits", [t(3), t(3)]), ("nll_loss", [t(2, 3), ints(2)]),
    ("nll_loss2d", [t(1, 3, 4, 4), ints(1, 4, 4)]), ("cross_entropy_loss", [t(1, 3, 4, 4), ints(1, 4, 4)]),
    ("multi_margin_loss", [t(2, 3), ints(2)]), ("multilabel_margin_loss", [t(2, 3), ints(2, 3)]),
    ("fft_rfft", [t(8)]), ("fft_fft2", [t(4, 4)]), ("linalg_inv", [t(1, 1)]),
    ("linalg_solve", [t(1, 1), t(1, 2)]), ("linalg_svdvals", [t(2, 3)]), ("inverse", [t(1, 1)]),
    ("max_pool3d", [t(1, 2, 4, 4, 4), [2, 2, 2]]),
    ("adaptive_avg_pool3d", [t(1, 2, 4, 4, 4), [2, 2, 2]]),

    ("cat", [[t(2, 3), t(2, 3)]]), ("stack", [[t(2, 3), t(2, 3)]]),
    ("index_copy", [t(3, 2), 0, ints(1), t(1, 2)]),

    ("add", [t(2, 3), t(2, 3)]), ("mul", [t(2, 3), t(3)]), ("relu", [t(3)]), ("exp", [t(3)]),
    ("sum", [t(2, 3)]), ("mean", [t(2, 3)]), ("softmax", [t(2, 3), 1]), ("log_softmax", [t(2, 3), 1]),
    ("max_pool2d", [t(1, 2, 4, 4), [2, 2]]), ("avg_pool2d", [t(1, 2, 4, 4), [2, 2]]),
    ("upsample_bilinear2d", [t(1, 2, 4, 4), [8, 8], False]), ("argmax", [t(2, 3), 1]),
    ("batch_norm", [t(2, 3, 4, 4), t(3), t(3), t(3), t(3), False, 0.1, 1e-5, True]),
    ("layer_norm", [t(2, 3), [3]]), ("group_norm", [t(2, 4, 3), 2]),

    ("einsum", ["ij,jk->ik", [t(2, 3), t(3, 4)]]), ("tensordot", [t(2, 3), t(3, 4), [1], [0]]),
    ("bilinear", [t(2, 3), t(2, 4), t(5, 3, 4)]), ("dot", [t(3), t(3)]), ("mv", [t(2, 3), t(3)]),
    ("outer", [t(2), t(3)]), ("inner", [t(2, 3), t(4, 3)]), ("chain_matmul", [[t(2, 3), t(3, 4)]]),
    ("linalg_multi_dot", [[t(2, 3), t(3, 4), t(4, 2)]]), ("cosine_similarity", [t(2, 3), t(2, 3)]),
]

# What the float tensors among the arguments are.
GIVEN = {"float32": "float32", "low": "low", "mixed": "the first float32, the others low"}


def made(arguments, given, low):
    """The arguments; `low` is autocast's dtype."""
    floats = 0

    def make(value):
        nonlocal floats
        if isinstance(value, list):
            return [make(item) for item in value]
        if not isinstance(value, dict):
            return value
        if "zeros" in value:
            return torch.zeros(value["zeros"], dtype=torch.int64)
        floats += 1
        is_low = given == "low" or (given == "mixed" and floats > 1)
        return torch.ones(value["floats"], dtype=low if is_low else torch.float32)

    return [make(value) for value in arguments]


def dtype_of(name, arguments, given, low):
    """The result's dtype; None where it is an error."""
    try:
        with torch.autocast("cpu", dtype=low):
            result = getattr(torch.ops.aten, name)(*made(arguments, given, low))
        return str((result[0] if isinstance(result, tuple) else result).dtype).removeprefix("torch.")
    except (RuntimeError, NotImplementedError):
        return None


def operators_case():
    return {
        "name": "operators", "operators": [
            {"op": name, "arguments": arguments, "dtypes": {
                autocast: {given: dtype_of(name, arguments, given, low) for given in GIVEN}
                for autocast, low in DTYPES.items()}}
            for name, arguments in OPERATORS],
    }


def batch(step):
    x = Fill((2, 3, 16, 24), 11100 + step, scale=4.0)
    y = torch.from_numpy((hashes(2 * 16 * 24, 11200 + step) % CLASSES).astype("int64"))
    return x, y.reshape(2, 16, 24)


def steps_case(name, dtype, scaling):
    """Five steps; with `scaling`, a GradScaler's options, the scale after each."""
    net = build()
    initial = fills()
    net.load_state_dict({**net.state_dict(), **{k: f.tensor() for k, f in initial.items()}})
    options = {"lr": 0.05, "momentum": 0.9, "weight_decay": 1e-3}
    optimiser = torch.optim.SGD(net.parameters(), **options)
    scaler = torch.amp.GradScaler("cpu", **scaling) if scaling else None
    net.train()
    steps = []
    for step in range(5):
        x, y = batch(step)
        before = net[0].weight.clone()
        optimiser.zero_grad()
        with torch.autocast("cpu", dtype=DTYPES[dtype]):
            logits = net(x.tensor())
            loss = F.cross_entropy(logits, y, reduction="none").mean(1).mean(1)
        if scaler:
            scaler.scale(loss.sum()).backward()
            scaler.step(optimiser)
            scaler.update()
        else:
            loss.sum().backward()
            optimiser.step()
        steps.append({
            "x": x, "y": y.to(torch.uint8), "loss": loss, "state": state(net, 48),
            "logits": str(logits.dtype).removeprefix("torch."),
            "made": not torch.equal(before, net[0].weight),
            "scaler": scaler.state_dict() if scaler else None,
        })
    return {"name": name, "dtype": dtype, "options": options, "scaling": scaling,
            "initial": initial, "steps": steps}


def scaler_case():
    """A scale that follows what gradients there are: ones, NaN and infinities."""
    weight = torch.ones(4, requires_grad=True)
    optimiser = torch.optim.SGD([weight], lr=0.25)
    options = {"init_scale": 1024.0, "growth_factor": 4.0, "backoff_factor": 0.25, "growth_interval": 2}
    scaler = torch.amp.GradScaler("cpu", **options)
    steps = []
    for factor in ["1", "inf", "1", "1", "1", "nan", "nan", "1", "1", "1"]:
        optimiser.zero_grad()
        scaler.scale((weight * float(factor)).sum()).backward()
        scaler.step(optimiser)
        scaler.update()
        steps.append({"factor": factor, "weight": weight.clone(), "state": scaler.state_dict()})
    return {"name": "scaler", "options": options, "steps": steps}


def cases():
    yield operators_case()
    yield steps_case("bfloat16", "bfloat16", None)
    yield steps_case("float16, scaled", "float16", {"init_scale": 2.0**40, "growth_interval": 2,
                                                    "backoff_factor": 2.0**-18})
    yield scaler_case()
