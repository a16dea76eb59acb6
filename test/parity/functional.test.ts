import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  assertClose,
  assertExact,
  camelCase,
  DEVICE,
  type Fill,
  filled,
  leaf,
  loadGolden,
  restored,
  type Stored,
  type Whole,
} from './golden';

type Value = Fill | Whole | number | string | boolean | null | (number | null)[];

/** A call of torch.nn.functional's, by PyTorch's names. */
interface Call {
  name: string;
  function: string;
  args: Value[];
  options: Record<string, Value>;
}

interface ValueCase extends Call {
  /** For what is drawn: the seed before the call, and the number drawn after it. */
  seed: number | null;
  after: Whole | null;
  dtype: string;
  out: Stored[];
  /** What the output is multiplied by before its sum, where it has gradients. */
  g: Fill | null;
  /** By argument or option. */
  grads: Record<string, Stored>;
  /** The arguments that were written to, as they are then. */
  changed: Record<string, Whole>;
}

interface RefusalCase extends Call {
  /** What Python says. */
  error: string;
}

type AnyFunction = (...args: unknown[]) => torch.Tensor | torch.Tensor[];

const camel = (name: string): string => Object.keys(camelCase<object>({ [name]: 0 }))[0] as string;

/** The function with its live arguments, and all tensors among these by their place. */
function callOf({ function: name, args, options }: Call) {
  const tensors = new Map<string, torch.Tensor>();
  const live = (path: string, value: Value): unknown => {
    if (value === 'inf') return Number.POSITIVE_INFINITY;
    if (value === '-inf') return Number.NEGATIVE_INFINITY;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const tensor = 'fill' in value ? leaf(value) : restored(value);
    tensors.set(path, tensor);
    return tensor;
  };
  const called = (torch.F as unknown as Record<string, AnyFunction | undefined>)[camel(name)];
  if (!called) throw new Error(`No function ${camel(name)}`);
  const liveArgs = args.map((value, i) => live(`${i}`, value));
  const entries = Object.entries(options).map(([key, value]) => [key, live(key, value)]);
  const liveOptions = camelCase<object>(Object.fromEntries(entries));
  const run = () => called(...liveArgs, ...(entries.length > 0 ? [liveOptions] : []));
  return { run, tensors };
}

function compareValue(golden: ValueCase): void {
  const { run, tensors } = callOf(golden);
  if (golden.seed !== null) torch.manualSeed(golden.seed);
  const result = run();
  if (golden.after) assertExact(torch.rand([1]), golden.after, 'the next number drawn');
  const outputs = Array.isArray(result) ? result : [result];
  const [out] = outputs as [torch.Tensor];
  assert.is(out.dtype, golden.dtype);
  assert.is(outputs.length, golden.out.length, 'how many results');
  for (const [i, tensor] of outputs.entries()) compare(golden, tensor, i);
  if (golden.options.inplace) assert.is(out, tensors.get('0'), 'in place: the input itself');
  if (golden.g) out.mul(filled(golden.g)).sum().backward();
  for (const [path, tensor] of tensors) {
    const grad = golden.grads[path];
    if (grad) assertClose(tensor.grad as torch.Tensor, grad, `gradient of ${path}`);
    else assert.is(tensor.grad, null, `no gradient of ${path}`);
    const changed = golden.changed[path];
    if (changed) assertClose(tensor, changed, `${path} after the call`);
  }
}

/** Computed floats are compared to 1e-5; what was drawn, integers and booleans to the bit. */
function compare(
  { function: name, out, dtype, seed }: ValueCase,
  tensor: torch.Tensor,
  i: number,
): void {
  const expected = out[i] as Stored;
  // These compute with what they draw: the next number says that the draws were the same.
  const computes = /^(gumbel_softmax|scaled_dot_product_attention)$/.test(name);
  const isExact = (seed !== null && !computes) || i > 0 || !dtype.startsWith('float');
  if (isExact && 'data' in expected) assertExact(tensor, expected, `output ${i}`);
  else assertClose(tensor, expected, `output ${i}`);
}

/** A GPU draws other numbers, and what it finds out of range ends the process's use of it. */
const isOfCpuOnly = (golden: ValueCase | RefusalCase): boolean =>
  'error' in golden
    ? /out of bounds|out of range in self|Class values/.test(golden.error)
    : golden.seed !== null;

for (const golden of loadGolden<ValueCase | RefusalCase>('functional')) {
  if (DEVICE !== 'cpu' && isOfCpuOnly(golden)) continue;
  if (!('error' in golden)) {
    test(golden.name, () => compareValue(golden));
    continue;
  }
  test(`refused as in Python: ${golden.name} (${golden.error})`, () => {
    assert.throws(callOf(golden).run, (error: unknown) => error instanceof torch.TorchError);
  });
}

test.run();
