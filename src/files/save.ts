import { extname } from 'node:path';
import { job } from '../addon/job';
import { throwIfAborted } from '../base/concurrent';
import { toMap } from '../base/dict';
import { invalidArgument, noMoreOptions, torchError } from '../base/errors';
import { expectWatching } from '../base/watching';
import { Tensor } from '../torch/tensor/tensor';
import { writeFileAtomic } from './atomic';
import { planPyTorch } from './formats/pytorch-writer';
import { planSafetensors } from './formats/safetensors-writer';
import { failure, Problem, quote } from './problem';
import { type Plan, withCopies } from './write';

/** What `save` can write: tensors, and the data around them in a checkpoint. */
export type Saved =
  | Tensor
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly Saved[]
  | ReadonlyMap<string | number, Saved>
  | { readonly [name: string]: Saved | undefined };

export interface SaveOptions {
  signal?: AbortSignal | undefined;
  /** Called after each part with the bytes of tensors that are written, and of all. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

type Planner = (value: unknown) => Plan;

const PLANNERS: ReadonlyMap<string, Planner> = new Map([
  ['.pth', planPyTorch],
  ['.pt', planPyTorch],
  ['.safetensors', (value: unknown) => planSafetensors(expectTensors(value))],
]);

/**
 * Writes a state dict or a checkpoint in the format that the path's ending names: `.pth` or `.pt` as
 * PyTorch's `torch.save` (`torch.load` reads it back, with `weights_only=True` too), `.safetensors`
 * as Hugging Face's library (a state dict only).
 *
 * Maps become OrderedDicts, plain objects dicts, arrays lists; whole numbers ints, others floats. In
 * PyTorch's format, tensors keep their strides and the memory that they share; in safetensors each is
 * written by itself. Gradients and the need of them are not saved.
 *
 * The values are those at the call, or, where work on networks is under way, those after it. The
 * file is whole or not there at all, also where the process ends halfway; folders are made.
 *
 * @throws TorchError `ERR_WEIGHTS` for another ending, a tensor that is disposed of or that the
 * format cannot hold, and where the file cannot be written; `ERR_ABORTED`.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.save.html
 */
export async function save(value: Saved, path: string, options: SaveOptions = {}): Promise<void> {
  const { signal, onProgress, ...rest } = options;
  noMoreOptions(rest, { signal, onProgress });
  expectWatching({ signal, onProgress });
  if (typeof value !== 'object' || value === null) {
    throw invalidArgument('value', 'a state dict, or an object with one', value);
  }
  const plan = plannerFor(path);
  try {
    await job(write(plan(value), path, { signal, onProgress }));
  } catch (error) {
    throw failure(`Could not save weights to ${path}:`, error);
  }
}

async function write(plan: Plan, path: string, options: SaveOptions): Promise<void> {
  throwIfAborted(options.signal); // before all is copied
  await withCopies(plan, async (copies) => {
    const { signal, onProgress } = options;
    const total = copies.reduce((sum, { length }) => sum + length, 0);
    await writeFileAtomic(path, await plan.write(copies), {
      signal,
      // What is around the tensors makes the file a little larger than they are.
      onProgress: onProgress && ((done) => onProgress(Math.min(done, total), total)),
    });
  });
}

/**
 * Sees that the path's ending names a format: to ask before hours of training.
 *
 * @throws TorchError `ERR_WEIGHTS` for another ending.
 */
export function expectSavePath(path: string): void {
  plannerFor(path);
}

function plannerFor(path: string): Planner {
  if (typeof path !== 'string') throw invalidArgument('path', 'a path', path);
  const planner = PLANNERS.get(extname(path).toLowerCase());
  if (planner) return planner;
  const endings = [...PLANNERS.keys()].join(', ');
  throw torchError(
    'ERR_WEIGHTS',
    `Expected a path that ends in one of ${endings} to save weights to but received '${path}'`,
  );
}

function expectTensors(value: unknown): ReadonlyMap<string, Tensor> {
  const entries = toMap(value);
  if (!entries) {
    throw new Problem(
      'a safetensors file holds a Map or a plain object of tensors, and it is neither',
    );
  }
  for (const [name, tensor] of entries) {
    if (typeof name === 'string' && tensor instanceof Tensor) continue;
    throw new Problem(
      `${quote(String(name))} is no tensor, and a safetensors file holds nothing else:` +
        ' save the state dict alone, or as .pth',
    );
  }
  return entries as ReadonlyMap<string, Tensor>;
}
