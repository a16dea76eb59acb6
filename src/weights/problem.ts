/**
 * What is wrong with a file, worded to follow "Expected ... at FILE but". The readers do not know
 * the file's name: `loadWeights` and `saveWeights` add it and throw the `TorchError`.
 */
export class Problem extends Error {}

const MAX_QUOTED = 80;

/** A name or a value out of a file as it stands in a message: a damaged file's can be very long. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? 'undefined');
  return text.length <= MAX_QUOTED ? text : `${text.slice(0, MAX_QUOTED)}...`;
}
