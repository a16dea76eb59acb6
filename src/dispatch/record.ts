import { native, type TapeHandle } from '../native/binding';
import { slotOf } from '../tensor/handle';
import { Tensor } from '../tensor/tensor';

/** A function of tensors. */
export type TensorFunction = (...inputs: Tensor[]) => Tensor;

/**
 * Records what `body` does to tensors like `inputs`, so that it can run off this thread. It is
 * called once, with stand-ins that have shapes but no values.
 *
 * @returns null where it cannot be recorded, since it reads values or calls what cannot run on
 * stand-ins: then it has to be called with real tensors, which also tells what is wrong with it.
 */
export function record(body: TensorFunction, inputs: readonly Tensor[]): TapeHandle | null {
  const standIns = native.startRecording(inputs.map(slotOf)).map((slot) => new Tensor(slot));
  let result: Tensor | undefined;
  try {
    result = body(...standIns);
    return native.finishRecording(slotOf(result));
  } catch {
    return null;
  } finally {
    native.finishRecording(null);
    result?.dispose();
    for (const standIn of standIns) standIn.dispose();
  }
}
