import { native, type TapeHandle } from '../../addon/binding';
import { type Handle, slotOf } from '../tensor/handle';
import { disposingRest } from '../tensor/scope';
import { Tensor, tensorOf } from '../tensor/tensor';
import { namesOf, type Output, tensorsOf } from './output';

/** A tensor of a recording: a shape without values. */
export const isStandIn = (handle: Handle): boolean =>
  handle instanceof Tensor && !handle.isDisposed && handle.device.type === 'meta';

/** A function of tensors. */
export type TensorFunction = (...inputs: Tensor[]) => Output;

/**
 * Records what `body` does to tensors like `inputs`, so that it can run off this thread. It is
 * called once, with stand-ins that have shapes but no values.
 *
 * @param state what jobs under way may change before the recording is played
 * @returns null where it cannot be recorded, since it reads values or calls what cannot run on
 * stand-ins: then it has to be called with real tensors, which also tells what is wrong with it.
 */
export function record(
  body: TensorFunction,
  inputs: readonly Tensor[],
  state: readonly Tensor[] = [],
): TapeHandle | null {
  // What else the function makes (class weights, say) it may keep for its next call.
  return disposingRest(() => {
    const slots = native.startRecording(inputs.map(slotOf), state.map(slotOf));
    const standIns = slots.map((slot) => tensorOf(slot));
    try {
      const output = body(...standIns);
      return native.finishRecording(tensorsOf(output).map(slotOf), namesOf(output));
    } catch {
      return null;
    } finally {
      native.finishRecording(null, []);
    }
  }, isStandIn);
}
