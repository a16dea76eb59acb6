import { optionsOf, pair, type Size } from '../../base/check';
import { callTensor } from '../../torch/dispatch/call';
import type { Tensor } from '../../torch/tensor/tensor';

export interface ConvolutionOptions {
  stride?: Size | undefined;
  /** Zeros at each side; `'same'` keeps the size at stride 1, `'valid'` adds none. */
  padding?: Size | 'same' | 'valid' | undefined;
  dilation?: Size | undefined;
  /** In how many groups of channels the inputs go to the outputs. */
  groups?: number | undefined;
}

function convolution(
  name: string,
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  options: ConvolutionOptions,
): Tensor {
  const { stride, padding, dilation, groups } = optionsOf<Required<ConvolutionOptions>>(options, {
    stride: 1,
    padding: 0,
    dilation: 1,
    groups: 1,
  });
  return callTensor(name, [input, weight, bias, stride, padding, dilation, groups]);
}

/**
 * A convolution over sequences: `[N, Cin, L]` to `[N, Cout, L']`; `weight` is
 * `[Cout, Cin / groups, K]`, `bias` `[Cout]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
 */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null = null,
  options: ConvolutionOptions = {},
): Tensor {
  return convolution('conv1d', input, weight, bias, options);
}

/**
 * A convolution over pictures: `[N, Cin, H, W]` to `[N, Cout, H', W']`; `weight` is
 * `[Cout, Cin / groups, Kh, Kw]`, `bias` `[Cout]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null = null,
  options: ConvolutionOptions = {},
): Tensor {
  // A padding by name is LibTorch's own.
  const name = typeof options.padding === 'string' ? 'conv2d' : 'fcn::conv2d';
  return convolution(name, input, weight, bias, options);
}

/**
 * A convolution over volumes: `[N, Cin, D, H, W]` to `[N, Cout, D', H', W']`; `weight` is
 * `[Cout, Cin / groups, Kd, Kh, Kw]`, `bias` `[Cout]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
 */
export function conv3d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null = null,
  options: ConvolutionOptions = {},
): Tensor {
  return convolution('conv3d', input, weight, bias, options);
}

export interface ConvolutionTransposeOptions {
  stride?: Size | undefined;
  padding?: Size | undefined;
  /** What is added to one side of the output. */
  outputPadding?: Size | undefined;
  groups?: number | undefined;
  dilation?: Size | undefined;
}

/**
 * A transposed convolution, which enlarges: `[N, Cin, H, W]` to `[N, Cout, H', W']`; `weight` is
 * `[Cin, Cout / groups, Kh, Kw]`, `bias` `[Cout]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
 */
export function convTranspose2d(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null = null,
  options: ConvolutionTransposeOptions = {},
): Tensor {
  const { stride, padding, outputPadding, groups, dilation } = optionsOf<
    Required<ConvolutionTransposeOptions>
  >(options, { stride: 1, padding: 0, outputPadding: 0, groups: 1, dilation: 1 });
  const args = [input, weight, bias, stride, padding, outputPadding, groups, dilation];
  return callTensor('fcn::conv_transpose2d', args);
}

export interface FoldOptions {
  dilation?: Size | undefined;
  padding?: Size | undefined;
  stride?: Size | undefined;
}

function foldOptions(options: FoldOptions): (readonly number[])[] {
  const { dilation, padding, stride } = optionsOf<Required<FoldOptions>>(options, {
    dilation: 1,
    padding: 0,
    stride: 1,
  });
  return [pair('dilation', dilation), pair('padding', padding), pair('stride', stride)];
}

/**
 * The patches that a kernel slides over, as columns: `[N, C, H, W]` to `[N, C * Kh * Kw, L]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html
 */
export function unfold(input: Tensor, kernelSize: Size, options: FoldOptions = {}): Tensor {
  return callTensor('im2col', [input, pair('kernelSize', kernelSize), ...foldOptions(options)]);
}

/**
 * Adds up patches where they overlap, `unfold`'s counterpart: `[N, C * Kh * Kw, L]` to
 * `[N, C, ...outputSize]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 */
export function fold(
  input: Tensor,
  outputSize: Size,
  kernelSize: Size,
  options: FoldOptions = {},
): Tensor {
  return callTensor('col2im', [
    input,
    pair('outputSize', outputSize),
    pair('kernelSize', kernelSize),
    ...foldOptions(options),
  ]);
}
