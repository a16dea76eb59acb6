/** What shows in a process only: how it ends, its threads, its garbage. Each case is a Node of its own. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { endedWith, run } from './node';

test('process.exit() in the middle of a job', async () => {
  const ended = await run(`
    for (let i = 0; i < 20; i++) slow();
    setTimeout(() => process.exit(7), 20);`);
  endedWith(ended, 7);
});

test('process.exit() right after a call, and between jobs', async () => {
  const ended = [run('slow(); process.exit(7);'), run('await slow(); process.exit(7);')];
  for (const each of await Promise.all(ended)) endedWith(each, 7);
});

test('an uncaught exception in the middle of a job', async () => {
  const ended = await run(`
    for (let i = 0; i < 20; i++) slow();
    setTimeout(() => { throw new Error('uncaught here'); }, 20);`);
  endedWith(ended, 1);
  assert.match(ended.errors, 'uncaught here');
});

test('work that starts while the process exits', async () => {
  const ended = await run(`
    slow();
    process.on('exit', () => {
      slow().catch(() => {});
      process.stdout.write(String(torch.ones([2]).sum().item()));
    });
    setTimeout(() => process.exit(7), 20);`);
  endedWith(ended, 7);
  assert.is(ended.output, '2');
});

test('a rejection that nobody handles is an uncaught error, not a crash', async () => {
  const ended = await run('slowNet.forwardAsync(torch.ones([5]));');
  endedWith(ended, 1);
  assert.match(ended.errors, 'ShapeError: Conv2d: ');
});

test('a process ends by itself: at once without jobs, after the last one with', async () => {
  const [idle, busy, again] = await Promise.all([
    run('torch.ones([2]).add(1);'),
    run('await slow();'),
    run(`
      let more = 2;
      const report = () => process.stdout.write('.');
      slow().then(report);
      slow().then(report);
      process.on('beforeExit', () => { if (more-- > 0) slow().then(report); });`),
  ]);
  for (const ended of [idle, busy, again]) endedWith(ended, 0);
  assert.is(again.output, '....');
});

const TRAIN = `
  const { nn, optim } = torch;
  const net = new nn.Sequential(new nn.Linear(2, 16), new nn.ReLU(), new nn.Linear(16, 1));
  // Of its own generator: the one that layers draw from is the process's, shared by its threads.
  const generator = new torch.Generator().manualSeed(1);
  torch.noGrad(() => {
    for (const p of net.parameters()) p.copy_(torch.randn(p.shape, { generator }).mul(0.5));
  });
  const sgd = new optim.SGD(net.parameters(), { lr: 0.1, momentum: 0.9 });
  const x = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]], { dtype: 'float32' });
  const y = torch.tensor([[0], [1], [1], [0]], { dtype: 'float32' });
  (async () => {
    for (let i = 0; i < 50; i++) {
      const loss = (await net.forwardAsync(x)).sub(y).pow(2).mean();
      sgd.zeroGrad();
      await loss.backwardAsync();
      await sgd.stepAsync();
      if (i === 49) parentPort.postMessage(loss.item());
    }
  })();`;

test('two workers train side by side, with the same numbers, and end', async () => {
  const ended = await run(`
    const workers = [worker(${JSON.stringify(TRAIN)}), worker(${JSON.stringify(TRAIN)})];
    const exits = workers.map((w) => once(w, 'exit'));
    const losses = await Promise.all(workers.map((w) => once(w, 'message')));
    const codes = await Promise.all(exits);
    console.log(JSON.stringify([losses[0] === losses[1] && losses[0] < 0.2, codes]));`);
  endedWith(ended, 0);
  assert.is(ended.output.trim(), '[true,[0,0]]');
});

const BUSY: Record<string, string> = {
  'jobs in flight': `
    const net = new torch.nn.Conv2d(3, 16, 5);
    const x = torch.rand([1, 3, 200, 200]);
    for (let i = 0; i < 50; i++) net.forwardAsync(x);`,
  'jobs without end': `
    const net = new torch.nn.Linear(30, 30);
    const x = torch.ones([30, 30]);
    (async () => { for (;;) (await net.forwardAsync(x)).dispose(); })();`,
  'failing jobs': `
    const net = new torch.nn.Linear(30, 30);
    const x = torch.ones([1, 7]);
    (async () => { for (;;) await net.forwardAsync(x).catch(() => {}); })();`,
  'reading shapes': `
    const x = torch.ones([2, 3]);
    setTimeout(() => { for (;;) x.shape; });`,
  'throwing errors': `
    const x = torch.ones([2, 3]);
    setTimeout(() => { for (;;) { try { x.matmul(x); } catch {} } });`,
  'making networks': `
    const { nn } = torch;
    setTimeout(() => { for (;;) new nn.Sequential(new nn.Linear(1, 1)).parameters(); });`,
};

test('ten workers are started and stopped with work in flight', async () => {
  const source = `parentPort.postMessage('up');${BUSY['jobs in flight']}`;
  const ended = await run(`
    for (let i = 0; i < 10; i++) {
      const w = worker(${JSON.stringify(source)});
      await once(w, 'message');
      await sleep(3 * i);
      await w.terminate();
    }
    process.stdout.write('all stopped');`);
  endedWith(ended, 0);
  assert.is(ended.output, 'all stopped');
});

test('a worker is stopped whatever it is in the middle of', async () => {
  const ended = await run(`
    for (const [what, source] of Object.entries(${JSON.stringify(BUSY)})) {
      process.stdout.write(what + ', ');
      for (let i = 0; i < 2; i++) {
        const w = worker("parentPort.postMessage('up');" + source);
        await once(w, 'message');
        await sleep(10 * i);
        await w.terminate();
      }
    }
    process.stdout.write('all stopped');`);
  endedWith(ended, 0, ended.output);
  assert.match(ended.output, /all stopped$/);
});

test('process.exit() while a worker works, and in the worker', async () => {
  const source = JSON.stringify(`parentPort.postMessage('up');${BUSY['jobs in flight']}`);
  const inWorker = JSON.stringify(
    `${BUSY['jobs in flight']} setTimeout(() => process.exit(3), 20);`,
  );
  const [outside, inside] = await Promise.all([
    run(`slow(); await once(worker(${source}), 'message'); await sleep(50); process.exit(7);`),
    run(`console.log(await once(worker(${inWorker}), 'exit')); await slow();`),
  ]);
  endedWith(outside, 7);
  endedWith(inside, 0);
  assert.is(inside.output.trim(), '3');
});

test('what nobody disposed of goes with the garbage', async () => {
  const ended = await run(
    `
    const settled = async () => {
      for (let i = 0; i < 10; i++) { gc(); await sleep(5); }
      return torch.memory();
    };
    const before = await settled();
    const work = async () => {
      for (let i = 0; i < 2000; i++) torch.ones([10, 10]).add(1).sum().item();
      const net = new torch.nn.Sequential(new torch.nn.Conv2d(3, 8, 3), new torch.nn.BatchNorm2d(8));
      net.forward(torch.ones([1, 3, 8, 8])).sum().backward();
      net.stateDict();
      await net.forwardAsync(torch.ones([1, 3, 8, 8]));
      new torch.Generator(1);
    };
    for (let round = 0; round < 3; round++) await work();
    const after = await settled();
    console.log(JSON.stringify([before, after]));`,
    '--expose-gc',
  );
  endedWith(ended, 0);
  const [before, after] = JSON.parse(ended.output);
  // The handles made last share a page that waits for more of them.
  const more = after.numTensors - before.numTensors;
  assert.ok(more < 8, `${more} tensors more of some 10,000`);
});

test('large tensors that nobody disposes of do not fill the memory', async () => {
  const ended = await run(`
    let most = 0;
    for (let i = 0; i < 250; i++) {
      torch.zeros([4, 1024, 1024]); // 16 MB, 4 GB in all
      if (i % 20 === 0) await sleep(0);
      most = Math.max(most, torch.memory().numBytes);
    }
    console.log(most < 2 ** 31);`);
  endedWith(ended, 0);
  assert.is(ended.output.trim(), 'true');
});

const BOUND = {
  'large results': `
    const x = torch.ones([2500000]);
    turn = () => x.add(1);`,
  'views of large results': `
    const x = torch.ones([2500000]);
    turn = () => {
      const y = x.add(1);
      const view = y.view([-1]);
      y.dispose();
      return view;
    };`,
  'large tensors from data': `
    const data = new Float32Array(2500000);
    turn = () => torch.tensor(data);`,
  'small outputs with large graphs': `
    const { Sequential, Conv2d, ReLU, AdaptiveAvgPool2d } = torch.nn;
    const net = new Sequential(new Conv2d(3, 64, 3, { padding: 1 }), new ReLU(), new AdaptiveAvgPool2d(1));
    const x = torch.rand([4, 3, 64, 64]);
    turn = () => net.forward(x);`,
  'steps of training': `
    const { nn, optim, F } = torch;
    const net = new nn.Sequential(new nn.Conv2d(3, 16, 3, { padding: 1 }), new nn.ReLU(), new nn.Conv2d(16, 21, 1));
    const sgd = new optim.SGD(net.parameters(), { lr: 0.01, momentum: 0.9 });
    const x = torch.rand([2, 3, 96, 128]);
    const y = torch.zeros([2, 96, 128], { dtype: 'int64' });
    turn = () => {
      const loss = F.crossEntropy(net.forward(x), y);
      sgd.zeroGrad();
      loss.backward();
      sgd.step();
    };`,
};

test('a synchronous loop that disposes of nothing does not fill the memory', async () => {
  for (const [what, setUp] of Object.entries(BOUND)) {
    const ended = await run(`
      let turn;
      ${setUp}
      for (let i = 0; i < 50; i++) turn();
      const before = process.memoryUsage.rss();
      let most = 0;
      for (let i = 0; i < 250; i++) {
        turn();
        most = Math.max(most, process.memoryUsage.rss());
      }
      console.log(Math.round((most - before) / 2 ** 20), torch.memory().numTensors);
      // What comes late finds its slot not taken by another.
      const kept = Array.from({ length: 100 }, (_, i) => torch.full([20000], i));
      for (let i = 0; i < 20; i++) await sleep(1);
      for (const [i, tensor] of kept.entries()) {
        if (tensor.amax().item() !== i) throw new Error('a tensor was taken by another: ' + i);
      }`);
    endedWith(ended, 0, what);
    const growth = Number(ended.output.split(' ')[0]);
    assert.ok(growth < 400, `${what}: ${growth} MiB more`);
  }
});

test('a slot is not let go of twice', async () => {
  const ended = await run(
    `
    const x = torch.ones([20000]);
    for (let round = 0; round < 20; round++) {
      const kept = [];
      for (let i = 0; i < 2000; i++) {
        const y = x.mul(i);
        if (i % 3 === 0) y.dispose();
        else if (i % 50 === 1) kept.push([i, y]);
      }
      if (round % 2 === 0) gc();
      await sleep(0);
      for (const [i, y] of kept) if (y.amax().item() !== i) throw new Error('taken by another');
    }
    for (let i = 0; i < 10; i++) { gc(); await sleep(5); }
    console.log(torch.memory().numTensors);`,
    '--expose-gc',
  );
  endedWith(ended, 0);
  assert.ok(Number(ended.output) < 100, ended.output);
});

test('what is disposed of is no cause to collect garbage', async () => {
  const ended = await run(
    `
    const x = torch.ones([10000000]);
    for (let i = 0; i < 50; i++) x.neg().dispose();`,
    '--trace-gc',
  );
  endedWith(ended, 0);
  assert.ok((ended.output.match(/Mark-Compact/g) ?? []).length < 8, ended.output);
});

test('tidied steps leave nothing, whether they await or not', async () => {
  const ended = await run(`
    const { nn, optim, F, tidy } = torch;
    const net = new nn.Sequential(new nn.Conv2d(1, 4, 3, { padding: 1 }), new nn.BatchNorm2d(4),
      new nn.ReLU(), new nn.Conv2d(4, 3, 1));
    const sgd = new optim.SGD(net.parameters(), { lr: 0.01, momentum: 0.9 });
    const x = torch.rand([2, 1, 8, 8]);
    const y = torch.randint(0, 3, [2, 8, 8]);
    const step = () => tidy(() => {
      const loss = F.crossEntropy(net.forward(x), y).mean();
      sgd.zeroGrad();
      loss.backward();
      sgd.step();
      return loss.item();
    });
    const stepAsync = () => tidy(async () => {
      const loss = F.crossEntropy(await net.forwardAsync(x), y).mean();
      sgd.zeroGrad();
      await loss.backwardAsync();
      await sgd.stepAsync();
      return loss.item();
    });
    step();
    await stepAsync();
    const before = torch.memory();
    for (let i = 0; i < 200; i++) step();
    for (let i = 0; i < 200; i++) await stepAsync();
    await Promise.all(Array.from({ length: 20 }, stepAsync));
    console.log(JSON.stringify([before, torch.memory()]));`);
  endedWith(ended, 0);
  const [before, after] = JSON.parse(ended.output);
  // The handles made last share a page that waits for more of them.
  const more = after.numTensors - before.numTensors;
  assert.ok(more < 8, `${more} tensors more of some 10,000`);
});

test('views do not count as memory of their own', async () => {
  const ended = await run(
    `
    const x = torch.zeros([1]);
    for (let i = 0; i < 1000; i++) x.expand([2 ** 20, 2 ** 20]);
    const y = torch.zeros([5000, 5000]);
    for (let i = 0; i < 1000; i++) y.view([-1]);`,
    '--trace-gc',
  );
  endedWith(ended, 0);
  assert.ok((ended.output.match(/Mark-Compact/g) ?? []).length < 8, ended.output);
});

test('a module within itself is an error', async () => {
  const ended = await run(`
    const { Sequential } = torch.nn;
    const outer = new Sequential();
    const inner = new Sequential(outer);
    for (const child of [outer, inner]) {
      try {
        outer.addModule('child', child);
        console.log('added');
      } catch (error) {
        console.log(error.name, error.code);
      }
    }
    outer.train();
    inner.eval();
    console.log(outer.forward(torch.ones([1])).item(), String(outer));`);
  endedWith(ended, 0);
  assert.is(ended.output, 'TorchError ERR_ARGUMENT\nTorchError ERR_ARGUMENT\n1 Sequential()\n');
});

test('lists within lists do not end a worker', async () => {
  const source = JSON.stringify(`
    let list = [];
    for (let i = 0; i < 15000; i++) list = [list];
    try { torch.call('cat', [list]); } catch (error) { parentPort.postMessage(error.name); }`);
  const ended = await run(`console.log(await once(worker(${source}), 'message'));`);
  endedWith(ended, 0);
  assert.match(ended.output, /Error/);
});

test('networks that come and go leave no memory behind', async () => {
  const script = `
    await sleep(10);
    const before = process.memoryUsage.rss();
    let most = 0;
    for (let i = 0; i < 120; i++) { // of 9 MiB each
      new torch.nn.Conv2d(512, 512, 3);
      await new Promise(setImmediate);
      most = Math.max(most, process.memoryUsage.rss());
    }
    console.log(Math.round((most - before) / 2 ** 20));`;
  const ended = await run(script);
  endedWith(ended, 0);
  assert.ok(Number(ended.output) < 600, `${ended.output} MiB more`);
});

test.run();
