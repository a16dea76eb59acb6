"""torch.nn.functional: outputs, and the gradients of sum(output * g) for every fill given.

A case with options gives all positional arguments of the package's function before them.
"""
import torch
from torch.nn import functional as F

from golden import Fill, hashes, sampled

INF = float("inf")
KEEP = 40  # how many elements of a large tensor are stored


class Keys:
    """Fills with keys of their own, counted up."""

    def __init__(self, first):
        self.next = first

    def fill(self, *shape, scale=2.0, offset=0.0):
        self.next += 1
        return Fill(shape, self.next, scale, offset)

    def fixed(self, *shape, scale=2.0, offset=0.0):
        """A tensor that collects no gradient."""
        return self.fill(*shape, scale=scale, offset=offset).tensor()

    def classes(self, count, *shape):
        self.next += 1
        size = int(torch.Size(shape).numel())
        return torch.from_numpy((hashes(size, self.next) % count).astype("int64")).reshape(shape)

    def signs(self, *shape):
        return self.classes(2, *shape).float() * 2 - 1


def activations(k):
    shape = (2, 3, 5, 7)
    for name in ("relu", "relu6", "selu", "silu", "mish", "hardswish", "hardsigmoid"):
        yield name, [k.fill(*shape, scale=16.0)], {}
        yield name, [k.fixed(3, 5, scale=16.0)], {"inplace": True}
    for name in ("sigmoid", "tanh", "softsign", "logsigmoid"):
        yield name, [k.fill(*shape, scale=16.0)], {}
    for name, args in (("leaky_relu", [0.2]), ("elu", [0.7]), ("celu", [1.3]),
                       ("hardtanh", [-0.5, 2]), ("threshold", [0.1, -20])):
        if name != "threshold":
            yield name, [k.fill(3, 11, scale=6.0)], {}
        yield name, [k.fill(3, 11, scale=6.0), *args], {}
        yield name, [k.fixed(3, 11, scale=6.0), *args], {"inplace": True}
    yield "gelu", [k.fill(*shape, scale=6.0)], {}
    yield "gelu", [k.fill(*shape, scale=6.0)], {"approximate": "tanh"}
    yield "softplus", [k.fill(5, 9, scale=60.0)], {}
    yield "softplus", [k.fill(5, 9, scale=6.0), 2.5, 3], {}
    yield "prelu", [k.fill(*shape), k.fill(1)], {}
    yield "prelu", [k.fill(*shape), k.fill(3)], {}
    yield "glu", [k.fill(3, 8)], {}
    yield "glu", [k.fill(2, 6, 3, 5), 1], {}
    for name in ("softmax", "softmin", "log_softmax"):
        yield name, [k.fill(2, 5, 3, 7, scale=8.0), 1], {}
        yield name, [k.fill(3, 17, scale=40.0), -1], {}
        yield name, [k.fill(13, scale=4.0), 0], {"dtype": "float64"}


