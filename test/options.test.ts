/** What an error says of a name that is none of the known ones, and of tensors. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { describe } from '../dist/base/errors.js';
import { byNearness, nearest } from '../dist/base/nearest.js';

const { d2l, F, nn, optim } = torch;

async function messageOf(body: () => unknown): Promise<string> {
  try {
    await body();
  } catch (error) {
    assert.instance(error, torch.TorchError, String(error));
    assert.is((error as torch.TorchError).code, 'ERR_ARGUMENT');
    return (error as Error).message;
  }
  throw new Error(`Expected ${body} to throw`);
}

const wrong = <T>(options: object): T => options as T;
const parameters = () => [new nn.Parameter(torch.ones([2]))];
const logits = torch.zeros([1, 3, 2, 2]);
const targets = torch.zeros([1, 2, 2], { dtype: 'int64' });

test('an unknown option names the one that was meant, and all that there are', async () => {
  const cases: [meant: string, options: string, body: () => unknown][] = [
    [
      'weightDecay',
      'weight_decay',
      () => new optim.SGD(parameters(), wrong({ lr: 1, weight_decay: 1 })),
    ],
    ['lr', 'learningRate', () => new optim.SGD(parameters(), wrong({ learningRate: 1 }))],
    ['lr', 'learning_rate', () => new optim.SGD(parameters(), wrong({ learning_rate: 1 }))],
    ['momentum', 'momentun', () => new optim.SGD(parameters(), wrong({ lr: 1, momentun: 1 }))],
    [
      'ignoreIndex',
      'ignore_index',
      () => F.crossEntropy(logits, targets, wrong({ ignore_index: 255 })),
    ],
    [
      'ignoreIndex',
      'ignoreindex',
      () => F.crossEntropy(logits, targets, wrong({ ignoreindex: 255 })),
    ],
    [
      'outputPadding',
      'output_padding',
      () => new nn.ConvTranspose2d(1, 1, 2, wrong({ output_padding: 1 })),
    ],
    [
      'padIfNeeded',
      'pad_if_needed',
      () => torch.transforms.randomCrop(2, wrong({ pad_if_needed: true })),
    ],
    ['a', 'A', () => nn.init.kaimingNormal_(torch.empty([2, 2]), wrong({ A: 1 }))],
    [
      'batchSize',
      'batch_size',
      () => new torch.DataLoader(wrong<never>({ length: 1 }), wrong({ batch_size: 4 })),
    ],
    [
      'numWorkers',
      'workers',
      () => new torch.DataLoader(wrong<never>({ length: 1 }), wrong({ workers: 4 })),
    ],
    [
      'setToNone',
      'set_to_none',
      () => new optim.SGD(parameters(), { lr: 1 }).zeroGrad(wrong({ set_to_none: true })),
    ],
    ['vocDir', 'voc_dir', () => d2l.loadDataVoc(1, [2, 2], wrong({ voc_dir: 'x' }))],
    ['limit', 'limits', () => d2l.readVocImages('x', true, wrong({ limits: 1 }))],
    [
      'curvePath',
      'curve_path',
      () =>
        d2l.trainCh13(
          wrong({}) as torch.nn.Module,
          wrong({}),
          wrong({}),
          wrong({}),
          wrong({}),
          1,
          ['cpu'],
          wrong({ curve_path: 'x' }),
        ),
    ],
    [
      'maskSuffix',
      'mask_suffix',
      () => torch.data.folderSet(wrong({ images: 'x', masks: 'x', mask_suffix: 'm' })),
    ],
    [
      'ignoreIndex',
      'ignore_index',
      () => torch.data.vocSet('x', wrong({ split: 'train', ignore_index: 1 })),
    ],
    [
      'ignoreIndex',
      'ignore_index',
      () => torch.data.makeClasses(wrong({ names: ['a'], ignore_index: 1 })),
    ],
    ['rowLabels', 'row_labels', () => d2l.showImages([], 1, 1, wrong({ row_labels: [] }))],
    ['stripPrefix', 'strip_prefix', () => torch.loadWeights('x', wrong({ strip_prefix: 'm' }))],
    ['retainGraph', 'retain_graph', () => torch.ones([1]).backward(wrong({ retain_graph: true }))],
    ['val', 'vals', () => torch.data.drawStreetSet('x', wrong({ vals: 1 }))],
  ];
  for (const [meant, given, body] of cases) {
    const message = await messageOf(body);
    const words = `known options only for options but received '${given}': did you mean ${meant}? (known: ${meant}`;
    assert.ok(message.includes(words), message);
  }
  const sgd = await messageOf(() => new optim.SGD(parameters(), wrong({ lr: 1, weight_decay: 1 })));
  for (const name of ['lr', 'momentum', 'dampening', 'weightDecay', 'nesterov', 'maximize']) {
    assert.match(sgd, new RegExp(`known: .*\\b${name}\\b`));
  }
  assert.not.match(sgd, /of type string/);
});

test('nothing is suggested where nothing is near, and all are listed', async () => {
  const message = await messageOf(() => F.relu(logits, wrong({ zzz: 1 })));
  assert.match(message, /received 'zzz' \(known: inplace\)$/);
});

test('the nearest of names: another style, initials, a part, a few letters', () => {
  const cases: [name: string, known: string[], meant: string | undefined][] = [
    ['trian', ['val', 'train', 'trainval'], 'train'],
    ['--lernrate', ['--epochs', '--lr', '--wd'], '--lr'],
    ['--learning-rate', ['--epochs', '--lr', '--wd'], '--lr'],
    ['batch', ['shuffle', 'batchSize'], 'batchSize'],
    ['keepdims', ['dim', 'keepdim'], 'keepdim'],
    ['x', ['dim', 'keepdim'], undefined],
    ['', ['dim'], undefined],
    ['dim', [], undefined],
  ];
  for (const [name, known, meant] of cases) assert.is(nearest(name, known), meant, name);
  assert.equal(byNearness('trian', ['val', 'trainval', 'train']), ['train', 'val', 'trainval']);
  assert.equal(byNearness('q', ['b', 'a']), ['b', 'a'], 'equally near: in their order');
});

test('a tensor in a message is a tensor of a dtype and a shape', async () => {
  assert.is(describe(torch.zeros([3, 5])), 'a float32 tensor of shape [3, 5]');
  assert.is(describe(torch.zeros([], { dtype: 'int64' })), 'an int64 tensor of shape []');
  assert.is(
    describe([torch.zeros([2], { dtype: 'uint8' })]),
    '[a uint8 tensor of shape [2]] of type array',
  );
  const gone = torch.zeros([1]);
  gone.dispose();
  assert.is(describe(gone), 'an object of type Tensor');
  const net = new nn.Conv2d(3, 2, 1);
  const bodies = [
    () => d2l.predict(net, torch.zeros([3, 5])),
    () => d2l.label2image(torch.zeros([3, 5, 1])),
    () => d2l.showImages([torch.zeros([3, 5])], 1, 1),
    () => torch.transforms.apply([], torch.zeros([3, 5])),
    () => new optim.SGD(wrong(torch.zeros([3, 5])), { lr: 1 }),
  ];
  for (const body of bodies) {
    const message = await messageOf(body);
    assert.match(message, /received a float32 tensor of shape \[3, 5/);
    assert.not.match(message, /of type string/);
  }
});

test('what is no picture is told what one is', async () => {
  const net = new nn.Conv2d(3, 2, 1);
  for (const image of ['a.jpg', null, undefined, 7, { height: 2 }, Buffer.from('x')]) {
    const expected = /a picture, uint8 \[H, W, 3\] or what readImage\(path\) gives, for image/;
    assert.match(await messageOf(() => d2l.predict(net, wrong(image as object))), expected);
  }
  const grid = await messageOf(() => d2l.showImages(wrong(['a.jpg']), 1, 1));
  assert.match(grid, /what readImage\(path\) gives, for images but received 'a.jpg'/);
});

test('a target beyond the classes says what ignoreIndex is for', () => {
  const beyond = targets.add(255);
  for (const body of [
    () => F.crossEntropy(logits, beyond),
    () => F.nllLoss(logits, beyond),
    () => F.crossEntropy(logits, targets.sub(1)),
  ]) {
    const { code, message } = thrown(body);
    assert.is(code, 'ERR_INDEX');
    assert.match(
      message,
      /Target (255|-1) is out of bounds\. .*\{ ignoreIndex: \1 \} leaves the targets of \1 out/,
    );
  }
  F.crossEntropy(logits, beyond, { ignoreIndex: 255, reduction: 'sum' });
});

function thrown(body: () => unknown): torch.TorchError {
  try {
    body();
  } catch (error) {
    return error as torch.TorchError;
  }
  throw new Error(`Expected ${body} to throw`);
}

test('a range that is put together is an index, and what is written out is checked', () => {
  const x = torch.arange(12).reshape(3, 4);
  const [from, to] = [1, 3];
  const rows = `${from}:${to}`;
  assert.equal(x.index(rows, 0).toArray(), [4, 8]);
  x.indexPut_([rows, 0], -1);
  assert.equal(x.index(':', 0).toArray(), [0, -1, -1]);
  const indices: torch.Index[] = [0, ':'];
  assert.equal(x.index(...indices).shape, [4]);
  const text: string = 'no range';
  assert.throws(() => x.index(text), /a range such as/);
  // @ts-expect-error no range
  assert.throws(() => x.index('abc'), /a range such as/);
  // @ts-expect-error no range
  assert.throws(() => x.indexPut_([0, 'abc'], 1), /a range such as/);
});

test.run();
