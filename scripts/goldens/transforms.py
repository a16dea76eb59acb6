"""torchvision.transforms.v2 on uint8 pictures and their masks: what transforms draw, and what comes of
their steps.

A step is one of src/data/transforms/steps.ts.  Pictures are made by formula (`picture`), results
kept as checksums: all of it is integers, or float32 that every CPU with AVX2 or later rounds alike.  Sums of greys stay below 2^24 in pictures of this size, so their order does not matter.
"""
import hashlib

import numpy as np
import torch

from golden import hashes, torchvision

torchvision()
from torchvision import tv_tensors  # noqa: E402
from torchvision.transforms import v2  # noqa: E402
from torchvision.transforms.v2 import functional as F  # noqa: E402

SEEDS = (0, 7, 2**40 + 1)
DRAWS = 20
# Of hue, saturation and grey, pixels with equal channels are the special cases.
MASKS = {"noise": 0xFF, "ties": 0xC0}


def picture(height, width, kind, key=1):
    values = (hashes(height * width * 3, key) >> np.uint64(24)) & np.uint64(MASKS[kind])
    pixels = torch.from_numpy(values.astype(np.uint8).reshape(height, width, 3))
    return tv_tensors.Image(pixels.permute(2, 0, 1).contiguous())


def mask_of(height, width, key=2):
    classes = hashes(height * width, key) % np.uint64(22)
    classes[classes == 21] = 255
    return tv_tensors.Mask(torch.from_numpy(classes.astype(np.uint8).reshape(height, width)))


def checksum(tensor):
    """Of the bytes, a picture's channels last; and the size."""
    tensor = tensor.as_subclass(torch.Tensor)
    last = tensor.permute(1, 2, 0) if tensor.ndim == 3 else tensor
    digest = hashlib.sha256(last.contiguous().numpy().tobytes()).hexdigest()[:16]
    return {"shape": list(last.shape), "sha256": digest}


def crop(top, left, height, width):
    return {"kind": "crop", "top": top, "left": left, "height": height, "width": width}


def pad(left, top, right, bottom, fill=(0, 0, 0), mask_fill=255):
    return {"kind": "pad", "left": left, "top": top, "right": right, "bottom": bottom,
            "fill": list(fill), "maskFill": mask_fill}


def resize(height, width):
    return {"kind": "resize", "height": height, "width": width}


FLIP = {"kind": "horizontalFlip"}
ADJUST = {"adjustBrightness": F.adjust_brightness, "adjustContrast": F.adjust_contrast,
          "adjustSaturation": F.adjust_saturation, "adjustHue": F.adjust_hue}


def adjust(kind, factor):
    return {"kind": kind, "factor": factor}


def applied(step, value):
    """What torchvision makes of an image or a mask."""
    kind, is_mask = step["kind"], isinstance(value, tv_tensors.Mask)
    if kind == "crop":
        return F.crop(value, *(step[name] for name in ("top", "left", "height", "width")))
    if kind == "pad":
        sides = [step[name] for name in ("left", "top", "right", "bottom")]
        return F.pad(value, sides, fill=step["maskFill"] if is_mask else step["fill"])
    if kind == "resize":
        if not is_mask and step["height"] == step["width"] == 1:
            # To one pixel, LibTorch fails on pictures whose channels are first.
            value = tv_tensors.Image(value[None].contiguous(memory_format=torch.channels_last)[0])
        return F.resize(value, [step["height"], step["width"]], antialias=True)
    if kind == "horizontalFlip":
        return F.horizontal_flip(value)
    return value if is_mask else ADJUST[kind](value, step["factor"])


def apply_case(size, steps, kind="noise"):
    image, mask = picture(*size, kind), mask_of(*size)
    for step in steps:
        image, mask = applied(step, image), applied(step, mask)
    return {"topic": "apply", "size": list(size), "picture": kind, "steps": steps,
            "image": checksum(image), "mask": checksum(mask)}


