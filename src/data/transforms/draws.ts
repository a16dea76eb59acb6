import { empty, rand, randint, randperm } from '../../torch/operators/functions';
import type { Generator } from '../../torch/random';

/** `torch.rand(1)`: a float32 from 0 to below 1. */
export function drawUnit(generator: Generator | undefined): number {
  using drawn = rand([1], { dtype: 'float32', generator });
  return drawn.item() as number;
}

/** `torch.empty(1).uniform_(from, to)`: a float32. */
export function drawUniform(from: number, to: number, generator: Generator | undefined): number {
  using drawn = empty([1], { dtype: 'float32' }).uniform_(from, to, { generator });
  return drawn.item() as number;
}

/** `torch.randint(0, end, (1,))`. */
export function drawBelow(end: number, generator: Generator | undefined): number {
  using drawn = randint(0, end, [1], { generator });
  return drawn.item() as number;
}

/** `torch.randperm(count)`. */
export function drawOrder(count: number, generator: Generator | undefined): number[] {
  using drawn = randperm(count, { generator });
  return [...drawn.toTypedArray({ bigint: false })];
}
