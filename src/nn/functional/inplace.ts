import { optionsOf } from '../../base/check';
import { callTensor } from '../../torch/dispatch/call';
import type { OpArgument } from '../../torch/dispatch/frame';
import type { Tensor } from '../../torch/tensor/tensor';

export interface InplaceOptions {
  /** Write the result over `input`, which is then what is returned. */
  inplace?: boolean | undefined;
}

/** Calls `name`, or `name_` on the input itself where the options say so. */
export function callOrInplace(
  name: string,
  [input, ...args]: [Tensor, ...OpArgument[]],
  options: InplaceOptions,
): Tensor {
  const { inplace } = optionsOf<Required<InplaceOptions>>(options, { inplace: false });
  return callTensor(inplace ? `${name}_` : name, [input, ...args]);
}
