/**
 * The documents' TypeScript: all of it has types that fit, and all of it runs, but for the chapter's
 * tutorial, which examples.test.ts runs. Each block gets what the document assumes to be there.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DEVICE } from './on-device';
import { drawnVoc } from './train/voc-fixture';

const ROOT = join(__dirname, '..');
/** Within the package, so that 'fcn-torch' is this one; the run on a device may go on beside this one. */
const FOLDER = join(ROOT, 'build', `docs-${DEVICE}`);
const IMPORT = "import * as torch from 'fcn-torch';";
const NAMES = 'const { d2l, F, models, nn, optim } = torch;';

/** A ResNet-18 in a cache of weights of the tests' own: no block needs a network. */
const CACHE = `
    const { existsSync } = await import('node:fs');
    torch.hub.setDir('hub');
    const cached = 'hub/checkpoints/resnet18-f37072fd.pth';
    const another = () => models.resnet18({ weights: null });
    if (!existsSync(cached)) await torch.save((await another()).stateDict(), cached);`;

/** Folders of pictures and masks, and VOC's archive where it is downloaded to: no block needs a network. */
const ARCHIVE = `
    const { createHash } = await import('node:crypto');
    const { existsSync } = await import('node:fs');
    const { cp, mkdir, readFile } = await import('node:fs/promises');
    const { create } = await import('tar');
    if (!existsSync('photos')) {
      const voc = process.env.VOC_DIR as string;
      await cp(voc + '/JPEGImages', 'photos', { recursive: true });
      await cp(voc + '/SegmentationClass', 'labels', { recursive: true });
      await cp(voc, 'VOCdevkit/VOC2012', { recursive: true });
      await mkdir('data');
      const file = 'data/VOCtrainval_11-May-2012.tar';
      await create({ file }, ['VOCdevkit']);
      const sha1 = createHash('sha1').update(await readFile(file)).digest('hex');
      d2l.DATA_HUB.voc2012 = ['http://127.0.0.1/VOCtrainval_11-May-2012.tar', sha1];
    }`;

/** What a document's blocks assume; a block may have names of its own. */
const CONTEXTS: Record<string, string> = {
  'README.md': `${CACHE}
    const vocDir = process.env.VOC_DIR as string;
    const net = new nn.Sequential(new nn.Conv2d(3, 21, 1));
    const x = torch.ones([1]);
    const img = torch.zeros([64, 96, 3], { dtype: 'uint8' });
    const image = torch.rand([64, 96, 3]);
    const message = { image: image.share() };
    const worker = { postMessage: (value: unknown) => structuredClone(value) };
    const [trainIter, testIter] = await d2l.loadDataVoc(2, [64, 96], { vocDir });
    const loss: torch.Loss = (inputs, targets) => F.crossEntropy(inputs, targets);`,
  'docs/data.md': `${ARCHIVE}
    const vocDir = process.env.VOC_DIR as string;`,
  'docs/memory.md': `
    const x = torch.rand([3, 64, 64]);
    const [mean, std] = [0.5, 0.25];
    const net = new nn.Sequential(new nn.Conv2d(3, 21, 1));
    const optimizer = new optim.SGD(net.parameters(), { lr: 0.1 });
    const inputs = torch.rand([1, 3, 64, 64]);
    const targets = torch.zeros([1, 64, 64], { dtype: 'int64' });
    const images = torch.rand([2, 3]);
    const worker = { postMessage: (value: unknown) => structuredClone(value) };
    type Message = { images: torch.SharedTensor };
    const parentPort = {
      once: (_: 'message', body: (message: Message) => void) => body({ images: images.share() }),
    };`,
  'docs/operators.md': '',
  'docs/weights.md': `${CACHE}
    const net = new nn.Sequential(new nn.Conv2d(3, 21, 1), new nn.BatchNorm2d(21));
    const optimizer = new optim.SGD(net.parameters(), { lr: 0.1, momentum: 0.9 });
    const parallel = new Map([...net.stateDict()].map(([name, x]) => ['module.' + name, x] as const));
    await torch.save({ net: parallel }, 'parallel.pt');
    const whole = { model: net.stateDict(), optimizer: optimizer.stateDict(), epoch: 3 };
    await torch.save(whole, 'checkpoint.pt');
    const { copyFile } = await import('node:fs/promises');
    await copyFile(cached, 'resnet18.pth');`,
  // Last: its switches are for the whole process.
  'docs/precision.md': `
    const vocDir = process.env.VOC_DIR as string;
    const [trainIter, testIter] = await d2l.loadDataVoc(4, [64, 96], { vocDir });
    const net = new nn.Sequential(new nn.Conv2d(3, 21, 1));
    const loss: torch.Loss = (logits, classes) => F.crossEntropy(logits, classes);
    const inputs = torch.rand([1, 3, 64, 64]);
    const targets = torch.zeros([1, 64, 64], { dtype: 'int64' });`,
};

