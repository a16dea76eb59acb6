/** Threads beside threads: what they share, what they compute at one time, and how they end. */
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openPromise } from 'yauzl';
import { inTemporary } from '../data/fixtures';
import { drawnVoc } from '../train/voc-fixture';
import { endedWith, run } from './node';

let voc: Awaited<ReturnType<typeof drawnVoc>>;
test.before(async () => {
  voc = await drawnVoc(6, 2, [32, 48]);
});
test.after(() => voc.remove());

/** Runs `main`, with a worker of `source` as `w`, and gives the object that it prints. */
async function withWorker(source: string, main: string): Promise<Record<string, unknown>> {
  const ended = await run(`
    const w = worker(${JSON.stringify(source)});
    const exit = once(w, 'exit');
    const result = await (async () => {${main}})();
    await exit;
    console.log(JSON.stringify(result));`);
  endedWith(ended, 0);
  return JSON.parse(ended.output);
}

test('a tensor shared with a worker is the same memory', async () => {
  const result = await withWorker(
    `parentPort.once('message', ({ inputs, x }) => {
      const [a, b] = inputs.map(torch.fromShared);
      a.add_(1);
      parentPort.postMessage([a.toArray(), b.dtype, b.shape, torch.fromShared(x).requiresGrad]);
    });`,
    `const a = torch.zeros([2, 2]);
     const b = torch.arange(3).slice(0, 1, 3);
     const x = torch.ones([2], { requiresGrad: true });
     x.sum().backward();
     w.postMessage({ inputs: [a.share(), b.share()], x: x.share() });
     const seen = await once(w, 'message');
     return { seen, here: a.toArray(), grad: x.grad.toArray() };`,
  );
  const added = [
    [1, 1],
    [1, 1],
  ];
  assert.equal(result.seen, [added, 'int64', [2], true]);
  assert.equal([result.here, result.grad], [added, [1, 1]]);
});

test('a shared tensor outlives the thread that gave it', async () => {
  const result = await withWorker(
    `parentPort.postMessage(torch.arange(100000).share());`,
    `const shared = await once(w, 'message');
     await exit;
     const taken = torch.fromShared(shared);
     return { sum: taken.sum().item(), live: torch.memory().numBytes >= 800000 };`,
  );
  assert.equal(result, { sum: 4999950000, live: true });
});

test('a file of what another thread writes to meanwhile is of one piece', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'shared.pth');
    const result = await withWorker(
      `parentPort.once('message', ({ shared, turns }) => {
        const x = torch.fromShared(shared);
        const turn = () => { x.add_(1); Atomics.add(turns, 0, 1); next = setImmediate(turn); };
        let next = setImmediate(turn);
        parentPort.once('message', () => { clearImmediate(next); parentPort.postMessage('ended'); });
      });`,
      `const x = torch.zeros([4000000]);
       const turns = new Int32Array(new SharedArrayBuffer(4));
       w.postMessage({ shared: x.share(), turns });
       let before;
       do {
         before = Atomics.load(turns, 0);
         await torch.save(new Map([['x', x]]), ${JSON.stringify(path)});
       } while (Atomics.load(turns, 0) < before + 2);
       w.postMessage('enough');
       return { last: await once(w, 'message') };`,
    );
    assert.equal(result, { last: 'ended' });
    // Python's zipfile, and others, look at the checksums.
    const zip = await openPromise(path);
    for await (const entry of zip.eachEntry()) {
      const content = await buffer(await zip.openReadStreamPromise(entry));
      assert.is(crc32(content), entry.crc32, entry.fileName);
    }
  });
});

test('a module is sent by its state', async () => {
  const result = await withWorker(
    `parentPort.once('message', (state) => {
      const net = new torch.nn.Linear(3, 2);
      net.loadStateDict(new Map([...state].map(([key, value]) => [key, torch.fromShared(value)])));
      parentPort.postMessage(net.forward(torch.ones([1, 3])).toArray());
    });`,
    `const net = new torch.nn.Linear(3, 2);
     w.postMessage(new Map([...net.stateDict()].map(([key, value]) => [key, value.share()])));
     return { there: await once(w, 'message'), here: net.forward(torch.ones([1, 3])).toArray() };`,
  );
  assert.equal(result.there, result.here);
});

const TRAIN = (seed: number, vocDir: string) => `
  const { nn, optim, d2l, F } = torch;
  torch.setNumThreads(1);
  const net = new nn.Sequential(
    new nn.Conv2d(3, 8, 3, { stride: 2, padding: 1 }), new nn.BatchNorm2d(8), new nn.ReLU(),
    new nn.Conv2d(8, 21, 1), new nn.ConvTranspose2d(21, 21, 4, { stride: 2, padding: 1 }));
  // A generator of this thread's own: the default one is the process's.
  const generator = new torch.Generator(${seed});
  torch.noGrad(() => {
    for (const p of net.parameters()) p.copy_(torch.randn(p.shape, { generator }).mul(0.1));
  });
  const loss = (inputs, targets) => F.crossEntropy(inputs, targets, { reduction: 'none' }).mean(1).mean(1);
  (async () => {
    const read = (split) => d2l.VOCSegDataset.read(${JSON.stringify(vocDir)}, split, [32, 48]);
    const train = new torch.DataLoader(await read('train'), { batchSize: 2 });
    const val = new torch.DataLoader(await read('val'), { batchSize: 2 });
    const losses = [];
    const sgd = new optim.SGD(net.parameters(), { lr: 0.05, momentum: 0.9 });
    const result = await d2l.trainCh13(net, train, val, loss, sgd, 4, ['cpu'],
      { verbose: false, onBatch: (batch) => losses.push(batch.loss) });
    const classes = await d2l.predict(net, train.dataset.features[0]);
    parentPort.postMessage({
      losses, testAcc: result.testAcc, weights: net.parameters().map((p) => p.sum().item()),
      classes: classes.sum().item(),
    });
  })();`;

