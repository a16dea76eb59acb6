import { codeOf, optionsOf } from '../../base/check';
import { callTensor } from '../../torch/dispatch/call';
import type { Tensor } from '../../torch/tensor/tensor';

export type PadMode = 'constant' | 'reflect' | 'replicate' | 'circular';

const MODES: Record<PadMode, number> = { constant: 0, reflect: 1, replicate: 2, circular: 3 };

export interface PadOptions {
  /** What is added: `value`, the mirrored inside, the edge, or the other side. */
  mode?: PadMode | undefined;
  /** For `'constant'`; 0. */
  value?: number | null | undefined;
}

/**
 * Adds elements at both sides of the last dimensions. `pad` has two numbers for each, the last
 * dimension first: `[left, right, top, bottom]`; negative ones cut off.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html
 */
export function pad(input: Tensor, pad: readonly number[], options: PadOptions = {}): Tensor {
  const { mode, value } = optionsOf<Required<PadOptions>>(options, {
    mode: 'constant',
    value: null,
  });
  codeOf('mode', MODES, mode);
  return callTensor('pad', [input, pad, mode, value]);
}
