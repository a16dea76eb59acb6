"""cross_entropy over its options, and the tutorial's per-image means of it."""
import torch
from torch.nn import functional as F

from golden import Fill, hashes

CLASSES = 5
WEIGHT = [0.5, 2.0, 1.0, 0.25, 1.5]


def target_for(shape, key, ignore=None):
    """Classes by the hash; about a quarter of them `ignore`, where one is given."""
    count = 1
    for n in shape:
        count *= n
    classes = torch.from_numpy((hashes(count, key) % CLASSES).astype("int64"))
    if ignore is not None:
        classes[torch.from_numpy(hashes(count, key + 1) % 4 == 0)] = ignore
    return classes.reshape(shape)


# options, spatial shape of the logits [N, 5, ...]
OPTIONS = [
    ({}, (4,)),
    ({"reduction": "sum"}, (4,)),
    ({"reduction": "none"}, (4,)),
    ({"weight": WEIGHT}, (6,)),
    ({"label_smoothing": 0.1}, (6,)),
    ({"ignore_index": 2}, (8,)),
    ({}, (2, 4, 6)),
    ({"reduction": "sum"}, (2, 4, 6)),
    ({"reduction": "none"}, (2, 4, 6)),
    ({"ignore_index": 255}, (2, 4, 6)),
    ({"ignore_index": 255, "reduction": "sum"}, (2, 4, 6)),
    ({"ignore_index": 255, "reduction": "none"}, (2, 4, 6)),
    ({"ignore_index": -100}, (2, 4, 6)),
    ({"weight": WEIGHT}, (2, 4, 6)),
    ({"weight": WEIGHT, "reduction": "sum"}, (2, 4, 6)),
    ({"weight": WEIGHT, "reduction": "none"}, (2, 4, 6)),
    ({"label_smoothing": 0.1}, (2, 4, 6)),
    ({"label_smoothing": 0.3, "reduction": "sum"}, (2, 4, 6)),
    ({"label_smoothing": 0.1, "reduction": "none"}, (2, 4, 6)),
    ({"weight": WEIGHT, "ignore_index": 255}, (2, 4, 6)),
    ({"weight": WEIGHT, "ignore_index": 255, "label_smoothing": 0.2}, (2, 4, 6)),
    ({"ignore_index": 0, "label_smoothing": 0.2, "reduction": "none"}, (3, 5, 3)),
]


def loss_case(name, options, target, key, x_fill, tutorial=False):
    keywords = dict(options)
    if "weight" in keywords:
        keywords["weight"] = torch.tensor(keywords["weight"])
    x = x_fill.tensor(requires_grad=True)
    loss = F.cross_entropy(x, target, **keywords)
    if tutorial:
        loss = loss.mean(1).mean(1)
    # a gradient for each element of a loss that is not reduced; a reduced one is its own
    g = Fill(loss.shape, key + 2) if loss.dim() else None
    (loss if g is None or tutorial else loss * g.tensor()).sum().backward()
    return {
        "name": name, "options": options, "tutorial": tutorial, "x": x_fill, "target": target,
        "g": None if tutorial else g, "loss": loss, "grad": x.grad,
    }


def shape_of(shape):
    return (shape[0], CLASSES, *shape[1:])


def cases():
    for n, (options, shape) in enumerate(OPTIONS):
        key = 7000 + 10 * n
        target = target_for(shape, key + 3, options.get("ignore_index"))
        x = Fill(shape_of(shape), key, scale=8.0)
        yield loss_case(f"cross_entropy {options} on {x.shape}", options, target, key, x)
    shape = (3, 4, 6)
    yield loss_case("the tutorial's loss", {"reduction": "none"}, target_for(shape, 7903), 7900,
                    Fill(shape_of(shape), 7900, scale=8.0), tutorial=True)
    yield loss_case("large logits", {}, target_for(shape, 7913), 7910,
                    Fill(shape_of(shape), 7910, scale=400.0))
    # PyTorch's answers where no pixel counts: 0 / 0 for the mean, 0 for the sum
    for n, reduction in enumerate(("mean", "sum", "none")):
        target = torch.full((1, 2, 2), 255)
        yield loss_case(f"everything ignored, {reduction}",
                        {"ignore_index": 255, "reduction": reduction}, target, 7920 + 10 * n,
                        Fill((1, CLASSES, 2, 2), 7920 + 10 * n))
    # class probabilities instead of class indices
    target = Fill((2, CLASSES, 3, 2), 7953, scale=4.0).tensor().softmax(1)
    for n, options in enumerate(({}, {"weight": WEIGHT, "label_smoothing": 0.1})):
        yield loss_case(f"probabilities {options}", options, target, 7960 + 10 * n,
                        Fill((2, CLASSES, 3, 2), 7960 + 10 * n, scale=8.0))
