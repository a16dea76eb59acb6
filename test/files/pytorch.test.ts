import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadWeights, save } from '../../dist/files/index.js';
import { alive, settled } from '../memory';
import { contents, describe, disposeAll, expectedState, golden, inTemporary } from './fixtures';

function get(state: Map<string, torch.Tensor>, name: string): torch.Tensor {
  const tensor = state.get(name);
  assert.ok(tensor, `no tensor '${name}'`);
  return tensor as torch.Tensor;
}

test('reads what torch.save wrote: names, order, dtypes, shapes, strides, every bit', async () => {
  const state = await loadWeights(golden('state.pth'));
  const expected = expectedState();
  for (const [i, tensor] of describe(state).entries()) assert.equal(tensor, expected[i]);
  assert.is(state.size, expected.length);
  assert.not.ok(get(state, 'parameter').requiresGrad);
});

test('tensors that shared memory in PyTorch share it again', async () => {
  const state = await loadWeights(golden('state.pth'));
  get(state, 'whole').fill_(7);
  for (const name of ['permuted', 'tied', 'sliced']) {
    assert.is(get(state, name).amin().item(), 7, name);
  }
  assert.is(get(state, 'expanded').amin().item(), 0);
});

test('small parts of a large storage share it again, whether they lie on each other or not', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'parts.pth');
    using large = torch.zeros([1000]);
    await save({ a: large.narrow(0, 0, 4), b: large.narrow(0, 2, 4) }, path);
    const state = await loadWeights(path);
    get(state, 'a').fill_(1);
    assert.is(get(state, 'b').sum().item(), 2);
    disposeAll(state);
  });
});

test('only the result is kept, and a small part of a large storage without the rest', async () => {
  const before = await settled();
  const state = await loadWeights(golden('state.pth'));
  const after = alive();
  const objects = new Set(state.values());
  assert.is(after.numTensors - before.numTensors, objects.size);
  // 'part_of_much' has 3 elements of 2,000 bytes; all the others together have about 1,000.
  assert.ok(after.numBytes - before.numBytes < 2000, `${after.numBytes - before.numBytes} bytes`);
  disposeAll(state);
  assert.equal(alive(), before);
});

test('loaded tensors can be trained', async () => {
  const state = await loadWeights(golden('state.pth'));
  const parameter = get(state, 'sliced').requiresGrad_();
  parameter.mul(2).sum().backward();
  torch.noGrad(() => parameter.sub_(parameter.grad as torch.Tensor));
  assert.ok(parameter.isLeaf);
});

test('a loaded state fits the module that it came from', async () => {
  const state = await loadWeights(golden('state.pth'));
  const net = new torch.nn.BatchNorm2d(3);
  const own = new Map([...net.stateDict().keys()].map((name) => [name, get(state, name)]));
  net.loadStateDict(own);
  assert.is(own.size, 5);
});

for (const ending of ['pth', 'pt', 'PTH', 'safetensors']) {
  test(`.${ending}: what was saved is loaded, to the bit and in order`, async () => {
    await inTemporary(async (dir) => {
      const path = join(dir, 'deep', 'folder', `weights.${ending}`);
      const state = await loadWeights(golden('state.pth'));
      const before = await settled();
      await save(state, path);
      assert.equal(alive(), before);
      const loaded = await loadWeights(path);
      assert.equal(contents(describe(loaded)), contents(expectedState()));
      assert.equal(await readdir(join(dir, 'deep', 'folder')), [`weights.${ending}`]);
    });
  });

  test(`.${ending}: the same values give the same file`, async () => {
    await inTemporary(async (dir) => {
      const state = await loadWeights(golden('state.pth'));
      const paths = ['a', 'b'].map((name) => join(dir, `${name}.${ending}`));
      for (const path of paths) await save(state, path);
      const [a, b] = await Promise.all(paths.map((path) => readFile(path)));
      assert.ok(a?.equals(b as Buffer));
    });
  });

  test(`.${ending}: an empty state dict`, async () => {
    await inTemporary(async (dir) => {
      const path = join(dir, `weights.${ending}`);
      await save(new Map(), path);
      assert.is((await loadWeights(path)).size, 0);
    });
  });
}

test("a network's parameters, whatever happens to them after the call", async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'net.pth');
    const net = new torch.nn.Linear(4, 3);
    const before = describe(net.stateDict());
    const saved = save(net.stateDict(), path);
    torch.noGrad(() => net.weight.zero_());
    await saved;
    assert.equal(describe(await loadWeights(path)), before);
  });
});

test('a file that is already there is replaced', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'weights.pth');
    await writeFile(path, 'before');
    await save(new Map([['a', torch.ones([2])]]), path);
    assert.equal((await loadWeights(path)).get('a')?.toArray(), [1, 1]);
  });
});

const python = process.env.FCN_TORCH_TEST_PYTHON;
if (python === undefined) {
  console.log("skipped: PyTorch's own reading (set FCN_TORCH_TEST_PYTHON to a python with torch)");
} else {
  test('torch.load reads what save wrote', async () => {
    await inTemporary(async (dir) => {
      const path = join(dir, 'weights.pth');
      await save(await loadWeights(golden('state.pth')), path);
      const script = join(__dirname, '..', '..', 'scripts', 'goldens', 'weights.py');
      const { stdout, stderr } = spawnSync(python, [script, 'describe', path], {
        encoding: 'utf8',
      });
      assert.ok(stdout, stderr);
      assert.equal(contents(JSON.parse(stdout)), contents(expectedState()));
    });
  });
}

test.run();
