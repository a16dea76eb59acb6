import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadGolden } from './golden';

interface SamplerCase {
  name: string;
  group: 'sampler';
  sampler: string;
  seed: number;
  passes: number[][];
}

interface DistributedCase {
  name: string;
  group: 'distributed';
  length: number;
  replicas: number;
  shuffle: boolean;
  drop_last: boolean;
  ranks: number[][];
}

const { data } = torch;
const ten = { length: 10 };
const samplers: Record<string, (generator: torch.Generator) => torch.data.Sampler> = {
  random: (generator) => new data.RandomSampler(ten, { generator }),
  fewer: (generator) => new data.RandomSampler(ten, { numSamples: 4, generator }),
  more: (generator) => new data.RandomSampler(ten, { numSamples: 25, generator }),
  replacement: (generator) =>
    new data.RandomSampler(ten, { replacement: true, numSamples: 70, generator }),
  weighted: (generator) => new data.WeightedRandomSampler([0, 1, 2, 0.5, 9], 12, { generator }),
  'weighted, no replacement': (generator) =>
    new data.WeightedRandomSampler([3, 1, 2, 0.5, 9], 4, { replacement: false, generator }),
  default: (generator) => {
    torch.manualSeed(generator.initialSeed());
    return new data.RandomSampler(ten);
  },
};

for (const golden of loadGolden<SamplerCase | DistributedCase>('samplers')) {
  test(golden.name, () => {
    if (golden.group === 'distributed') return compareDistributed(golden);
    const make = samplers[golden.sampler] as (typeof samplers)[string];
    const sampler = make(new torch.Generator(golden.seed));
    for (const pass of golden.passes) {
      assert.is(sampler.length, pass.length);
      assert.equal(Array.from(sampler.indices()), pass);
    }
  });
}

function compareDistributed({ length, replicas, shuffle, drop_last, ranks }: DistributedCase) {
  for (const [rank, expected] of ranks.entries()) {
    const options = { numReplicas: replicas, rank, shuffle, seed: 5, dropLast: drop_last };
    const sampler = new data.DistributedSampler({ length }, options);
    sampler.setEpoch(2);
    assert.is(sampler.length, expected.length);
    assert.equal(Array.from(sampler.indices()), expected);
  }
}

test.run();