def convolutions(k):
    yield "conv1d", [k.fill(2, 3, 11), k.fill(4, 3, 3)], {}
    yield "conv1d", [k.fill(2, 4, 11), k.fill(6, 2, 3), k.fill(6)], {
        "stride": 2, "padding": 1, "dilation": 2, "groups": 2}
    yield "conv1d", [k.fill(2, 3, 11), k.fill(4, 3, 4), None], {"padding": "same", "dilation": 2}
    x = (2, 3, 9, 7)
    yield "conv2d", [k.fill(*x), k.fill(4, 3, 3, 3)], {}
    yield "conv2d", [k.fill(*x), k.fill(4, 3, 3, 3), k.fill(4)], {"stride": 2, "padding": 1}
    yield "conv2d", [k.fill(*x), k.fill(5, 3, 3, 2), k.fill(5)], {
        "stride": [1, 2], "padding": [2, 0], "dilation": [2, 1]}
    yield "conv2d", [k.fill(*x), k.fill(6, 1, 3, 3), k.fill(6)], {"groups": 3}
    yield "conv2d", [k.fill(*x), k.fill(4, 3, 3, 4), k.fill(4)], {"padding": "same"}
    yield "conv2d", [k.fill(*x), k.fill(4, 3, 3, 4), None], {"padding": "valid", "stride": 2}
    yield "conv2d", [k.fill(3, 9, 7), k.fill(4, 3, 1, 1), k.fill(4)], {}
    yield "conv3d", [k.fill(1, 2, 4, 5, 6), k.fill(3, 2, 2, 3, 3), k.fill(3)], {"padding": 1}
    yield "conv3d", [k.fill(1, 2, 4, 5, 6), k.fill(4, 1, 2, 2, 2), None], {
        "stride": [1, 2, 2], "groups": 2}
    yield "conv_transpose2d", [k.fill(2, 3, 4, 5), k.fill(3, 2, 3, 3)], {}
    yield "conv_transpose2d", [k.fill(2, 3, 4, 5), k.fill(3, 2, 4, 4), k.fill(2)], {
        "stride": 2, "padding": 1}
    yield "conv_transpose2d", [k.fill(1, 4, 3, 5), k.fill(4, 3, 3, 2), k.fill(6)], {
        "stride": [2, 3], "padding": [1, 0], "output_padding": [1, 2], "groups": 2,
        "dilation": [2, 1]}
    yield "unfold", [k.fill(2, 3, 7, 6), 3], {}
    yield "unfold", [k.fill(2, 3, 7, 6), [3, 2]], {
        "dilation": [1, 2], "padding": [1, 0], "stride": [2, 1]}
    yield "fold", [k.fill(2, 12, 12), [5, 4], [2, 2]], {}
    yield "fold", [k.fill(1, 18, 12), [6, 7], 3], {"padding": 1, "stride": 2}
    yield "linear", [k.fill(4, 5), k.fill(3, 5), k.fill(3)], {}
    yield "linear", [k.fill(2, 3, 5), k.fill(1, 5)], {}
    yield "bilinear", [k.fill(4, 3), k.fill(4, 5), k.fill(2, 3, 5), k.fill(2)], {}
    yield "bilinear", [k.fill(2, 2, 3), k.fill(2, 2, 5), k.fill(4, 3, 5)], {}


def pools(k):
    x = (2, 3, 9, 7)
    yield "max_pool2d", [k.fill(*x), 2], {}
    yield "max_pool2d", [k.fill(*x), 3], {"stride": 2, "padding": 1, "ceil_mode": True}
    yield "max_pool2d", [k.fill(*x), [2, 3]], {
        "stride": [1, 2], "dilation": [2, 1], "return_indices": True}
    yield "max_pool2d", [k.fill(3, 9, 7), 3], {"return_indices": True}
    small = F.max_pool2d(k.fixed(2, 3, 8, 6), 2, return_indices=True)[1]
    yield "max_unpool2d", [k.fill(2, 3, 4, 3), small, 2], {}
    odd = F.max_pool2d(k.fixed(2, 3, 9, 7), 2, return_indices=True)[1]
    yield "max_unpool2d", [k.fill(2, 3, 4, 3), odd, [2, 2]], {"output_size": [9, 7]}
    yield "max_unpool2d", [k.fill(2, 3, 4, 3), odd, 2], {
        "stride": 2, "output_size": [2, 3, 9, 7]}
    around = F.max_pool2d(k.fixed(1, 2, 7, 9), 3, stride=2, padding=1,
                                            return_indices=True)[1]
    yield "max_unpool2d", [k.fill(1, 2, 4, 5), around, 3], {"stride": 2, "padding": 1}
    yield "avg_pool2d", [k.fill(*x), 2], {}
    yield "avg_pool2d", [k.fill(*x), 3], {
        "stride": 2, "padding": 1, "ceil_mode": True, "count_include_pad": False}
    yield "avg_pool2d", [k.fill(*x), [3, 2]], {"stride": [2, 1], "divisor_override": 5}
    yield "adaptive_avg_pool2d", [k.fill(*x), 1], {}
    yield "adaptive_avg_pool2d", [k.fill(*x), [4, None]], {}
    yield "adaptive_max_pool2d", [k.fill(*x), [4, 3]], {}
    yield "adaptive_max_pool2d", [k.fill(*x), [None, 2]], {"return_indices": True}
    positive = {"scale": 1.0, "offset": 1.0}
    yield "lp_pool2d", [k.fill(*x, **positive), 2, 3], {}
    yield "lp_pool2d", [k.fill(*x, **positive), 1.5, [2, 3]], {"stride": 2, "ceil_mode": True}
    yield "lp_pool2d", [k.fill(1, 2, 5, 4), 3, 2], {}  # NaN where a sum of cubes is negative
    yield "lp_pool2d", [k.fill(*x), INF, 2], {"stride": 3}
    yield "lp_pool2d", [k.fill(*x), -INF, 2], {}


