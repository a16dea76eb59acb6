"""Writes test/data/goldens/picture_pixels.json: pictures, and the pixels that Pillow gives of them.

    python scripts/goldens/picture_pixels.py

For CMYK, whose pixels follow from Pillow's way to RGB, and for the eight EXIF orientations, of which
the pixels are those of ImageOps.exif_transpose.
"""

import base64
import io
import json
import pathlib

import numpy as np
import PIL
from PIL import Image, ImageOps

HERE = pathlib.Path(__file__).resolve().parents[2]
HEIGHT, WIDTH = 9, 11


def encoded(image, kind, **options):
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def golden(name, file):
    image = ImageOps.exif_transpose(Image.open(io.BytesIO(file))).convert("RGB")
    pixels = np.array(image).tobytes()
    return {
        "name": name,
        "file": base64.b64encode(file).decode(),
        "size": [image.height, image.width],
        "pixels": base64.b64encode(pixels).decode(),
    }


def ycck(jpeg):
    """The same codes, taken for YCCK by Adobe's marker."""
    changed = bytearray(jpeg)
    changed[jpeg.index(b"Adobe") + 11] = 2
    return bytes(changed)


def main():
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    inks = np.stack([x * 20, y * 25, (x + y) * 10, (x * y) * 2], -1).astype(np.uint8)
    cmyk = Image.fromarray(inks, "CMYK")
    rgb = Image.fromarray(inks[..., :3].copy())
    jpeg = encoded(cmyk, "JPEG", quality=90)
    pictures = [
        golden("CMYK", jpeg),
        golden("YCCK", ycck(jpeg)),
        golden("CMYK TIFF", encoded(cmyk, "TIFF", compression="tiff_lzw")),
    ]
    for orientation in range(1, 9):
        exif = Image.Exif()
        exif[0x112] = orientation
        file = encoded(rgb, "JPEG", quality=90, exif=exif.tobytes())
        pictures.append(golden(f"orientation {orientation}", file))
    content = {
        "script": "scripts/goldens/picture_pixels.py",
        "pillow": PIL.__version__,
        "pictures": pictures,
    }
    path = HERE / "test" / "data" / "goldens" / "picture_pixels.json"
    path.write_text(json.dumps(content, indent=2) + "\n")


if __name__ == "__main__":
    main()
