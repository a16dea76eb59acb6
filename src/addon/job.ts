import { TorchError } from '../base/errors';

/**
 * The promise of asynchronous work, such as a job of the addon's, with the stack of this call: an
 * error is made where the work ends, in native code or after some turns of the event loop, and would
 * not say whose call it was. Each place that hands such a promise to a caller passes it through here.
 */
export async function job<T>(work: Promise<T>): Promise<T> {
  // Cheap: V8 makes the text only where somebody reads it.
  const call: { stack?: string } = {};
  Error.captureStackTrace(call, job);
  try {
    return await work;
  } catch (error) {
    if (error instanceof TorchError) addFrames(error, call.stack ?? '');
    throw error;
  }
}

/** Appends to the error's stack those frames of another that it does not have. */
function addFrames(error: TorchError, stack: string): void {
  const own = error.stack ?? String(error);
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line) && !own.includes(line));
  error.stack = [own, ...frames].join('\n');
}
