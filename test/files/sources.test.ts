import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { alive, settled } from '../memory';
import { rejection } from '../rejection';
import {
  contents,
  describe,
  disposeAll,
  expectedState,
  fails,
  golden,
  inTemporary,
} from './fixtures';

async function rejects(work: Promise<unknown>, code: string, message: RegExp): Promise<void> {
  const error = await rejection(work);
  assert.is(error.code, code);
  assert.match(error.message, message);
}

for (const file of ['state.pth', 'state-pickle.pth', 'state-tar.pth', 'state.safetensors']) {
  test(`${file}: the same from its bytes and from a file: URL`, async () => {
    const before = await settled();
    const path = golden(file);
    const bytes = await readFile(path);
    const middle = Buffer.concat([Buffer.alloc(3), bytes, Buffer.alloc(5)]);
    const alone = Uint8Array.from(bytes).buffer;
    const expected = await torch.loadWeights(path);
    const listed = await torch.listWeights(path);
    for (const given of [
      bytes,
      middle.subarray(3, -5),
      alone,
      new DataView(alone),
      pathToFileURL(path),
      pathToFileURL(path).href,
    ]) {
      for (const load of [torch.load, torch.loadWeights]) {
        const state = (await load(given)) as torch.nn.StateDict;
        assert.equal(describe(state), describe(expected));
        disposeAll(state);
      }
      assert.equal(await torch.listWeights(given), listed);
    }
    disposeAll(expected);
    assert.equal(alive(), before);
  });
}

test('bytes that are no weights, or none, or given away meanwhile', async () => {
  await fails(torch.load(Buffer.from('hello')), 'in 5 bytes', 'its 5 bytes begin with "hello"');
  await fails(torch.load(new Uint8Array()), 'in 0 bytes', 'there are none');
  const bytes = Uint8Array.from(await readFile(golden('state.pth')));
  const loading = torch.load(bytes);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  await fails(loading, 'bytes', 'it was changed while it was read');
});

test('what is neither a path nor bytes, and a map of bytes', async () => {
  const wrong = [undefined, null, 3, {}, new URL('https://example.org/x.pth'), 'file://%00'];
  for (const file of wrong) {
    for (const read of [torch.load, torch.loadWeights, torch.listWeights]) {
      await rejects(read(file as never), 'ERR_ARGUMENT', /a file: URL or the bytes of a file/);
    }
  }
  const bytes = await readFile(golden('state.pth'));
  await rejects(torch.load(bytes, { mmap: true }), 'ERR_ARGUMENT', /bytes are in memory for mmap/);
});

/** Weights in two files and an index of them, as Hugging Face's libraries write them. */
async function shard(
  dir: string,
  ending: string,
): Promise<{ index: string; map: Record<string, string> }> {
  const state = [...(await torch.loadWeights(golden('state.pth')))];
  const map: Record<string, string> = {};
  for (const [i, part] of [state.slice(0, 10), state.slice(10)].entries()) {
    const file = `model-0000${i + 1}-of-00002.${ending}`;
    await torch.save(new Map(part), join(dir, file));
    for (const [name] of part) map[name] = file;
  }
  const index = join(dir, `model.${ending}.index.json`);
  await writeFile(index, JSON.stringify({ metadata: { total_size: 1 }, weight_map: map }, null, 2));
  return { index, map };
}

for (const ending of ['safetensors', 'pth']) {
  for (const mmap of [false, true]) {
    test(`an index of .${ending} shards is read as one file${mmap ? ', mapped' : ''}`, async () => {
      await inTemporary(async (dir) => {
        const { index } = await shard(dir, ending);
        const before = await settled();
        const progress: number[][] = [];
        for (const load of [torch.load, torch.loadWeights]) {
          const state = (await load(index, {
            mmap,
            onProgress: (...counts) => progress.push(counts),
          })) as torch.nn.StateDict;
          assert.equal(contents(describe(state)), contents(expectedState()));
          disposeAll(state);
        }
        assert.equal(alive(), before);
        if (!mmap) assert.is(progress.at(-1)?.[0], progress.at(-1)?.[1]);
        const { format, tensors } = await torch.listWeights(index);
        assert.is(format, ending === 'pth' ? 'sharded PyTorch' : 'sharded safetensors');
        assert.is(tensors.length, expectedState().length);
      });
    });
  }
}

test('an index that is a link beside links, as in the cache of Hugging Face', async () => {
  await inTemporary(async (dir) => {
    const blobs = join(dir, 'blobs');
    const snapshot = join(dir, 'snapshot');
    for (const folder of [blobs, snapshot]) await mkdir(folder);
    const { index, map } = await shard(blobs, 'safetensors');
    for (const file of ['model.safetensors.index.json', ...new Set(Object.values(map))]) {
      await symlink(join(blobs, file), join(snapshot, file));
    }
    const state = await torch.loadWeights(join(snapshot, 'model.safetensors.index.json'));
    assert.is(state.size, (await torch.loadWeights(index)).size);
  });
});

test('an index that names what is not beside it, or not in it', async () => {
  await inTemporary(async (dir) => {
    await mkdir(join(dir, 'deep'));
    await torch.save(new Map([['a', torch.ones([1])]]), join(dir, 'a.safetensors'));
    await torch.save({ epoch: 1 }, join(dir, 'epoch.pth'));
    await writeFile(join(dir, 'empty.pth'), '');
    const index = join(dir, 'deep', 'index.json');
    const refuses = async (map: unknown, ...parts: string[]) => {
      await writeFile(index, JSON.stringify({ weight_map: map }));
      const before = await settled();
      await fails(torch.loadWeights(index), index, ...parts);
      assert.equal(alive(), before);
    };
    for (const file of [
      '../a.safetensors',
      '/etc/passwd',
      '..',
      '.',
      '',
      'x/../a',
      'x\\a',
      'c:a',
      'a\0',
      3,
    ]) {
      await refuses({ a: file }, 'which is no name of a file beside it');
    }
    await refuses({ a: 'gone.safetensors' }, 'gone.safetensors but there is no such file');
    await refuses([], 'JSON without a weight_map');
    await refuses(undefined, 'JSON without a weight_map');
    await refuses({ a: 'index.json' }, "its shard 'index.json' cannot be read: it is JSON");
    const beside = join(dir, 'index.json');
    for (const [map, part] of [
      [{ a: 'a.safetensors', b: 'a.safetensors' }, "'a.safetensors' has no tensor 'b'"],
      [{ a: 'epoch.pth' }, "its shard 'epoch.pth' cannot be read: it is no state dict"],
      [{ a: 'empty.pth' }, "its shard 'empty.pth' cannot be read: the file is empty"],
    ] as const) {
      await writeFile(beside, JSON.stringify({ weight_map: map }));
      await fails(torch.loadWeights(beside), beside, part);
    }
    await writeFile(beside, '{"weight_map": ');
    await fails(torch.loadWeights(beside), beside, 'it begins as JSON, and is not JSON');
    await fails(torch.load(Buffer.from('{"weight_map":{"a":"a.pth"}}')), 'give its path instead');
  });
});

test.run();
