/** Several copies of the package's JavaScript over one loaded addon: Jest's, and purged caches'. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { endedWith, run } from './node';

/** `again()` loads the package once more, as a purged `require.cache` does. */
const AGAIN = `
  const again = () => {
    for (const [key, { parent }] of Object.entries(require.cache)) {
      parent?.children.splice(0); // it keeps them, too
      if (!key.endsWith('.node')) delete require.cache[key];
    }
    return require('fcn-torch');
  };`;

async function printed(script: string, ...flags: string[]): Promise<Record<string, unknown>> {
  const ended = await run(`${AGAIN}${script}`, ...flags);
  endedWith(ended, 0);
  assert.is(ended.errors, '');
  return JSON.parse(ended.output);
}

test('each copy computes with its own arguments, and its errors are of its own classes', async () => {
  const result = await printed(`
    const x = torch.tensor([1, 2, 3]);
    const layer = new torch.nn.Conv2d(3, 2, 1);
    const second = again();
    second.add(second.tensor([100, 200]), 1);
    const caught = (f) => { try { f(); } catch (error) { return error; } };
    const ofLayer = caught(() => layer.forward(x));
    const ofOperator = caught(() => second.tensor([1]).matmul(second.ones([2, 2])));
    const ofJob = await layer.forwardAsync(x).catch((error) => error);
    const foreign = caught(() => second.add(x, 1));
    console.log(JSON.stringify({
      first: torch.add(x, 1).toArray(),
      second: second.add(second.tensor([5]), 1).toArray(),
      own: [ofLayer instanceof torch.TorchError, ofJob instanceof torch.TorchError,
        ofOperator instanceof second.TorchError, ofOperator instanceof torch.TorchError],
      foreign: foreign.code,
    }));`);
  assert.equal(result, {
    first: [2, 3, 4],
    second: [6],
    own: [true, true, true, false],
    foreign: 'ERR_ARGUMENT',
  });
});

test('copies train side by side, each with the numbers of one alone', async () => {
  const result = await printed(`
    const train = async (torch) => {
      const { F, nn, optim, d2l } = torch;
      const generator = new torch.Generator(1);
      const net = new nn.Sequential(new nn.Conv2d(3, 8, 3, { padding: 1 }), new nn.Conv2d(8, 4, 1));
      torch.noGrad(() => {
        for (const p of net.parameters()) p.copy_(torch.randn(p.shape, { generator }).mul(0.1));
      });
      const sgd = new optim.SGD(net.parameters(), { lr: 0.1 });
      const x = torch.rand([2, 3, 20, 20], { generator });
      const y = torch.ones([2, 20, 20], { dtype: 'int64' });
      const losses = [];
      for (let i = 0; i < 10; i++) {
        const loss = (logits, targets) => F.crossEntropy(logits, targets);
        losses.push((await d2l.trainBatchCh13(net, x, y, loss, sgd, ['cpu'])).loss);
      }
      return losses;
    };
    const second = again();
    const alone = await train(torch);
    const [first, other] = await Promise.all([train(torch), train(second)]);
    console.log(JSON.stringify({ first: String(first) === String(alone), other: String(other) === String(alone) }));`);
  assert.equal(result, { first: true, other: true });
});

test("a copy's slots are given back to it, and memory counts its tensors", async () => {
  const result = await printed(`
    const second = again();
    const before = [torch, second].map((it) => it.memory().numTensors);
    for (let i = 0; i < 5000; i++) {
      torch.tensor(new Float32Array(8)).dispose();
      second.tensor(new Float32Array(8)).dispose();
    }
    const kept = second.ones([3]);
    const after = [torch, second].map((it) => it.memory().numTensors);
    console.log(JSON.stringify({ more: after.map((count, i) => count - before[i]), kept: kept.shape }));`);
  assert.equal(result, { more: [0, 1], kept: [3] });
});

test('many copies are loaded one after another without a warning, and leave no memory', async () => {
  const result = await printed(
    `
    const use = () => void again().ones([1 << 22]).add(1);
    for (let i = 0; i < 30; i++) {
      use();
      gc();
      await sleep(1);
    }
    again().emptyCache();
    console.log(JSON.stringify({ mebibytes: process.memoryUsage().rss >> 20 }));`,
    '--expose-gc',
  );
  // 30 times 32 MiB, where nothing is freed.
  assert.ok((result.mebibytes as number) < 800, `${result.mebibytes} MiB`);
});

test.run();
