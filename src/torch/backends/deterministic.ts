import { native } from '../../addon/binding';
import { invalidArgument, noMoreOptions } from '../../base/errors';

/**
 * Has operators give the same numbers each time, where they have a way to; one that has none is an
 * error (`ERR_TORCH`), or with `warnOnly` a warning on the process's stderr.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.use_deterministic_algorithms.html
 */
export function useDeterministicAlgorithms(
  mode: boolean,
  { warnOnly = false, ...rest }: { warnOnly?: boolean | undefined } = {},
): void {
  noMoreOptions(rest, { warnOnly });
  if (typeof mode !== 'boolean') throw invalidArgument('mode', 'a boolean', mode);
  if (typeof warnOnly !== 'boolean') throw invalidArgument('warnOnly', 'a boolean', warnOnly);
  native.setDeterministicAlgorithms(mode, warnOnly);
}

export function areDeterministicAlgorithmsEnabled(): boolean {
  return native.deterministicAlgorithms();
}

export function isDeterministicAlgorithmsWarnOnlyEnabled(): boolean {
  return native.deterministicAlgorithmsWarnOnly();
}
