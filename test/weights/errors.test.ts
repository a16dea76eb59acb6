import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as torch from 'fcn-torch';
import { zipSync } from 'fflate';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadWeights, saveWeights } from '../../dist/weights/index.js';
import { fails, failsToLoad, golden, inTemporary } from './fixtures';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

test('a file that is not there', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'absent.pth');
    await fails(loadWeights(path), path, 'weights that torch.save wrote', 'there is no such file');
  });
});

test('a folder', () => inTemporary((dir) => fails(loadWeights(dir), dir, 'it is a folder')));

const files: [what: string, bytes: Uint8Array, ...parts: string[]][] = [
  ['an empty file', bytes(''), 'the file is empty'],
  ['one byte', bytes('x'), 'its 1 bytes begin with "x"'],
  ['a web page', bytes('<!DOCTYPE html><html></html>'), 'it is neither', '<!DOCTYPE html>'],
  ['a pointer of Git LFS', bytes('version https://git-lfs.github.com/spec/v1\n'), 'version https'],
  ['zeros', new Uint8Array(1000), 'its 1000 bytes begin with "\\u0000'],
  ['a pickle of something else', bytes('\x80\x02N.'), 'a Python pickle that torch.save did not'],
  ['a ZIP of nothing', zipSync({}), 'a ZIP without data.pkl', 'no entries'],
  ['a ZIP of something else', zipSync({ 'a.txt': bytes('a') }), 'without data.pkl', "'a.txt'"],
  ['data.pkl too deep', zipSync({ 'a/b/data.pkl': bytes('N.') }), 'without data.pkl'],
  ['a compressed ZIP', zipSync({ 'a/data.pkl': bytes('N'.repeat(99)) }), 'is compressed'],
  [
    'big-endian numbers',
    zipSync({ 'a/data.pkl': bytes('}.'), 'a/byteorder': bytes('big') }, { level: 0 }),
    "byte order 'big'",
  ],
];
for (const [what, content, ...parts] of files) {
  test(what, () => inTemporary((dir) => failsToLoad(dir, content, ...parts)));
}

const goldens: [file: string, ...parts: string[]][] = [
  ['legacy.pth', 'from before version 1.6', 'not read yet'],
  ['checkpoint.pth', "the entry 'epoch' is 3", "torch.save(checkpoint['model'], path)"],
  ['module.pth', "names 'torch.nn.modules.linear.Linear'", 'net.state_dict()'],
  ['complex.pth', 'torch.ComplexFloatStorage', 'only float32, float64'],
  ['script.pt', 'a TorchScript program'],
];
for (const [file, ...parts] of goldens) {
  test(file, () => fails(loadWeights(golden(file)), golden(file), ...parts));
}

const data =
  process.env.FCN_TORCH_TEST_DATA ?? resolve(__dirname, '..', '..', '..', 'shared', 'data');
const truncated: [file: string, ...parts: string[]][] = [
  ['resnet18-f37072fd.pth', 'it is a ZIP that is cut off or damaged'],
  ['resnet18-5c106cde.pth', "PyTorch's old tar format", 'not read yet'],
];
for (const [file, ...parts] of truncated) {
  const path = join(data, 'truncated', file);
  if (!existsSync(path)) console.log(`skipped: no ${path} (set FCN_TORCH_TEST_DATA)`);
  else test(`truncated/${file}`, () => fails(loadWeights(path), path, ...parts));
}

test('a ZIP cut off anywhere', async () => {
  const whole = await readFile(golden('state.pth'));
  await inTemporary(async (dir) => {
    for (let end = 4; end < whole.length; end += 173) {
      await failsToLoad(dir, whole.subarray(0, end), 'a ZIP that is cut off or damaged');
    }
    // Its table of contents is whole, and what it lists is not all there.
    await failsToLoad(dir, Buffer.concat([whole.subarray(0, 4), whole.subarray(600)]));
  });
});

/** Overwrites 4 bytes at a place in the last part of a ZIP. */
function patched(zip: Uint8Array, fromEnd: number, value: number): Buffer {
  const copy = Buffer.from(zip);
  copy.writeUInt32LE(value, copy.length - fromEnd);
  return copy;
}

test('a ZIP whose table of contents lies', async () => {
  const pickle = bytes('}.');
  const plain = zipSync({ 'a/data.pkl': pickle }, { level: 0 });
  const table = 46 + 'a/data.pkl'.length + 22;
  await inTemporary(async (dir) => {
    await failsToLoad(dir, patched(plain, 14, 0xffffffff), "entry '' twice"); // how many entries
    await failsToLoad(dir, patched(plain, 6, 0x7fffffff), 'without data.pkl'); // where the table is
    await failsToLoad(dir, patched(plain, table - 20, 0x7fffffff), 'compressed'); // packed size
    await failsToLoad(dir, patched(plain, table - 42, 0x7fffffff), 'lies outside it');
    const both = patched(patched(plain, table - 20, 1 << 30), table - 24, 1 << 30);
    await failsToLoad(dir, both, 'add up to 1073741824 bytes');
    const twice = Buffer.from(
      zipSync({ 'a/data.pkl': pickle, 'a/data.pkm': pickle }, { level: 0 }),
    );
    twice.write('l', twice.lastIndexOf('m'));
    await failsToLoad(dir, twice, "the entry 'a/data.pkl' twice");
  });
});

test('saving: an ending that names no format', async () => {
  for (const path of ['weights.bin', 'weights', 'weights.pth.zip']) {
    await fails(saveWeights(new Map(), path), path, 'one of .pth, .pt, .safetensors');
    assert.not.ok(existsSync(path));
  }
});

test('saving: a dtype that is not written, a tensor that is gone; what was there stays', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'weights.pth');
    await writeFile(path, 'before');
    const complex = new Map([['a', torch.zeros([1], { dtype: 'complex64' })]]);
    await fails(saveWeights(complex, path), path, "'a' is complex64", 'only float32');
    const gone = new Map([['a', torch.zeros([1])]]);
    gone.get('a')?.dispose();
    await fails(saveWeights(gone, path), path, "'a' has been disposed of");
    assert.is(await readFile(path, 'utf8'), 'before');
    assert.equal(await readdir(dir), ['weights.pth']);
  });
});

test('saving: a place that cannot be written', async () => {
  await inTemporary(async (dir) => {
    await writeFile(join(dir, 'file'), '');
    const path = join(dir, 'file', 'weights.pth');
    await fails(saveWeights(new Map(), path), path, 'Could not write');
  });
});

test('arguments of the wrong kind, or the wrong way round, are named', async () => {
  const named = async (work: Promise<unknown>, message: RegExp) => {
    const error = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    assert.instance(error, torch.TorchError);
    assert.match((error as Error).message, message);
  };
  const swapped = torch.save as unknown as (...args: unknown[]) => Promise<void>;
  await named(
    swapped('x.pth', new Map()),
    /a Map of tensors by name for state but received 'x.pth'/,
  );
  await named(swapped(new Map(), 3), /a path for path but received 3/);
  await named(torch.load(3 as unknown as string), /a path for path/);
});

test.run();