def steps_of(transform, image):
    """The steps that make_params means; the drawing is torchvision's."""
    if isinstance(transform, v2.RandomHorizontalFlip):
        row = torch.tensor([[[0, 1]]], dtype=torch.uint8)
        return [FLIP] if transform(row)[0, 0, 0] == 1 else []
    if isinstance(transform, v2.Compose):
        steps = []
        for part in transform.transforms:
            drawn = steps_of(part, image)
            for step in drawn:
                image = applied(step, image)
            steps += drawn
        return steps
    params = transform.make_params([image])
    if isinstance(transform, v2.RandomCrop):
        place = crop(*(params[name] for name in ("top", "left", "height", "width")))
        fill, mask_fill = (transform.fill[kind] for kind in (tv_tensors.Image, tv_tensors.Mask))
        fill = fill if isinstance(fill, list) else [fill] * 3
        pads = pad(*params["padding"], fill, mask_fill) if params["needs_pad"] else None
        return [step for step in (pads, place if params["needs_crop"] else None) if step]
    if isinstance(transform, v2.ScaleJitter):
        return sized(list(image.shape[-2:]), [int(side) for side in params["size"]])
    if isinstance(transform, v2.RandomResizedCrop):
        place = crop(*(params[name] for name in ("top", "left", "height", "width")))
        return [place, *sized([params["height"], params["width"]], list(transform.size))]
    if isinstance(transform, v2.ColorJitter):
        names = ("brightness", "contrast", "saturation", "hue")
        made = [adjust(f"adjust{name.capitalize()}", params[f"{name}_factor"]) for name in names]
        return [made[i] for i in params["fn_idx"].tolist() if made[i]["factor"] is not None]
    raise TypeError(type(transform))


def sized(before, after):
    return [] if before == after else [resize(*after)]


def build(name, size, args, options):
    """The transform of that name of ours, in torchvision."""
    if name == "compose":
        return v2.Compose([build(part, size, a, o) for part, a, o in args[0]])
    if name == "randomScale":  # of the picture's own size: target_size is (width, height)
        return v2.ScaleJitter(target_size=(size[1], size[0]), scale_range=args[0])
    given = {to_snake(key): value for key, value in options.items()}
    if name in ("randomCrop", "pad"):
        mask_fill = given.pop("mask_fill", 255)
        given["fill"] = {tv_tensors.Image: given.get("fill", 0), tv_tensors.Mask: mask_fill}
    return getattr(v2, name[0].upper() + name[1:])(*args, **given)


def to_snake(name):
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name)


def draw_case(size, name, *args, **options):
    """DRAWS plans by seed, and the state's next number."""
    drawn = []
    for seed in SEEDS:
        torch.manual_seed(seed)
        image = picture(*size, "noise")
        transform = build(name, size, args, options)
        plans = [steps_of(transform, image) for _ in range(DRAWS)]
        drawn.append({"seed": str(seed), "plans": plans, "next": torch.rand(1).item()})
    return {"topic": "draw", "size": list(size), "name": name, "args": list(args),
            "options": options, "drawn": drawn}


def run_case(size, name, *args, **options):
    """Picture and mask through the transform as a whole, once for each seed."""
    image, mask = picture(*size, "noise"), mask_of(*size)
    transform = build(name, size, args, options)
    results = []
    for seed in SEEDS:
        torch.manual_seed(seed)
        new_image, new_mask = transform(image, mask)
        results.append({"seed": str(seed), "image": checksum(new_image), "mask": checksum(new_mask)})
    return {"topic": "run", "size": list(size), "name": name, "args": list(args),
            "options": options, "results": results}


def inverse_mask(transform, mask):
    """A mask padded with 255, where torchvision has no fill but 0."""
    inverted = tv_tensors.Mask(255 - mask.as_subclass(torch.Tensor))
    return tv_tensors.Mask(255 - transform(inverted).as_subclass(torch.Tensor))


def center_case(size, crop_size):
    transform = v2.CenterCrop(crop_size)
    image, mask = picture(*size, "noise"), mask_of(*size)
    result = {"seed": "0", "image": checksum(transform(image)),
              "mask": checksum(inverse_mask(transform, mask))}
    return {"topic": "run", "size": list(size), "name": "centerCrop", "args": [crop_size],
            "options": {}, "results": [result]}


SIZES = ((37, 23), (23, 37), (1, 1), (1, 19), (64, 64))
TRAIN = [["randomScale", [[0.5, 2.0]], {}],
         ["randomCrop", [[32, 40]], {"padIfNeeded": True}],
         ["randomHorizontalFlip", [], {}],
         ["colorJitter", [], {"brightness": 0.4, "contrast": 0.4, "saturation": 0.4, "hue": 0.1}]]


