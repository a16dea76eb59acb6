import { isPlainObject } from '../../base/dict';
import { invoke } from '../dispatch/call';
import type { OpArgument, OpKeywords, OpResult } from '../dispatch/frame';
import { opId } from '../dispatch/ids';
import type { Tensor } from '../tensor/core';
import { Handle } from '../tensor/handle';

type Argument = OpArgument | undefined;

/** Keyword arguments: a plain object, unlike tensors, lists, generators and devices. */
function isKeywords(value: unknown): value is OpKeywords {
  return (
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Handle) &&
    isPlainObject(value)
  );
}

function invokeWith(op: number, args: Argument[]): OpResult {
  const last = args[args.length - 1];
  if (typeof last !== 'object' || !isKeywords(last)) return invoke(op, args);
  args.pop();
  return invoke(op, args, last);
}

/**
 * The operator of that name as a function: positional arguments as in its schema, then keyword
 * arguments in an object.
 */
export function operator<Signature>(name: string): Signature {
  let id = -1; // looked up by the first call: another version of LibTorch may lack an operator
  const call = (...args: Argument[]): OpResult => {
    if (id < 0) id = opId(name);
    return invokeWith(id, args);
  };
  return call as Signature;
}

/** As `operator`, for one that makes tensors: it also takes `requiresGrad`. */
export function factory<Signature>(name: string): Signature {
  let id = -1;
  const call = (...args: Argument[]): OpResult => {
    if (id < 0) id = opId(name);
    const last = args[args.length - 1];
    if (typeof last !== 'object' || !isKeywords(last)) return invoke(id, args);
    args.pop();
    const { requiresGrad, ...keywords } = last;
    const made = invoke(id, args, keywords) as Tensor;
    return requiresGrad ? made.requiresGrad_() : made;
  };
  return call as Signature;
}

/** The operator as a method, where `this` is the argument at `selfIndex`. */
export function method(name: string, selfIndex = 0): (...args: never[]) => OpResult {
  let id = -1;
  return function (this: Tensor, ...args: Argument[]): OpResult {
    if (id < 0) id = opId(name);
    if (selfIndex > 0) {
      args.splice(selfIndex, 0, this);
      return invokeWith(id, args);
    }
    const all: Argument[] = [this]; // faster than unshift
    for (let i = 0; i < args.length; i++) all.push(args[i]);
    return invokeWith(id, all);
  };
}
