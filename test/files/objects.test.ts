import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { alive, settled } from '../memory';
import { disposeAll, fails, golden } from './fixtures';

const values = (state: ReadonlyMap<string, torch.Tensor>) =>
  Array.from(state, ([name, tensor]) => [name, tensor.toArray()]);
const SMALL = [
  ['weight', [[1, 1]]],
  ['bias', [0]],
];

for (const file of ['weights-only.pth', 'weights-only-pickle.pth']) {
  test(`${file}: every kind of value that torch.load(weights_only=True) reads`, async () => {
    type All = Record<string, unknown> & { model: torch.nn.StateDict };
    const { model, attributed, parameter, ...rest } = await torch.load<All>(golden(file));
    assert.equal(values(model), SMALL);
    assert.equal((attributed as torch.Tensor).toArray(), [0, 1, 2]);
    assert.equal((parameter as torch.Tensor).toArray(), [0, 1]);
    assert.equal(rest, {
      counter: new Map([
        [10, 1],
        [20, 2],
      ]),
      words: { a: 1 },
      device: 'cuda:0',
      cpu: 'cpu',
      size: [2, 3],
      dtypes: ['float16', 'int64', 'bool', 'uint4'],
      layout: 'strided',
      scheme: 'per_tensor_affine',
      complex: { real: 1, imag: 2 },
      palette: new Map([
        [[0, 0, 0], 'background'],
        [[128, 0, 0], 'leaf'],
      ]),
      keys: new Map<unknown, number>([
        [null, 1],
        [true, 2],
        [3, 3],
        [0.5, 4],
        [2n ** 60n, 5],
        [Uint8Array.of(0x6b), 6],
        ['float32', 7],
      ]),
      bytes: Uint8Array.of(0, 0x7f, 0x80, 0xff),
      bytearray: Uint8Array.of(0x61, 0x62),
      no_bytes: new Uint8Array(),
      set: new Set([1, 2]),
      no_set: new Set(),
      tuples: [
        [],
        [1],
        [
          [2, 3],
          [4, 5, 6, 7],
        ],
      ],
      half_a_pair: 'voc/\udcff.jpg',
      random: [2147483648, 163610392, 3414454684, 213706556, 4107842212],
    });
  });
}

const NAMES: Record<string, string> = {
  args: "'argparse.Namespace'",
  path: "'pathlib.PurePosixPath'",
  plain: "'elsewhere.classes.Plain'",
  enum: "'elsewhere.classes.Color'",
  named: "'elsewhere.classes.Named'",
  listed: "'elsewhere.classes.Listed'",
  defaults: "'collections.defaultdict'",
  deque: "'collections.deque'",
  frozen: "'builtins.frozenset'",
  scalar: "'numpy._core.multiarray.scalar'",
  module: "'torch.nn.modules.linear.Linear'",
  subclass: "'elsewhere.classes.Subclass'",
  no_bytes: 'bytes',
};

for (const file of ['', '-pickle', ...[3, 4, 5].map((it) => `-protocol${it}`)]) {
  const path = golden(`objects${file}.pth`);

  test(`objects${file}.pth: loadWeights reads the state dict beside objects of any class`, async () => {
    const before = await settled();
    for (const mmap of [false, true]) {
      const state = await torch.loadWeights(path, { key: 'state_dict', mmap });
      assert.equal(values(state), SMALL);
      disposeAll(state);
    }
    const found = await torch.loadWeights(path);
    assert.equal(values(found), SMALL);
    disposeAll(found);
    assert.equal(alive(), before);
  });

  test(`objects${file}.pth: listWeights says what else is there, by Python 3's names`, async () => {
    const { tensors, others } = await torch.listWeights(path);
    assert.equal(
      tensors.map(({ name }) => name),
      ['weight', 'bias'],
    );
    const found = Object.fromEntries(others.map(({ name, what }) => [name, what]));
    for (const [name, what] of Object.entries(NAMES)) assert.is(found[name], what, name);
  });

  test(`objects${file}.pth: load names what it does not read, and what does`, async () => {
    await fails(torch.load(path), path, 'nothing in a file is run', 'loadWeights reads the state');
    const load = (key: string) => torch.loadWeights(path, { key });
    await fails(load('module'), path, "its entry 'module' is 'torch.nn.modules.linear.Linear'");
    await fails(load('args'), path, "its entry 'args' is 'argparse.Namespace', not a state dict");
    await fails(load('sparse'), path, "its entry 'sparse' is a tensor that is not read");
  });
}

test("modules' extra state in a state dict is left out by loadWeights", async () => {
  const path = golden('extra-state.pth');
  assert.equal(values(await torch.loadWeights(path)), SMALL);
  await fails(torch.load(path), path, "entry 'state_dict._extra_state' is '_io.BytesIO'");
});

test('a flat checkpoint: its tensors are the state dict, and the rest is listed', async () => {
  const path = golden('flat.pth');
  assert.equal(values(await torch.loadWeights(path)), SMALL);
  assert.equal((await torch.listWeights(path)).others, [
    { name: 'epoch', what: '3' },
    { name: 'args', what: "'argparse.Namespace'" },
    { name: 'none', what: 'None' },
  ]);
});

test('a module that was saved whole is no state dict; one beside it has to be named', async () => {
  const path = golden('beside-module.pth');
  await fails(torch.loadWeights(path), path, "what its entry 'net' holds is one");
  assert.equal(values(await torch.loadWeights(path, { key: 'net' })), SMALL);
  await fails(torch.load(golden('module.pth')), 'module.pth', 'torch.save(net.state_dict(), path)');
});

test('tensors of a kind that is not read are errors in the state dict itself', async () => {
  await fails(torch.load(golden('sparse.pth')), 'sparse.pth', 'save x.to_dense()');
  await fails(torch.load(golden('conjugated.pth')), 'conjugated.pth', 'save x.resolve_conj()');
});

test.run();