def norms(k):
    x = (3, 4, 5, 7)

    def running():
        return [k.fixed(4), k.fixed(4, scale=1.0, offset=1.0)]

    yield "batch_norm", [k.fill(*x), *running()], {}
    yield "batch_norm", [k.fill(*x, offset=2.0), *running()], {
        "weight": k.fill(4), "bias": k.fill(4), "training": True, "momentum": 0.3}
    yield "batch_norm", [k.fill(*x), None, None], {
        "weight": k.fill(4), "training": True, "eps": 0.01}
    yield "batch_norm", [k.fill(5, 4), *running()], {"training": True, "bias": k.fill(4)}
    yield "group_norm", [k.fill(*x), 2], {}
    yield "group_norm", [k.fill(2, 6, 3), 3], {
        "weight": k.fill(6), "bias": k.fill(6), "eps": 0.1}
    yield "group_norm", [k.fill(*x), 4], {}
    yield "layer_norm", [k.fill(*x), [7]], {}
    yield "layer_norm", [k.fill(*x), [5, 7]], {
        "weight": k.fill(5, 7), "bias": k.fill(5, 7), "eps": 0.001}
    yield "instance_norm", [k.fill(*x)], {}
    mean, var = running()
    yield "instance_norm", [k.fill(*x)], {
        "running_mean": mean, "running_var": var, "weight": k.fill(4), "bias": k.fill(4),
        "momentum": 0.5}
    mean, var = running()
    yield "instance_norm", [k.fill(*x)], {
        "running_mean": mean, "running_var": var, "use_input_stats": False, "eps": 0.1}
    yield "local_response_norm", [k.fill(*x, scale=8.0), 3], {}
    yield "local_response_norm", [k.fill(2, 5, 7, scale=8.0), 2], {
        "alpha": 0.5, "beta": 0.6, "k": 2}
    yield "local_response_norm", [k.fill(1, 5, 3, 2, 4, scale=8.0), 4], {"alpha": 0.1}
    yield "normalize", [k.fill(3, 5)], {}
    yield "normalize", [k.fill(*x)], {"p": 1, "dim": -1}
    yield "normalize", [k.fill(*x)], {"p": 3.5, "dim": 2, "eps": 2.0}
    yield "normalize", [k.fill(3, 5)], {"p": INF, "dim": 0}


