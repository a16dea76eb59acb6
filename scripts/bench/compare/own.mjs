// This library's side of compare, by its public API, as a program of a user's has it.
import { writeFileSync } from 'node:fs';
import * as torch from 'fcn-torch';
import { peakMemory, picturesOf, serve, timed } from './serve.mjs';

const { d2l, F, models, optim } = torch;

/**
 * What hello said: the device, and what is to be switched on, { channelsLast, inference, precision, cudaGraph,
 * atOnce }.
 */
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

/** Waits for the GPU, which is behind. */
const computed = async () => {
  if (device !== 'cpu') await torch.cuda.synchronizeAsync(device);
};

/** Why steps are no CUDA graph although they were to be: a warning's words. */
let noGraph;
process.on('warning', ({ message }) => {
  if (message.includes('graph')) noGraph ??= message;
});

const MEAN = [0.485, 0.456, 0.406];
const STD = [0.229, 0.224, 0.225];
const LAYOUT = () => (variant.channelsLast ? { memoryFormat: 'channels_last' } : {});

/**
 * The training loop, which alone makes graphs of steps, on one batch again and again: a step each time that
 * it is asked for one. The losses of a step are known when the next has been started.
 */
function loopOf(net, X, y, loss, trainer) {
  const results = [];
  let ask = () => {};
  let started = () => {};
  const asked = () =>
    new Promise((resolve) => {
      ask = resolve;
    });
  async function* batches() {
    for (let next = asked(); ; ) {
      await next;
      next = asked();
      yield [X.detach(), y.detach()]; // the loop disposes of them
      started();
    }
  }
  const endless = { length: Number.MAX_SAFE_INTEGER, batches };
  const training = d2l.trainCh13(net, endless, endless, loss, trainer, 1, [device], {
    cudaGraph: true,
    precision: variant.precision ?? 'float32',
    verbose: false,
    onBatch: (report) => void results.push(report),
  });
  training.catch(() => {}); // whoever asks for a step hears of it
  const step = async () => {
    const isStarted = new Promise((resolve) => {
      started = resolve;
    });
    ask();
    await Promise.race([isStarted, training]);
    await computed();
    if (noGraph) throw new Error(noGraph);
  };
  return { step, results };
}

/** As users predict a whole batch: pictures to the device, normalised there, the network, arg-max, back. */
function atOnce(net, given) {
  const { batch, height, width } = given;
  const pictures = torch.tensor(picturesOf(given)).reshape([batch, height, width, 3]);
  const [mean, std] = [MEAN, STD].map((it) => torch.tensor(it, { device }));
  const forward = inPrecision((X) => torch.noGrad(() => net.forwardAsync(X)));
  return async () => {
    const X = torch.tidy(() =>
      pictures.to(device).div(255).sub(mean).div(std).permute(0, 3, 1, 2).contiguous(LAYOUT()),
    );
    const logits = await forward(X);
    const maps = torch.tidy(() =>
      logits.argmax(1).narrow(1, 0, height).narrow(2, 0, width).to('cpu').unbind(0),
    );
    X.dispose();
    logits.dispose();
    return maps;
  };
}

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
        .sub(torch.tensor(MEAN))
        .div(torch.tensor(STD))
        .permute(0, 3, 1, 2)
        .contiguous(LAYOUT())
        .to(device),
      torch
        .tensor(picturesOf(given, 'targets', 1))
        .reshape([batch, height, width])
        .to(device, 'int64'),
    ]);
    const trainer = new optim.SGD(net.parameters(), { lr: 0.001, weightDecay: 1e-3 });
    const loss = (inputs, targets) =>
      F.crossEntropy(inputs, targets, { reduction: 'none' }).mean(1).mean(1);
    const results = [];
    let step;
    if (variant.cudaGraph) {
      const loop = loopOf(net, X, y, loss, trainer);
      step = async () => {
        await loop.step();
        results.push(...loop.results.splice(0));
      };
    } else {
      const started = inPrecision(() => d2l.trainBatchCh13(net, X, y, loss, trainer, [device]));
      step = async () => {
        results.push(await started());
        await computed(); // the update, too, which nobody waits for
      };
    }
    return {
      check: async ({ steps }) => {
        for (let i = 0; results.length < steps; i++) {
          // Algorithms have been chosen.
          if (i === 2 && device !== 'cpu') torch.cuda.resetPeakMemoryStats(device);
          await step();
        }
        const [{ correct, pixels }] = results;
        return {
          losses: results.splice(0, steps).map(({ loss }) => loss),
          correct: correct / pixels,
        };
      },
      run: (count) => timed(count, step),
    };
  },

  /** A class map of each picture, which is on the CPU. */
  async predict(given) {
    const images = imagesOf(given);
    const trained = await fcn(given);
    trained.eval();
    const net = variant.inference
      ? trained.optimizeForInference({ dtype: variant.inference })
      : trained;
    const one = inPrecision((image) => d2l.predict(net, image));
    const predict = variant.atOnce ? atOnce(net, given) : () => Promise.all(images.map(one));
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
      run: (count) =>
        timed(count, async () => {
          torch.tidy(() => void call());
          await computed();
        }),
    };
  },
};

await serve({
  hello({ threads, ...given }) {
    ({ device, variant } = given);
    torch.setNumThreads(threads);
    if (variant.inference && !('optimizeForInference' in torch.nn.Module.prototype)) {
      throw new Error('this version has no optimizeForInference()');
    }
    if (variant.precision && !('autocast' in torch))
      throw new Error('this version has no autocast');
    if (device !== 'cpu') torch.zeros([1], { device }); // says why there is none
    if (device !== 'cpu' && variant.channelsLast) {
      // As PyTorch at its best has it.
      torch.setFloat32MatmulPrecision('high');
      torch.backends.cudnn.benchmark = true;
    }
    return { threads: torch.getNumThreads(), versions: { LibTorch: torch.version().libtorch } };
  },
  async prepare({ topic, ...given }) {
    runs = await prepare[topic](given);
  },
  check: (given) => runs.check(given),
  run: ({ count }) => runs.run(count),
  memory: () => ({
    peak: peakMemory(),
    ...(device !== 'cpu' && {
      allocated: torch.cuda.maxMemoryAllocated(device),
      reserved: torch.cuda.maxMemoryReserved(device),
    }),
  }),
});