def cases():
    for size in SIZES:
        height, width = size
        for to in ((1, 1), (height * 2, width * 3), (height + 1, width), (height, width + 1),
                   (max(1, height // 2), max(1, width // 3)), (29, 31), (height, width), (200, 5)):
            yield apply_case(size, [resize(*to)])
        yield apply_case(size, [])
        yield apply_case(size, [FLIP])
        yield apply_case(size, [pad(1, 2, 3, 4, (9, 99, 199), 7)])
        yield apply_case(size, [pad(0, 5, 0, 0), FLIP])
        yield apply_case(size, [crop(height - 1, width - 1, 1, 1)])
        yield apply_case(size, [crop(height // 2, 0, height - height // 2, width)])
        yield apply_case(size, [crop(0, width // 3, height, width - width // 3), resize(40, 41)])
        for kind in MASKS:
            for factor in (0.0, 0.37, 0.5, 1.0, 1.3, 2.75, 300.0):
                for change in ("adjustBrightness", "adjustContrast", "adjustSaturation"):
                    yield apply_case(size, [adjust(change, factor)], kind)
            for factor in (-0.5, -0.31, -0.1, 0.0, 0.05, 0.2, 0.5):
                yield apply_case(size, [adjust("adjustHue", factor)], kind)
    yield apply_case((41, 33), [pad(2, 2, 2, 2, (1, 2, 3)), resize(60, 50), FLIP, crop(3, 4, 50, 40),
                                adjust("adjustSaturation", 0.7), adjust("adjustHue", -0.08),
                                adjust("adjustContrast", 1.2), adjust("adjustBrightness", 0.9)])
    transforms = [
        ("randomCrop", [[20, 11]], {}),
        ("randomCrop", [[20, 23]], {}),
        ("randomCrop", [[20, 20]], {"padding": [3], "fill": 7}),
        ("randomCrop", [[39, 25]], {"padding": [1, 2]}),
        ("randomCrop", [21], {"padding": [1, 2, 3, 4], "fill": [1, 2, 3], "maskFill": 0}),
        ("randomCrop", [[50, 60]], {"padIfNeeded": True}),
        ("randomCrop", [[50, 12]], {"padding": 2, "padIfNeeded": True}),
        ("randomScale", [[0.5, 2.0]], {}),
        ("randomScale", [[0.9, 0.9]], {}),
        ("randomResizedCrop", [[24, 32]], {}),
        ("randomResizedCrop", [17], {"scale": [0.3, 0.9], "ratio": [0.5, 3.0]}),
        ("randomResizedCrop", [17], {"scale": [2.0, 3.0], "ratio": [2.0, 3.0]}),
        ("randomResizedCrop", [17], {"scale": [2.0, 3.0], "ratio": [0.1, 0.2]}),
        ("randomResizedCrop", [17], {"scale": [2.0, 3.0], "ratio": [0.1, 9.0]}),
        ("randomHorizontalFlip", [], {}),
        ("randomHorizontalFlip", [0.9], {}),
        ("colorJitter", [], {"brightness": 0.4, "contrast": 0.3, "saturation": 2.0, "hue": 0.2}),
        ("colorJitter", [], {"brightness": [0.2, 0.6], "hue": [-0.5, 0.1]}),
        ("colorJitter", [], {"contrast": 0.0}),
        ("compose", [TRAIN], {}),
    ]
    for name, args, options in transforms:
        yield draw_case((37, 23), name, *args, **options)
        yield run_case((37, 23), name, *args, **options)
    yield draw_case((333, 500), "randomResizedCrop", [320, 480])
    yield draw_case((281, 500), "randomScale", [0.5, 2.0])
    yield run_case((1, 1), "compose", TRAIN[1:])
    for size in SIZES:
        yield run_case(size, "resize", 16)
        yield run_case(size, "resize", 16, maxSize=24) if min(size) > 1 else run_case(size, "resize", [9, 4])
        yield run_case(size, "pad", [2, 1], fill=[3, 4, 5], maskFill=9)
        for to in ([12, 15], [40, 9], [64, 64], [70, 81]):
            yield center_case(size, to)