def losses(k):
    reductions = [{}, {"reduction": "sum"}, {"reduction": "none"}]
    for r in reductions:
        yield "cross_entropy", [k.fill(2, 5, 3, 7, scale=8.0), k.classes(5, 2, 3, 7)], r
        # classes' shares, of which Python's gradient is wanted as well
        yield "cross_entropy", [k.fill(3, 5, scale=8.0), k.fill(3, 5, scale=0.4, offset=0.2)], {
            **r, "label_smoothing": 0.1, "weight": k.fixed(5, scale=1.0, offset=1.0)}
        yield "nll_loss", [k.fill(4, 5), k.classes(5, 4)], r
        yield "nll_loss", [k.fill(2, 5, 3, 7), k.classes(5, 2, 3, 7)], {
            **r, "weight": k.fixed(5, scale=1.0, offset=1.0), "ignore_index": 2}
        share = {"scale": 0.8, "offset": 0.5}
        yield "binary_cross_entropy", [k.fill(3, 5, **share), k.fixed(3, 5, **share)], r
        yield "binary_cross_entropy", [k.fill(3, 5, **share), k.fixed(3, 5, **share)], {
            **r, "weight": k.fixed(5, offset=2.0)}
        yield "binary_cross_entropy_with_logits", [
            k.fill(2, 3, 5, scale=8.0), k.fill(2, 3, 5, **share)], r
        yield "binary_cross_entropy_with_logits", [
            k.fill(2, 3, 5, scale=8.0), k.fixed(2, 3, 5, **share)], {
                **r, "weight": k.fixed(3, 5, offset=2.0), "pos_weight": k.fixed(5, offset=2.0)}
        for name, options in (("mse_loss", {}), ("l1_loss", {}), ("smooth_l1_loss", {"beta": 0.4}),
                              ("smooth_l1_loss", {"beta": 0}), ("huber_loss", {"delta": 0.6})):
            yield name, [k.fill(3, 7), k.fill(3, 7)], r
            yield name, [k.fill(3, 7), k.fill(3, 1)], {**r, **options}
            if name != "smooth_l1_loss":
                yield name, [k.fill(3, 7), k.fill(3, 7)], {**r, "weight": k.fill(3, 7, offset=2.0)}
        yield "kl_div", [k.fill(3, 5), k.fill(3, 5, **share)], r
        yield "kl_div", [k.fill(3, 5), k.fill(3, 5)], {**r, "log_target": True}
        yield "cosine_embedding_loss", [k.fill(4, 7), k.fill(4, 7), k.signs(4)], r
        yield "cosine_embedding_loss", [k.fill(4, 7), k.fill(4, 7), k.signs(4)], {
            **r, "margin": -0.5}
        yield "margin_ranking_loss", [k.fill(5), k.fill(5), k.signs(5)], r
        yield "margin_ranking_loss", [k.fill(5, 3), k.fill(5, 3), k.signs(5, 3)], {
            **r, "margin": 0.7}
        variance = {"scale": 1.0, "offset": 1.0}
        yield "gaussian_nll_loss", [k.fill(3, 5), k.fill(3, 5), k.fill(3, 5, **variance)], r
        yield "gaussian_nll_loss", [k.fill(3, 5), k.fill(3, 5), k.fill(3, **variance)], {
            **r, "full": True}
        yield "gaussian_nll_loss", [k.fill(3, 5), k.fill(3, 5), k.fill(3, 1, **variance)], {
            **r, "eps": 0.9}
        yield "gaussian_nll_loss", [k.fill(3, 5), k.fill(3, 5), 0.25], {**r, "full": True}
        yield "soft_margin_loss", [k.fill(3, 5, scale=8.0), k.signs(3, 5)], r
    yield "kl_div", [k.fill(3, 5), k.fill(3, 5, **share)], {"reduction": "batchmean"}
    yield "cross_entropy", [k.fill(5, scale=8.0), k.classes(5)], {}


