"""torchvision's weights of residual networks: what it says of them, and what their transforms make
of pictures.

Antialiased resizing sums in floats. With other vector instructions the last bit differs, and now and
then so does a rounded byte; the digests are of those that every x86 CPU has.
"""
import hashlib
import json
import os
import subprocess
import sys

import torch

from golden import Fill, plain, sampled, torchvision

# (shape, dtype): made larger and smaller, as large as asked for, one pixel high, a batch; with the
# halves of odd margins, which are rounded to even.
PICTURES = [
    ((3, 300, 400), "uint8"), ((3, 181, 240), "uint8"), ((3, 500, 233), "uint8"),
    ((3, 256, 341), "uint8"), ((3, 232, 343), "uint8"), ((3, 256, 256), "uint8"),
    ((3, 1, 7), "uint8"), ((2, 3, 260, 232), "uint8"), ((3, 300, 400), "float32"),
    ((2, 3, 230, 257), "float32"), ((3, 256, 343), "float32"), ((3, 240, 250), "float64"),
    ((3, 240, 250), "float16"),
]


def picture(shape, dtype, key):
    """uint8 0 to 255, or floats 0 to 1."""
    if dtype == "uint8":
        fill = Fill(shape, key, scale=256.0, offset=128.0)
    else:
        fill = Fill(shape, key, scale=1.0, offset=0.5)
    return fill, fill.tensor().to(getattr(torch, dtype))


def digest(data):
    return hashlib.sha256(data).hexdigest()[:16]


def weights_case(weights, is_default):
    meta = dict(weights.meta)
    categories = json.dumps(meta.pop("categories"), ensure_ascii=False, separators=(",", ":"))
    docs = " ".join(meta.pop("_docs").split())
    fill, image = picture((3, 270, 310), "uint8", 700)
    return {
        "name": str(weights), "group": "weights", "is_default": is_default, "url": weights.url,
        "meta": {**meta, "_docs": docs}, "categories": digest(categories.encode()), "x": fill,
        "out": digest(weights.transforms()(image).contiguous().numpy().tobytes()),
    }


def transform_case(weights, shape, dtype, key):
    fill, image = picture(shape, dtype, key)
    out = weights.transforms()(image)
    return {
        "name": f"{weights} of {dtype} {list(shape)}", "group": "transform",
        "weights": str(weights), "dtype": dtype, "x": fill, "out": sampled(out),
        "sha256": digest(out.contiguous().numpy().tobytes()),
    }


def all_cases():
    models = torchvision().models
    names = [name for name in models.resnet.__all__ if name in models.list_models()]
    for name in names:
        enum = models.get_model_weights(name)
        for weights in enum:
            yield weights_case(weights, weights is enum.DEFAULT)
    for weights in models.ResNet50_Weights:  # one of each preset
        for key, (shape, dtype) in enumerate(PICTURES, 710):
            yield transform_case(weights, shape, dtype, key)


def cases():
    """Made in a process of their own: PyTorch looks once at what the CPU is to use."""
    env = {**os.environ, "ATEN_CPU_CAPABILITY": "default"}
    made = subprocess.run([sys.executable, "-B", __file__], env=env, check=True,
                          stdout=subprocess.PIPE).stdout
    return json.loads(made)


if __name__ == "__main__":
    torch.set_num_threads(1)
    json.dump([plain(case) for case in all_cases()], sys.stdout)
