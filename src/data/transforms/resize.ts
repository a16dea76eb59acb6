import { integer, pair, type Range, range, type Size2d } from '../../base/check';
import { invalidArgument, noMoreOptions } from '../../base/errors';
import { tensor } from '../../torch/tensor/creation';
import type { ImageSize } from '../images/image';
import { drawBelow, drawUniform, drawUnit } from './draws';
import { roundHalfToEven } from './round';
import type { CropStep, Step } from './steps';
import { type Transform, transform } from './transform';

export interface ResizeOptions {
  /** What the longer side is at most; only with one number for the size. */
  readonly maxSize?: number | undefined;
}

/**
 * Resizes, bilinear and antialiased; masks by their nearest pixels.
 *
 * @param size what the shorter side becomes, or [height, width]
 * @throws TorchError `ERR_ARGUMENT` where `maxSize` is not larger than the shorter side; of `draw`,
 * `ERR_SHAPE` where nothing would be left of the shorter side
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.Resize.html
 */
export function resize(size: Size2d, { maxSize, ...rest }: ResizeOptions = {}): Transform {
  noMoreOptions(rest, { maxSize });
  const [height, width] = pair('size', size, 1);
  if (maxSize !== undefined) {
    if (typeof size !== 'number') {
      throw invalidArgument('size', 'one number where there is a maxSize', size);
    }
    integer('maxSize', maxSize, size + 1);
  }
  return transform((before) =>
    resized(
      before,
      typeof size === 'number' ? withShorter(before, size, maxSize) : { height, width },
    ),
  );
}

/** torchvision's `_compute_resized_output_size` of one number. */
function withShorter({ height, width }: ImageSize, size: number, maxSize = Infinity): ImageSize {
  const [short, long] = [Math.min(height, width), Math.max(height, width)];
  let [newShort, newLong] = [size, Math.trunc((size * long) / short)];
  if (newLong > maxSize) {
    [newShort, newLong] = [Math.trunc((maxSize * newShort) / newLong), maxSize];
  }
  return width <= height
    ? { height: newLong, width: newShort }
    : { height: newShort, width: newLong };
}

/** The step to a size; none where the picture has it. */
function resized(before: ImageSize, { height, width }: ImageSize): Step[] {
  if (before.height === height && before.width === width) return [];
  return [{ kind: 'resize', height, width }];
}

/**
 * Resizes both sides by one factor, drawn evenly from [min, max]: torchvision's `ScaleJitter` whose
 * target is the picture's own size. A side keeps at least one pixel.
 *
 * @throws TorchError `ERR_ARGUMENT` unless 0 < min <= max
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.ScaleJitter.html
 */
export function randomScale(scale: Range): Transform {
  const [min, max] = range('scale', scale, '0 < min <= max', (bound) => bound > 0);
  const { fround } = Math; // the factor is a float32 in PyTorch, and so is what it gives
  return transform((before, generator) => {
    const factor = fround(fround(min) + fround(drawUnit(generator) * fround(max - min)));
    const scaled = (side: number) => Math.max(1, Math.trunc(fround(fround(side) * factor)));
    return resized(before, { height: scaled(before.height), width: scaled(before.width) });
  });
}

export interface RandomResizedCropOptions {
  /** What part of the picture's area the crop has. Default [0.08, 1]. */
  readonly scale?: Range | undefined;
  /** Its width over its height. Default [3 / 4, 4 / 3]. */
  readonly ratio?: Range | undefined;
}

/**
 * Cuts out a part of a drawn area and a drawn shape, and resizes it to `size`, an integer or
 * [height, width].
 *
 * @throws TorchError `ERR_ARGUMENT` for a size below 1, or ranges that are not 0 <= min <= max of the
 * scale and 0 < min <= max of the ratio
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomResizedCrop.html
 */
export function randomResizedCrop(size: Size2d, options: RandomResizedCropOptions = {}): Transform {
  const { scale = [0.08, 1], ratio = [3 / 4, 4 / 3], ...rest } = options;
  noMoreOptions(rest, { scale, ratio });
  const [height, width] = pair('size', size, 1);
  const area = range('scale', scale, '0 <= min <= max', (bound) => bound >= 0);
  const shape = range('ratio', ratio, '0 < min <= max', (bound) => bound > 0);
  const logShape = logarithms(shape);
  return transform((before, generator) => {
    const at = drawPart(before, area, logShape, generator) ?? middlePart(before, shape);
    return [{ kind: 'crop', ...at }, ...resized(at, { height, width })];
  });
}

type Part = Omit<CropStep, 'kind'>;

/** Up to ten times an area and a shape, until one lies within the picture; then its place. */
function drawPart(
  { height, width }: ImageSize,
  area: Range,
  logShape: Range,
  generator: Parameters<typeof drawUnit>[0],
): Part | undefined {
  for (let attempt = 0; attempt < 10; attempt++) {
    const target = height * width * drawUniform(...area, generator);
    const shape = exponential(drawUniform(...logShape, generator));
    const columns = roundHalfToEven(Math.sqrt(target * shape));
    const rows = roundHalfToEven(Math.sqrt(target / shape));
    if (columns < 1 || columns > width || rows < 1 || rows > height) continue;
    const top = drawBelow(height - rows + 1, generator);
    const left = drawBelow(width - columns + 1, generator);
    return { top, left, height: rows, width: columns };
  }
  return undefined;
}

/** The middle of a picture, as much of it as has a shape in range. */
function middlePart({ height, width }: ImageSize, [min, max]: Range): Part {
  const shape = width / height;
  const rows = shape < min ? roundHalfToEven(width / min) : height;
  const columns = shape > max ? roundHalfToEven(height * max) : width;
  const half = (rest: number) => Math.floor(rest / 2);
  return {
    top: half(height - rows),
    left: half(width - columns),
    height: rows,
    width: columns,
  };
}

// With LibTorch's float32 functions: JavaScript's give other last bits.
function logarithms(shape: Range): Range {
  using values = tensor(shape, { dtype: 'float32' });
  using logs = values.log();
  return logs.toArray() as unknown as Range;
}

function exponential(value: number): number {
  using power = tensor([value], { dtype: 'float32' });
  using result = power.exp();
  return result.item() as number;
}
