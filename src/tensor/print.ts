import type { Tensor } from './tensor';

const EDGE = 3;
const THRESHOLD = 1000;

/** A tensor as PyTorch prints it: summarised over 1,000 elements, with dtype where not default. */
export function printTensor(tensor: Tensor): string {
  if (tensor.isDisposed) return 'tensor(<disposed>)';
  const { shape, dtype } = tensor;
  const suffixes = [
    ...(['float32', 'int64', 'bool'].includes(dtype) ? [] : [`dtype=torch.${dtype}`]),
    ...(tensor.device.type === 'cpu' ? [] : [`device='${tensor.device}'`]),
    ...(tensor.requiresGrad ? ['requires_grad=True'] : []),
  ];
  if (tensor.numel === 0) return `tensor([], ${[`size=(${shape})`, ...suffixes].join(', ')})`;
  const elements = tensor.toTypedArray();
  const format = formatter(elements, dtype);
  const summarise = tensor.numel > THRESHOLD;
  const strides = shape.map((_, dim) => shape.slice(dim + 1).reduce((a, b) => a * b, 1));

  const body = (dim: number, offset: number, indent: number): string => {
    if (dim === shape.length) return format(elements[offset] as number);
    const size = shape[dim] as number;
    const short = summarise && size > 2 * EDGE;
    const rows: string[] = [];
    for (let i = 0; i < size; i++) {
      if (short && i === EDGE) {
        rows.push('...');
        i = size - EDGE;
      }
      rows.push(body(dim + 1, offset + i * (strides[dim] as number), indent + 1));
    }
    const isLast = dim === shape.length - 1;
    const gap = isLast ? ', ' : `,${'\n'.repeat(shape.length - 1 - dim)}${' '.repeat(indent + 1)}`;
    return `[${rows.join(gap)}]`;
  };
  return `tensor(${[body(0, 0, 7), ...suffixes].join(', ')})`;
}

function formatter(
  elements: ArrayLike<number | bigint>,
  dtype: string,
): (element: number | bigint) => string {
  if (dtype === 'bool') {
    return (element) => (element ? ' True' : 'False');
  }
  const values = Array.from(
    { length: Math.min(elements.length, THRESHOLD) },
    (_, i) => elements[i],
  );
  const finite = values.filter((value) => Number.isFinite(Number(value))) as (number | bigint)[];
  const isFloat = dtype.includes('float');
  const whole = finite.every((value) => typeof value === 'bigint' || Number.isInteger(value));
  const magnitudes = finite.map((value) => Math.abs(Number(value))).filter((value) => value > 0);
  const largest = magnitudes.reduce((a, b) => Math.max(a, b), 0);
  const smallest = magnitudes.reduce((a, b) => Math.min(a, b), largest || 1);
  const scientific = isFloat && (largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4);
  const plain = (value: number | bigint): string => {
    if (!isFloat || typeof value === 'bigint') return String(value);
    if (Number.isNaN(value)) return 'nan';
    if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
    if (scientific && !(whole && largest < 1e8)) {
      return value.toExponential(4).replace(/e([+-])(\d)$/, 'e$10$2');
    }
    return whole ? `${value}.` : value.toFixed(4);
  };
  const width = finite.reduce<number>((most, value) => Math.max(most, plain(value).length), 1);
  return (value) => plain(value).padStart(width);
}
