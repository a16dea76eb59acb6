// What users' own tests do, in Jest's words, which vitest knows too (`globals: true`). Each runner has its way of
// loading the package: README.md says how to run them all.
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const torch = require('fcn-torch');

const { d2l, data, F, nn, optim, transforms } = torch;

let folder;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fcn-torch-user-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (...names) => join(folder, ...names);

/** The bytes of a PNG; the chunks' checksums are there, since readers look at them. */
const png = (base64) => Buffer.from(base64, 'base64');
// Of 2x2 pixels: red, green, blue, white; and a mask with the indices 0, 1, 2, 3 in a palette of 2 bits.
const COLORS = png(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEklEQVR4nGP4' +
    'z8DAAMIM/4EAAB/uBfsL2WiLAAAAAElFTkSuQmCC',
);
const INDICES = png(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACAgMAAAAP2OW3AAAADFBMVEUAAAD/' +
    'AAAA/wAAAP+bwBPcAAAADElEQVR4nGMQYNgAAADkAMEnqOhXAAAAAElFTkSuQmCC',
);

const makeNet = () =>
  new nn.Sequential(
    new nn.Conv2d(3, 4, 3, { padding: 1 }),
    new nn.BatchNorm2d(4),
    new nn.ReLU(),
    new nn.Conv2d(4, 2, 1),
  );

/** Pictures that are dark on the left, which is class 0, and bright on the right, class 1. */
function halves(count) {
  const image = torch.zeros([8, 8, 3], { dtype: 'uint8' });
  image.index(':', '4:').fill_(200);
  const mask = torch.zeros([8, 8], { dtype: 'uint8' });
  mask.index(':', '4:').fill_(1);
  return {
    length: count,
    transform: transforms.compose([]),
    id: (index) => `picture ${index}`,
    pair: async () => ({ image: image.clone(), mask: mask.clone(), dispose() {} }),
  };
}

const loss = (logits, targets) => F.crossEntropy(logits, targets);

test('nested arrays become a tensor, and come back', () => {
  const x = torch.tensor([
    [1, 2, 3],
    [4, 5, 6.5],
  ]);
  expect(x.shape).toStrictEqual([2, 3]);
  expect(x.strides).toStrictEqual([3, 1]);
  expect(x.dtype).toBe('float32');
  expect(x.toArray()).toStrictEqual([
    [1, 2, 3],
    [4, 5, 6.5],
  ]);
  expect(x.shape).toBeInstanceOf(Array);
});

test('typed arrays keep their types', () => {
  for (const array of [
    new Float32Array([1, 2]),
    new Float64Array([1, 2]),
    new Uint8Array([1, 2]),
    new Int32Array([1, 2]),
    new BigInt64Array([1n, 2n]),
  ]) {
    const back = torch.tensor(array).toTypedArray();
    expect(back).toBeInstanceOf(array.constructor);
    expect(back).toStrictEqual(array);
  }
});

test('a Buffer is bytes', () => {
  const x = torch.tensor(Buffer.from([1, 2, 255]));
  expect(x.dtype).toBe('uint8');
  expect(x.toArray()).toStrictEqual([1, 2, 255]);
});

test('keyword arguments stand in an object at the end', () => {
  const x = torch.ones([2, 3]);
  expect(x.sum({ dim: 1 }).toArray()).toStrictEqual([3, 3]);
  expect(torch.full([2], 3, { dtype: 'int64' }).toArray()).toStrictEqual([3, 3]);
  expect(torch.add(x, x, { alpha: 2 }).sum().item()).toBe(18);
});

test('several results come as an array', () => {
  const [values, indices] = torch.tensor([[1, 5, 2]]).max(1);
  expect([values.toArray(), indices.toArray()]).toStrictEqual([[5], [1]]);
});

test('indexing reads and writes', () => {
  const x = torch.arange(6).reshape(2, 3);
  expect(x.index(1, '1:').toArray()).toStrictEqual([4, 5]);
  x.indexPut_([x.lt(2)], -1);
  expect(x.toArray()).toStrictEqual([
    [-1, -1, 2],
    [3, 4, 5],
  ]);
});

