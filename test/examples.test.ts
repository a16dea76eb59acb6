import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporary } from './data/fixtures';
import { drawnVoc } from './train/voc-fixture';

const EXAMPLES = join(__dirname, '..', 'examples');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** What an example prints. */
async function run(example: string, ...args: string[]): Promise<string> {
  const command = ['--require', 'tsx/cjs', join(EXAMPLES, example), ...args];
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  assert.is(code, 0, stderr);
  return stdout;
}

test('tutorial.ts runs from data to pictures', async () => {
  const voc = await drawnVoc(2, 2, [320, 480]);
  try {
    const out = join(voc.folder, 'out');
    const options = ['--batch-size', '2', '--epochs', '1', '--out', out];
    const stdout = await run('tutorial.ts', voc.vocDir, ...options);
    assert.match(stdout, 'AdaptiveAvgPool2d(output_size=(1, 1))');
    assert.match(stdout, '[ 1, 512, 10, 15 ]');
    assert.match(stdout, 'input image shape: [ 320, 480, 3 ]');
    assert.match(stdout, 'output image shape: [ 640, 960, 3 ]');
    assert.match(stdout, /^loss \d+\.\d{3}, train acc 0\.\d{3}, test acc 0\.\d{3}$/m);
    for (const name of ['curve.png', 'predictions.png', 'upsampling.png']) {
      assert.equal((await readFile(join(out, name))).subarray(0, 4), PNG, name);
    }
  } finally {
    await voc.remove();
  }
});

test('residual.ts learns', async () => {
  const stdout = await run('residual.ts');
  assert.match(stdout, "[ 'gain', 'enter.weight', 'enter.bias' ]");
  const right = Number(/([\d.]+)% of the pixels are right/.exec(stdout)?.[1]);
  assert.ok(right > 90, `${right}% are right`);
});

test('street.ts learns classes of its own and draws them', async () => {
  await inTemporary(async (folder) => {
    const stdout = await run('street.ts', folder, '4');
    assert.match(stdout, '64 pictures of 11 classes: sky, building, pole,');
    const right = Number(/train acc ([\d.]+), test acc/.exec(stdout)?.[1]);
    assert.ok(right > 0.6, `${right} of the pixels are right`);
    const { height, width, data } = await torch.readImage(join(folder, 'predictions.png'));
    assert.ok(height > 400 && width > 900, `${height} x ${width}`);
    assert.ok(new Set(data).size > 100); // pictures, and not white alone
  });
});

test('finetune.ts goes on from what it has saved', async () => {
  await inTemporary(async (folder) => {
    const [weights, checkpoint] = [join(folder, 'weights.pth'), join(folder, 'checkpoint.pt')];
    torch.manualSeed(3);
    await torch.save((await torch.models.resnet18()).stateDict(), weights);
    const stdout = await run('finetune.ts', weights, checkpoint);
    assert.match(stdout, 'stay as they were drawn: fc.weight,fc.bias');
    const losses = [...stdout.matchAll(/^step \d+: loss ([\d.]+)$/gm)].map(([, loss]) =>
      Number(loss),
    );
    assert.is(losses.length, 6);
    assert.ok((losses.at(-1) as number) < (losses[0] as number) / 2, `${losses}`);
    // What was saved is data, for Python too.
    const { step, optimizer } = await torch.load<{
      step: number;
      optimizer: torch.optim.SGDStateDict;
    }>(checkpoint);
    assert.is(step, 15);
    assert.is(optimizer.state.size, 62);
    assert.equal(
      optimizer.param_groups.map(({ lr }) => lr),
      [0.001, 0.01],
    );
  });
});

test.run();
