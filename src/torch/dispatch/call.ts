import { native } from '../../addon/binding';
import { invalidArgument, torchError } from '../../base/errors';
import { Tensor, tensorOf } from '../tensor/core';
import { decode, encode, type OpArgument, type OpKeywords, type OpResult } from './frame';
import { opId } from './ids';

/** Calls an operator by its number. */
export function invoke(
  op: number,
  args: ArrayLike<OpArgument | undefined>,
  keywords?: OpKeywords,
): OpResult {
  const result = native.call(op, encode(op, args, keywords));
  if (result >= 0) return tensorOf(result);
  return decode(-1 - result, args, keywords);
}

/**
 * Calls any operator of LibTorch's by name, `'add'` or `'aten::add'`, choosing the overload by the
 * arguments as PyTorch does; autograd comes with it. `ops` has the same, typed.
 *
 * @param keywords by the schema's names, `memory_format` or `memoryFormat`
 * @throws TorchError naming the operator, its schema and the arguments' shapes.
 */
export function call(
  name: string,
  args: readonly (OpArgument | undefined)[],
  keywords?: OpKeywords,
): OpResult {
  if (typeof name !== 'string') throw invalidArgument('name', "an operator's name", name);
  if (!Array.isArray(args)) throw invalidArgument('args', `an array of ${name}'s arguments`, args);
  return invoke(opId(name), args, keywords);
}

/** As `call`, for an operator whose result is one tensor. */
export function callTensor(
  name: string,
  args: readonly (OpArgument | undefined)[],
  keywords?: OpKeywords,
): Tensor {
  const result = call(name, args, keywords);
  if (result instanceof Tensor) return result;
  throw torchError('ERR_TYPE', `Expected ${name} to return a tensor`);
}

/** As `call`, for an operator that returns several tensors. */
export function callTensors(
  name: string,
  args: readonly (OpArgument | undefined)[],
  keywords?: OpKeywords,
): Tensor[] {
  const result = call(name, args, keywords);
  const tensors = Array.isArray(result) ? result.flat() : [result];
  if (tensors.every((tensor) => tensor instanceof Tensor)) return tensors;
  throw torchError('ERR_TYPE', `Expected ${name} to return tensors`);
}
