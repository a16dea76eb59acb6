import { noMoreOptions, TorchError, torchError } from '../base/errors';
import { isSame, type Normalization, normalizationOf, trainedWith } from '../base/normalization';
import { warnOnce } from '../base/warn';
import type { DataLoader } from '../data/loader/loader';
import { firstParameterOf } from '../nn/access';
import type { Module } from '../nn/module';
import type { DeviceLike } from '../torch/device';
import type { Output } from '../torch/dispatch/output';
import type { Tensor } from '../torch/tensor/tensor';
import { ConfusionMatrix } from './metrics/confusion-matrix';
import type { Precision } from './precision';
import { evaluateStep, type Loss } from './step';

export interface EvaluateOptions<Out extends Output = Tensor> {
  /** Where the network is, and batches go; where its first parameter is. */
  device?: DeviceLike | undefined;
  /** What the network runs in; float32, or what autocast is set to. */
  precision?: Precision | undefined;
  /** A loss that brings logits of another size than the masks to theirs, as in training. */
  loss?: Loss<Out> | undefined;
  /** Ends it between batches with `ERR_ABORTED`. */
  signal?: AbortSignal | undefined;
  /** What errors call it, before `batch 3`; 'evaluation, '. */
  place?: string | undefined;
}

/**
 * Runs a network in eval mode, which it stays in, over all batches: which classes its pixels are taken for.
 * The event loop stays free. `torch.metrics` has the figures over it.
 *
 * @throws TorchError where a batch does not fit the network, which says the batch; `ERR_ABORTED`
 */
export async function evaluate<Out extends Output>(
  net: Module<Out>,
  loader: DataLoader,
  options: EvaluateOptions<Out> = {},
): Promise<ConfusionMatrix> {
  const {
    device = firstParameterOf(net)?.device ?? 'cpu',
    precision,
    loss,
    signal,
    place = 'evaluation, ',
    ...rest
  } = options;
  noMoreOptions(rest, { device, precision, loss, signal, place });
  net.eval();
  let all: ConfusionMatrix | undefined;
  let batch = 0;
  try {
    for await (const [inputs, targets] of loader.batches({ device, signal })) {
      expectNormalization(net, inputs);
      const confusion = await evaluateStep(net, [inputs, targets], precision, loss).finally(() => {
        inputs.dispose();
        targets.dispose();
      });
      all ??= new ConfusionMatrix(confusion.numClasses);
      all.add(confusion);
      batch++;
    }
  } catch (error) {
    throw atBatch(error, `${place}batch ${batch + 1}`);
  }
  return all ?? new ConfusionMatrix(1);
}

/** What an error of a batch says besides: where it was. */
export function atBatch(error: unknown, place: string): unknown {
  if (!(error instanceof TorchError) || error.code === 'ERR_ABORTED') return error;
  return torchError(error.code, `${place}: ${error.message}`, { cause: error });
}

function expectNormalization(net: Module<Output>, inputs: Tensor): void {
  const [trained, tested] = [trainedWith(net), normalizationOf(inputs)];
  if (!trained || !tested || isSame(trained, tested)) return;
  warnOnce(
    `The network was trained with pictures normalised by ${describe(trained)} and is tested with ` +
      `${describe(tested)}: give the test set the same transforms.normalize`,
  );
}

const describe = ({ mean, std }: Normalization) => `mean [${mean}], std [${std}]`;
