const given = new Set<string>();

/** Warns of something that is most likely a mistake; of the same thing once. */
export function warnOnce(message: string): void {
  if (given.has(message)) return;
  given.add(message);
  process.emitWarning(message, 'TorchWarning');
}