def resizes(k):
    line, picture, volume = (2, 3, 7), (2, 3, 5, 7), (1, 2, 3, 5, 4)
    for mode in ("nearest", "nearest-exact", "area"):
        for shape in (line, picture, volume):
            yield "interpolate", [k.fill(*shape)], {"size": 6, "mode": mode}
            yield "interpolate", [k.fill(*shape)], {"scale_factor": 1.7, "mode": mode}
    for mode, shape in (("linear", line), ("bilinear", picture), ("bicubic", picture),
                        ("trilinear", volume)):
        for align in (None, True):
            yield "interpolate", [k.fill(*shape)], {"size": 9, "mode": mode, "align_corners": align}
            yield "interpolate", [k.fill(*shape)], {
                "scale_factor": 1.7, "mode": mode, "align_corners": align}
            yield "interpolate", [k.fill(*shape)], {
                "scale_factor": 0.6, "mode": mode, "align_corners": align,
                "recompute_scale_factor": True}
    yield "interpolate", [k.fill(*picture)], {"size": [3, 11], "mode": "bilinear"}
    yield "interpolate", [k.fill(*picture)], {"scale_factor": [2.0, 0.5], "mode": "bicubic"}
    yield "interpolate", [k.fill(*picture)], {"scale_factor": 2}
    yield "interpolate", [k.fill(1, 21, 10, 15)], {
        "size": [32, 48], "mode": "bilinear", "align_corners": False}
    for mode in ("bilinear", "bicubic"):
        yield "interpolate", [k.fill(1, 2, 11, 9)], {"size": [4, 5], "mode": mode, "antialias": True}
        yield "interpolate", [k.fill(1, 2, 11, 9)], {
            "scale_factor": 0.37, "mode": mode, "antialias": True}
        yield "interpolate", [k.fill(1, 2, 11, 9)], {
            "size": 5, "mode": mode, "antialias": True, "align_corners": True}
    for mode in ("bilinear", "nearest", "bicubic"):
        for padding in ("zeros", "border", "reflection"):
            yield "grid_sample", [k.fill(2, 3, 5, 7), k.fill(2, 4, 3, 2, scale=3.0)], {
                "mode": mode, "padding_mode": padding, "align_corners": padding == "border"}
    yield "grid_sample", [k.fill(1, 2, 3, 4, 5), k.fill(1, 2, 3, 2, 3, scale=3.0)], {}
    yield "affine_grid", [k.fill(2, 2, 3), [2, 3, 5, 7]], {}
    yield "affine_grid", [k.fill(2, 2, 3), [2, 1, 4, 3]], {"align_corners": True}
    yield "affine_grid", [k.fill(1, 3, 4), [1, 1, 2, 3, 4]], {}
    yield "pixel_shuffle", [k.fill(2, 8, 3, 5), 2], {}
    yield "pixel_shuffle", [k.fill(18, 1, 2), 3], {}
    yield "pixel_unshuffle", [k.fill(2, 3, 4, 6), 2], {}
    yield "pad", [k.fill(*picture), [1, 2]], {}
    yield "pad", [k.fill(*picture), [1, 0, 2, 3, 0, 1]], {"value": 1.5}
    yield "pad", [k.fill(*picture), [-1, 2, -2, 0]], {"mode": "constant"}
    for mode in ("reflect", "replicate", "circular"):
        yield "pad", [k.fill(*line), [2, 1]], {"mode": mode}
        yield "pad", [k.fill(*picture), [3, 2, 1, 4]], {"mode": mode}
        yield "pad", [k.fill(*volume), [1, 2, 3, 0, 1, 2]], {"mode": mode}


