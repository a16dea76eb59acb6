/** One normalisation, that of the training: `predict` uses it, and it goes with the state dict. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { normalizationOf as ofStateDict, setNormalization } from '../../dist/base/normalization';
import { DEVICE } from '../on-device';

const { d2l, F, nn, optim, transforms } = torch;

const PLAIN = { mean: [0, 0, 0], std: [1, 1, 1] };
const OTHER = { mean: [0.5, 0.25, 0.125], std: [0.5, 2, 4] };
const IMAGENET = { mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] };

/** Grey pictures of one value, all of class 1. */
function greys({ mean, std }: { mean: number[]; std: number[] } = PLAIN, value = 100) {
  const image = torch.full([8, 8, 3], value).to('uint8');
  const mask = torch.ones([8, 8]).to('uint8');
  return {
    length: 2,
    transform: transforms.compose([transforms.normalize(mean, std)]),
    id: (index: number) => `picture ${index}`,
    pair: async () => ({ image, mask, dispose() {} }),
  };
}

const loaderOf = (normalize = PLAIN) => new torch.DataLoader(greys(normalize), { batchSize: 1 });

/** Class 1 where red is above 0, which a value of 100 is after `normalize(0, 1)`, and not after ImageNet's. */
function isRed(): torch.nn.Sequential {
  const net = new nn.Sequential(new nn.Conv2d(3, 2, 1));
  const weight = torch
    .tensor(
      [
        [0, 0, 0],
        [1, 0, 0],
      ],
      { dtype: 'float32' },
    )
    .reshape([2, 3, 1, 1]);
  const conv = net.get('0', nn.Conv2d);
  torch.noGrad(() => {
    conv.weight.copy_(weight);
    conv.bias?.zero_();
  });
  return net;
}

const PICTURE = torch.full([8, 8, 3], 100).to('uint8');
const still = (net: torch.nn.Module) => new optim.SGD(net.parameters(), { lr: 0 });
const loss: torch.Loss = (logits, targets) => F.crossEntropy(logits, targets);

/** The share of class 1 in what is predicted. */
async function share(net: torch.nn.Module, options?: torch.d2l.PredictOptions): Promise<number> {
  using classes = await d2l.predict(net, PICTURE, options);
  return classes.to('float32').mean().item() as number;
}

const test = suite<{ folder: string }>('normalisation', { folder: '' });
test.before((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'fcn-torch-normalization-'));
});
test.after(({ folder }) => rmSync(folder, { recursive: true, force: true }));

test("predict normalises with ImageNet's numbers where nothing else is known", async () => {
  const net = isRed();
  assert.is(await share(net), 0);
  assert.equal(d2l.normalizationOf(net), IMAGENET);
  assert.is(net.stateDict().size, 2);
  assert.is(ofStateDict(net.stateDict()), undefined);
});

test('a network remembers what a training normalised with', async () => {
  const net = isRed();
  const iter = loaderOf();
  const options = { verbose: false };
  await d2l.trainCh13(net, iter, iter, loss, still(net), 1, [DEVICE], options);
  assert.is(await share(net), 1);
  assert.equal(d2l.normalizationOf(net), PLAIN);
  // It is that of the last training.
  const other = loaderOf(IMAGENET);
  await d2l.trainCh13(net, other, other, loss, still(net), 1, [DEVICE], options);
  assert.is(await share(net), 0);
});

test('a network remembers what single steps were normalised with', async () => {
  const net = isRed();
  for await (const [x, y] of loaderOf()) await d2l.trainBatchCh13(net, x, y, loss, still(net));
  assert.is(await share(net), 1);
});

test('a network remembers what a loop of its user was normalised with', async () => {
  class Own extends nn.Module {
    body = isRed();
    override forward(x: torch.Tensor): torch.Tensor {
      return this.body.forward(x).mul(2);
    }
  }
  for (const make of [isRed, () => new Own()]) {
    for (const run of ['forward', 'forwardAsync'] as const) {
      const net: torch.nn.Module = make();
      for await (const [x] of loaderOf()) await net[run](x);
      assert.is(await share(net), 1, run);
      assert.equal(ofStateDict(net.stateDict()), PLAIN);
    }
  }
});

test('an evaluation does not change what was remembered in training', async () => {
  const net = isRed();
  for await (const [x] of loaderOf()) net.forward(x);
  net.eval();
  for await (const [x] of loaderOf(OTHER)) net.forward(x);
  assert.equal(d2l.normalizationOf(net), PLAIN);
});

test('a network that is made of parts of a trained one normalises as it did', async () => {
  const net = isRed();
  for await (const [x, y] of loaderOf()) await d2l.trainBatchCh13(net, x, y, loss, still(net));
  for await (const [x] of loaderOf()) net.get('0').forward(x);
  assert.is(await share(new nn.Sequential(...net.children())), 1);
});

