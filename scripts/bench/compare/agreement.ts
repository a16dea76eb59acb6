import { readFileSync } from 'node:fs';
import * as torch from 'fcn-torch';
import type { Topic } from './ways';

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

type Compare = (own: Checked, peer: Checked, half: boolean) => Agreement | Promise<Agreement>;

export const AGREEMENT: Record<Topic, Compare> = {
  /** The losses of three steps, in parts of them, and how many pixels the first got right. */
  step(own, peer, half) {
    const [a, b] = [own.losses ?? [], peer.losses ?? []];
    const loss = Math.max(...a.map((value, i) => Math.abs(value / (b[i] as number) - 1)));
    const correct = Math.abs((own.correct as number) - (peer.correct as number));
    return {
      shown: `losses ${loss.toExponential(0)}, accuracy ${correct.toExponential(0)}`,
      good: loss < (half ? 3e-2 : 1e-3) && correct < (half ? 5e-2 : 1e-3),
    };
  },
  /** The pixels of which the class is the same. */
  predict(own, peer, half) {
    const [a, b] = [readFileSync(own.into), readFileSync(peer.into)];
    let same = 0;
    for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
    const share = a.length === b.length ? same / a.length : 0;
    return { shown: `${(share * 100).toFixed(3)} %`, good: share >= (half ? 0.95 : 0.999) };
  },
  /** The largest difference of the output and the three gradients, in parts of the largest value. */
  async convTranspose(own, peer) {
    const [a, b] = await Promise.all([tensorsOf(own), tensorsOf(peer)]);
    const differences = a.map((x, i) => {
      const y = b[i] as torch.Tensor;
      return Number(x.sub(y).abs().max().item()) / Number(y.abs().max().item());
    });
    const largest = Math.max(...differences);
    return { shown: largest.toExponential(0), good: largest < 1e-3 };
  },
};

async function tensorsOf({ into }: Checked): Promise<torch.Tensor[]> {
  return (await torch.load(into)) as unknown as torch.Tensor[];
}
