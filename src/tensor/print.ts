import { native } from '../native/binding';
import type { TypedArray } from './dtype';
import { slotOf } from './handle';
import type { Tensor } from './tensor';

// PyTorch's defaults (torch.set_printoptions); the rules are those of torch/_tensor_str.py.
const PRECISION = 4;
const THRESHOLD = 1000;
const EDGE_ITEMS = 3;
const LINE_WIDTH = 80;

const PREFIX = 'tensor(';

/** A tensor as PyTorch prints it. */
export function printTensor(tensor: Tensor): string {
  if (tensor.isDisposed) return `${PREFIX}<disposed>)`;
  const { shape, dtype, device } = tensor;
  const suffixes: string[] = [];
  const size = `size=(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
  if (device.type !== 'cpu') suffixes.push(`device='${device}'`);
  const isEmpty = tensor.numel() === 0;
  const elements = isEmpty ? null : readable(tensor);
  if (isEmpty ? shape.length !== 1 : !elements) suffixes.push(size);
  const usual = elements ? ['float32', 'int64', 'bool'] : ['float32'];
  if (!usual.includes(dtype)) suffixes.push(`dtype=torch.${dtype}`);
  const gradFunction = native.gradFunction(slotOf(tensor));
  if (gradFunction) suffixes.push(`grad_fn=<${gradFunction.replace(/^.*::/, '')}>`);
  else if (tensor.requiresGrad) suffixes.push('requires_grad=True');
  const body = elements ? printElements(elements, shape, dtype) : isEmpty ? '[]' : '...';
  return withSuffixes(`${PREFIX}${body}`, suffixes);
}

/** The elements, or null where there are none to read: on the meta device, or of another layout. */
function readable(tensor: Tensor): TypedArray | null {
  try {
    return tensor.toTypedArray();
  } catch {
    return null;
  }
}

function withSuffixes(text: string, suffixes: readonly string[]): string {
  let result = text;
  let lineLength = text.length - text.lastIndexOf('\n') + 1;
  for (const suffix of suffixes) {
    if (lineLength + suffix.length + 2 > LINE_WIDTH) {
      result += `,\n${' '.repeat(PREFIX.length)}${suffix}`;
      lineLength = PREFIX.length + suffix.length;
    } else {
      result += `, ${suffix}`;
      lineLength += suffix.length + 2;
    }
  }
  return `${result})`;
}

function printElements(elements: TypedArray, shape: readonly number[], dtype: string): string {
  const summarise = elements.length > THRESHOLD;
  const strides = shape.map((_, dim) => shape.slice(dim + 1).reduce((a, b) => a * b, 1));
  /** Which of a dimension's indices are shown; null stands for the dots. */
  const shown = shape.map((length) => {
    const all = summarise && length > 2 * EDGE_ITEMS ? null : Array.from({ length }, (_, i) => i);
    if (all) return all;
    const edge = Array.from({ length: EDGE_ITEMS }, (_, i) => i);
    return [...edge, null, ...edge.map((i) => length - EDGE_ITEMS + i)];
  });
  const visible: (number | bigint)[] = [];
  const collect = (dim: number, offset: number): void => {
    if (dim === shape.length) visible.push(elements[offset] as number | bigint);
    else {
      for (const i of shown[dim] ?? []) {
        if (i !== null) collect(dim + 1, offset + i * (strides[dim] as number));
      }
    }
  };
  collect(0, 0);
  const { format, width } = formatter(visible, dtype);

  const vector = (dim: number, offset: number, indent: number): string => {
    const items = (shown[dim] ?? []).map((i) =>
      i === null ? ' ...' : format(elements[offset + i * (strides[dim] as number)] as number),
    );
    const perLine = Math.max(1, Math.floor((LINE_WIDTH - indent) / (width + 2)));
    const lines: string[] = [];
    for (let at = 0; at < items.length; at += perLine) {
      lines.push(items.slice(at, at + perLine).join(', '));
    }
    return `[${lines.join(`,\n${' '.repeat(indent + 1)}`)}]`;
  };
  const block = (dim: number, offset: number, indent: number): string => {
    if (dim === shape.length) return format(elements[offset] as number);
    if (dim === shape.length - 1) return vector(dim, offset, indent);
    const parts = (shown[dim] ?? []).map((i) =>
      i === null ? '...' : block(dim + 1, offset + i * (strides[dim] as number), indent + 1),
    );
    const gap = `,${'\n'.repeat(shape.length - 1 - dim)}${' '.repeat(indent + 1)}`;
    return `[${parts.join(gap)}]`;
  };
  return block(0, 0, PREFIX.length);
}

interface Formatter {
  format: (value: number | bigint) => string;
  /** Of the widest element. */
  width: number;
}

function formatter(values: readonly (number | bigint)[], dtype: string): Formatter {
  const write = writer(values, dtype);
  // Of floats, zeros and what is not finite do not widen the others.
  const wide = isFloat(dtype) ? values.filter((value) => isOrdinary(Number(value))) : values;
  const width = wide.reduce<number>((most, value) => Math.max(most, write(value).length), 1);
  return { width, format: (value) => write(value).padStart(width) };
}

function writer(
  values: readonly (number | bigint)[],
  dtype: string,
): (value: number | bigint) => string {
  if (dtype === 'bool') return (value) => (value ? 'True' : 'False');
  if (!isFloat(dtype)) return String;
  const ordinary = values.map(Number).filter(isOrdinary);
  const magnitudes = ordinary.map(Math.abs);
  const largest = magnitudes.reduce((a, b) => Math.max(a, b), 0);
  const smallest = magnitudes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const whole = ordinary.every(Number.isInteger);
  const scientific =
    ordinary.length > 0 &&
    (largest / smallest > 1000 || largest > 1e8 || (!whole && smallest < 1e-4));
  return (element) => {
    const value = Number(element);
    if (Number.isNaN(value)) return 'nan';
    if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
    const sign = Object.is(value, -0) ? '-' : '';
    if (scientific) {
      const text = halfEven((decimals) => value.toExponential(decimals));
      return sign + text.replace(/e([+-])(\d)$/, 'e$10$2');
    }
    if (whole) return `${sign}${value.toFixed(0)}.`;
    return sign + halfEven((decimals) => value.toFixed(decimals));
  };
}

function isFloat(dtype: string): boolean {
  return dtype.includes('float');
}

function isOrdinary(value: number): boolean {
  return Number.isFinite(value) && value !== 0;
}

/** As Python rounds: an exact half to the even digit. `round` writes so many decimals. */
function halfEven(round: (decimals: number) => string): string {
  const tie = TIE.exec(round(60)); // digits enough that every float is exact
  return tie && Number(tie[2]) % 2 === 0 ? `${tie[1]}${tie[2]}${tie[3] ?? ''}` : round(PRECISION);
}

const TIE = new RegExp(`^(-?\\d+\\.\\d{${PRECISION - 1}})(\\d)50*(e.*)?$`);
