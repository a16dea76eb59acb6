/** The cases of scripts/goldens/weights_enum.py. Run as a program, it prints what it makes of them. */
import * as torch from 'fcn-torch';
import { checksum, type Fill, filled, loadGolden, type Stored } from './golden';

/** What torchvision says of weights, by its names, and the digest of what they make of a picture. */
export interface WeightsCase {
  name: string;
  group: 'weights';
  is_default: boolean;
  url: string;
  meta: Record<string, unknown>;
  categories: string;
  x: Fill;
  out: string;
}

export interface TransformCase {
  name: string;
  group: 'transform';
  weights: string;
  dtype: 'uint8' | 'float32' | 'float64' | 'float16';
  x: Fill;
  out: Stored;
  sha256: string;
}

export const cases = loadGolden<WeightsCase | TransformCase>('weights');

/** The picture of a case, `[3, H, W]` or `[N, 3, H, W]`. */
export function pictureOf(golden: WeightsCase | TransformCase): torch.Tensor {
  return filled(golden.x).to(golden.group === 'weights' ? 'uint8' : golden.dtype);
}

export function transformed(golden: WeightsCase | TransformCase): torch.Tensor {
  const weights = golden.group === 'weights' ? golden.name : golden.weights;
  return torch.models.getWeight(weights).transforms()(pictureOf(golden));
}

/** Digests by the cases' names. */
if (require.main === module) {
  const digests = cases.map((golden) => [golden.name, checksum(transformed(golden))]);
  console.log(JSON.stringify(Object.fromEntries(digests)));
}
