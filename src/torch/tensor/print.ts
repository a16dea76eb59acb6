import { native } from '../../addon/binding';
import { noGrad } from '../autograd';
import { callTensor } from '../dispatch/call';
import type { Tensor } from './core';
import { type DType, isComplex, isFloatingPoint, isQuantized } from './dtype';
import { slotOf } from './handle';
import { quantizerOf } from './quantizer';
import { disposingRest } from './scope';

// PyTorch's defaults (torch.set_printoptions); the rules are those of torch/_tensor_str.py.
const PRECISION = 4;
const THRESHOLD = 1000;
const EDGE_ITEMS = 3;
const LINE_WIDTH = 80;

const PREFIX = 'tensor(';

/** A tensor as PyTorch prints it. */
export function printTensor(tensor: Tensor): string {
  if (tensor.isDisposed) return `${PREFIX}<disposed>)`;
  const { shape, dtype, device, layout } = tensor;
  const suffixes: string[] = [];
  const size = `size=(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
  if (device.type !== 'cpu') suffixes.push(`device='${device}'`);
  const isEmpty = tensor.numel() === 0;
  const shown = isEmpty ? null : readable(tensor);
  const quantised = isQuantized(dtype);
  if (quantised || (isEmpty ? shape.length !== 1 : !shown)) suffixes.push(size);
  const usual = shown && !quantised ? ['float32', 'int64', 'bool', 'complex64'] : ['float32'];
  if (!usual.includes(dtype)) suffixes.push(`dtype=torch.${dtype}`);
  if (quantised) suffixes.push(...quantization(tensor));
  if (layout !== 'strided') suffixes.push(`layout=torch.${layout}`);
  const gradFunction = native.gradFunction(slotOf(tensor));
  if (gradFunction) suffixes.push(`grad_fn=<${gradFunction.replace(/^.*::|>$/g, '')}>`);
  else if (tensor.requiresGrad) suffixes.push('requires_grad=True');
  const body = shown ? printElements(shown) : isEmpty ? '[]' : '...';
  return withSuffixes(`${PREFIX}${body}`, suffixes);
}

/** What PyTorch says of the numbers that a quantised tensor's integers are. */
function quantization(tensor: Tensor): string[] {
  const quantizer = quantizerOf(tensor);
  if (!quantizer) return [];
  const scheme = `quantization_scheme=torch.${quantizer.scheme}`;
  if (quantizer.scheme === 'per_tensor_affine') {
    const { scale, zeroPoint } = quantizer;
    const written = Number.isInteger(scale) ? scale.toFixed(1) : String(scale);
    return [scheme, `scale=${written}`, `zero_point=${zeroPoint}`];
  }
  using scales = quantizer.scales;
  using zeroPoints = quantizer.zeroPoints;
  return [
    scheme,
    `scale=${printTensor(scales)}`,
    `zero_point=${printTensor(zeroPoints)}`,
    `axis=${quantizer.axis}`,
  ];
}

type Element = number | bigint;

/** What of a tensor is printed. */
interface Shown {
  /** The elements to print, in row-major order; of a complex tensor the real parts. */
  elements: ArrayLike<Element>;
  /** The imaginary parts of a complex tensor. */
  imaginary: ArrayLike<Element> | null;
  /** How many elements are printed in each dimension. */
  shape: number[];
  /** Of a large tensor: the dimensions of which only the ends are printed, with dots between. */
  cut: boolean[];
  dtype: DType;
}

/** What to print, or null where nothing can be read: on the meta device, or of another layout. */
function readable(tensor: Tensor): Shown | null {
  try {
    return disposingRest(() => noGrad(() => shownOf(tensor)), always);
  } catch {
    return null;
  }
}

const always = (): boolean => true;

function shownOf(tensor: Tensor): Shown {
  const { dtype } = tensor;
  if (isQuantized(dtype)) return shownOf(tensor.dequantize());
  const summarise = tensor.numel() > THRESHOLD;
  const cut = tensor.shape.map((length) => summarise && length > 2 * EDGE_ITEMS);
  // Only what is printed is read: the tensor may be large, or on a GPU.
  const seen = cut.reduce((rest, isCut, dim) => (isCut ? ends(rest, dim) : rest), tensor);
  const { shape } = seen;
  if (!isComplex(dtype)) {
    return { elements: seen.toTypedArray(), imaginary: null, shape, cut, dtype };
  }
  const pairs = callTensor('view_as_real', [callTensor('resolve_conj', [seen])]);
  const [elements, imaginary] = [0, 1].map((part) => pairs.select(-1, part).toTypedArray());
  const partDtype = pairs.dtype;
  return { elements, imaginary, shape, cut, dtype: partDtype } as Shown;
}

/** The first and the last of a dimension. */
function ends(tensor: Tensor, dim: number): Tensor {
  const last = tensor.narrow(dim, tensor.size(dim) - EDGE_ITEMS, EDGE_ITEMS);
  return callTensor('cat', [[tensor.narrow(dim, 0, EDGE_ITEMS), last], dim]);
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

function printElements({ elements, imaginary, shape, cut, dtype }: Shown): string {
  const strides = shape.map((_, dim) => shape.slice(dim + 1).reduce((a, b) => a * b, 1));
  /** The texts of what one dimension holds, with dots between the ends of a large one. */
  const each = (dim: number, offset: number, dots: string, print: (at: number) => string) => {
    const texts = Array.from({ length: shape[dim] as number }, (_, i) =>
      print(offset + i * (strides[dim] as number)),
    );
    if (cut[dim]) texts.splice(EDGE_ITEMS, 0, dots);
    return texts;
  };
  const { format, width } = imaginary
    ? complexFormatter(elements, imaginary, dtype)
    : formatter(elements, dtype);

  const vector = (dim: number, offset: number, indent: number): string => {
    const items = each(dim, offset, ' ...', format);
    const perLine = Math.max(1, Math.floor((LINE_WIDTH - indent) / (width + 2)));
    const lines: string[] = [];
    for (let at = 0; at < items.length; at += perLine) {
      lines.push(items.slice(at, at + perLine).join(', '));
    }
    return `[${lines.join(`,\n${' '.repeat(indent + 1)}`)}]`;
  };
  const block = (dim: number, offset: number, indent: number): string => {
    if (dim === shape.length) return format(offset);
    if (dim === shape.length - 1) return vector(dim, offset, indent);
    const parts = each(dim, offset, '...', (at) => block(dim + 1, at, indent + 1));
    const gap = `,${'\n'.repeat(shape.length - 1 - dim)}${' '.repeat(indent + 1)}`;
    return `[${parts.join(gap)}]`;
  };
  return block(0, 0, PREFIX.length);
}

interface Formatter {
  /** The text of the element at that place. */
  format: (at: number) => string;
  /** Of the widest element. */
  width: number;
}

function formatter(elements: ArrayLike<Element>, dtype: DType): Formatter {
  const values = Array.from(elements);
  const write = writer(values, dtype);
  // Of floats, zeros and what is not finite do not widen the others.
  const wide = isFloatingPoint(dtype)
    ? values.filter((value) => isOrdinary(Number(value)))
    : values;
  const width = wide.reduce<number>((most, value) => Math.max(most, write(value).length), 1);
  return { width, format: (at) => write(values[at] as Element).padStart(width) };
}

/** Real and imaginary parts are each as wide as they need; the latter are not padded. */
function complexFormatter(
  real: ArrayLike<Element>,
  imaginary: ArrayLike<Element>,
  dtype: DType,
): Formatter {
  const [re, im] = [formatter(real, dtype), formatter(imaginary, dtype)];
  const format = (at: number): string => {
    const text = im.format(at).trimStart();
    return `${re.format(at)}${text.startsWith('-') ? '' : '+'}${text}j`;
  };
  return { width: re.width + im.width + 1, format };
}

function writer(values: readonly Element[], dtype: DType): (value: Element) => string {
  if (dtype === 'bool') return (value) => (value ? 'True' : 'False');
  if (!isFloatingPoint(dtype)) return String;
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

function isOrdinary(value: number): boolean {
  return Number.isFinite(value) && value !== 0;
}

/** As Python rounds: an exact half to the even digit. `round` writes so many decimals. */
function halfEven(round: (decimals: number) => string): string {
  const tie = TIE.exec(round(60)); // digits enough that every float is exact
  return tie && Number(tie[2]) % 2 === 0 ? `${tie[1]}${tie[2]}${tie[3] ?? ''}` : round(PRECISION);
}

const TIE = new RegExp(`^(-?\\d+\\.\\d{${PRECISION - 1}})(\\d)50*(e.*)?$`);
