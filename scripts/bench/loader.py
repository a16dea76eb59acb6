"""The peer of loader.ts: the FCN chapter's data set and PyTorch's DataLoader, as d2l has them.

loader.py VOC_DIR WORKERS: says how long the first batch took, then for each line read passes over the
set once and says images a second; at the end of its input, the peak of its resident memory.
"""
import json
import os
import resource
import sys
import time

import numpy
import torch
from PIL import Image

CROP, BATCH = (320, 480), 32
COLORMAP = [[(i >> 0 & 1) << 7 | (i >> 3 & 1) << 6 | (i >> 6 & 1) << 5,
             (i >> 1 & 1) << 7 | (i >> 4 & 1) << 6 | (i >> 7 & 1) << 5,
             (i >> 2 & 1) << 7 | (i >> 5 & 1) << 6] for i in range(21)]


def read(path):
    """uint8 (3, H, W), as torchvision.io.read_image(path, ImageReadMode.RGB)."""
    return torch.from_numpy(numpy.array(Image.open(path).convert("RGB"))).permute(2, 0, 1).contiguous()


class VOCSegDataset(torch.utils.data.Dataset):
    def __init__(self, folder):
        with open(os.path.join(folder, "ImageSets", "Segmentation", "train.txt")) as file:
            ids = file.read().split()
        mean, std = torch.tensor([0.485, 0.456, 0.406]), torch.tensor([0.229, 0.224, 0.225])
        self.colormap2label = torch.zeros(256 ** 3, dtype=torch.long)
        for i, (red, green, blue) in enumerate(COLORMAP):
            self.colormap2label[(red * 256 + green) * 256 + blue] = i
        self.features, self.labels = [], []
        for name in ids:
            image = read(os.path.join(folder, "JPEGImages", name + ".jpg"))
            if image.shape[1] < CROP[0] or image.shape[2] < CROP[1]:
                continue
            self.features.append((image.float() / 255 - mean[:, None, None]) / std[:, None, None])
            self.labels.append(read(os.path.join(folder, "SegmentationClass", name + ".png")))

    def __getitem__(self, i):
        feature, label = self.features[i], self.labels[i]
        _, height, width = feature.shape
        top = torch.randint(0, height - CROP[0] + 1, (1,)).item()
        left = torch.randint(0, width - CROP[1] + 1, (1,)).item()
        window = (slice(top, top + CROP[0]), slice(left, left + CROP[1]))
        label = label[(slice(None), *window)].permute(1, 2, 0).int()
        index = (label[:, :, 0] * 256 + label[:, :, 1]) * 256 + label[:, :, 2]
        return feature[(slice(None), *window)], self.colormap2label[index.long()]

    def __len__(self):
        return len(self.features)


def main():
    folder, workers = sys.argv[1], int(sys.argv[2])
    start = time.perf_counter()
    dataset = VOCSegDataset(folder)
    loader = torch.utils.data.DataLoader(dataset, BATCH, shuffle=True, drop_last=True,
                                         num_workers=workers)
    iterator = iter(loader)
    next(iterator)
    first = (time.perf_counter() - start) * 1e3
    del iterator
    print(json.dumps({"first": first, "images": len(dataset), "torch": torch.__version__}), flush=True)
    for _ in sys.stdin:
        start, images = time.perf_counter(), 0
        for inputs, _ in loader:
            images += len(inputs)
        print(json.dumps(images / (time.perf_counter() - start)), flush=True)
    print(json.dumps(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024), flush=True)


if __name__ == "__main__":
    main()
