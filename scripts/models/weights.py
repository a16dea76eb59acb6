"""Writes what torchvision knows of its residual networks' weights: src/models/weights-data.ts and
src/models/imagenet.ts.

Usage, from the repository's root after `npm ci`, with the torchvision that the package follows:
    python scripts/models/weights.py
"""
import inspect
import json
import os
import re
import subprocess
import sys

sys.dont_write_bytecode = True  # no __pycache__ in the repository
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
sys.path.insert(0, os.path.join(ROOT, "scripts", "goldens"))

from golden import torchvision  # noqa: E402

MADE_BY = "Made by scripts/models/weights.py from torchvision {}; not to be edited."


def camel_case(name):
    """num_params -> numParams, Wide_ResNet50_2_Weights -> WideResNet50_2Weights."""
    return re.sub(r"_([a-zA-Z])", lambda match: match[1].upper(), name.lstrip("_"))


def preset_of(weights):
    preset = weights.transforms()
    assert type(preset).__name__ == "ImageClassification", preset
    assert preset.interpolation.value == "bilinear" and preset.antialias, preset
    (crop,), (resize,) = preset.crop_size, preset.resize_size
    return {"cropSize": crop, "resizeSize": resize, "mean": preset.mean, "std": preset.std}


def meta_of(weights):
    meta = {camel_case(k): v for k, v in weights.meta.items() if k != "categories"}
    return {**meta, "docs": " ".join(inspect.cleandoc(meta["docs"]).split())}


def enum_of(model, enum):
    members = enum.__members__
    return {
        "model": camel_case(model), "default": members["DEFAULT"].name,
        "entries": {
            weights.name: {"url": weights.url, "preset": preset_of(weights),
                           "meta": meta_of(weights)}
            for weights in enum
        },
    }


def write(name, text):
    """The file, formatted as the repository's others are."""
    biome = os.path.join(ROOT, "node_modules", ".bin", "biome")
    path = f"src/models/{name}"
    formatted = subprocess.run([biome, "format", f"--stdin-file-path={path}"], cwd=ROOT,
                               input=text, stdout=subprocess.PIPE, text=True, check=True).stdout
    with open(os.path.join(ROOT, path), "w", newline="\n") as file:
        file.write(formatted)
    print(f"{path}: {len(formatted):,} bytes")


def main():
    vision = torchvision()
    models = vision.models
    names = [name for name in models.resnet.__all__ if name in models.list_models()]
    enums = {name: models.get_model_weights(name) for name in names}
    categories = enums["resnet18"].DEFAULT.meta["categories"]
    assert all(w.meta["categories"] == categories for enum in enums.values() for w in enum)

    made_by = MADE_BY.format(vision.__version__.split("+")[0])
    data = {camel_case(enum.__name__): enum_of(name, enum) for name, enum in enums.items()}
    write("weights-data.ts", f"""// The weights that torchvision publishes for its residual networks.
// {made_by}
import type {{ WeightsEnumData }} from './weights-meta';

export const WEIGHTS = {json.dumps(data)} as const satisfies Record<string, WeightsEnumData>;
""")
    write("imagenet.ts", f"""// {made_by}

/** ImageNet's 1,000 classes, by index. */
export const IMAGENET_CATEGORIES: readonly string[] = {json.dumps(categories)};
""")


if __name__ == "__main__":
    main()
