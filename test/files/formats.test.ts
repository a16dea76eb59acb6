import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { alive, settled } from '../memory';
import {
  contents,
  type Described,
  describe,
  described,
  disposeAll,
  expectedState,
  fails,
  golden,
  inTemporary,
} from './fixtures';

// What PyTorch says is in each file. The tar format holds no tensor that no module had.
const noParameter = (state: Described[]) => state.filter(({ name }) => name !== 'parameter');
const files: [file: string, format: torch.WeightsFormat, expected: Described[]][] = [
  ['state.pth', 'PyTorch ZIP', expectedState()],
  ['state-pickle.pth', 'PyTorch pickle (before 1.6)', expectedState()],
  ['state-tar.pth', 'PyTorch tar (2017)', noParameter(expectedState())],
  ['dtypes.pth', 'PyTorch ZIP', described('dtypes.json', 'tensors')],
  ['dtypes-pickle.pth', 'PyTorch pickle (before 1.6)', described('dtypes.json', 'tensors')],
];

for (const [file, format, expected] of files) {
  for (const mmap of [false, true]) {
    test(`${file}${mmap ? ', mapped' : ''}: names, order, dtypes, shapes, strides, every bit`, async () => {
      const before = await settled();
      const state = await torch.load(golden(file), { mmap });
      for (const [i, tensor] of describe(state).entries()) assert.equal(tensor, expected[i]);
      assert.is(state.size, expected.length);
      disposeAll(state);
      assert.equal(alive(), before);
    });
  }

  test(`${file}: listed without its values`, async () => {
    const list = await torch.listWeights(golden(file));
    assert.is(list.format, format);
    assert.is(list.fileSize, (await readFile(golden(file))).length);
    assert.equal(
      list.tensors.map(({ name, dtype, shape }) => ({ name, dtype, shape: [...shape] })),
      expected.map(({ name, dtype, shape }) => ({ name, dtype, shape })),
    );
    const bytes = expected.map(({ data }) => Buffer.from(data, 'base64').length);
    assert.equal(
      list.tensors.map(({ numBytes }) => numBytes),
      bytes,
    );
  });
}

test('dtypes.safetensors: the dtypes that only some know, saved again too', async () => {
  const state = await torch.load(golden('dtypes.safetensors'));
  const all = new Map(described('dtypes.json', 'tensors').map((each) => [each.name, each]));
  for (const tensor of describe(state)) assert.equal(tensor, all.get(tensor.name));
  assert.is(state.size, 10);
  await inTemporary(async (dir) => {
    const path = join(dir, 'again.safetensors');
    await torch.save(state, path);
    const again = await torch.load(path);
    for (const tensor of describe(again)) assert.equal(tensor, all.get(tensor.name));
  });
});

for (const file of ['state-pickle.pth', 'state-tar.pth']) {
  for (const mmap of [false, true]) {
    test(`${file}: tensors that shared memory share it again${mmap ? ', mapped' : ''}`, async () => {
      const state = await torch.load(golden(file), { mmap });
      state.get('whole')?.fill_(7);
      for (const name of ['permuted', 'tied', 'sliced']) {
        assert.is(state.get(name)?.amin().item(), 7, name);
      }
    });
  }

  test(`${file}: cut off anywhere is an error`, async () => {
    const whole = await readFile(golden(file));
    const needed = file.includes('tar') ? whole.lastIndexOf('storages') + 512 : whole.length;
    await inTemporary(async (dir) => {
      for (let end = 1; end < needed; end += 97) {
        const path = join(dir, `${end}.pth`);
        await writeFile(path, whole.subarray(0, end));
        await fails(torch.load(path), path);
      }
    });
  });
}

