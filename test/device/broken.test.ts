/** A device that breaks, which it is for the rest of a process: each case is a process of its own. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { endedWith, run } from '../runner/node';
import { isSimulated } from './fake';

const TRAINING = `
  const fake = require('./test/fake-device/load.cjs');
  const { mkdtempSync, rmSync } = require('node:fs');
  const folder = mkdtempSync(require('node:os').tmpdir() + '/fcn-torch-broken-');
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { d2l, F, nn, optim } = torch;
  const vocDir = await require('./dist/data/drawn/draw.js').drawVocSet(folder + '/voc', { train: 8, val: 4, size: [64, 96] });
  const train = async (loss) => {
    const net = new nn.Sequential(new nn.Conv2d(3, 21, 1));
    const [trainIter, testIter] = await d2l.loadDataVoc(2, [32, 32], { vocDir });
    const trainer = new optim.SGD(net.parameters(), { lr: 0.01 });
    await d2l.trainCh13(net, trainIter, testIter, loss, trainer, 2, ['cuda'], { verbose: false });
  };
  const failed = (work) => Promise.resolve().then(work).then(
    () => ({}), ({ code, message }) => ({ code, message }));
  const afterwards = async () => [
    await failed(() => torch.ones([1], { device: 'cuda' }).sum().item()),
    torch.ones([2]).sum().item(),
  ];`;

interface Failed {
  code: string;
  message: string;
}

async function failures(script: string): Promise<[first: Failed, then: Failed, cpu: number]> {
  const ended = await run(`${TRAINING} ${script}`);
  endedWith(ended, 0);
  return JSON.parse(ended.output);
}

test('a class out of range that the device finds: the place, the code, what to do', async () => {
  if (!isSimulated) return;
  const [first, then, cpu] = await failures(`
    let n = 0;
    const loss = (x, y) => F.crossEntropy(x, n++ >= 1 ? y.add(30) : y);
    console.log(JSON.stringify([await failed(() => train(loss)), ...(await afterwards())]));`);
  assert.is(first.code, 'ERR_DEVICE');
  assert.match(first.message, /^epoch 1, batch [12] or the next: .*device-side assert triggered/);
  assert.match(first.message, /a class that is not below the number of classes.*start it again/);
  assert.is(then.code, 'ERR_DEVICE');
  assert.is(cpu, 2, 'the CPU goes on');
});

test('a device that breaks in the middle of a training', async () => {
  if (!isSimulated) return;
  const [first, then, cpu] = await failures(`
    fake.set('failAfter', 60);
    const loss = (x, y) => F.crossEntropy(x, y);
    console.log(JSON.stringify([await failed(() => train(loss)), ...(await afterwards())]));`);
  assert.is(first.code, 'ERR_DEVICE');
  assert.match(
    first.message,
    /^epoch 1, (test )?batch \d+( or the next)?: .*illegal memory access/,
  );
  assert.match(first.message, /can no longer use the GPU: start it again/);
  assert.is(then.code, 'ERR_DEVICE');
  assert.is(cpu, 2);
});

test('the host that touches a device is stopped', async () => {
  if (!isSimulated) return;
  const ended = await run(`
    require('./test/fake-device/load.cjs').touch();`);
  assert.match(ended.errors, 'The host touched a device');
  assert.is(ended.code, 139);
});

test('a driver that is too old says so', async () => {
  if (!isSimulated) return;
  process.env.FCN_FAKE_DRIVER = 'The NVIDIA driver on your system is too old (found version 12020)';
  try {
    const ended = await run(`
      console.log(JSON.stringify([torch.cuda.isAvailable(), torch.cuda.unavailableReason()]));
      torch.ones([1], { device: 'cuda' });`);
    assert.equal(JSON.parse(ended.output), [false, process.env.FCN_FAKE_DRIVER]);
    assert.is(ended.code, 1);
    assert.match(ended.errors, /CUDA is not available, The NVIDIA driver .* too old/);
  } finally {
    delete process.env.FCN_FAKE_DRIVER;
  }
});

test.run();
