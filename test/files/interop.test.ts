// Whole networks exchanged with the real PyTorch, in both directions and to the bit. Needs a Python
// with torch and torchvision; tests without one compare with files that PyTorch wrote.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { describe, inTemporary } from './fixtures';

type State = Map<string, torch.Tensor>;
type Digest = [dtype: string, shape: number[], strides: number[], sha256: string];
type Digests = Record<string, Digest>;

const FORMS = ['float32', 'float16', 'bfloat16', 'mixed'];
const NETWORKS = ['resnet18', 'fcn'] as const;

interface Checkpoint {
  model: State;
  optimizer: torch.optim.SGDStateDict;
  epoch: number;
}

function digests(state: State): Digests {
  return Object.fromEntries(
    describe(state).map(({ name, dtype, shape, strides, data }) => {
      const bits = createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex');
      return [name, [dtype, shape, strides, bits]];
    }),
  );
}

function momenta({ state }: torch.optim.SGDStateDict): State {
  return new Map(Array.from(state, ([i, { momentum_buffer }]) => [`${i}`, momentum_buffer]));
}

const make = (name: (typeof NETWORKS)[number]): Promise<torch.nn.Module> =>
  name === 'fcn' ? torch.models.fcnResNet18() : torch.models.resnet18();

/** Of one file in the cache, what torchvision's network and this one predict. */
async function assertPredictsAlike(dir: string): Promise<void> {
  torch.hub.setDir(join(dir, 'hub'));
  const weights = torch.models.ResNet18Weights.IMAGENET1K_V1;
  const net = await torch.models.resnet18({ weights });
  net.eval();
  const predicted = await torch.load(join(dir, 'predicted.pt'));
  const [images, logits] = ['images', 'logits'].map((name) => predicted.get(name) as torch.Tensor);
  const own = torch.noGrad(() => net.forward(weights.transforms()(images as torch.Tensor)));
  const scale = (logits as torch.Tensor).abs().max().item() as number;
  const worst = own
    .sub(logits as torch.Tensor)
    .abs()
    .max()
    .item() as number;
  assert.ok(worst <= 1e-5 * Math.max(scale, 1), `${worst} of ${scale}`);
}

const python = process.env.FCN_TORCH_TEST_PYTHON;
if (python === undefined) {
  console.log('skipped: whole networks to and from PyTorch (set FCN_TORCH_TEST_PYTHON)');
} else {
  const run = (command: string, folder: string): string =>
    execFileSync(python, [join(__dirname, 'interop.py'), command, folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      stdio: ['ignore', 'pipe', 'inherit'],
    });

  test('ResNet-18 and the FCN, trained with momentum: from PyTorch, and back', async () => {
    await inTemporary(async (dir) => {
      run('make', dir);
      const expected: Record<string, Digests> = JSON.parse(
        readFileSync(join(dir, 'digests.json'), 'utf8'),
      );
      await assertPredictsAlike(dir);
      for (const name of NETWORKS) {
        for (const form of FORMS) {
          const state = await torch.load(join(dir, `${name}-${form}.pth`));
          assert.equal(digests(state), expected[`${name}-${form}`], `${name}, ${form}`);
          const older = await torch.load(join(dir, `${name}-${form}-pickle.pth`), { mmap: true });
          assert.equal(digests(older), expected[`${name}-${form}`], `${name}, ${form}, pickle`);
          await torch.save(state, join(dir, `own-${name}-${form}.pth`));
          await torch.save(state, join(dir, `own-${name}-${form}.safetensors`));
        }
        const { model, optimizer, epoch } = await torch.load<Checkpoint>(
          join(dir, `${name}-checkpoint.pt`),
        );
        assert.is(epoch, 2);
        assert.equal(digests(momenta(optimizer)), expected[`${name}-momenta`]);
        const net = await make(name);
        const sgd = new torch.optim.SGD(net.parameters(), { lr: 0.01 });
        net.loadStateDict(model);
        sgd.loadStateDict(optimizer);
        torch.d2l.setNormalization(net, { mean: [0, 0.5, 0.25], std: [1, 2, 0.5] });
        const own = { model: net.stateDict(), optimizer: sgd.stateDict(), epoch };
        await torch.save(own, join(dir, `own-${name}-checkpoint.pt`));
      }
      const found: Record<string, Digests> = JSON.parse(run('check', dir));
      for (const name of NETWORKS) {
        for (const form of FORMS) {
          const wanted = expected[`${name}-${form}`] as Digests;
          assert.equal(found[`own-${name}-${form}`], wanted, `${name}, ${form}, back`);
          const plain = found[`own-${name}-${form}-safetensors`] as Digests;
          const bits = (all: Digests) =>
            Object.entries(all).map(([key, [dtype, shape, , sha]]) => [key, dtype, shape, sha]);
          assert.equal(bits(plain).sort(), bits(wanted).sort(), `${name}, ${form}, safetensors`);
        }
        assert.equal(found[`own-${name}-checkpoint-momenta`], expected[`${name}-momenta`]);
        assert.equal(found[`own-${name}-checkpoint-next`], expected[`${name}-next`]);
      }
    });
  });
}

test.run();
