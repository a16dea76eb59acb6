import * as torch from 'fcn-torch';
import * as assert from 'uvu/assert';

/** What a promise is rejected with, which is to be one of this library's errors. */
export async function rejection(promise: Promise<unknown>): Promise<torch.TorchError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(error, torch.TorchError);
  return error as torch.TorchError;
}