def others(k):
    yield "one_hot", [k.classes(5, 3, 4)], {}
    yield "one_hot", [k.classes(5, 7), 9], {}
    yield "cosine_similarity", [k.fill(4, 7), k.fill(4, 7)], {}
    yield "cosine_similarity", [k.fill(2, 3, 5), k.fill(3, 5)], {"dim": -1, "eps": 3.0}
    yield "pairwise_distance", [k.fill(4, 7), k.fill(4, 7)], {}
    yield "pairwise_distance", [k.fill(4, 7), k.fill(4, 7)], {"p": 1, "eps": 0.1, "keepdim": True}
    yield "pairwise_distance", [k.fill(4, 7), k.fill(7)], {"p": 3.5}
    yield "embedding", [k.classes(6, 2, 5), k.fill(6, 3)], {}
    yield "embedding", [k.classes(6, 9), k.fill(6, 3)], {
        "padding_idx": -2, "scale_grad_by_freq": True}
    yield "embedding", [k.classes(6, 9), k.fill(6, 3)], {"padding_idx": 1}
    yield "embedding", [k.classes(4, 5), k.fixed(6, 3)], {"max_norm": 0.8, "norm_type": 1}
    q, kv = (2, 3, 5, 8), (2, 3, 7, 8)
    attention = "scaled_dot_product_attention"
    yield attention, [k.fill(*q), k.fill(*kv), k.fill(*kv)], {}
    yield attention, [k.fill(*q), k.fill(*kv), k.fill(*kv)], {
        "attn_mask": k.fixed(5, 7), "scale": 0.7}
    yield attention, [k.fill(*q), k.fill(*q), k.fill(*q)], {"is_causal": True}
    yield attention, [k.fill(2, 4, 5, 8), k.fill(2, 2, 7, 8), k.fill(2, 2, 7, 8)], {
        "enable_gqa": True}
    mask = k.classes(3, 5, 7) > 0
    mask[:, 0] = True
    yield attention, [k.fill(*q), k.fill(*kv), k.fill(*kv)], {"attn_mask": mask}


def draws(k):
    """Seeded: the same elements fall out."""
    for name in ("dropout", "dropout2d", "alpha_dropout", "feature_alpha_dropout"):
        for p in (0.5, 0.1):
            yield name, [k.fill(3, 5, 4, 7), p], {"training": True}
        yield name, [k.fixed(2, 5, 3, 3), 0.4], {"training": True, "inplace": True}
        yield name, [k.fill(2, 3, 2, 2)], {}
        yield name, [k.fill(2, 3, 2, 2), 0.7], {"training": False}
        for p in (0.0, 1.0):
            yield name, [k.fill(2, 3, 2, 2), p], {"training": True}
    yield "dropout", [k.fill(17)], {}
    yield "gumbel_softmax", [k.fill(3, 7)], {}
    yield "gumbel_softmax", [k.fill(2, 5, 3, 3), 0.4], {"hard": True, "dim": 1}
    yield "scaled_dot_product_attention", [
        k.fill(2, 5, 8), k.fill(2, 7, 8), k.fill(2, 7, 8)], {"dropout_p": 0.3}


