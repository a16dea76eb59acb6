/**
 * ATen's operators, some hundreds of them, called by name and compared with what Python's PyTorch
 * returns for the same call: scripts/goldens/operators.py, and operators_overloads.py for which
 * overload a call means.
 */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { native } from '../../dist/addon/binding.js';
import { DEVICE, loadGolden } from './golden';
import { describeCall, type OperatorCase, problemOf } from './operator-case';

/**
 * KNOWN DIFFERENCES: calls that Python takes and `call` does not yet, or answers otherwise. This is
 * to shrink to nothing: an entry that explains no difference any more fails the test, so that it is
 * taken out.
 */
const KNOWN_DIFFERENCES: readonly { why: string; calls: RegExp }[] = [
  { why: "NumPy's name for dim", calls: /axis=/ },
  {
    why: 'sizes one by one, a 0-dim tensor first',
    calls: /^(view|expand|repeat|zeros|ones)\(.*int64\[\]/,
  },
  { why: 'a device alone, by position', calls: /^to\(float32\[2,3\], 'cpu'\)/ },
];

/** What a device answers otherwise, or does not take. */
const ON_DEVICES: typeof KNOWN_DIFFERENCES = [
  { why: 'the number of the device', calls: /^get_device\(/ },
  { why: 'takes indices of the CPU', calls: /^tensor_split\(.*int64\[/ },
  {
    why: "CUDA's kernels of its own, which a simulated device does not have",
    calls: /^(ctc_loss|gru_cell|lstm_cell)\(/,
  },
];

const goldens = [
  ...loadGolden<OperatorCase>('operators'),
  ...loadGolden<OperatorCase>('operators_overloads'),
];
// Another version of LibTorch may have lost an operator; the goldens' has them all.
const isGoldens = torch.version().libtorch === '2.13.0';
const listed = new Set(native.schemas().map((schema) => /^aten::(\w+)/.exec(schema)?.[1]));
const isThere = ({ name }: OperatorCase) => isGoldens || listed.has(name);

/** Of packed sequences LibTorch reads `batch_sizes` on the host, on any device. */
const isOfCpuOnly = ({ name }: OperatorCase) =>
  DEVICE !== 'cpu' && /^(gru|lstm|rnn_\w+|_pack_padded_sequence|_pad_packed_sequence)$/.test(name);

const cases = goldens.filter((golden) => isThere(golden) && !isOfCpuOnly(golden));
const explained = new Set<string>();
const compared = new Set<string>();
let calls = 0;

/** What differs and is not known to, one line each. */
function differences(goldens: readonly OperatorCase[]): string[] {
  return goldens.flatMap((golden) => {
    const problem = problemOf(golden);
    if (problem === null) {
      calls++;
      compared.add(golden.name);
      return [];
    }
    const call = describeCall(golden);
    const differences = [...KNOWN_DIFFERENCES, ...(DEVICE === 'cpu' ? [] : ON_DEVICES)];
    const known = differences.find((difference) => difference.calls.test(call));
    if (known) explained.add(known.why);
    return known ? [] : [`${golden.chosen ?? golden.name}: ${call}: ${problem}`];
  });
}

for (const initial of new Set(cases.map(({ name }) => name.slice(0, 1)))) {
  test(`operators in ${initial}`, () => {
    const found = differences(cases.filter(({ name }) => name.startsWith(initial)));
    assert.is(found.length, 0, `${found.length} calls differ from PyTorch's:\n${found.join('\n')}`);
  });
}

test('each known difference is one', () => {
  const stale = KNOWN_DIFFERENCES.filter(({ why }) => !explained.has(why));
  assert.equal(stale, [], 'these calls agree with PyTorch now: take the entries out');
});

test.after(() => {
  console.log(`compared ${compared.size} distinct operators in ${calls} calls with PyTorch's`);
});

test.run();
