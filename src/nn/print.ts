/** Python's ways of writing values, for modules that print as PyTorch's do. */

export function indent(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

export function pythonBool(value: boolean): string {
  return value ? 'True' : 'False';
}

export function pythonTuple(values: readonly (number | null)[]): string {
  return `(${values.map((value) => value ?? 'None').join(', ')})`;
}

/** A pair of equal numbers as one. */
export function pythonScalarOrTuple(values: readonly (number | null)[]): string {
  return values[0] === values[1] ? `${values[0] ?? 'None'}` : pythonTuple(values);
}

export function pythonFloat(value: number): string {
  if (Number.isInteger(value)) return value.toFixed(1);
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  if (exponent >= -4) return String(value);
  return value.toExponential().replace(/e-(\d)$/, 'e-0$1');
}
