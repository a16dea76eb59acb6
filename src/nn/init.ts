// Initial values, as torch/nn/init.py: written in place, drawn as Python draws them, unseen by autograd.

import { invalidArgument, noMoreOptions, torchError } from '../base/errors';
import { noGrad } from '../torch/autograd';
import type { Generator } from '../torch/random';
import { shapeOf } from '../torch/tensor/facts';
import type { Tensor } from '../torch/tensor/tensor';

/** What follows a layer: how much it changes the size of values is its gain. */
export type Nonlinearity =
  | 'linear'
  | 'conv1d'
  | 'conv2d'
  | 'conv3d'
  | 'conv_transpose1d'
  | 'conv_transpose2d'
  | 'conv_transpose3d'
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'leaky_relu'
  | 'selu';

export interface DrawOptions {
  /** Where the numbers come from; the default generator. */
  generator?: Generator | undefined;
}

export interface XavierOptions extends DrawOptions {
  /** 1 */
  gain?: number | undefined;
}

export interface KaimingOptions extends DrawOptions {
  /** The slope of a leaky ReLU for negative values; 0. */
  a?: number | undefined;
  /** `'fan_in'` keeps the size of values on the way forward, `'fan_out'` on the way back. */
  mode?: 'fan_in' | 'fan_out' | undefined;
  /** `'leaky_relu'` */
  nonlinearity?: Nonlinearity | undefined;
}

const GAINS: ReadonlyMap<string, number> = new Map([
  ...['linear', 'conv1d', 'conv2d', 'conv3d'].map((name): [string, number] => [name, 1]),
  ...[1, 2, 3].map((dims): [string, number] => [`conv_transpose${dims}d`, 1]),
  ['sigmoid', 1],
  ['tanh', 5 / 3],
  ['relu', Math.sqrt(2)],
  ['selu', 3 / 4],
]);

/**
 * By what a layer's values are to be larger before that nonlinearity.
 *
 * @param slope a leaky ReLU's, for negative values
 * @see https://docs.pytorch.org/docs/stable/nn.init.html
 */
export function calculateGain(nonlinearity: Nonlinearity, slope = 0.01): number {
  if (nonlinearity === 'leaky_relu') return Math.sqrt(2 / (1 + number('slope', slope) ** 2));
  const gain = GAINS.get(nonlinearity);
  if (gain !== undefined) return gain;
  const known = [...GAINS.keys(), 'leaky_relu'].join(', ');
  throw invalidArgument('nonlinearity', `one of ${known}`, nonlinearity);
}

/** Draws evenly from `from` to `to`. */
export function uniform_(tensor: Tensor, from = 0, to = 1, options: DrawOptions = {}): Tensor {
  const generator = generatorOf(options);
  return fill(tensor, () => tensor.uniform_(from, to, { generator }));
}

/** Draws from the normal distribution. */
export function normal_(tensor: Tensor, mean = 0, std = 1, options: DrawOptions = {}): Tensor {
  const generator = generatorOf(options);
  return fill(tensor, () => tensor.normal_(mean, std, { generator }));
}

export function constant_(tensor: Tensor, value: number): Tensor {
  return fill(tensor, () => tensor.fill_(value));
}

export function ones_(tensor: Tensor): Tensor {
  return constant_(tensor, 1);
}

export function zeros_(tensor: Tensor): Tensor {
  return constant_(tensor, 0);
}

/**
 * Glorot's: evenly, so that values keep their size on the way forward and on the way back.
 *
 * @throws TorchError `ERR_SHAPE` for a tensor of fewer than two dimensions
 */
export function xavierUniform_(tensor: Tensor, { gain, ...draw }: XavierOptions = {}): Tensor {
  const bound = Math.sqrt(3) * xavierStd(tensor, gain);
  return uniform_(tensor, -bound, bound, checked(draw, { gain }));
}

/** As `xavierUniform_`, from the normal distribution. */
export function xavierNormal_(tensor: Tensor, { gain, ...draw }: XavierOptions = {}): Tensor {
  return normal_(tensor, 0, xavierStd(tensor, gain), checked(draw, { gain }));
}

/**
 * He's: evenly, so that values keep their size through a layer and its nonlinearity.
 *
 * @throws TorchError `ERR_SHAPE` for a tensor of fewer than two dimensions
 */
export function kaimingUniform_(tensor: Tensor, options: KaimingOptions = {}): Tensor {
  const [std, draw] = kaimingStd(tensor, options);
  const bound = Math.sqrt(3) * std;
  return uniform_(tensor, -bound, bound, draw);
}

/** As `kaimingUniform_`, from the normal distribution. */
export function kaimingNormal_(tensor: Tensor, options: KaimingOptions = {}): Tensor {
  const [std, draw] = kaimingStd(tensor, options);
  return normal_(tensor, 0, std, draw);
}

function xavierStd(tensor: Tensor, gain = 1): number {
  const { fanIn, fanOut } = fansOf(tensor);
  return number('gain', gain) * Math.sqrt(2 / (fanIn + fanOut));
}

function kaimingStd(
  tensor: Tensor,
  { a = 0, mode = 'fan_in', nonlinearity = 'leaky_relu', ...draw }: KaimingOptions,
): [std: number, draw: DrawOptions] {
  if (mode !== 'fan_in' && mode !== 'fan_out') {
    throw invalidArgument('mode', "'fan_in' or 'fan_out'", mode);
  }
  const { fanIn, fanOut } = fansOf(tensor);
  const gain = calculateGain(nonlinearity, a);
  const std = gain / Math.sqrt(mode === 'fan_in' ? fanIn : fanOut);
  return [std, checked(draw, { a, mode, nonlinearity })];
}

/** How many values go into one output, and how many outputs one value goes into. */
function fansOf(tensor: Tensor): { fanIn: number; fanOut: number } {
  const [outputs, inputs, ...kernel] = shapeOf('tensor', tensor);
  if (outputs === undefined || inputs === undefined) {
    throw torchError(
      'ERR_SHAPE',
      `Expected a tensor of at least 2 dimensions but received one of [${tensor.shape}]`,
    );
  }
  const field = kernel.reduce((product, size) => product * size, 1);
  return { fanIn: inputs * field, fanOut: outputs * field };
}

function fill(tensor: Tensor, body: () => Tensor): Tensor {
  shapeOf('tensor', tensor);
  return noGrad(body);
}

function generatorOf(options: DrawOptions): Generator | undefined {
  return checked(options).generator;
}

/** @param others options that the function has besides, by name */
function checked({ generator, ...rest }: DrawOptions, others: object = {}): DrawOptions {
  noMoreOptions(rest, { generator, ...others });
  return { generator };
}

function number(name: string, value: number): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument(name, 'a number', value);
}
