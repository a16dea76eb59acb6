/** Weights of a network on a device: saved, read, and put back there. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { seenDuring } from './fake';

const { nn, optim } = torch;

let folder: string;
test.before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fcn-torch-test-'));
});
test.after(() => rm(folder, { recursive: true, force: true }));

/** After a step: with momenta, and statistics of a batch. */
function trained(device: torch.DeviceLike) {
  const net = new nn.Sequential(
    new nn.Conv2d(3, 8, 3),
    new nn.BatchNorm2d(8),
    new nn.Conv2d(8, 4, 1),
  ).to(device);
  const sgd = new optim.SGD(net.parameters(), { lr: 0.1, momentum: 0.9 });
  net
    .forward(torch.rand([2, 3, 8, 8], { device }))
    .square()
    .mean()
    .backward();
  sgd.step();
  return { net, sgd };
}

function assertSame(there: torch.nn.StateDict, expected: torch.nn.StateDict, device: string) {
  assert.equal([...there.keys()], [...expected.keys()]);
  for (const [name, tensor] of there) {
    assert.is(`${tensor.device}`, device, name);
    assert.ok(torch.equal(tensor.cpu(), (expected.get(name) as torch.Tensor).cpu()), name);
  }
}

for (const ending of ['pth', 'safetensors']) {
  test(`.${ending}: a device's state dict is saved, and loaded into a network there and here`, async () => {
    const path = join(folder, `net.${ending}`);
    const state = trained('cuda').net.stateDict();
    await seenDuring(() => torch.save(state, path));
    const loaded = await torch.load(path);
    for (const device of ['cuda:0', 'cpu'] as const) {
      const { net } = trained(device);
      await seenDuring(() => net.loadStateDict(loaded));
      assertSame(net.stateDict(), state, device);
    }
  });
}

test('a state dict goes from network to network on a device', async () => {
  const [from, to] = [trained('cuda'), trained('cuda')];
  await seenDuring(() => to.net.loadStateDict(from.net.stateDict()));
  assertSame(to.net.stateDict(), from.net.stateDict(), 'cuda:0');
});

test("a checkpoint has the optimiser's momenta, which go back to the device", async () => {
  const path = join(folder, 'checkpoint.pt');
  const { net, sgd } = trained('cuda');
  const saved = { model: net.stateDict(), optimizer: sgd.stateDict(), epoch: 3 };
  await seenDuring(() => torch.save(saved, path));
  const checkpoint = await torch.load<typeof saved>(path);
  assert.is(checkpoint.epoch, 3);
  const other = trained('cuda');
  await seenDuring(() => {
    other.net.loadStateDict(checkpoint.model);
    other.sgd.loadStateDict(checkpoint.optimizer);
  });
  assertSame(other.net.stateDict(), net.stateDict(), 'cuda:0');
  const x = torch.rand([2, 3, 8, 8], { device: 'cuda' });
  for (const each of [{ net, sgd }, other]) {
    each.sgd.zeroGrad();
    each.net.forward(x).square().mean().backward();
    each.sgd.step();
  }
  assertSame(other.net.stateDict(), net.stateDict(), 'cuda:0');
});

test.run();