def refusals(k):
    """What Python refuses, and this package must, too."""
    x = k.fixed(2, 3, 4, 4)
    yield "interpolate", [x], {}
    yield "interpolate", [x], {"size": 2, "scale_factor": 2}
    yield "interpolate", [x], {"size": [2, 2, 2]}
    yield "interpolate", [x], {"scale_factor": [2.0]}
    yield "interpolate", [x], {"size": 2, "align_corners": False}
    yield "interpolate", [x], {"size": 2, "mode": "trilinear"}
    yield "interpolate", [x], {"size": 2, "mode": "lanczos"}
    yield "interpolate", [x], {"size": 2, "recompute_scale_factor": True}
    yield "interpolate", [x], {"size": 2, "antialias": True}
    yield "interpolate", [k.fixed(3, 4)], {"size": 2}
    yield "interpolate", [x], {"size": 0, "mode": "bilinear"}
    yield "grid_sample", [x, k.fixed(2, 4, 4, 2)], {"mode": "area"}
    yield "grid_sample", [x, k.fixed(2, 4, 4, 2)], {"padding_mode": "reflect"}
    yield "grid_sample", [x, k.fixed(3, 4, 4, 2)], {}
    yield "affine_grid", [k.fixed(2, 2, 2), [2, 3, 4, 4]], {}
    yield "affine_grid", [k.fixed(2, 2, 3), [2, 3, 4]], {}
    yield "affine_grid", [k.fixed(2, 2, 3), [2, 3, 0, 4]], {}
    yield "affine_grid", [k.classes(3, 2, 2, 3), [2, 3, 4, 4]], {}
    yield "pad", [x, [1, 1]], {"mode": "mirror"}
    yield "pad", [x, [1]], {}
    yield "pad", [x, [4, 4]], {"mode": "reflect"}
    yield "hardtanh", [x, 1, -1], {}
    yield "glu", [torch.tensor(1.0)], {}
    yield "glu", [k.fixed(3)], {}
    for name in ("dropout", "dropout2d", "alpha_dropout", "feature_alpha_dropout"):
        yield name, [x, 1.5], {}
    yield "batch_norm", [k.fixed(1, 3, 1, 1), None, None], {"training": True}
    yield "batch_norm", [x, None, None], {"training": True, "eps": 0.0}
    yield "batch_norm", [x, k.fixed(3), k.fixed(3)], {"eps": -1.0}
    yield "batch_norm", [x, None, None], {}
    yield "instance_norm", [k.fixed(2, 3, 1, 1)], {}
    yield "group_norm", [x, 2], {}
    yield "group_norm", [k.fixed(3), 1], {}
    yield "group_norm", [k.fixed(1, 3), 3], {}
    yield "layer_norm", [x, [3]], {}
    yield "local_response_norm", [k.fixed(3, 3), 2], {}
    yield "max_unpool2d", [k.fixed(1, 1, 2, 2), k.classes(4, 1, 1, 2, 2), 2], {
        "output_size": [7, 4]}
    yield "max_unpool2d", [k.fixed(1, 1, 2, 2), k.classes(4, 1, 1, 2, 2), 2], {
        "output_size": [4, 4, 4]}
    yield "max_pool2d", [x, 2], {"padding": 2}
    yield "max_pool2d", [x, 5], {}
    yield "adaptive_avg_pool2d", [k.fixed(3, 3), [2, None]], {}
    yield "conv2d", [x, k.fixed(4, 2, 3, 3)], {}
    yield "conv2d", [x, k.fixed(4, 3, 3, 3), None], {"padding": "full"}
    yield "conv2d", [x, k.fixed(4, 3, 3, 3), None], {"padding": "same", "stride": 2}
    for name in ("mse_loss", "l1_loss", "huber_loss", "smooth_l1_loss", "soft_margin_loss", "kl_div",
                 "binary_cross_entropy_with_logits", "gaussian_nll_loss", "cross_entropy"):
        extra = [1.0] if name == "gaussian_nll_loss" else []
        yield name, [k.fixed(2, 2), k.fixed(2, 2), *extra], {"reduction": "median"}
    for name in ("mse_loss", "l1_loss", "huber_loss"):
        yield name, [k.fixed(2, 2), k.fixed(2, 2)], {"weight": k.fixed(2)}
    yield "binary_cross_entropy", [k.fixed(2, 2, scale=0.5, offset=0.5), k.fixed(2)], {}
    yield "binary_cross_entropy", [k.fixed(2, offset=5.0), k.fixed(2)], {}
    yield "binary_cross_entropy_with_logits", [k.fixed(2, 2), k.fixed(2)], {}
    yield "margin_ranking_loss", [k.fixed(2), k.fixed(2), k.fixed(2, 1)], {}
    yield "gaussian_nll_loss", [k.fixed(2, 3), k.fixed(2, 3), -1.0], {}
    yield "gaussian_nll_loss", [k.fixed(2, 3), k.fixed(2, 3), k.fixed(2, 3, offset=-2.0)], {}
    yield "gaussian_nll_loss", [k.fixed(2, 3), k.fixed(2, 3), k.fixed(2, 2, offset=2.0)], {}
    yield "nll_loss", [k.fixed(4, 5), torch.tensor([0, 1, 5, 2])], {}
    yield "cross_entropy", [k.fixed(4, 5), torch.tensor([0, 1, 5, 2])], {}
    yield "one_hot", [torch.tensor([0, 3]), 3], {}
    yield "one_hot", [torch.tensor([-1])], {}
    yield "embedding", [k.classes(3, 2), k.fixed(3, 2)], {"padding_idx": 3}
    yield "embedding", [k.classes(3, 2), k.fixed(3, 2)], {"padding_idx": -4}
    yield "embedding", [torch.tensor([3]), k.fixed(3, 2)], {}
    yield "softmax", [x, 4], {}
    yield "pixel_shuffle", [x, 2], {}
    yield "pixel_unshuffle", [x, 3], {}
    yield "unfold", [x, 7], {}
    yield "fold", [k.fixed(1, 12, 11), [5, 4], 2], {}
    yield "scaled_dot_product_attention", [k.fixed(2, 3), k.fixed(2, 4), k.fixed(2, 4)], {}