test('predict takes the normalisation as an option', async () => {
  const net = isRed();
  assert.is(await share(net, { normalize: PLAIN }), 1);
  assert.is(await share(net), 0);
  const bad = { mean: [0, 0, 0], std: [1, 1, 0] };
  const error = await share(net, { normalize: bad }).catch((it: torch.TorchError) => it);
  assert.match((error as torch.TorchError).message, /three finite numbers above 0 for std/);
});

test('what a network was trained with elsewhere can be said', async () => {
  const net = isRed();
  d2l.setNormalization(net, PLAIN);
  assert.is(await share(net), 1);
  assert.equal(d2l.normalizationOf(net), PLAIN);
});

test('an optimized network normalises as the network did', async () => {
  const net = isRed();
  d2l.setNormalization(net, PLAIN);
  assert.is(await share(net.optimizeForInference()), 1);
  assert.is(await share(await net.optimizeForInferenceAsync()), 1);
});

test('a network that cannot be recorded normalises alike', async () => {
  class Reading extends nn.Module {
    body = isRed();
    override forward(x: torch.Tensor): torch.Tensor {
      assert.ok(Number.isFinite(x.sum().item()));
      return this.body.forward(x);
    }
  }
  const net = new Reading();
  assert.is(await share(net), 0);
  assert.is(await share(net, { normalize: PLAIN }), 1);
});

test('the normalisation is saved with the state dict and loaded with it', async ({ folder }) => {
  const net = isRed();
  d2l.setNormalization(net, OTHER);
  await torch.save(net.stateDict(), join(folder, 'net.pt'));
  await torch.save(net.stateDict(), join(folder, 'net.safetensors'));
  await torch.save({ model: net.stateDict(), epoch: 1 }, join(folder, 'checkpoint.pt'));
  const states: [string, torch.nn.StateDict][] = [
    ['the state dict itself', net.stateDict()],
    ['.pt', await torch.load(join(folder, 'net.pt'))],
    ['.safetensors', await torch.load(join(folder, 'net.safetensors'))],
    ['.safetensors, weights', await torch.loadWeights(join(folder, 'net.safetensors'))],
    ['a checkpoint', await torch.loadWeights(join(folder, 'checkpoint.pt'))],
    [
      'an entry of it',
      (await torch.load<{ model: torch.nn.StateDict }>(join(folder, 'checkpoint.pt'))).model,
    ],
  ];
  for (const [name, state] of states) {
    const other = isRed();
    other.loadStateDict(state);
    assert.equal(d2l.normalizationOf(other), OTHER, name);
    assert.equal([...state.keys()], ['0.weight', '0.bias'], name);
  }
});

test("in files it stands where PyTorch's modules and safetensors have such things", async ({
  folder,
}) => {
  const net = isRed();
  d2l.setNormalization(net, OTHER);
  const safetensors = join(folder, 'there.safetensors');
  await torch.save(net.stateDict(), safetensors);
  const bytes = readFileSync(safetensors);
  const header = JSON.parse(bytes.toString('utf8', 8, 8 + Number(bytes.readBigUInt64LE())));
  assert.equal(header.__metadata__, { format: 'pt', normalization: JSON.stringify(OTHER) });
  // An attribute of the OrderedDict; that torch.load takes it, weights/interop.test.ts sees.
  const pt = join(folder, 'there.pt');
  await torch.save(net.stateDict(), pt);
  assert.ok(readFileSync(pt).includes('_metadata'));
});

test('what is no normalisation in a file is no error', async ({ folder }) => {
  for (const broken of [
    { mean: [0, 0], std: [1, 1, 1] },
    { mean: [0, 0, 0], std: [1, -1, 1] },
    { mean: [0, 0, Number.NaN], std: [1, 1, 1] },
  ]) {
    for (const name of ['broken.pt', 'broken.safetensors']) {
      const state = isRed().stateDict();
      setNormalization(state, broken as never);
      await torch.save(state, join(folder, name));
      const other = isRed();
      other.loadStateDict(await torch.load(join(folder, name)));
      assert.equal(d2l.normalizationOf(other), IMAGENET);
    }
  }
});

test('a test set that is normalised otherwise than the training is warned of', async () => {
  const warnings: string[] = [];
  const listen = ({ message }: Error) => warnings.push(message);
  process.on('warning', listen);
  const net = isRed();
  const run = d2l.trainCh13(net, loaderOf(), loaderOf(OTHER), loss, still(net), 1, [DEVICE], {
    verbose: false,
  });
  await run;
  await new Promise(setImmediate);
  process.off('warning', listen);
  assert.match(warnings.join('\n'), /normalised by mean \[0,0,0\].* tested with mean \[0.5,/);
});

test.run();
