/**
 * Whether memory stays flat, and what that costs: live tensors and resident memory over 2,000 training
 * steps of a small FCN with each way of letting go of tensors, each in a process of its own, and what
 * a tensor costs. Prints tables; run with `npm run bench:memory`. docs/memory.md has some.
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import * as torch from 'fcn-torch';

const { F, nn, optim, tidy } = torch;

const STEPS = 2000;
/** Allocators and the compiler have settled by then. */
const WARM_UP = 200;

const net = () =>
  new nn.Sequential(
    new nn.Conv2d(3, 16, 3, { stride: 2, padding: 1 }),
    new nn.BatchNorm2d(16),
    new nn.ReLU(),
    new nn.Conv2d(16, 21, 1),
    new nn.ConvTranspose2d(21, 21, 4, { stride: 2, padding: 1 }),
  );

type Step = () => void | Promise<void>;

/** The ways, each as a step of training; the loss is what a user would write. */
function ways(): Record<string, Step> {
  torch.manualSeed(0);
  const model = net();
  const sgd = new optim.SGD(model.parameters(), { lr: 0.01, momentum: 0.9 });
  const x = torch.rand([4, 3, 64, 96]);
  const y = torch.randint(0, 21, [4, 64, 96]);
  const lossOf = (logits: torch.Tensor) =>
    F.crossEntropy(logits, y, { reduction: 'none' }).mean(1).mean(1).sum();
  const learn = (loss: torch.Tensor) => {
    sgd.zeroGrad();
    loss.backward();
    sgd.step();
    loss.item();
  };
  const learnAsync = async (loss: torch.Tensor) => {
    sgd.zeroGrad();
    await loss.backwardAsync();
    await sgd.stepAsync();
    loss.item();
  };
  return {
    'dispose()': () => {
      const logits = model.forward(x);
      const pixels = F.crossEntropy(logits, y, { reduction: 'none' });
      const rows = pixels.mean(1);
      const pictures = rows.mean(1);
      const loss = pictures.sum();
      learn(loss);
      for (const tensor of [logits, pixels, rows, pictures, loss]) tensor.dispose();
    },
    using: () => {
      using logits = model.forward(x);
      using pixels = F.crossEntropy(logits, y, { reduction: 'none' });
      using rows = pixels.mean(1);
      using pictures = rows.mean(1);
      using loss = pictures.sum();
      learn(loss);
    },
    tidy: () => tidy(() => learn(lossOf(model.forward(x)))),
    'garbage collection': () => learn(lossOf(model.forward(x))),
    'using, async': async () => {
      using logits = await model.forwardAsync(x);
      using pixels = F.crossEntropy(logits, y, { reduction: 'none' });
      using rows = pixels.mean(1);
      using pictures = rows.mean(1);
      using loss = pictures.sum();
      await learnAsync(loss);
    },
    'tidy, async': () => tidy(async () => learnAsync(lossOf(await model.forwardAsync(x)))),
    'garbage collection, async': async () => learnAsync(lossOf(await model.forwardAsync(x))),
  };
}

/** Trains in one of the ways and prints its row. */
async function train(way: string): Promise<void> {
  const step = ways()[way];
  if (!step) throw new Error(`Expected one of the ways but received '${way}'`);
  let [start, settled, tensors, most] = [0, 0, 0, 0];
  for (let i = 0; i < STEPS; i++) {
    if (i === WARM_UP) [start, settled] = [performance.now(), process.memoryUsage.rss()];
    // A promise is awaited only where there is one: the others never leave this turn.
    const done = step();
    if (done) await done;
    if (i < WARM_UP) continue;
    tensors = Math.max(tensors, torch.memory().numTensors);
    most = Math.max(most, process.memoryUsage.rss());
  }
  const ms = (performance.now() - start) / (STEPS - WARM_UP);
  const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(0);
  row(way, String(tensors), mib(settled), mib(most - settled), ms.toFixed(2));
}

/** What `x.add(y)` of four numbers costs, with what becomes of its result. */
async function handles(): Promise<void> {
  const [x, y] = [torch.ones([4]), torch.ones([4])];
  const large = torch.ones([1 << 16]);
  const many = 100_000;
  const measured: Record<string, Step> = {
    'dispose()': () => {
      for (let i = 0; i < many; i++) x.add(y).dispose();
    },
    'tidy, 100 tensors each': () => {
      for (let i = 0; i < many / 100; i++) {
        tidy(() => {
          for (let k = 0; k < 100; k++) x.add(y);
        });
      }
    },
    'tidy, one tensor each': () => {
      for (let i = 0; i < many; i++) tidy(() => x.add(y).isDisposed);
    },
    'tidy, async, one tensor each': async () => {
      for (let i = 0; i < many; i++) await tidy(async () => x.add(y).isDisposed);
    },
    'an await, one tensor each, dispose()': async () => {
      for (let i = 0; i < many; i++) (await x.add(y)).dispose();
    },
    'garbage collection': () => {
      for (let i = 0; i < many; i++) x.add(y);
    },
    '256 KiB, dispose()': () => {
      for (let i = 0; i < many / 10; i++) large.neg().dispose();
    },
    '256 KiB, garbage collection': () => {
      for (let i = 0; i < many / 10; i++) large.neg();
    },
  };
  for (const [what, body] of Object.entries(measured)) {
    const count = what.startsWith('256') ? many / 10 : many;
    const times: number[] = [];
    for (let i = 0; i < 7; i++) {
      const start = performance.now();
      const done = body();
      if (done) await done;
      times.push(((performance.now() - start) * 1e6) / count);
      await new Promise((resolve) => setTimeout(resolve, 100)); // the finalizers' turn
    }
    times.sort((a, b) => a - b);
    row(what, (times[0] as number).toFixed(0), (times[3] as number).toFixed(0));
  }
}

function row(...cells: string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

/** Each in a process of its own: what one leaves behind is not to be another's. */
function inProcess(what: string): void {
  const { status } = spawnSync(process.execPath, [...process.execArgv, __filename, what], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${what}: ended with status ${status}`);
}

async function main(what = process.argv[2]): Promise<void> {
  torch.setNumThreads(1);
  if (what === 'handles') return handles();
  if (what !== undefined) return train(what);
  const { libtorch } = torch.version();
  console.log(`${cpus()[0]?.model}, Node ${process.version}, LibTorch ${libtorch}\n`);
  row(
    'Way',
    'most live tensors',
    `MiB after ${WARM_UP} steps`,
    `MiB more by ${STEPS}`,
    'ms a step',
  );
  row('---', '--:', '--:', '--:', '--:');
  for (const way of Object.keys(ways())) inProcess(way);
  console.log();
  row('`x.add(y)`', 'ns, best of 7', 'ns, median');
  row('---', '--:', '--:');
  inProcess('handles');
}

void main();
