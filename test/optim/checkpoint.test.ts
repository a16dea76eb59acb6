/**
 * Checkpoints { model, optimizer, epoch } go from Python to JavaScript and back, and training goes on. A step is
 * the same to the bit where its gradients are, so files have those of the last step too.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporary } from '../data/fixtures';
import { DEVICE, filled, ROUNDS_ALIKE } from '../parity/golden';

const { nn, optim } = torch;

type State = Record<string, torch.Tensor>;
type Checkpoint = {
  model: torch.nn.StateDict;
  optimizer: { state: Map<number, State>; param_groups: Record<string, torch.Saved>[] };
  epoch: number;
  gradients: torch.Tensor[];
};
type Groups = torch.optim.ParamGroup[];

/** As in scripts/goldens/checkpoint.py. */
const OPTIMIZERS: Record<string, (groups: Groups, lr: number) => torch.optim.Optimizer> = {
  sgd: (groups, lr) => new optim.SGD(groups, { lr, momentum: 0.9, weightDecay: 0.01 }),
  adamw: (groups, lr) => new optim.AdamW(groups, { lr, weightDecay: 0.1, amsgrad: true }),
};

/** LibTorch's fused step, SGD's on the CPU, rounds less often than Python's; kernels without vectors as it. */
const isExact = (name: string) =>
  ROUNDS_ALIKE && name !== 'sgd' && torch.backends.cpu.getCpuCapability() !== 'DEFAULT';

const golden = (name: string) => torch.load<Checkpoint>(join(__dirname, 'goldens', `${name}.pth`));

/** As `start` of scripts/goldens/checkpoint.py. */
function start(name: string, lr: number) {
  const conv = new nn.Conv2d(2, 3, 1);
  const rest = [new nn.BatchNorm2d(3), new nn.ReLU(), new nn.Conv2d(3, 2, 1)];
  const net = new nn.Sequential(conv, ...rest).to(DEVICE);
  const groups = [
    { params: conv.parameters() },
    { params: rest.flatMap((module) => module.parameters()) },
  ];
  return { net, optimizer: OPTIMIZERS[name]?.(groups, lr) as torch.optim.Optimizer };
}

/**
 * As `go_on`: an epoch more.
 *
 * @param gradients Python's, which the step is to be made with: those from here are compared with them
 */
function goOn(name: string, from: Checkpoint, gradients?: torch.Tensor[]): Checkpoint {
  const { net, optimizer } = start(name, 9);
  net.loadStateDict(from.model);
  optimizer.loadStateDict(from.optimizer);
  const fill = { key: 13000 + from.epoch, scale: 2, offset: 0 };
  const input = filled({ shape: [2, 2, 4, 4], dtype: 'float32', fill });
  optimizer.zeroGrad();
  net.forward(input).square().mean().backward();
  for (const [i, parameter] of net.parameters().entries()) {
    const given = gradients?.[i]?.to(DEVICE);
    if (!given) continue;
    assert.ok(parameter.grad?.allclose(given, 1e-5, 1e-6), `gradient ${i}`);
    parameter.grad = given;
  }
  optimizer.step();
  return {
    model: net.stateDict(),
    optimizer: optimizer.stateDict(),
    epoch: from.epoch + 1,
    gradients: net.parameters().map(({ grad }) => grad as torch.Tensor),
  };
}

/** Tensors of one structure have the same values; to the bit, or nearly so. Running statistics are no step's. */
function assertAlike(actual: Checkpoint, expected: Checkpoint, exact: boolean): void {
  const compare = (name: string, a: torch.Tensor | undefined, b: torch.Tensor) => {
    const [own, other] = [a?.cpu(), b.cpu()];
    const isStep = exact && !name.includes('running_');
    const isSame = isStep ? own?.equal(other) : own?.allclose(other, 1e-5, 1e-6);
    assert.ok(isSame, `${name}: ${own}, and not ${other}`);
  };
  assert.is(actual.epoch, expected.epoch);
  assert.equal([...actual.model.keys()], [...expected.model.keys()]);
  for (const [key, tensor] of expected.model) compare(key, actual.model.get(key), tensor);
  const { state, param_groups } = expected.optimizer;
  assert.equal([...actual.optimizer.state.keys()], [...state.keys()]);
  for (const [number, entry] of state) {
    const own = actual.optimizer.state.get(number) ?? {};
    assert.equal(Object.keys(own), Object.keys(entry));
    for (const [name, tensor] of Object.entries(entry)) {
      compare(`${name} of ${number}`, own[name], tensor);
    }
  }
  for (const [i, group] of actual.optimizer.param_groups.entries()) {
    // Python's have a scheduler's initial_lr, too.
    assert.equal({ ...param_groups[i], ...group }, param_groups[i]);
  }
}

/** What a value consists of, in its order: of tensors dtype and shape, of the rest the types. */
function structureOf(value: unknown): unknown {
  if (value instanceof torch.Tensor) return `${value.dtype} [${value.shape}]`;
  if (Array.isArray(value)) return value.map(structureOf);
  if (value === null || typeof value !== 'object') return value === null ? null : typeof value;
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return entries.map(([key, each]) => [key, structureOf(each)]);
}

for (const name of Object.keys(OPTIMIZERS)) {
  test(`${name}: goes on from Python's checkpoint as Python does`, async () => {
    const after = await golden(`${name}-after`);
    assertAlike(goOn(name, await golden(name), after.gradients), after, isExact(name));
  });

  test(`${name}: goes on from its own`, async () => {
    await inTemporary(async (dir) => {
      const path = join(dir, 'checkpoint.pt');
      const first = goOn(name, await golden(name));
      await torch.save(first, path);
      assertAlike(goOn(name, await torch.load<Checkpoint>(path)), goOn(name, first), true);
    });
  });

  test(`${name}: a file from here has what Python's has`, async () => {
    await inTemporary(async (dir) => {
      const path = join(dir, 'checkpoint.pt');
      await torch.save(goOn(name, await golden(name)), path);
      const after = await golden(`${name}-after`);
      for (const group of after.optimizer.param_groups) delete group.initial_lr;
      assert.equal(structureOf(await torch.load(path)), structureOf(after));
    });
  });
}

const python = process.env.FCN_TORCH_TEST_PYTHON;
if (python === undefined) {
  console.log('skipped: Python going on (set FCN_TORCH_TEST_PYTHON to a python with torch)');
} else {
  for (const name of Object.keys(OPTIMIZERS)) {
    test(`${name}: Python goes on from what was saved here`, async () => {
      await inTemporary(async (dir) => {
        const [path, after] = [join(dir, 'checkpoint.pth'), join(dir, 'after.pth')];
        const first = goOn(name, await golden(name));
        await torch.save(first, path);
        const script = join(__dirname, '..', '..', 'scripts', 'goldens', 'checkpoint.py');
        const { status, stderr } = spawnSync(python, [script, name, path, after], {
          encoding: 'utf8',
        });
        assert.is(status, 0, stderr);
        const expected = await torch.load<Checkpoint>(after);
        assertAlike(goOn(name, first, expected.gradients), expected, isExact(name));
      });
    });
  }
}

test.run();