for (const file of ['checkpoint.pth', 'checkpoint-pickle.pth']) {
  test(`${file}: all that is in it`, async () => {
    interface Checkpoint {
      epoch: number;
      state_dict: Map<string, torch.Tensor>;
      optimizer: {
        state: Map<number, { momentum_buffer: torch.Tensor }>;
        param_groups: Record<string, unknown>[];
      };
    }
    const { state_dict, optimizer, ...rest } = await torch.load<Checkpoint>(golden(file));
    assert.equal(rest, {
      epoch: 3,
      best: 0.25,
      seed: 2n ** 60n + 1n,
      names: ['a', 'b'],
      size: [320, 480],
      done: false,
      note: null,
    });
    assert.equal(describe(state_dict), described('checkpoint.json', 'state_dict'));
    const [group] = optimizer.param_groups;
    assert.is(group?.lr, 0.1);
    assert.is(group?.weight_decay, 1e-4);
    assert.equal(group?.params, [0, 1, 2, 3]);
    const momenta = Array.from(optimizer.state, ([i, state]): [string, torch.Tensor] => [
      `${i}`,
      state.momentum_buffer,
    ]);
    assert.equal(describe(new Map(momenta)), described('checkpoint.json', 'momentum'));
  });

  test(`${file}: its state dict, found or named, with shorter names`, async () => {
    const expected = described('checkpoint.json', 'state_dict');
    assert.equal(describe(await torch.loadWeights(golden(file))), expected);
    const stripped = await torch.loadWeights(golden(file), {
      key: 'state_dict',
      stripPrefix: 'module.',
    });
    assert.equal(
      [...stripped.keys()],
      expected.map(({ name }) => name.slice('module.'.length)),
    );
    const list = await torch.listWeights(golden(file), { stripPrefix: 'module.' });
    assert.is(list.tensors[0]?.name, '0.weight');
  });

  test(`${file}: what is no state dict is an error that says what is`, async () => {
    const load = (key: string) => torch.loadWeights(golden(file), { key });
    await fails(load('absent'), file, "no entry 'absent'", "its entry 'state_dict' holds is one");
    await fails(load('epoch'), file, "its entry 'epoch' is 3, not a state dict");
    await fails(load('optimizer'), file, "the entry 'state' is a dict, not a tensor");
  });
}

test('a checkpoint whose state dict has an unusual name', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'checkpoint.pt');
    const weights = new Map([['a', torch.ones([2])]]);
    await torch.save({ ema: weights, epoch: 1 }, path);
    await fails(torch.loadWeights(path), path, "what its entry 'ema' holds is one", 'option key');
    assert.equal([...(await torch.loadWeights(path, { key: 'ema' })).keys()], ['a']);
  });
});

test('names that are the same without the prefix', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'twice.pth');
    const one = torch.ones([1]);
    await torch.save(new Map(['module.a', 'a'].map((name) => [name, one])), path);
    await fails(
      torch.loadWeights(path, { stripPrefix: 'module.' }),
      path,
      "two of its names are 'a'",
    );
  });
});

test('what was saved is loaded: data of every kind, shared memory, strides', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'all.pt');
    const state = await torch.load(golden('state.pth'));
    const others = await torch.load(golden('dtypes.pth'));
    const numbers = [0, -0, 1, -1, 255, 65536, 2 ** 31, -(2 ** 31), 2 ** 53 - 1, 0.1, 1e300];
    const data = {
      ...{ numbers, infinite: [Infinity, -Infinity, NaN], big: -(2n ** 80n), zero: 0n },
      ...{ text: 'Ünïcode 名', empty: [], nothing: null, yes: true, no: false },
      nested: {
        list: [[1, ['a']]],
        map: new Map<string | number, number>([
          [1, 2],
          ['b', 3],
        ]),
      },
    };
    await torch.save({ ...data, state, others }, path);
    const loaded = await torch.load<typeof data & { state: typeof state; others: typeof state }>(
      path,
    );
    const { state: again, others: othersAgain, ...rest } = loaded;
    assert.equal(rest, { ...data, zero: 0 });
    assert.equal(describe(again), describe(state));
    assert.equal(describe(othersAgain), describe(others));
    again.get('whole')?.fill_(7);
    assert.is(again.get('sliced')?.amin().item(), 7);
  });
});

