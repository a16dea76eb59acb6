"""Python's x[...] and x[...] = v over every kind of index, in the words of Tensor.index."""
import torch

from golden import full

SHAPE = [3, 4, 5]
MASK = [[True, False, True, False], [False] * 4, [False, True, False, False]]

INDICES = [
    [], [0], [-1], [2, 1], [1, -2, 3], ["..."], ["...", 0], [0, "..."], [1, "...", 2],
    [":"], ["1:"], [":-1"], ["::2"], ["1:3", "::3"], [":", ":", "-2:"], ["5:9"], ["-9:2"],
    [None], [None, 0], [0, None, "1:"], ["...", None], [":", None, 2], [None, "...", None],
    [[2, 0]], [[[0, 1], [2, 0]]], [[0, 2], [1, 3]], [[0, 2], ":", [4, 0]], [":", [3, 0, 3]],
    ["...", [0, 0, 4]], [0, [1, 2]], [[1, 2], 0], [":", [1, 2], 0], ["1:", [0, 1], [2, 3]],
    [None, [0, 2]], [[0, 2], None, [1, 1]], [[-1, -3]], [[]],
    [[True, False, True]], [MASK], [MASK, 1], [MASK, "1:3"], [":", [True, True, False, True]],
    [[True, False, True], [0, 2]], [True], [False], [0, True], [True, "1:"],
    [[0, 2], None, "::2"],
]


def to_python(index):
    if isinstance(index, str):
        if index == "...":
            return Ellipsis
        parts = [int(p) if p else None for p in index.split(":")]
        return slice(*parts)
    if isinstance(index, list):
        if not index:
            return torch.tensor([], dtype=torch.int64)
        return torch.tensor(index)
    return index


def cases():
    x = torch.arange(60.0).reshape(SHAPE)
    for indices in INDICES:
        at = tuple(to_python(i) for i in indices)
        got = x[at]
        filled = x.clone()
        filled[at] = -1
        added = x.clone()
        added[at] = x[at] * 2 + 1
        leaf = x.clone().requires_grad_()
        (leaf[at] * torch.arange(float(got.numel())).reshape(got.shape)).sum().backward()
        yield {
            "name": str(indices), "group": "get", "indices": indices, "value": full(got),
            "filled": full(filled), "assigned": full(added), "grad": full(leaf.grad),
            "is_view": got.untyped_storage().data_ptr() == x.untyped_storage().data_ptr(),
        }
    for indices in ([3], [-4], [0, 0, 0, 0], [[0, 9]], ["::0"], ["::-1"], [0.5], ["...", "..."],
                    [[True, False]], [[0, 1], [0, 1, 2]]):
        try:
            x[tuple(to_python(i) for i in indices)]
        except (IndexError, ValueError, TypeError) as error:
            yield {"name": f"{indices} is refused", "group": "refused", "indices": indices,
                   "error": type(error).__name__}
