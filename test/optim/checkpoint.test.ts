/** Checkpoints { model, optimizer, epoch } go from Python to JavaScript and back, and training goes on. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporary } from '../data/fixtures';
import { filled } from '../parity/golden';

const { nn } = torch;

type Checkpoint = {
  model: torch.nn.StateDict;
  optimizer: torch.optim.SGDStateDict;
  epoch: number;
};

const golden = (name: string) => torch.load<Checkpoint>(join(__dirname, 'goldens', name));

/** As `start` of scripts/goldens/checkpoint.py. */
function start(lr: number) {
  const conv = new nn.Conv2d(2, 3, 1);
  const rest = [new nn.BatchNorm2d(3), new nn.ReLU(), new nn.Conv2d(3, 2, 1)];
  const net = new nn.Sequential(conv, ...rest);
  const groups = [
    { params: conv.parameters() },
    { params: rest.flatMap((module) => module.parameters()) },
  ];
  const optimizer = new torch.optim.SGD(groups, { lr, momentum: 0.9, weightDecay: 0.01 });
  return { net, optimizer };
}

/** As `go_on`: an epoch more. */
function goOn({ model, optimizer: state, epoch }: Checkpoint): Checkpoint {
  const { net, optimizer } = start(9);
  net.loadStateDict(model);
  optimizer.loadStateDict(state);
  const fill = { key: 13000 + epoch, scale: 2, offset: 0 };
  const input = filled({ shape: [2, 2, 4, 4], dtype: 'float32', fill });
  optimizer.zeroGrad();
  net.forward(input).square().mean().backward();
  optimizer.step();
  return { model: net.stateDict(), optimizer: optimizer.stateDict(), epoch: epoch + 1 };
}

function assertAlike(actual: Checkpoint, expected: Checkpoint): void {
  assert.is(actual.epoch, expected.epoch);
  assert.equal([...actual.model.keys()], [...expected.model.keys()]);
  for (const [key, tensor] of expected.model) {
    assert.ok(actual.model.get(key)?.allclose(tensor, 1e-5, 1e-6), key);
  }
  const { state, param_groups } = expected.optimizer;
  assert.equal([...actual.optimizer.state.keys()], [...state.keys()]);
  for (const [number, { momentum_buffer }] of state) {
    const buffer = actual.optimizer.state.get(number)?.momentum_buffer;
    assert.ok(buffer?.allclose(momentum_buffer, 1e-5, 1e-6), `buffer ${number}`);
  }
  for (const [i, group] of actual.optimizer.param_groups.entries()) {
    // Python's have a scheduler's initial_lr, too.
    assert.equal({ ...param_groups[i], ...group }, param_groups[i]);
  }
}

test("goes on from Python's checkpoint as Python does", async () => {
  assertAlike(goOn(await golden('checkpoint.pth')), await golden('after.pth'));
});

test('goes on from its own', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'checkpoint.pt');
    const first = goOn(await golden('checkpoint.pth'));
    await torch.save(first, path);
    assertAlike(goOn(await torch.load<Checkpoint>(path)), goOn(first));
  });
});

const python = process.env.FCN_TORCH_TEST_PYTHON;
if (python === undefined) {
  console.log('skipped: Python going on (set FCN_TORCH_TEST_PYTHON to a python with torch)');
} else {
  test('Python goes on from what was saved here', async () => {
    await inTemporary(async (dir) => {
      const [path, after] = [join(dir, 'checkpoint.pth'), join(dir, 'after.pth')];
      const first = goOn(await golden('checkpoint.pth'));
      await torch.save(first, path);
      const script = join(__dirname, '..', '..', 'scripts', 'goldens', 'checkpoint.py');
      const { status, stderr } = spawnSync(python, [script, path, after], { encoding: 'utf8' });
      assert.is(status, 0, stderr);
      assertAlike(goOn(first), await torch.load<Checkpoint>(after));
    });
  });
}

test.run();
