import { native, type Slot } from '../../addon/binding';
import { invalidArgument, noMoreOptions } from '../../base/errors';
import { Tensor, tensorOf } from '../tensor/core';
import { slotOf } from '../tensor/handle';

type Tensors = Tensor | readonly Tensor[];
type Gradients = Tensor | null | readonly (Tensor | null)[];

export interface BackwardOptions {
  /** The gradient to start from, of each tensor's shape; one of one element needs none, or null. */
  gradient?: Gradients | undefined;
  /** Keep the graph for another backward pass; where `createGraph` is. */
  retainGraph?: boolean | undefined;
  /** Record this pass as well, for derivatives of derivatives. */
  createGraph?: boolean | undefined;
  /** Add up gradients in these tensors only. */
  inputs?: Tensors | undefined;
}

export interface GradOptions {
  /** The gradient to start from, of each output's shape; one of one element needs none, or null. */
  gradOutputs?: Gradients | undefined;
  retainGraph?: boolean | undefined;
  createGraph?: boolean | undefined;
  /** Give null for an input that the outputs do not depend on, instead of an error. */
  allowUnused?: boolean | undefined;
}

const slots = (name: string, tensors: Tensors): Slot[] => {
  const all = tensors instanceof Tensor ? [tensors] : tensors;
  if (!Array.isArray(all) || !all.every((item) => item instanceof Tensor)) {
    throw invalidArgument(name, 'a tensor or an array of tensors', tensors);
  }
  return all.map(slotOf);
};

const slotsOrNull = (
  name: string,
  count: number,
  given: Gradients | undefined,
): (Slot | null)[] => {
  if (given === undefined || given === null) return [];
  const all: readonly unknown[] = given instanceof Tensor ? [given] : given;
  const valid = (item: unknown) => item === null || item instanceof Tensor;
  if (!Array.isArray(all) || all.length !== count || !all.every(valid)) {
    throw invalidArgument(name, `a gradient or null for each of ${count} tensors`, given);
  }
  return all.map((item) => item && slotOf(item));
};

/** What the addon's backward passes take. */
export function backwardArguments(
  tensors: Tensors,
  { gradient, retainGraph, createGraph = false, inputs, ...rest }: BackwardOptions,
): Parameters<typeof native.backward> {
  noMoreOptions(rest, { gradient, retainGraph, createGraph, inputs });
  const roots = slots('tensors', tensors);
  return [
    roots,
    slotsOrNull('gradient', roots.length, gradient),
    retainGraph ?? createGraph,
    createGraph,
    inputs === undefined ? [] : slots('inputs', inputs),
  ];
}

export interface BackwardTensorsOptions extends Omit<BackwardOptions, 'gradient'> {
  /** The gradient to start from, for each of the tensors; one of one element needs none, or null. */
  gradTensors?: Gradients | undefined;
}

/**
 * Adds up the gradients of tensors in the leaves that they came from.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.backward.html
 */
export function backward(
  tensors: Tensors,
  { gradTensors, ...options }: BackwardTensorsOptions = {},
): void {
  native.backward(...backwardArguments(tensors, { gradient: gradTensors, ...options }));
}

/**
 * The gradients of the sum of `outputs`, for each of `inputs`; nothing is added up in their `grad`.
 *
 * @throws TorchError where an input is not part of the graph, unless `allowUnused`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad.html
 */
export function grad(
  outputs: Tensors,
  inputs: Tensors,
  options: GradOptions & { allowUnused: true },
): (Tensor | null)[];
export function grad(outputs: Tensors, inputs: Tensors, options?: GradOptions): Tensor[];
export function grad(
  outputs: Tensors,
  inputs: Tensors,
  { gradOutputs, retainGraph, createGraph = false, allowUnused = false, ...rest }: GradOptions = {},
): (Tensor | null)[] {
  noMoreOptions(rest, { gradOutputs, retainGraph, createGraph, allowUnused });
  const roots = slots('outputs', outputs);
  const found = native.gradients(
    roots,
    slotsOrNull('gradOutputs', roots.length, gradOutputs),
    retainGraph ?? createGraph,
    createGraph,
    slots('inputs', inputs),
    allowUnused,
  );
  return found.map((slot) => (slot === null ? null : tensorOf(slot)));
}