def live(value, leaves):
    """The arguments as Python takes them; `leaves` collects what has gradients, by its place."""
    def at(path, item):
        if isinstance(item, Fill):
            leaves[path] = item.tensor(requires_grad=True)
            return leaves[path]
        if isinstance(item, torch.Tensor):
            leaves[path] = item.clone()
            return leaves[path]
        return item
    if isinstance(value, dict):
        return {n: at(n, getattr(torch, v) if n == "dtype" else v) for n, v in value.items()}
    return [at(str(i), item) for i, item in enumerate(value)]


def words(value):
    if isinstance(value, (Fill, torch.Tensor)):
        return str(list(value.shape))
    return "inf" if value == INF else "-inf" if value == -INF else str(value)


def plain_number(value):
    """JSON has no infinities."""
    return str(value) if value in (INF, -INF) else value


def base_case(name, args, options):
    listed = [words(a) for a in args] + [f"{n}={words(v)}" for n, v in options.items()]
    return {
        "name": f"{name}({', '.join(listed)})", "function": name,
        "args": [plain_number(a) if isinstance(a, float) else a for a in args],
        "options": {n: plain_number(v) if isinstance(v, float) else v for n, v in options.items()},
    }


def value_case(name, args, options, key, seed=None):
    case = base_case(name, args, options)
    leaves = {}
    live_args, live_options = live(args, leaves), live(options, leaves)
    before = {path: tensor.detach().clone() for path, tensor in leaves.items()}
    if seed is not None:
        torch.manual_seed(seed)
    result = getattr(F, name)(*live_args, **live_options)
    outputs = list(result) if isinstance(result, tuple) else [result]
    out = outputs[0]
    grads, g = {}, None
    if out.requires_grad:
        g = Fill(out.shape, key)
        (out * g.tensor()).sum().backward()
        grads = {p: sampled(t.grad, KEEP) for p, t in leaves.items() if t.grad is not None}
    case.update({
        "seed": seed, "dtype": str(out.dtype).split(".")[1], "g": g, "grads": grads,
        "out": [sampled(o.detach().to(torch.float32 if o.is_floating_point() else o.dtype), KEEP)
                for o in outputs],
        # what was written to in place: running statistics, inputs
        "changed": {p: t.detach() for p, t in leaves.items() if not torch.equal(t, before[p])},
        "after": None if seed is None else torch.rand(1),
    })
    return case


def refusal_case(name, args, options):
    case = base_case(name, args, options)
    leaves = {}
    try:
        getattr(F, name)(*live(args, leaves), **live(options, leaves))
    except Exception as error:  # whatever it is, it is what the case is about
        case["error"] = f"{type(error).__name__}: {str(error).splitlines()[0]}"
        return case
    raise AssertionError(f"{case['name']} is not refused")


def cases():
    for n, topic in enumerate((activations, convolutions, pools, norms, losses, resizes, others,
                               draws)):
        for i, (name, args, options) in enumerate(topic(Keys(20000 + 2000 * n))):
            seed = 100 + i if topic is draws else None
            yield value_case(name, args, options, 21500 + 2000 * n + i, seed)
    for name, args, options in refusals(Keys(40000)):
        yield refusal_case(name, args, options)
