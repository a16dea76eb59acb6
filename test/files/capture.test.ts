import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { until } from '../until';
import { describe, inTemporary } from './fixtures';

const { nn, F } = torch;

/** A network of several parts of a file, after a step, so that each way to change it does. */
async function makeNet() {
  const net = new nn.Sequential(
    new nn.Conv2d(3, 256, 3, { padding: 1 }),
    new nn.BatchNorm2d(256),
    new nn.Conv2d(256, 128, 3, { padding: 1 }),
  );
  const sgd = new torch.optim.SGD(net.parameters(), { lr: 0.5, momentum: 0.9 });
  const images = torch.ones([2, 3, 4, 4]);
  net.forward(images).square().mean().backward();
  sgd.step();
  return { net, sgd, images };
}

type Made = Awaited<ReturnType<typeof makeNet>>;

// What changes a network, here and in jobs.
const changes: Record<string, (made: Made) => unknown> = {
  'an operator in place': ({ net }) => torch.noGrad(() => net.parameters()[4]?.zero_()),
  'an operator with out': ({ net }) =>
    torch.noGrad(() =>
      torch.mul(net.parameters()[4] as never, 2, { out: net.parameters()[4] as never }),
    ),
  'a step': ({ sgd }) => sgd.step(),
  'a step as a job': ({ sgd }) => sgd.stepAsync(),
  'statistics of a forward pass': ({ net, images }) => net.forward(images),
  'statistics of a job': ({ net, images }) => net.forwardAsync(images),
  'statistics of a function': ({ net, images }) => {
    const [conv, norm] = net.children() as [torch.nn.Module, torch.nn.BatchNorm2d];
    const [mean, variance] = norm.buffers() as [torch.Tensor, torch.Tensor];
    return F.batchNorm(conv.forward(images), mean, variance, { training: true });
  },
  'another state': async ({ net }) => net.loadStateDict((await makeNet()).net.stateDict()),
  'another dtype': ({ net }) => net.to('float64'),
};

for (const ending of ['pth', 'safetensors']) {
  for (const [what, change] of Object.entries(changes)) {
    test(`.${ending}: the values are those of the call, whatever changes them: ${what}`, async () => {
      await inTemporary(async (dir) => {
        const path = join(dir, `net.${ending}`);
        const made = await makeNet();
        const other = await makeNet();
        const before = describe(made.net.stateDict());
        await change(other); // what is asynchronous in it is over sooner then
        const saving = torch.save(made.net.stateDict(), path);
        await Promise.all([change(made), saving]);
        const loaded = describe(await torch.load(path));
        assert.equal(loaded, before);
        assert.not.equal(describe(made.net.stateDict()), before, 'it does change it');
      });
    });
  }
}

// While the disk has a part of the file: what is read from the values' own memory.
const changesOfOne: Record<string, (tensor: torch.Tensor) => unknown> = {
  'another value': (tensor) => tensor.zero_(),
  'other memory': (tensor) => tensor.resize_([tensor.numel() * 4]).zero_(),
  'nobody has it any more': (tensor) => tensor.dispose(),
};

for (const ending of ['pth', 'safetensors']) {
  for (const [what, change] of Object.entries(changesOfOne)) {
    test(`.${ending}: what changes while it is written: ${what}`, async () => {
      await inTemporary(async (dir) => {
        const path = join(dir, `big.${ending}`);
        for (let turn = 1; turn <= 6; turn++) {
          const big = torch.arange(6_000_000);
          const before = big.clone();
          let calls = 0;
          await torch.save(new Map([['big', big]]), path, {
            onProgress: () => {
              if (++calls === turn) change(big);
            },
          });
          assert.ok(calls >= turn, `${calls} parts`);
          const loaded = (await torch.load<torch.nn.StateDict>(path)).get('big') as torch.Tensor;
          assert.ok(torch.equal(loaded, before), `after part ${turn}`);
          if (what === 'another value') assert.not.ok(torch.equal(big, before), 'it does change');
        }
      });
    });
  }
}

test('what has been saved, or was to be, is held no longer', async () => {
  await inTemporary(async (dir) => {
    for (const ending of ['pth', 'safetensors']) {
      const big = torch.ones([16_000_000]);
      await torch.save(new Map([['big', big]]), join(dir, `big.${ending}`));
      const controller = new AbortController();
      const saving = torch.save(new Map([['big', big]]), join(dir, `other.${ending}`), {
        signal: controller.signal,
        onProgress: () => controller.abort(),
      });
      assert.is(await saving.catch(({ code }) => code), 'ERR_ABORTED');
      torch.emptyCache();
      const kept = torch.memory().numBytesKept;
      big.dispose();
      await until(() => torch.memory().numBytesKept - kept >= 64e6);
    }
  });
});

test('gradients are those of the call, too', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'gradients.pth');
    const { net, images } = await makeNet();
    const gradient = net.parameters()[4]?.grad as torch.Tensor;
    const before = describe(new Map([['gradient', gradient]]));
    const saving = torch.save(new Map([['gradient', gradient]]), path);
    net.forward(images).sum().backward();
    await saving;
    assert.equal(describe(await torch.load(path)), before);
    assert.not.equal(describe(new Map([['gradient', gradient]])), before);
  });
});

test('saving takes no memory for what nobody changes', async () => {
  await inTemporary(async (dir) => {
    const big = torch.ones([32_000_000]);
    const rss = () => process.memoryUsage.rss();
    await torch.save(new Map([['big', torch.ones([1])]]), join(dir, 'small.pth'));
    const before = rss();
    let peak = 0;
    await torch.save(new Map([['big', big]]), join(dir, 'big.safetensors'), {
      onProgress: () => {
        peak = Math.max(peak, rss());
      },
    });
    assert.ok(peak - before < 40e6, `${peak - before} bytes for 128 MB`);
  });
});

test.run();
