import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assertExact, checksum, loadGolden, type Whole } from './golden';

/** A drawing function and its arguments, by PyTorch's names. */
type Draw =
  | { op: 'rand' | 'randn'; args: [size: number[]] }
  | { op: 'randint'; args: [low: number, high: number, size: number[]] }
  | { op: 'randperm'; args: [n: number] }
  | { op: 'uniform_' | 'normal_'; args: [a: number, b: number, size: number[]] };

interface DrawsCase {
  name: string;
  group: 'draws';
  seed: number;
  draws: (Draw & { value: Whole })[];
}

type LargeCase = Draw & {
  name: string;
  group: 'large';
  seed: number;
  first: Whole;
  after: Whole;
  sha256: string;
};

interface FreshCase {
  name: string;
  group: 'fresh';
  seeds: number[];
  values: Whole[][];
}

/** Checked by loader.test.ts. */
interface LoaderCase {
  group: 'loader';
}

function draw(d: Draw): torch.Tensor {
  switch (d.op) {
    case 'rand':
      return torch.rand(d.args[0]);
    case 'randn':
      return torch.randn(d.args[0]);
    case 'randint':
      return torch.randint(...d.args);
    case 'randperm':
      return torch.randperm(d.args[0]);
    case 'uniform_':
      return torch.zeros(d.args[2]).uniform_(d.args[0], d.args[1]);
    case 'normal_':
      return torch.zeros(d.args[2]).normal_(d.args[0], d.args[1]);
  }
}

function compareDraws({ seed, draws }: DrawsCase): void {
  torch.manualSeed(seed);
  for (const [n, d] of draws.entries()) {
    const value = draw(d);
    assert.is(value.dtype, d.value.dtype);
    assertExact(value, d.value, `draw ${n}, ${d.op}(${JSON.stringify(d.args)})`);
  }
}

function compareLarge(golden: LargeCase): void {
  torch.manualSeed(golden.seed);
  const value = draw(golden);
  assertExact(value.reshape([-1]).slice(0, 0, 4), golden.first, 'first values');
  assert.is(checksum(value), golden.sha256, 'bytes');
  assertExact(torch.rand([1]), golden.after, 'the next number drawn');
}

function compareFresh({ seeds, values }: FreshCase): void {
  for (const [n, seed] of seeds.entries()) {
    torch.manualSeed(seed);
    for (const value of values[n] as Whole[]) assertExact(torch.randn([1]), value, `seed ${seed}`);
  }
}

// To the bit on x86; on other CPUs PyTorch's own last bits are others (see
// scripts/goldens/random_draws.py). The initial weights of the other tests are drawn this way too.
for (const golden of loadGolden<DrawsCase | LargeCase | FreshCase | LoaderCase>('random')) {
  if (golden.group === 'loader') continue;
  test(golden.name, () => {
    if (golden.group === 'draws') compareDraws(golden);
    else if (golden.group === 'large') compareLarge(golden);
    else compareFresh(golden);
  });
}

test.run();
