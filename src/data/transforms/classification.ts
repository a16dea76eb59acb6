import { invalidArgument, torchError } from '../../base/errors';
import { interpolate } from '../../nn/functional/interpolate';
import { tensor } from '../../torch/tensor/creation';
import { isFloatingPoint } from '../../torch/tensor/dtype';
import { tidy } from '../../torch/tensor/scope';
import { Tensor } from '../../torch/tensor/tensor';
import type { RgbImage } from '../images/image';
import { isRgbImage } from '../images/images';
import { roundHalfToEven } from './round';

export interface ClassificationOptions {
  /** The side of the square that is cut out of the middle, at most `resizeSize`. */
  readonly cropSize: number;
  /** What the shorter side is resized to. */
  readonly resizeSize: number;
  /** Of the channels R, G, B, of values 0 to 1. */
  readonly mean: readonly number[];
  readonly std: readonly number[];
}

/**
 * Makes of pictures what a classifier takes: the shorter side resized (bilinear, antialiased), the
 * middle cut out, 0 to 1, normalised. Runs on the calling thread.
 *
 * A picture is what `readImage` gives, or a tensor: `[H, W, 3]`, `[N, H, W, 3]` or, as in
 * torchvision, `[3, H, W]`, `[N, 3, H, W]`; uint8, or floats 0 to 1.
 *
 * @returns float32 `[3, cropSize, cropSize]`, or `[N, 3, cropSize, cropSize]` of a batch
 * @throws TorchError `ERR_ARGUMENT` for what is no picture; `ERR_SHAPE` where the channels may be in
 * either place, as in `[3, W, 3]`
 * @see https://docs.pytorch.org/vision/stable/models.html#using-the-pre-trained-models
 */
export interface ImageClassification extends ClassificationOptions {
  (image: Tensor | RgbImage): Tensor;
}

/** torchvision's preset of that name, with the operators that it uses for tensors. */
export function imageClassification(options: ClassificationOptions): ImageClassification {
  const { cropSize, resizeSize, mean, std } = options;
  const apply = (image: Tensor | RgbImage) =>
    tidy(() => {
      const middle = centerCrop(resize(planesOf(image), resizeSize), cropSize);
      const floats = middle.to('float32');
      const scaled = middle.dtype === 'uint8' ? floats.div(255) : floats;
      const perChannel = (values: readonly number[]) =>
        tensor(values, { dtype: 'float32', device: middle.device }).reshape([3, 1, 1]);
      return scaled.sub(perChannel(mean)).div(perChannel(std));
    });
  return Object.assign(apply, options);
}

const EXPECTED = 'a picture, uint8 or floats, [H, W, 3] or [3, H, W], or a batch of them,';

/** `[3, H, W]` or `[N, 3, H, W]`. */
function planesOf(image: Tensor | RgbImage): Tensor {
  if (!(image instanceof Tensor)) return planes(pixelsOf(image));
  const { dtype, shape } = image;
  const [rows, columns, last] = shape.slice(-3);
  const isNumeric = dtype === 'uint8' || isFloatingPoint(dtype);
  const isPicture = (image.ndim === 3 || image.ndim === 4) && shape.every((size) => size > 0);
  if (!isNumeric || !isPicture || (rows !== 3 && last !== 3)) {
    throw invalidArgument('image', EXPECTED, image);
  }
  if (rows === 3 && last === 3) {
    throw torchError(
      'ERR_SHAPE',
      `Expected a picture's channels to be its first or its last dimension, but in [${shape}] both ` +
        `may be: give { height, width: ${columns}, data } as readImage does`,
    );
  }
  return rows === 3 ? image : planes(image);
}

function pixelsOf(image: RgbImage): Tensor {
  if (!isRgbImage(image)) throw invalidArgument('image', EXPECTED, image);
  return tensor(image.data).reshape([image.height, image.width, 3]);
}

/** Channels first, from channels last. */
function planes(pixels: Tensor): Tensor {
  return pixels.movedim(-1, -3).contiguous();
}

/** As torchvision's `resize` of tensors with one size: the shorter side gets it. */
function resize(image: Tensor, size: number): Tensor {
  const [height, width] = image.shape.slice(-2) as [number, number];
  const long = Math.trunc((size * Math.max(height, width)) / Math.min(height, width));
  const [newHeight, newWidth] = height < width ? [size, long] : [long, size];
  if (newHeight === height && newWidth === width) return image;
  const { dtype } = image;
  const computed = dtype === 'float64' ? image : image.to('float32');
  const batch = image.ndim === 3 ? computed.unsqueeze(0) : computed;
  const resized = interpolate(batch, {
    size: [newHeight, newWidth],
    mode: 'bilinear',
    antialias: true,
  });
  const rounded = dtype === 'uint8' ? resized.round() : resized;
  return (image.ndim === 3 ? rounded.squeeze(0) : rounded).to(dtype);
}

/** As torchvision's `center_crop` of a picture that is large enough. */
function centerCrop(image: Tensor, size: number): Tensor {
  const [top, left] = image.shape.slice(-2).map((side) => roundHalfToEven((side - size) / 2));
  const strip = image.slice(-2, top as number, (top as number) + size);
  return strip.slice(-1, left as number, (left as number) + size);
}
