import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { alive, settled } from '../memory';
import { disposeAll, golden, inTemporary } from './fixtures';

/** A tensor as scripts/goldens/weights.py describes a quantised one. */
interface Quantized {
  name: string;
  printed: string;
  integers: number[];
}

const expected: Quantized[] = JSON.parse(readFileSync(golden('quantized.json'), 'utf8')).tensors;

function describe(state: ReadonlyMap<string, torch.Tensor>): Quantized[] {
  return [...state].map(([name, tensor]) => ({
    name,
    printed: String(tensor),
    integers: torch.tidy(() => tensor.intRepr().flatten().toArray() as number[]),
  }));
}

for (const file of ['quantized.pth', 'quantized-pickle.pth']) {
  for (const mmap of [false, true]) {
    test(`${file}${mmap ? ', mapped' : ''}: integers, scales, zero points, as PyTorch prints them`, async () => {
      const before = await settled();
      const state = await torch.load(golden(file), { mmap });
      assert.equal(describe(state), expected);
      disposeAll(state);
      assert.equal(alive(), before);
    });
  }
}

test('what was saved is loaded', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'quantized.pth');
    await torch.save(await torch.load(golden('quantized.pth')), path);
    assert.equal(describe(await torch.load(path)), expected);
  });
});

test('their values are read by dequantize, and there is no way to have them unasked', async () => {
  const state = await torch.load(golden('quantized.pth'));
  const tensor = state.get('qint8') as torch.Tensor;
  assert.throws(() => tensor.toTypedArray(), /x\.dequantize\(\), or x\.intRepr\(\)/);
  assert.is(tensor.qScale(), 0.25);
  assert.is(tensor.qZeroPoint(), 2);
  assert.equal(tensor.dequantize().select(0, 0).toArray(), [0, 0.25, 0.5, 0.75, 0.75]);
});

test('packed dtypes are only read: operators that make them write past their memory', () => {
  const values = torch.ones([4]);
  assert.throws(
    () => torch.call('quantize_per_tensor', [values, 1, 0, 'quint4x2']),
    /no overload takes .*'quint4x2'/,
  );
});

test('safetensors has no such dtypes', async () => {
  await inTemporary(async (dir) => {
    const state = await torch.load(golden('quantized.pth'));
    const saved = torch.save(state, join(dir, 'a.safetensors'));
    const error = await saved.catch((reason: unknown) => reason);
    assert.match((error as Error).message, /'qint8' is qint8, which safetensors has no name for/);
  });
});

const python = process.env.FCN_TORCH_TEST_PYTHON;
if (python === undefined) {
  console.log("skipped: PyTorch's own reading (set FCN_TORCH_TEST_PYTHON to a python with torch)");
} else {
  test('torch.load reads what save wrote', async () => {
    await inTemporary(async (dir) => {
      const path = join(dir, 'quantized.pth');
      await torch.save(await torch.load(golden('quantized.pth')), path);
      const script = join(__dirname, '..', '..', 'scripts', 'goldens', 'weights.py');
      const { stdout, stderr } = spawnSync(python, [script, 'quantized', path], {
        encoding: 'utf8',
      });
      assert.ok(stdout, stderr);
      assert.equal(JSON.parse(stdout), expected);
    });
  });
}

test.run();
