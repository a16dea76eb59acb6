import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as torch from 'fcn-torch';
import { zipSync } from 'fflate';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadWeights, save } from '../../dist/files/index.js';
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
  ['module.pth', "holds 'torch.nn.modules.linear.Linear', not a state dict", 'net.state_dict()'],
  ['sparse.pth', 'a sparse tensor', 'x.to_dense()'],
  ['conjugated.pth', 'a tensor with metadata', 'x.resolve_conj()'],
  ['script.pt', 'a TorchScript program'],
];
for (const [file, ...parts] of goldens) {
  test(file, () => fails(loadWeights(golden(file)), golden(file), ...parts));
}

const data =
  process.env.FCN_TORCH_TEST_DATA ?? resolve(__dirname, '..', '..', '..', 'shared', 'data');
const truncated: [file: string, ...parts: string[]][] = [
  ['resnet18-f37072fd.pth', 'it is a ZIP that is cut off or damaged'],
  ['resnet18-5c106cde.pth', "it is cut off: 'storages' in this tar file is 46801661 bytes long"],
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
    await failsToLoad(dir, patched(plain, 14, 0xffffffff), 'it is cut off'); // how many entries
    await failsToLoad(dir, patched(plain, 6, 0x7fffffff), 'it is cut off'); // where the table is
    await failsToLoad(dir, patched(plain, table - 20, 0x7fffffff), 'size mismatch'); // packed size
    const both = patched(patched(plain, table - 20, 1 << 30), table - 24, 1 << 30);
    await failsToLoad(dir, both, "'a/data.pkl' lies outside it");
    const twice = Buffer.from(
      zipSync({ 'a/data.pkl': pickle, 'a/data.pkm': pickle }, { level: 0 }),
    );
    twice.write('l', twice.lastIndexOf('m'));
    await failsToLoad(dir, twice, "the entry 'a/data.pkl' twice");
  });
});

test('saving: an ending that names no format', async () => {
  for (const path of ['weights.bin', 'weights', 'weights.pth.zip']) {
    await fails(save(new Map(), path), path, 'one of .pth, .pt, .safetensors');
    assert.not.ok(existsSync(path));
  }
});

test('saving: what cannot be written; what was there stays', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'weights.pth');
    await writeFile(path, 'before');
    const sparse = new Map([['a', torch.ones([2, 2]).toSparse()]]);
    await fails(save(sparse, path), path, "'a' is sparse_coo", 'only dense');
    const meta = new Map([['a', torch.zeros([1], { device: 'meta' })]]);
    await fails(save(meta, path), path, "'a' is on meta");
    await fails(save({ epoch: 1, hook: new Date() as never }, path), path, "'hook' is a Date");
    const unawaited = Promise.resolve(new Map()) as never;
    const tensors = join(dir, 'weights.safetensors');
    await fails(save(unawaited, tensors), tensors, 'a Map or a plain object of tensors');
    assert.not(existsSync(tensors));
    await fails(save({ deep: { f: (() => 1) as never } }, path), path, "'deep.f' is a function");
    const circle: { self?: torch.Saved } = {};
    circle.self = circle;
    await fails(save(circle, path), path, 'contains itself');
    const gone = new Map([['a', torch.zeros([1])]]);
    gone.get('a')?.dispose();
    await fails(save(gone, path), path, "'a' has been disposed of");
    assert.is(await readFile(path, 'utf8'), 'before');
    assert.equal(await readdir(dir), ['weights.pth']);
  });
});

test('options that are none', async () => {
  const refuses = async (work: Promise<unknown>, what: string): Promise<void> => {
    const error = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.instance(error, torch.TorchError, String(error));
    assert.is((error as torch.TorchError).code, 'ERR_ARGUMENT');
    assert.match((error as torch.TorchError).message, what);
  };
  await inTemporary(async (dir) => {
    const path = join(dir, 'weights.pth');
    for (const [name, what] of [
      ['signal', 'an AbortSignal for signal'],
      ['onProgress', 'a function for onProgress'],
    ] as const) {
      const options = { [name]: 5 } as never;
      await refuses(save(new Map(), path, options), what);
      await refuses(loadWeights(golden('state.pth'), options), what);
      await refuses(torch.load(golden('state.pth'), options), what);
    }
    await refuses(torch.load(golden('state.pth'), { mmap: 'no' as never }), 'a boolean for mmap');
    assert.equal(await readdir(dir), []);
  });
});

test('work that is aborted before it begins', async () => {
  await inTemporary(async (dir) => {
    const signal = AbortSignal.abort();
    const state = new Map([['a', torch.ones([2])]]);
    const path = join(dir, 'weights.pth');
    await save(state, path);
    for (const work of [
      () => save(state, join(dir, 'never.pth'), { signal }),
      () => torch.load(path, { signal }),
      () => torch.load(path, { signal, mmap: true }),
    ]) {
      const error = await work().then(
        () => undefined,
        (reason: torch.TorchError) => reason,
      );
      assert.is(error?.code, 'ERR_ABORTED');
    }
    assert.equal(await readdir(dir), ['weights.pth']);
  });
});

test('saving: a place that cannot be written', async () => {
  await inTemporary(async (dir) => {
    await writeFile(join(dir, 'file'), '');
    const path = join(dir, 'file', 'weights.pth');
    await fails(save(new Map(), path), path, 'Could not write');
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
    /a state dict, or an object with one for value but received 'x.pth'/,
  );
  await named(swapped(new Map(), 3), /a path for path but received 3/);
  await named(torch.load(3 as unknown as string), /the bytes of a file for file but received 3/);
});

test.run();
