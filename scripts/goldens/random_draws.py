"""Random numbers by seed, and the order in which torch.utils.data.DataLoader draws.

(random.py would hide Python's own module of that name.)

PyTorch draws normal numbers one by one below 16 elements and in vectors from 16 on.  With AVX2 and
AVX-512 the numbers are the same, to the bit.  With neither, PyTorch's own last bits differ: the
vectors' logarithm and cosine are others, and uniform_'s bounds are applied without FMA.
"""
import hashlib

import torch

from golden import full, torchvision

# after one seed, in this order: a later draw also checks how far the earlier ones went
DRAWS = [
    ("rand", [3]), ("rand", [2, 3]), ("rand", [40]), ("randn", [1]), ("randn", [4]),
    ("randn", [15]), ("randn", [16]), ("randn", [17]), ("randn", [3, 11]), ("randn", [100]),
    ("randint", 0, 10, [6]), ("randint", -5, 5, [3, 2]), ("randint", 0, 2**40, [4]),
    ("randint", 0, 1, [2]), ("randperm", 1), ("randperm", 10), ("randperm", 300),
    ("uniform_", -2.0, 3.0, [5]), ("uniform_", 0.0, 1e-3, [33]), ("normal_", 1.0, 2.0, [5]),
    ("normal_", -0.5, 0.1, [16]), ("normal_", 0.0, 1.0, [70]), ("rand", [1]),
]
SEEDS = [0, 1, 42, 1234, 2**31, 2**40 + 5, -1]


def draw(name, *args):
    if name in ("uniform_", "normal_"):
        return getattr(torch.zeros(args[2]), name)(args[0], args[1])
    return getattr(torch, name)(*args)


def draws_case(seed):
    torch.manual_seed(seed)
    return {
        "name": f"draws after seed {seed}", "group": "draws", "seed": seed,
        "draws": [{"op": name, "args": args, "value": draw(name, *args)} for name, *args in DRAWS],
    }


def large_case(name, args):
    """Sizes at which a generator may split its work: a checksum of all the bytes."""
    torch.manual_seed(5)
    value = draw(name, *args)
    return {
        "name": f"{name} of {args} after seed 5", "group": "large", "seed": 5, "op": name,
        "args": args, "first": full(value.reshape(-1)[:4]), "after": torch.rand(1),
        "sha256": hashlib.sha256(value.contiguous().numpy().tobytes()).hexdigest()[:16],
    }


def fresh_case():
    """Normal numbers come in pairs: the second of a pair waits in the generator until it is
    seeded again."""
    values = []
    for seed in (0, 0, 3):
        torch.manual_seed(seed)
        values.append([torch.randn(1), torch.randn(1), torch.randn(1)])
    return {"name": "a seed clears the waiting normal number", "group": "fresh",
            "seeds": [0, 0, 3], "values": values}


class Crops(torch.utils.data.Dataset):
    """As tutorial.py's dataset draws: a crop's corner for each image, none where it fits."""

    def __init__(self, sizes, crop):
        self.images = [torch.zeros(3, h, w) for h, w in sizes]
        self.crop, self.drawn = crop, []

    def __len__(self):
        return len(self.images)

    def __getitem__(self, index):
        crop = torchvision().transforms.RandomCrop
        i, j, _, _ = crop.get_params(self.images[index], self.crop)
        self.drawn.append([index, i, j])
        return torch.zeros(1)


SIZES = [[32, 48], [40, 50], [33, 48], [64, 48], [32, 49], [37, 61], [50, 50], [32, 48], [90, 70],
         [45, 48], [32, 96]]
LOADERS = [
    # seed, images, batch size, shuffle, drop_last
    (0, 11, 4, True, True),
    (0, 11, 4, True, False),
    (0, 11, 4, False, True),
    (0, 11, 4, False, False),
    (1, 8, 2, True, True),
    (1234, 11, 3, True, False),
    (7, 5, 8, True, False),
    (2, 1, 1, True, False),
]


def loader_case(seed, count, batch, shuffle, drop_last):
    dataset = Crops(SIZES[:count], (32, 48))
    loader = torch.utils.data.DataLoader(
        dataset, batch, shuffle=shuffle, drop_last=drop_last, num_workers=0)
    torch.manual_seed(seed)
    epochs = []
    for _ in range(2):
        dataset.drawn = []
        for _ in loader:
            pass
        epochs.append(dataset.drawn)
    words = f"seed {seed}, {count} images by {batch}, shuffle={shuffle}, drop_last={drop_last}"
    return {
        "name": words, "group": "loader", "seed": seed, "sizes": SIZES[:count], "crop": [32, 48],
        "batch": batch, "shuffle": shuffle, "drop_last": drop_last, "epochs": epochs,
        "after": torch.rand(1),
    }


def cases():
    for seed in SEEDS:
        yield draws_case(seed)
    yield fresh_case()
    for name, *args in (("rand", [50000]), ("randn", [50003]), ("randint", 0, 21, [50000]),
                        ("randperm", 40000), ("normal_", 0.0, 0.02, [3, 7, 1001])):
        yield large_case(name, args)
    for case in LOADERS:
        yield loader_case(*case)
