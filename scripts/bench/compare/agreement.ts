import { readFileSync } from 'node:fs';
import * as torch from 'fcn-torch';
import type { Topic } from './ways';

/** How exact the numbers are that are compared: a GPU's convolutions of float32 are in TensorFloat-32. */
export type Exactness = 'float32' | 'tf32' | 'half';

/** What two ways have computed from the same, compared: how far apart, in words, and whether that will do. */
export interface Agreement {
  readonly shown: string;
  readonly good: boolean;
}

/** What `check` answers, and the file that it was told to write. */
export interface Checked {
  losses?: number[];
  correct?: number;
  into: string;
}

type Compare = (
  own: Checked,
  peer: Checked,
  exactness: Exactness,
) => Agreement | Promise<Agreement>;

/** So many steps have a limit each; then small differences have grown, and it is ten times as much. */
const CLOSE_STEPS = 3;
/** How far losses, in parts of them, and accuracies may be apart. */
const STEP: Record<Exactness, [loss: number, accuracy: number]> = {
  float32: [1e-3, 1e-3],
  tf32: [1e-2, 1e-2],
  half: [3e-2, 5e-2],
};
/** The share of the pixels that have the same class at least. */
const SAME: Record<Exactness, number> = { float32: 0.999, tf32: 0.97, half: 0.9 };
const CONV_TRANSPOSE: Record<Exactness, number> = { float32: 1e-3, tf32: 1e-2, half: 5e-2 };

export const AGREEMENT: Record<Topic, Compare> = {
  /** The losses of the first steps, in parts of them, and how many pixels the first got right. */
  step(own, peer, exactness) {
    const [mostLoss, mostCorrect] = STEP[exactness];
    const [a, b] = [own.losses ?? [], peer.losses ?? []];
    const apart = a.map((value, i) => Math.abs(value / (b[i] as number) - 1));
    const loss = Math.max(...apart.slice(0, CLOSE_STEPS));
    const later = Math.max(0, ...apart.slice(CLOSE_STEPS));
    const correct = Math.abs((own.correct as number) - (peer.correct as number));
    return {
      shown: [
        `losses ${loss.toExponential(0)}`,
        ...(apart.length > CLOSE_STEPS ? [`later ${later.toExponential(0)}`] : []),
        `accuracy ${correct.toExponential(0)}`,
      ].join(', '),
      good: loss < mostLoss && later < 10 * mostLoss && correct < mostCorrect,
    };
  },
  /** The pixels of which the class is the same. */
  predict(own, peer, exactness) {
    const [a, b] = [readFileSync(own.into), readFileSync(peer.into)];
    let same = 0;
    for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
    const share = a.length === b.length ? same / a.length : 0;
    return { shown: `${(share * 100).toFixed(3)} %`, good: share >= SAME[exactness] };
  },
  /** The largest difference of the output and the three gradients, in parts of the largest value. */
  async convTranspose(own, peer, exactness) {
    const [a, b] = await Promise.all([tensorsOf(own), tensorsOf(peer)]);
    const differences = a.map((x, i) => {
      const y = b[i] as torch.Tensor;
      return Number(x.sub(y).abs().max().item()) / Number(y.abs().max().item());
    });
    const largest = Math.max(...differences);
    return { shown: largest.toExponential(0), good: largest < CONV_TRANSPOSE[exactness] };
  },
};

async function tensorsOf({ into }: Checked): Promise<torch.Tensor[]> {
  return (await torch.load(into)) as unknown as torch.Tensor[];
}
