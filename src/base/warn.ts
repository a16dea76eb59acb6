const given = new Set<string>();

/** Warns of something that is most likely a mistake; of the same thing once. */
export function warnOnce(message: string, type = 'TorchWarning'): void {
  if (given.has(message)) return;
  given.add(message);
  process.emitWarning(message, type);
}

/** A warning of LibTorch's, as native/core/base/warnings.cc tells it. */
export function warnOfTorch(message: string, operator: string, isDeprecation: boolean): void {
  const named = operator === '' ? message : `${operator}: ${message}`;
  warnOnce(named, isDeprecation ? 'DeprecationWarning' : undefined);
}
