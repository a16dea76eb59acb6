import * as torch from 'fcn-torch';
import { test } from 'uvu';
import {
  assertClose,
  camelCase,
  DEVICE,
  type Fill,
  filled,
  leaf,
  loadGolden,
  type Stored,
  valuesOf,
  type Whole,
} from './golden';

const { F } = torch;

interface LossCase {
  name: string;
  options: Record<string, unknown> & { weight?: number[] };
  /** Whether the loss is the tutorial's: each image's mean. */
  tutorial: boolean;
  x: Fill;
  target: Whole;
  /** What a loss that is not reduced is multiplied by before its sum. */
  g: Fill | null;
  loss: Stored;
  grad: Stored;
}

function targetOf(stored: Whole): torch.Tensor {
  const dtype = stored.dtype === 'int64' ? 'int64' : 'float32';
  return torch.tensor(valuesOf(stored), { dtype, device: DEVICE }).reshape(stored.shape);
}

for (const golden of loadGolden<LossCase>('losses')) {
  test(golden.name, () => {
    const { weight, ...rest } = golden.options;
    const options = camelCase<torch.F.CrossEntropyOptions>(
      weight ? { ...rest, weight: torch.tensor(weight, { device: DEVICE }) } : rest,
    );
    const x = leaf(golden.x);
    let loss = F.crossEntropy(x, targetOf(golden.target), options);
    if (golden.tutorial) loss = loss.mean(1).mean(1);
    assertClose(loss, golden.loss, 'loss');
    (golden.g ? loss.mul(filled(golden.g)) : loss).sum().backward();
    assertClose(x.grad as torch.Tensor, golden.grad, 'gradient');
  });
}

test.run();
