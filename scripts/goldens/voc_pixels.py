"""Makes test/data/goldens/voc_pixels.json: what Pillow and the tutorial's rule read from VOC pairs.

For a few pairs of a PASCAL VOC folder: the size, the SHA-256 of the picture's bytes as
`Image.open(jpg).convert('RGB')` gives them (row-major H x W x 3), and the SHA-256 of the class
map by d2l's rule (`convert('RGB')`, then colour -> class, every unknown colour -> 0), one byte a
pixel. The same over all pairs of `trainval` is one SHA-256 each, in the list's order. Hashes only:
no pixel of the data set is in the file.

Usage: voc_pixels.py VOC_DIR > test/data/goldens/voc_pixels.json   (needs Pillow and NumPy)
"""
import hashlib
import json
import os
import sys

import numpy as np
import PIL
from PIL import Image

VOC_COLORMAP = [[0, 0, 0], [128, 0, 0], [0, 128, 0], [128, 128, 0], [0, 0, 128], [128, 0, 128],
                [0, 128, 128], [128, 128, 128], [64, 0, 0], [192, 0, 0], [64, 128, 0],
                [192, 128, 0], [64, 0, 128], [192, 0, 128], [64, 128, 128], [192, 128, 128],
                [0, 64, 0], [128, 64, 0], [0, 192, 0], [128, 192, 0], [0, 64, 128]]

COLORMAP_TO_CLASS = np.zeros(256 ** 3, dtype=np.uint8)
for index, (r, g, b) in enumerate(VOC_COLORMAP):
    COLORMAP_TO_CLASS[(r * 256 + g) * 256 + b] = index


def read_rgb(path):
    with Image.open(path) as image:
        return np.array(image.convert("RGB"))


def classes(path):
    rgb = read_rgb(path).astype(np.int64)
    return COLORMAP_TO_CLASS[(rgb[..., 0] * 256 + rgb[..., 1]) * 256 + rgb[..., 2]]


def sha256(array):
    return hashlib.sha256(array.tobytes()).hexdigest()


def main(voc_dir):
    with open(os.path.join(voc_dir, "ImageSets", "Segmentation", "trainval.txt")) as f:
        ids = f.read().split()
    some, images, masks = set(ids[::60]), hashlib.sha256(), hashlib.sha256()
    pairs = []
    for name in ids:
        image = read_rgb(os.path.join(voc_dir, "JPEGImages", name + ".jpg"))
        mask = classes(os.path.join(voc_dir, "SegmentationClass", name + ".png"))
        images.update(image.tobytes())
        masks.update(mask.tobytes())
        if name in some:
            pairs.append({"id": name, "height": image.shape[0], "width": image.shape[1],
                          "image": sha256(image), "mask": sha256(mask)})
    json.dump({"script": "scripts/goldens/voc_pixels.py", "pillow": PIL.__version__,
               "pairs": pairs,
               "all": {"count": len(ids), "images": images.hexdigest(), "masks": masks.hexdigest()}},
              sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main(sys.argv[1])