test('two workers train an FCN each, with the numbers of each alone', async () => {
  const sources = [1, 2].map((seed) => TRAIN(seed, voc.vocDir));
  const ended = await run(`
    const train = async (source) => {
      const w = worker(source);
      const exit = once(w, 'exit');
      const result = await once(w, 'message');
      return [result, await exit];
    };
    const sources = ${JSON.stringify(sources)};
    const alone = [];
    for (const source of sources) alone.push(await train(source));
    const together = await Promise.all(sources.map(train));
    console.log(JSON.stringify({ alone, together }));`);
  endedWith(ended, 0);
  const { alone, together } = JSON.parse(ended.output);
  assert.equal(together, alone);
  const [[first, code], [second]] = together;
  assert.is(code, 0);
  assert.is(first.losses.length, 12);
  assert.ok(first.losses.at(-1) < 0.8 * first.losses[0], `${first.losses}`);
  assert.not.equal(first.losses, second.losses);
});

const BUSY = (vocDir: string): Record<string, string> => ({
  forward: `
    const net = new torch.nn.Conv2d(3, 16, 5);
    const x = torch.rand([1, 3, 200, 200]);
    for (let i = 0; i < 50; i++) net.forwardAsync(x);`,
  backward: `
    const net = new torch.nn.Conv2d(3, 16, 5);
    const x = torch.rand([1, 3, 200, 200]);
    for (let i = 0; i < 10; i++) net.forward(x).sum().backwardAsync();`,
  step: `
    const net = new torch.nn.Linear(2000, 2000);
    const sgd = new torch.optim.SGD(net.parameters(), { lr: 0.1, momentum: 0.9 });
    net.forward(torch.ones([1, 2000])).sum().backward();
    for (let i = 0; i < 50; i++) sgd.stepAsync();`,
  learn: TRAIN(1, vocDir).replace('sgd, 4,', 'sgd, 1000,'),
  predict: `
    const net = new torch.nn.Conv2d(3, 21, 5, { padding: 2 });
    const image = torch.ones([200, 200, 3], { dtype: 'uint8' });
    for (let i = 0; i < 50; i++) torch.d2l.predict(net, image);`,
  tidy: `
    const net = new torch.nn.Linear(300, 300);
    const x = torch.ones([300, 300]);
    (async () => { for (;;) await torch.tidy(async () => (await net.forwardAsync(x)).sum().item()); })();`,
  garbage: `
    const x = torch.ones([1000000]);
    setTimeout(() => { for (;;) x.add(1); });`,
  sharing: `
    setTimeout(() => { for (;;) torch.fromShared(torch.ones([10000]).share()); });`,
});

test('fifty workers are started and terminated with work of every kind in flight', async () => {
  const ended = await run(`
    const kinds = Object.entries(${JSON.stringify(BUSY(voc.vocDir))});
    for (let i = 0; i < 50; i++) {
      const [kind, source] = kinds[i % kinds.length];
      const w = worker("parentPort.postMessage('up');" + source);
      await once(w, 'message');
      await sleep(i % 7 * 5);
      await w.terminate();
      process.stdout.write(kind + ' ');
    }
    torch.ones([2]).add(1);
    process.stdout.write('all stopped');`);
  endedWith(ended, 0, ended.output);
  assert.match(ended.output, /all stopped$/);
});

test('process.exit() while workers work, again and again', async () => {
  for (const [kind, source] of Object.entries(BUSY(voc.vocDir))) {
    const ended = await run(`
      const w = worker("parentPort.postMessage('up');" + ${JSON.stringify(source)});
      worker(${JSON.stringify(source)});
      slow();
      await once(w, 'message');
      await sleep(30);
      process.exit(7);`);
    endedWith(ended, 7, kind);
  }
});

// Synchronous loops: no timer of theirs ever fires.
const ENDLESS = ['garbage', 'sharing'];

test('a worker that exits, or throws, in the middle of its jobs ends alone', async () => {
  for (const [kind, source] of Object.entries(BUSY(voc.vocDir))) {
    const isEndless = ENDLESS.includes(kind);
    const ended = await run(`
      const ends = ['setTimeout(() => process.exit(3), 20);',
        "setTimeout(() => { throw new Error('uncaught in the worker'); }, 20);"];
      const results = await Promise.all(ends.map(async (end) => {
        const w = worker("parentPort.postMessage('up');" + end + ${JSON.stringify(source)});
        const error = new Promise((resolve) => w.once('error', (e) => resolve(e.message)));
        const exit = once(w, 'exit');
        if (${isEndless}) {
          await once(w, 'message');
          await w.terminate();
        }
        return Promise.race([exit, error]);
      }));
      await slow();
      console.log(JSON.stringify(results));`);
    endedWith(ended, 0, kind);
    if (!isEndless) assert.equal(JSON.parse(ended.output), [3, 'uncaught in the worker'], kind);
  }
});

test.run();
