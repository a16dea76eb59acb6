"""The other side of transforms.ts: for each line read (steps), one call of torchvision's own, in ms.

The picture is tried with its channels last, as decoders leave it, and first; the faster one counts.
"""
import json
import os
import sys
import time

import torch

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "goldens"))
import transforms  # noqa: E402
from golden import torchvision  # noqa: E402
from transforms import tv_tensors, v2  # noqa: E402

torch.set_num_threads(1)
SIZE = (375, 500)
first, mask = transforms.picture(*SIZE, "noise"), transforms.mask_of(*SIZE)
last = tv_tensors.Image(first.permute(1, 2, 0).contiguous().permute(2, 0, 1))
TRAIN = v2.Compose([
    v2.RandomResizedCrop((320, 480), scale=(0.25, 1.0)), v2.RandomHorizontalFlip(),
    v2.ColorJitter(brightness=0.4, contrast=0.4, saturation=0.4, hue=0.1)])


def run(steps, image, mask):
    if steps == "train":
        return TRAIN(image, mask)
    for step in steps:
        image, mask = transforms.applied(step, image), transforms.applied(step, mask)
    # A crop is a view, and would be copied into its batch later.
    return image.contiguous(), mask.contiguous()


print(json.dumps({"torch": torch.__version__, "torchvision": torchvision().__version__,
                  "python": sys.version.split()[0]}), flush=True)
for line in sys.stdin:
    steps = json.loads(line)
    elapsed = []
    for image in (last, first):
        start = time.perf_counter()
        result = run(steps, image, mask)
        elapsed.append((time.perf_counter() - start) * 1e3)
        del result
    print(json.dumps(min(elapsed)), flush=True)