/** The TypeScript of a document; that of a list's item stands further right. */
function blocksOf(markdown: string): string[] {
  return [...markdown.matchAll(/^( *)```ts\n([\s\S]*?)^ *```$/gm)].map(([, indent = '', code]) =>
    (code as string).replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

const isTutorial = (block: string) => block.includes('models.resnet18()');

function moduleOf(block: string, context: string): string {
  const own = block.replace(IMPORT, '');
  return `${IMPORT}\n${NAMES}\nexport async function run() {${context}\n{\n${own}}\n}\n`;
}

/** The status and what is printed. */
async function node(args: string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, output: `${stdout}${stderr}` };
}

test.before(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const running: string[] = [];
  for (const [path, context] of Object.entries(CONTEXTS)) {
    const blocks = blocksOf(await readFile(join(ROOT, path), 'utf8'));
    assert.ok(blocks.length > 0, `${path} has no TypeScript`);
    for (const [i, block] of blocks.entries()) {
      const name = `${path.replaceAll('/', '-')}-${i + 1}.ts`;
      await writeFile(join(FOLDER, name), moduleOf(block, context));
      if (!isTutorial(block)) running.push(name);
    }
  }
  // One program, which goes on from block to block.
  const chinese = blocksOf(await readFile(join(ROOT, 'README.zh-CN.md'), 'utf8'));
  const program = chinese.join('\n').replace(IMPORT, '').replace(NAMES, '');
  const vocDir = 'const vocDir = process.env.VOC_DIR as string;';
  await writeFile(join(FOLDER, 'README.zh-CN.md.ts'), moduleOf(program, vocDir));
  const calls = running.map((name) => `['${name}', () => require('./${name}').run()],`);
  const main = `const blocks: [string, () => Promise<void>][] = [\n${calls.join('\n')}\n];
async function main() {
  for (const [name, run] of blocks) {
    await run().catch((cause) => {
      throw new Error(name, { cause });
    });
  }
}
void main();
`;
  await writeFile(join(FOLDER, 'main.ts'), main);
  const config = {
    extends: '../../tsconfig.json',
    // As newcomers' projects have it.
    compilerOptions: {
      noEmit: true,
      rootDir: '../..',
      noUncheckedIndexedAccess: false,
      noUnusedLocals: false,
    },
    include: ['.'],
  };
  await writeFile(join(FOLDER, 'tsconfig.json'), JSON.stringify(config));
});

test('the types fit', async () => {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const { code, output } = await node([tsc, '-p', FOLDER], ROOT);
  assert.is(code, 0, output);
});

test('each block runs', async () => {
  const voc = await drawnVoc(8, 8, [320, 480]);
  try {
    await writeFile(
      join(voc.folder, 'photo.jpg'),
      await readFile(join(voc.vocDir, 'JPEGImages', await firstPicture(voc.vocDir))),
    );
    const args = ['--require', require.resolve('tsx/cjs'), join(FOLDER, 'main.ts')];
    const { code, output } = await node(args, voc.folder, { VOC_DIR: voc.vocDir });
    assert.is(code, 0, output);
  } finally {
    await voc.remove();
  }
});

async function firstPicture(vocDir: string): Promise<string> {
  const list = await readFile(join(vocDir, 'ImageSets', 'Segmentation', 'train.txt'), 'utf8');
  return `${list.split('\n')[0]}.jpg`;
}

test.run();
