import { native, type Slot } from '../addon/binding';
import { invalidArgument, noMoreOptions } from '../base/errors';
import { OWN, slotOf } from '../torch/tensor/handle';
import { keep } from '../torch/tensor/scope';
import { Tensor } from '../torch/tensor/tensor';

/**
 * A tensor that a module learns: as a module's property it is one of its parameters.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html
 */
export class Parameter extends Tensor {
  /** Shares the memory of `data`, without its history. */
  constructor(
    data: Tensor,
    { requiresGrad = true, ...rest }: { /** true */ requiresGrad?: boolean | undefined } = {},
  ) {
    noMoreOptions(rest, { requiresGrad });
    if (!(data instanceof Tensor)) throw invalidArgument('data', 'a tensor', data);
    super(native.variableData(slotOf(data)), OWN);
    this.requiresGrad = requiresGrad;
    keep(this); // its module's, whatever `tidy` it was made in
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }
}

/** The object for a native module's parameter. */
export function wrapParameter(slot: Slot): Parameter {
  // The class's own constructor would make another tensor over the same memory.
  return Reflect.construct(Tensor, [slot, OWN], Parameter) as Parameter;
}
