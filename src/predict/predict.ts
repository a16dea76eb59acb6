import { native } from '../addon/binding';
import { job } from '../addon/job';
import { invalidArgument, noMoreOptions, torchError } from '../base/errors';
import {
  IMAGENET,
  type Normalization,
  numbersOf,
  setNormalization as remember,
  trainedWith,
} from '../base/normalization';
import type { RgbImage } from '../data/images/image';
import { isRgbImage } from '../data/images/images';
import { normalize as normalizeBy } from '../data/transforms/normalize';
import { firstParameterOf, handleOf } from '../nn/access';
import { InferenceModule } from '../nn/inference';
import { evaluating } from '../nn/mode';
import { Module } from '../nn/module';
import { runHere, runnableOf } from '../nn/run';
import { noGrad } from '../torch/autograd';
import { disposeOutput, mainOf, type Output } from '../torch/dispatch/output';
import { zeros } from '../torch/operators/functions';
import { fromBytes } from '../torch/tensor/data';
import { slotOf } from '../torch/tensor/handle';
import { Tensor, tensorOf } from '../torch/tensor/tensor';

/** A picture: uint8 [H, W, 3], 0 to 255, or what `readImage` gives. */
export type Picture = Tensor | RgbImage;

export interface PredictOptions {
  /**
   * What the picture is normalised with, as `transforms.normalize` in training: of values 0 to 1,
   * `(value - mean) / std` of R, G and B. Default: what the network was trained with. It remembers that of
   * the batches of a `DataLoader`, it is saved with its state dict, and loaded with it. ImageNet's where
   * nothing is known.
   */
  normalize?: { mean: readonly number[]; std: readonly number[] } | undefined;
  /**
   * An integer of at least 1: where so many predictions wait or run on this thread already, this one is an
   * `ERR_BUSY` at once, and takes no memory. Default: no limit.
   */
  maxPending?: number | undefined;
}

/**
 * Says what `predict` is to normalise pictures with for this network, and what its state dict says of it: for a
 * training that takes its batches from elsewhere than a `DataLoader`.
 *
 * @param normalize of values 0 to 1, `(value - mean) / std` of R, G and B
 */
export function setNormalization(
  net: Module<Output>,
  normalize: { mean: readonly number[]; std: readonly number[] },
): void {
  if (!(net instanceof Module)) throw invalidArgument('net', 'a module', net);
  remember(net, normalizeBy(normalize?.mean, normalize?.std).normalization);
}

/** What `predict` normalises pictures with for this network. */
export function normalizationOf(net: Module<Output>): Normalization {
  return trainedWith(net) ?? IMAGENET;
}

let pending = 0;

/**
 * The class of each pixel of a picture, int64 [H, W]: normalised, through the network in eval mode,
 * arg-max, off the event loop and on the network's device; the result is on the CPU. What a network with a
 * stride gives beyond the picture is cut off; where it gives less than a logit for each pixel, logits are
 * interpolated (bilinear, `align_corners` false).
 *
 * @throws TorchError `ERR_BUSY` (see `maxPending`)
 */
export async function predict(
  net: Module<Output>,
  image: Picture,
  options: PredictOptions = {},
): Promise<Tensor> {
  if (!(net instanceof Module)) throw invalidArgument('net', 'a module', net);
  const { normalize, maxPending = Number.POSITIVE_INFINITY, ...rest } = options;
  noMoreOptions(rest, { normalize, maxPending });
  const normalization = normalize
    ? (normalizeBy(normalize.mean, normalize.std).normalization as Normalization)
    : normalizationOf(net);
  const isLimit = Number.isInteger(maxPending) || maxPending === Number.POSITIVE_INFINITY;
  if (!isLimit || maxPending < 1) {
    throw invalidArgument('maxPending', 'an integer of at least 1', maxPending);
  }
  if (pending >= maxPending) {
    throw torchError(
      'ERR_BUSY',
      `Expected fewer than ${maxPending} pending predictions (maxPending) but there are ${pending}: ` +
        'try again later, or await predictions before others are started',
    );
  }
  pending++;
  try {
    return await classMap(net, image, numbersOf(normalization));
  } finally {
    pending--;
  }
}

/** One job, or where the network cannot be recorded three steps. What crosses to a GPU and back crosses in them. */
async function classMap(
  net: Module<Output>,
  image: Picture,
  normalization: readonly number[],
): Promise<Tensor> {
  using bytes = image instanceof Tensor ? undefined : toBytes(image);
  const pixels = bytes ?? (image as Tensor);
  const shape = pixels.shape;
  if (shape.length !== 3 || shape[2] !== 3 || pixels.dtype !== 'uint8') {
    throw invalidArgument('image', PICTURE, image);
  }
  const device =
    net instanceof InferenceModule ? net.device : (firstParameterOf(net)?.device ?? 'cpu');
  const inference = <T>(body: () => T): T => noGrad(() => evaluating(body));
  const runnable = inference(() => handleOf(net) ?? recorded(net, shape));
  if (runnable) {
    return tensorOf(
      await job(native.predict(runnable, slotOf(pixels), `${device}`, normalization)),
    );
  }
  using images = pixels.unsqueeze(0);
  const normalized = native.normalizeImages(slotOf(images), `${device}`, normalization);
  using input = tensorOf(await job(normalized));
  const outputs = inference(() => runHere(net, [input]));
  using _ = { [Symbol.dispose]: () => disposeOutput(outputs) };
  const logits = mainOf(outputs);
  using classes = tensorOf(await job(native.classMaps(slotOf(logits), slotOf(images))));
  return classes.select(0, 0);
}

function recorded(net: Module<Output>, [height, width]: readonly number[]) {
  using likeInput = zeros([1, 3, height as number, width as number], { device: 'meta' });
  return runnableOf(net, [likeInput]);
}

const PICTURE = 'a picture, uint8 [H, W, 3] or what readImage(path) gives,';

function toBytes(image: RgbImage): Tensor {
  if (!isRgbImage(image)) throw invalidArgument('image', PICTURE, image);
  return fromBytes(image.data, [image.height, image.width, 3]);
}
