import type { SgdOptions } from '../addon/binding';
import { invalidArgument, noMoreOptions } from '../base/errors';

/** The options that a step may be made with; `nameOf` is what an error calls one. */
export function checked(group: SgdOptions, nameOf = (option: string) => option): SgdOptions {
  const { lr, momentum, dampening, weightDecay, nesterov, maximize, ...rest } = group;
  noMoreOptions(rest, { lr, momentum, dampening, weightDecay, nesterov, maximize });
  for (const [name, value] of Object.entries({ lr, momentum, weightDecay })) {
    if (!(Number.isFinite(value) && value >= 0)) {
      throw invalidArgument(nameOf(name), 'a finite number of at least 0', value);
    }
  }
  if (!Number.isFinite(dampening)) {
    throw invalidArgument(nameOf('dampening'), 'a finite number', dampening);
  }
  if (nesterov && (momentum <= 0 || dampening !== 0)) {
    throw invalidArgument(nameOf('nesterov'), 'momentum > 0 and dampening 0', nesterov);
  }
  return { lr, momentum, dampening, weightDecay, nesterov: !!nesterov, maximize: !!maximize };
}
