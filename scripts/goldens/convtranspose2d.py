"""ConvTranspose2d over its options; the FCN's own shape (kernel 64, stride 32, padding 16) too."""
from layer_case import layer_case

# (in, out, kernel), options, shape of x
CASES = [
    ((3, 2, 3), {}, (2, 3, 5, 7)),
    ((3, 2, 1), {}, (1, 3, 4, 4)),
    ((2, 3, 2), {"stride": 2}, (2, 2, 5, 3)),
    ((2, 3, 3), {"stride": 2, "padding": 1}, (1, 2, 6, 5)),
    ((2, 3, 3), {"stride": 2, "padding": 1, "output_padding": 1}, (1, 2, 6, 5)),
    ((2, 3, 3), {"stride": 3, "output_padding": 2}, (1, 2, 4, 5)),
    ((2, 2, 4), {"stride": 2, "padding": 1}, (3, 2, 7, 5)),
    ((2, 2, 4), {"stride": 2, "padding": 1, "bias": False}, (1, 2, 7, 5)),
    ((4, 2, 4), {"stride": 2, "padding": 1, "groups": 2}, (2, 4, 5, 5)),
    ((4, 4, 3), {"padding": 1, "groups": 4, "bias": False}, (2, 4, 6, 6)),
    ((4, 6, 5), {"stride": 2, "padding": 2, "output_padding": 1, "groups": 2}, (1, 4, 4, 5)),
    ((2, 3, 3), {"dilation": 2}, (1, 2, 5, 6)),
    ((2, 3, 3), {"stride": 2, "padding": 2, "output_padding": 1, "dilation": 2}, (1, 2, 5, 4)),
    ((2, 3, [3, 2]), {}, (1, 2, 5, 6)),
    ((2, 3, [2, 5]), {"stride": [2, 3], "padding": [0, 2]}, (1, 2, 4, 3)),
    ((3, 2, [3, 4]), {"stride": [1, 2], "padding": [1, 0], "dilation": [2, 1]}, (2, 3, 5, 4)),
    ((2, 2, 3), {"stride": [2, 3], "output_padding": [1, 2]}, (1, 2, 3, 4)),
    ((3, 5, 4), {"stride": 4}, (1, 3, 3, 5)),
    ((3, 3, 8), {"stride": 4, "padding": 2}, (2, 3, 5, 7)),
    ((5, 3, 8), {"stride": 4, "padding": 2, "bias": False}, (1, 5, 1, 1)),
    ((2, 3, 16), {"stride": 8, "padding": 4}, (1, 2, 4, 3)),
    ((3, 3, 16), {"stride": 8, "padding": 4}, (2, 3, 1, 5)),
    ((2, 2, 32), {"stride": 16, "padding": 8}, (2, 2, 3, 2)),
    ((2, 2, 64), {"stride": 32, "padding": 16}, (1, 2, 3, 4)),
    ((2, 2, 64), {"stride": 32, "padding": 16, "bias": False}, (2, 2, 1, 2)),
    ((2, 3, 64), {"stride": 32, "padding": 16}, (3, 2, 2, 3)),
    ((1, 1, 7), {"stride": 2, "padding": 3}, (1, 1, 9, 11)),
    ((2, 3, 3), {"stride": 2, "padding": 1}, (2, 4, 5)),  # one image without a batch
]


def cases():
    for n, (args, options, x_shape) in enumerate(CASES):
        yield layer_case("ConvTranspose2d", args, options, x_shape, key=1000 + 20 * n)
