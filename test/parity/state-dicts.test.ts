/** State dicts that do not fit: the report is PyTorch's, word for word, and so is what is loaded. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assertExact, type Fill, filled, loadGolden, type Whole } from './golden';

const { nn } = torch;

interface StateDictCase {
  name: string;
  net: 'Outer' | 'ResNet';
  strict: boolean;
  given: Record<string, Fill | number>;
  message: string | null;
  missing: string[] | null;
  unexpected: string[] | null;
  after: Record<string, Whole> | null;
}

class Inner extends nn.Module {
  norm = new nn.BatchNorm2d(2);
  gain = new nn.Parameter(torch.ones([1]));
}

class Outer extends nn.Module {
  first = new nn.Conv2d(1, 2, 1);
  inner = new Inner();
  last = new nn.Sequential(new nn.BatchNorm2d(2), new nn.Linear(2, 3));
  scale = new nn.Parameter(torch.ones([2]));

  constructor() {
    super();
    this.registerBuffer('count', torch.zeros([]));
    this.registerBuffer('cache', torch.zeros([2]), { persistent: false });
  }
}

const netOf = async (name: 'Outer' | 'ResNet') =>
  name === 'Outer' ? new Outer() : torch.models.resnet18({ numClasses: 21 });

/** What was loaded is PyTorch's; what was not is as it was made, at random in PyTorch too. */
function compareLoaded(net: torch.nn.Module, golden: StateDictCase, skipped: readonly string[]) {
  for (const [key, tensor] of net.stateDict()) {
    if (skipped.includes(key)) continue;
    const expected = golden.after?.[key];
    assert.ok(expected, key);
    assertExact(tensor, expected, key);
  }
}

/** The mismatches that PyTorch's message tells of. */
function mismatchesIn(message: string): torch.nn.MismatchedKey[] {
  const shape = (text: string | undefined) => JSON.parse(`[${text}]`);
  const pattern = /size mismatch for (\S+): .*?Size\(\[(.*?)\]\).*?Size\(\[(.*?)\]\)/g;
  return [...message.matchAll(pattern)].map(([, key = '', received, expected]) => ({
    key,
    expected: shape(expected),
    received: shape(received),
  }));
}

async function compare(golden: StateDictCase): Promise<void> {
  const net = await netOf(golden.net);
  const { strict } = golden;
  const entries = Object.entries(golden.given).map(([key, given]): [string, torch.Tensor] => [
    key,
    typeof given === 'number' ? (given as unknown as torch.Tensor) : filled(given),
  ]);
  // Python names the type of what is no tensor by its class, JavaScript with its value.
  const numbers = Object.values(golden.given).filter((given) => typeof given === 'number');
  const message = numbers.reduce<string | undefined>(
    (text, value) => text?.replace(/<class '\w+'>/, `${value} of type number`),
    golden.message ?? undefined,
  );
  const mismatchedKeys = mismatchesIn(message ?? '');
  const state = new Map(entries);
  if (message !== undefined && (strict || numbers.length > 0)) {
    const before = [...net.stateDict()].map(([key, tensor]) => [key, tensor.clone()] as const);
    let error: unknown;
    try {
      net.loadStateDict(state, { strict });
    } catch (thrown) {
      error = thrown;
    }
    assert.instance(error, torch.TorchError);
    assert.is((error as torch.TorchError).code, 'ERR_STATE_DICT');
    assert.is((error as torch.TorchError).message, message);
    for (const [key, tensor] of before) assert.ok(net.stateDict().get(key)?.equal(tensor), key);
    return;
  }
  const result = net.loadStateDict(state, { strict });
  if (message === undefined) {
    assert.equal([result.missingKeys, result.unexpectedKeys], [golden.missing, golden.unexpected]);
  }
  assert.equal(result.mismatchedKeys, mismatchedKeys);
  const skipped = [...result.missingKeys, ...mismatchedKeys.map(({ key }) => key)];
  if (golden.after) compareLoaded(net, golden, skipped);
}

for (const golden of loadGolden<StateDictCase>('state_dicts')) {
  test(`${golden.name}, strict: ${golden.strict}`, () => compare(golden));
}

test.run();