test('a part of a storage of another dtype is saved for itself', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'two.pt');
    const floats = torch.tensor([1, 2, 3, 4], { dtype: 'float32' });
    const state = new Map([
      ['floats', floats],
      ['bits', floats.view('int32').narrow(0, 1, 2)],
      ['conjugated', torch.tensor([1, 2]).to('complex64').conj()],
    ]);
    await torch.save(state, path);
    const loaded = await torch.load(path);
    assert.equal(loaded.get('bits')?.toArray(), [0x40000000, 0x40400000]);
    assert.equal(
      contents(describe(loaded)),
      contents(describe(new Map([...state].map(([name, tensor]) => [name, tensor.resolveConj()])))),
    );
  });
});

test('jobs that were started before are in what is saved', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'net.pth');
    const net = new torch.nn.Linear(2, 2);
    const sgd = new torch.optim.SGD(net.parameters(), { lr: 1 });
    net
      .forward(torch.ones([1, 2]))
      .sum()
      .backward();
    const step = sgd.stepAsync();
    const saving = torch.save(net.stateDict(), path);
    await Promise.all([step, saving]);
    assert.equal(describe(await torch.load(path)), describe(net.stateDict()));
  });
});

test('progress, and an abort that leaves nothing behind', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'large.pth');
    const state = new Map([1, 2, 3].map((i) => [`${i}`, torch.ones([3_000_000])]));
    for (const ending of ['pth', 'safetensors']) {
      const file = join(dir, `large.${ending}`);
      const written: number[][] = [];
      await torch.save(state, file, { onProgress: (...counts) => written.push(counts) });
      assert.equal(written.at(-1), [36e6, 36e6]);
      assert.ok(written.length > 5, `${written.length} reports`);
      const read: number[][] = [];
      disposeAll(await torch.load(file, { onProgress: (...counts) => read.push(counts) }));
      assert.equal(read.at(-1), [36e6, 36e6]);
    }
    const aborted = async (
      work: (signal: AbortSignal, onProgress: () => void) => Promise<unknown>,
    ) => {
      const controller = new AbortController();
      const error = await work(controller.signal, () => controller.abort()).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      assert.instance(error, torch.AbortError);
    };
    const before = await settled();
    await aborted((signal, onProgress) => torch.load(path, { signal, onProgress }));
    const other = join(dir, 'other.pth');
    await aborted((signal, onProgress) => torch.save(state, other, { signal, onProgress }));
    assert.equal(alive(), before);
    await fails(torch.load(other), other, 'there is no such file');
  });
});

test('a checkpoint with more numbers than weights', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'log.pt');
    const losses = Array.from({ length: 300_000 }, (_, i) => 1 / (i + 1));
    const steps = Array.from({ length: 500_000 }, (_, i) => i % 100);
    const words = Object.fromEntries(losses.slice(0, 50_000).map((_, i) => [`word${i}`, i]));
    const model = new Map([['a', torch.ones([2])]]);
    await torch.save({ model, losses, steps, words }, path);
    assert.equal([...(await torch.loadWeights(path)).keys()], ['a']);
    const loaded = await torch.load<{ losses: number[]; words: object }>(path);
    assert.equal(loaded.losses.slice(0, 9), losses.slice(0, 9));
    assert.equal(loaded.words, words);
  });
});

test('a state dict that is empty is not taken for the weights', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'two.pt');
    await torch.save({ state_dict: new Map(), model: new Map([['a', torch.ones([2])]]) }, path);
    assert.equal([...(await torch.loadWeights(path)).keys()], ['a']);
  });
});

test('a file that is written to while it is read is an error', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'changing.pth');
    await torch.save(new Map([['a', torch.ones([20_000_000])]]), path);
    const whole = await readFile(path);
    let change: Promise<void> | undefined;
    const loading = torch.load(path, {
      onProgress: () => {
        change ??= writeFile(path, whole.subarray(0, 1000));
      },
    });
    await fails(loading, path, 'changed while it was read');
    await change;
  });
});

test.run();