test('a tensor can be looped over', () => {
  expect(
    [
      ...torch.tensor([
        [1, 2],
        [3, 4],
      ]),
    ].map((row) => row.toArray()),
  ).toStrictEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('errors have classes and codes', () => {
  const add = () => torch.add(torch.ones([2]), torch.ones([3]));
  expect(add).toThrow(torch.ShapeError);
  expect(add).toThrow(torch.TorchError);
  expect(add).toThrow(Error);
  expect(add).toThrow(expect.objectContaining({ code: 'ERR_SHAPE' }));
  expect(() => torch.tensor(['text'])).toThrow(/Expected numbers, booleans or arrays/);
});

test('what was disposed of cannot be used', () => {
  const x = torch.ones([2]);
  x.dispose();
  expect(() => x.add(1)).toThrow(torch.DisposedError);
});

test('a tensor has the method that `using` calls', () => {
  const x = torch.ones([2]);
  expect(typeof Symbol.dispose).toBe('symbol');
  x[Symbol.dispose]();
  expect(x.isDisposed).toBe(true);
});

test('tidy keeps what is returned, in Maps, Sets, arrays and objects', () => {
  let inside;
  const kept = torch.tidy(() => {
    inside = torch.ones([2]);
    return new Map([
      ['a', new Set([inside.add(1)])],
      ['b', [{ c: inside.add(2) }]],
    ]);
  });
  expect(inside.isDisposed).toBe(true);
  expect([...kept.get('a')][0].toArray()).toStrictEqual([2, 2]);
  expect(kept.get('b')[0].c.toArray()).toStrictEqual([3, 3]);
});

test('memory() counts live tensors', () => {
  const before = torch.memory().numTensors;
  const x = torch.ones([2]);
  expect(torch.memory().numTensors).toBe(before + 1);
  x.dispose();
  expect(Object.keys(torch.memory())).toStrictEqual([
    'numTensors',
    'numBytes',
    'numBytesKept',
    'devices',
  ]);
});

test('gradients', async () => {
  const w = torch.tensor([1, 2, 3], { dtype: 'float32', requiresGrad: true });
  w.pow(2).sum().backward();
  expect(w.grad.toArray()).toStrictEqual([2, 4, 6]);
  await w.pow(2).sum().backwardAsync();
  expect(w.grad.toArray()).toStrictEqual([4, 8, 12]);
});

test('the same seed gives the same numbers', () => {
  torch.manualSeed(3);
  const first = torch.rand([4]).toArray();
  torch.manualSeed(3);
  expect(torch.rand([4]).toArray()).toStrictEqual(first);
});

test('layers have their options and parameters', () => {
  const conv = new nn.Conv2d(3, 8, 3, { padding: 1 });
  expect(conv.kernelSize).toStrictEqual([3, 3]);
  expect(conv.weight.shape).toStrictEqual([8, 3, 3, 3]);
  expect([...conv.stateDict().keys()]).toStrictEqual(['weight', 'bias']);
  expect(() => new nn.Conv2d(3, 8, 3, { pading: 1 })).toThrow(torch.TorchError);
});

test('containers take Maps and objects', () => {
  const parts = new nn.ModuleDict(new Map([['a', new nn.ReLU()]]));
  expect(parts.has('a')).toBe(true);
  expect(new nn.ModuleDict({ b: new nn.Identity() }).has('b')).toBe(true);
});

test('a network runs, here and off the event loop', async () => {
  const net = makeNet().eval();
  const x = torch.rand([1, 3, 8, 8]);
  const there = await net.forwardAsync(x);
  expect(there.shape).toStrictEqual([1, 2, 8, 8]);
  expect(there.toArray()).toStrictEqual(net.forward(x).toArray());
});

test('a module with a forward of its own', async () => {
  class Twice extends nn.Module {
    constructor() {
      super();
      this.scale = new nn.Parameter(torch.tensor([2]).to('float32'));
    }
    forward(x) {
      return x.mul(this.scale);
    }
  }
  const net = new Twice();
  expect((await net.forwardAsync(torch.ones([2]))).toArray()).toStrictEqual([2, 2]);
  expect([...net.stateDict().keys()]).toStrictEqual(['scale']);
  class Late extends nn.Module {
    forward = async (x) => x;
  }
  await expect(new Late().forwardAsync(torch.ones([2]))).rejects.toThrow(/a promise/);
});

test('a step of training', async () => {
  const net = makeNet();
  const sgd = new optim.SGD(net.parameters(), { lr: 0.1, momentum: 0.9 });
  const x = torch.rand([2, 3, 8, 8]);
  const y = torch.zeros([2, 8, 8], { dtype: 'int64' });
  const result = await d2l.trainBatchCh13(net, x, y, loss, sgd);
  expect(Object.keys(result).sort()).toStrictEqual(['correct', 'loss', 'pixels']);
  expect(result).toStrictEqual({ ...result, pixels: 128 });
  expect(result.loss).toBeGreaterThan(0);
});

test('a loss that reads values', async () => {
  const net = makeNet();
  const sgd = new optim.SGD(net.parameters(), { lr: 0.1 });
  const y = torch.zeros([1, 4, 4], { dtype: 'int64' });
  let read;
  const reading = (logits, targets) => {
    const value = loss(logits, targets);
    read = value.item();
    return value;
  };
  await d2l.trainBatchCh13(net, torch.rand([1, 3, 4, 4]), y, reading, sgd);
  expect(read).toBeGreaterThan(0);
});

test('a loader gives batches', async () => {
  const shapes = [];
  for await (const [x, y] of new torch.DataLoader(halves(5), { batchSize: 2 })) {
    shapes.push([x.shape, y.shape, y.dtype]);
  }
  expect(shapes).toStrictEqual([
    [[2, 3, 8, 8], [2, 8, 8], 'int64'],
    [[2, 3, 8, 8], [2, 8, 8], 'int64'],
    [[1, 3, 8, 8], [1, 8, 8], 'int64'],
  ]);
});

test('a training with reports and a curve', async () => {
  const net = makeNet();
  const iter = new torch.DataLoader(halves(4), { batchSize: 2 });
  const sgd = new optim.SGD(net.parameters(), { lr: 0.1 });
  const batches = [];
  const result = await d2l.trainCh13(net, iter, iter, loss, sgd, 2, ['cpu'], {
    verbose: false,
    curvePath: file('plots', 'curve.png'),
    onBatch: ({ epoch, batch }) => batches.push([epoch, batch]),
  });
  expect(batches).toStrictEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
  expect(result.testAcc).toBeGreaterThanOrEqual(0);
  expect(result.points).toBeInstanceOf(Array);
  expect(readFileSync(file('plots', 'curve.png')).subarray(1, 4).toString()).toBe('PNG');
});

test('an aborted training says so', async () => {
  const net = makeNet();
  const iter = new torch.DataLoader(halves(2), { batchSize: 1 });
  const sgd = new optim.SGD(net.parameters(), { lr: 0.1 });
  const controller = new AbortController();
  controller.abort(new Error('enough'));
  const { signal } = controller;
  const training = d2l.trainCh13(net, iter, iter, loss, sgd, 1, ['cpu'], {
    verbose: false,
    signal,
  });
  await expect(training).rejects.toThrow(torch.AbortError);
});

test('predictions, many at once', async () => {
  const net = makeNet();
  const image = torch.zeros([8, 6, 3], { dtype: 'uint8' });
  const all = await Promise.all(Array.from({ length: 8 }, () => d2l.predict(net, image)));
  for (const classes of all)
    expect([classes.shape, classes.dtype]).toStrictEqual([[8, 6], 'int64']);
  const raw = { height: 2, width: 2, data: new Uint8Array(12) };
  expect((await d2l.predict(net, raw)).shape).toStrictEqual([2, 2]);
});

test('a class map in colours', () => {
  const colors = d2l.label2image(torch.tensor([[0, 1]]));
  expect(colors.toArray()).toStrictEqual([
    [
      [0, 0, 0],
      [128, 0, 0],
    ],
  ]);
});

test('weights are saved into a new folder and read again', async () => {
  const net = makeNet();
  for (const name of ['net.safetensors', 'net.pt']) {
    await torch.save(net.stateDict(), file('new', 'folder', name));
    const other = makeNet();
    other.loadStateDict(await torch.loadWeights(file('new', 'folder', name)));
    expect(other.parameters()[0].toArray()).toStrictEqual(net.parameters()[0].toArray());
  }
});

test('a checkpoint has Maps, objects, lists and numbers', async () => {
  const net = makeNet();
  const checkpoint = { model: net.stateDict(), epoch: 3, best: [0.5, null, 'text', true] };
  await torch.save(checkpoint, file('checkpoint.pt'));
  const back = await torch.load(file('checkpoint.pt'));
  const { epoch, best, model } = back instanceof Map ? Object.fromEntries(back) : back;
  expect([epoch, best]).toStrictEqual([3, [0.5, null, 'text', true]]);
  expect([...model.keys()]).toStrictEqual([...net.stateDict().keys()]);
});

test('missing files are named', async () => {
  await expect(torch.load(file('none.pt'))).rejects.toMatchObject({
    code: 'ERR_WEIGHTS',
    message: expect.stringMatching(/none\.pt.*there is no such file/),
  });
  await expect(torch.readImage(file('none.png'))).rejects.toMatchObject({
    code: 'ERR_DATA',
    message: expect.stringMatching(/none\.png.*there is no such file/),
  });
  const set = data.vocSet(file('voc'), { split: 'train' });
  await expect(set).rejects.toMatchObject({ code: 'ERR_DATA' });
  await expect(set).rejects.toThrow(/no such (file|folder)/);
});

test('pictures are read, and what is none is refused', async () => {
  writeFileSync(file('colors.png'), COLORS);
  const { height, width, data: bytes } = await torch.readImage(file('colors.png'));
  expect([height, width]).toStrictEqual([2, 2]);
  expect(bytes).toBeInstanceOf(Uint8Array);
  expect([...bytes]).toStrictEqual([255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255]);
  writeFileSync(file('text.png'), 'no picture');
  await expect(torch.readImage(file('text.png'))).rejects.toMatchObject({ code: 'ERR_DATA' });
});

test('masks are read', async () => {
  writeFileSync(file('mask.png'), INDICES);
  const mask = await torch.readMask(file('mask.png'));
  expect([...mask.data]).toStrictEqual([0, 1, 2, 3]);
});

test('a set is drawn, looked over and shown', async () => {
  const dir = await data.drawStreetSet(file('drawn'), { train: 2, val: 1, size: [32, 48] });
  const set = await data.vocSet(dir, { split: 'train' });
  expect(set.length).toBe(2);
  const pairs = new data.SegmentationDataset(set);
  const { image, mask } = await pairs.pair(0);
  expect([image.shape, mask.shape]).toStrictEqual([
    [32, 48, 3],
    [32, 48],
  ]);
  const shown = await d2l.showImages([image], 1, 1, { path: file('shown.png') });
  expect(shown.equals(readFileSync(file('shown.png')))).toBe(true);
});
