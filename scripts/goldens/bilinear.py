"""The bilinear kernel of d2l's FCN chapter (https://d2l.ai/chapter_computer-vision/fcn.html)."""
import torch

from golden import sampled

# One channel on one side is broadcast by the book's code: every pair gets the filter.
SHAPES = [(1, 1, k) for k in range(1, 9)] + [
    (3, 3, 4), (2, 2, 5), (21, 21, 2), (2, 2, 16), (2, 2, 32), (1, 1, 64), (2, 2, 64),
    (1, 4, 3), (3, 1, 4),
]
# Otherwise the two index ranges do not fit each other.
REFUSED = [(2, 3, 4), (3, 2, 4)]


def bilinear_kernel(in_channels, out_channels, kernel_size):
    """The book's own lines."""
    factor = (kernel_size + 1) // 2
    center = factor - 1 if kernel_size % 2 == 1 else factor - 0.5
    line = torch.arange(kernel_size).reshape(-1, 1)
    filt = (1 - torch.abs(line - center) / factor) * (1 - torch.abs(line.T - center) / factor)
    weight = torch.zeros((in_channels, out_channels, kernel_size, kernel_size))
    weight[range(in_channels), range(out_channels), :, :] = filt
    return weight


def cases():
    for args in SHAPES:
        weight = bilinear_kernel(*args)
        yield {
            "name": f"bilinear_kernel{args}", "args": args,
            "filter": weight[0, 0], "weight": sampled(weight),
        }
    for args in REFUSED:
        try:
            bilinear_kernel(*args)
        except IndexError as error:
            yield {"name": f"bilinear_kernel{args}", "args": args, "error": str(error)}
