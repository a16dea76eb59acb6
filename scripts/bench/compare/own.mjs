// This library's side of compare, by its public API, as a program of a user's has it.
import { writeFileSync } from 'node:fs';
import * as torch from 'fcn-torch';
import { peakMemory, picturesOf, serve, timed } from './serve.mjs';

const { d2l, F, models, optim } = torch;

/** What hello said: the device, and what is to be switched on, { channelsLast, freeze, precision }. */
let device = 'cpu';
let variant = {};
let runs = {};

async function fcn({ folder }) {
  const net = await models.fcnResNet18();
  const state = await torch.load(`${folder}/weights.pth`);
  net.loadStateDict(state);
  for (const tensor of state.values()) tensor.dispose();
  return net.to({ device, ...(variant.channelsLast && { memoryFormat: 'channels_last' }) });
}

/** The function under autocast, where it is to be. */
const inPrecision = (body) =>
  variant.precision
    ? (...given) =>
        torch.autocast(device.split(':')[0], { dtype: variant.precision }, () => body(...given))
    : body;

/** Waits for the GPU, which is behind: until the tensor is computed. */
const computed = (tensor) => {
  if (device !== 'cpu') torch.tidy(() => tensor.flatten()[0]?.item());
};

const imagesOf = (given) => {
  const { batch, height, width } = given;
  const images = torch.tensor(picturesOf(given)).reshape([batch, height, width, 3]);
  return Array.from({ length: batch }, (_, i) => images.select(0, i));
};

const prepare = {
  /** The tutorial's step on a batch that the loader has made, its loss and its accuracy. */
  async step(given) {
    const { batch, height, width } = given;
    const net = await fcn(given);
    const [X, y] = torch.tidy(() => [
      torch
        .tensor(picturesOf(given))
        .reshape([batch, height, width, 3])
        .div(255)
        .sub(torch.tensor([0.485, 0.456, 0.406]))
        .div(torch.tensor([0.229, 0.224, 0.225]))
        .permute(0, 3, 1, 2)
        .contiguous(variant.channelsLast ? { memoryFormat: 'channels_last' } : {})
        .to(device),
      torch
        .tensor(picturesOf(given, 'targets', 1))
        .reshape([batch, height, width])
        .to(device, 'int64'),
    ]);
    const trainer = new optim.SGD(net.parameters(), { lr: 0.001, weightDecay: 1e-3 });
    const loss = (inputs, targets) =>
      F.crossEntropy(inputs, targets, { reduction: 'none' }).mean(1).mean(1);
    const [parameter] = net.parameters();
    const started = inPrecision(() => d2l.trainBatchCh13(net, X, y, loss, trainer, [device]));
    const step = async () => {
      const result = await started();
      computed(parameter); // the update, too, which nobody waits for
      return result;
    };
    return {
      check: async () => {
        const results = [await step(), await step(), await step()];
        return {
          losses: results.map(({ loss }) => loss),
          correct: results[0].correct / results[0].pixels,
        };
      },
      run: (count) => timed(count, step),
    };
  },

  /** A class map of each picture, which has come back to JavaScript. */
  async predict(given) {
    const images = imagesOf(given);
    const trained = await fcn(given);
    trained.eval();
    const net = variant.freeze ? trained.freeze({ dtype: variant.freeze }) : trained;
    const one = inPrecision((image) => d2l.predict(net, image));
    const predict = () => Promise.all(images.map(one));
    return {
      check: async ({ into }) => {
        const maps = await predict();
        writeFileSync(
          into,
          Buffer.concat(maps.map((map) => Uint8Array.from(map.toTypedArray(), Number))),
        );
      },
      run: (count) =>
        timed(count, async () => {
          for (const map of await predict()) map.dispose();
        }),
    };
  },

  /** The tutorial's last layer, there and back. */
  async convTranspose({ folder }) {
    const given = await torch.load(`${folder}/conv-transpose.pth`);
    const tensor = (name) => given.get(name).to(device);
    const leaves = ['input', 'weight', 'bias'].map((name) => tensor(name).requiresGrad_(true));
    const gradient = tensor('gradient');
    const call = () => {
      for (const leaf of leaves) leaf.grad = null;
      const output = F.convTranspose2d(...leaves, { stride: 32, padding: 16 });
      output.backward({ gradient });
      computed(leaves[2].grad);
      return output;
    };
    return {
      check: async ({ into }) => {
        const output = call();
        await torch.save(
          [output.detach(), ...leaves.map(({ grad }) => grad)].map((it) => it.to('cpu')),
          into,
        );
      },
      run: (count) => timed(count, () => torch.tidy(() => void call())),
    };
  },
};

await serve({
  hello({ threads, ...given }) {
    ({ device, variant } = given);
    torch.setNumThreads(threads);
    if (variant.freeze && !('freeze' in torch.nn.Module.prototype)) {
      throw new Error('this version has no freeze()');
    }
    if (variant.precision && !('autocast' in torch))
      throw new Error('this version has no autocast');
    if (device !== 'cpu') torch.zeros([1], { device }); // says why there is none
    return { threads: torch.getNumThreads(), versions: { LibTorch: torch.version().libtorch } };
  },
  async prepare({ topic, ...given }) {
    runs = await prepare[topic](given);
  },
  check: (given) => runs.check(given),
  run: ({ count }) => runs.run(count),
  memory: () => ({ peak: peakMemory() }),
});
