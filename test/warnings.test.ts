/** What LibTorch says besides results and errors. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { endedWith, run } from './runner/node';

const { backends } = torch;

test('what LibTorch warns of is a Node warning with the name of the operator, once', async () => {
  const ended = await run(`
    const warnings = [];
    process.on('warning', ({ name, message }) => warnings.push(name + ' ' + message.split('.')[0]));
    class Net extends torch.nn.Module {
      forward(x) { return x.var(0); }
    }
    const net = new Net();
    for (let i = 0; i < 3; i++) {
      torch.ones([1]).std();
      await net.forwardAsync(torch.ones([1, 2]));
    }
    await sleep(1);
    console.log(JSON.stringify(warnings));`);
  endedWith(ended, 0);
  const warnings = JSON.parse(ended.output) as string[];
  assert.is(warnings.length, 2, ended.output);
  assert.match(warnings[0] as string, /^TorchWarning std: std\(\): degrees of freedom is <= 0/);
  assert.match(warnings[1] as string, /^TorchWarning var: var\(\): degrees of freedom is <= 0/);
  assert.not.match(ended.errors, /\[W\d/); // LibTorch's own lines
});

test('convolutions print nothing, with one thread or two, whatever the processor', async () => {
  for (const threads of [1, 2]) {
    const ended = await run(`
      torch.setNumThreads(${threads});
      const net = new torch.nn.Sequential(
        new torch.nn.Conv2d(3, 32, 3), new torch.nn.Conv2d(32, 32, 5, { padding: 2 }));
      for (const size of [16, 64, 200]) {
        net.forward(torch.ones([1, 3, size, size])).sum().backward();
        await net.forwardAsync(torch.ones([1, 3, size, size]));
        await torch.d2l.predict(net, torch.ones([size, size, 3], { dtype: 'uint8' })).catch(() => {});
      }`);
    endedWith(ended, 0);
    assert.is(ended.errors, '');
    assert.is(ended.output, '');
  }
});

test('NNPACK is on where it knows the processor, and can be turned off', () => {
  const { nnpack } = backends;
  assert.is(nnpack.enabled, nnpack.isAvailable());
  nnpack.enabled = false;
  assert.is(nnpack.enabled, false);
  if (nnpack.isAvailable()) nnpack.enabled = true;
  else assert.throws(() => (nnpack.enabled = true), /NNPACK/);
  assert.is(nnpack.enabled, nnpack.isAvailable());
});

test.run();
