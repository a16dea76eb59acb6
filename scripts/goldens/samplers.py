"""The indices that PyTorch's samplers give for seeds."""
import torch
from torch.utils import data


def seeded(seed):
    return torch.Generator().manual_seed(seed)


def cases():
    ten = range(10)
    for seed in (0, 7, 2**40 + 1):
        makers = {
            "random": lambda g: data.RandomSampler(ten, generator=g),
            "fewer": lambda g: data.RandomSampler(ten, num_samples=4, generator=g),
            "more": lambda g: data.RandomSampler(ten, num_samples=25, generator=g),
            "replacement": lambda g: data.RandomSampler(ten, True, 70, generator=g),
            "weighted": lambda g: data.WeightedRandomSampler([0, 1, 2, 0.5, 9], 12, generator=g),
            "weighted, no replacement":
                lambda g: data.WeightedRandomSampler([3, 1, 2, 0.5, 9], 4, False, generator=g),
        }
        for name, make in makers.items():
            sampler = make(seeded(seed))
            yield {"name": f"{name}, seed {seed}", "group": "sampler", "sampler": name, "seed": seed,
                   "passes": [list(sampler), list(sampler)]}
        torch.manual_seed(seed)
        sampler = data.RandomSampler(ten)
        yield {"name": f"default stream, seed {seed}", "group": "sampler", "sampler": "default",
               "seed": seed, "passes": [list(sampler), list(sampler)]}
    for length, replicas in ((10, 3), (2, 5), (12, 4)):
        for shuffle in (False, True):
            for drop_last in (False, True):
                if drop_last and length < replicas:
                    continue  # nothing is left, and PyTorch divides by it
                passes = []
                for rank in range(replicas):
                    sampler = data.DistributedSampler(range(length), replicas, rank, shuffle, 5,
                                                      drop_last)
                    sampler.set_epoch(2)
                    passes.append(list(sampler))
                yield {"name": f"distributed, {length} for {replicas}, {shuffle}, {drop_last}",
                       "group": "distributed", "length": length, "replicas": replicas,
                       "shuffle": shuffle, "drop_last": drop_last, "ranks": passes}
