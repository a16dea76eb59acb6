import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadWeights, save } from '../../dist/files/index.js';
import { alive, settled } from '../memory';
import {
  contents,
  describe,
  expectedState,
  fails,
  failsToLoad,
  golden,
  inTemporary,
} from './fixtures';

/** A file with this header, as bytes, text or an object, before `data`. */
function file(header: Buffer | string | object, data: Uint8Array = new Uint8Array()): Buffer {
  const plain = typeof header === 'string' || Buffer.isBuffer(header);
  const text = Buffer.from(plain ? header : JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, data]);
}

function f32(shape: readonly unknown[], begin: unknown, end: unknown): object {
  return { dtype: 'F32', shape, data_offsets: [begin, end] };
}

test("reads what Hugging Face's safetensors wrote, to the bit", async () => {
  const { numTensors } = await settled();
  const state = await loadWeights(golden('state.safetensors'));
  assert.is(alive().numTensors, numTensors + state.size);
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
  assert.equal(
    contents(describe(state)).sort(byName),
    contents(expectedState()).sort(byName), // that library sorts by dtype and name
  );
});

test('the header is padded, says it is of PyTorch, and every tensor is aligned', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'weights.safetensors');
    await save(await loadWeights(golden('state.pth')), path);
    const bytes = await readFile(path);
    const length = Number(bytes.readBigUInt64LE());
    assert.is(length % 8, 0);
    const header = JSON.parse(bytes.toString('utf8', 8, 8 + length));
    assert.equal(header.__metadata__, { format: 'pt' });
    assert.is(header.int64.data_offsets[0] % 8, 0);
    assert.is(header.whole.data_offsets[0] % 4, 0);
  });
});

test('a name that means something to JavaScript is a name', async () => {
  await inTemporary(async (dir) => {
    for (const ending of ['safetensors', 'pth']) {
      const path = join(dir, `weights.${ending}`);
      const names = ['__proto__', 'constructor', 'toString'];
      await save(new Map(names.map((name) => [name, torch.ones([1])])), path);
      assert.equal([...(await loadWeights(path)).keys()], names);
    }
  });
});

test('the name that the format keeps for itself', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'weights.safetensors');
    const state = new Map([['__metadata__', torch.ones([1])]]);
    await fails(save(state, path), path, 'no tensor can be named __metadata__');
  });
});

const data = new Uint8Array(16);
const errors: [what: string, bytes: Buffer, ...parts: string[]][] = [
  ['a header longer than the file', file('{}').subarray(0, 9), 'header should be 2 bytes long'],
  [
    'a header length of 2^64 - 1',
    Buffer.concat([Buffer.alloc(8, 255), Buffer.from('{}')]),
    '18446744073709551615 bytes long, and the file has 2 after',
  ],
  ['a header that is not JSON', file('{"a":'), 'header is not JSON'],
  ['a header nested deeply', file(`{"a":${'['.repeat(30_000)}`), 'header is not JSON'],
  [
    'a header of empty lists',
    file(`{"a":[${'[],'.repeat(300_000)}0]}`),
    'several times the memory',
  ],
  [
    'a header that is not UTF-8',
    file(Buffer.from('{"\xff":1}', 'latin1')),
    'not valid for encoding utf-8',
  ],
  ['a header of 101 MB', file(`{${' '.repeat(101_000_000)}}`), 'more than 100000000'],
  ['an entry that is no object', file({ a: null }), "'a'", 'dtype undefined', 'F32, F64'],
  ['an unknown dtype', file({ a: { ...f32([], 0, 4), dtype: 'F6_E2M3' } }), "'F6_E2M3'"],
  [
    'half a byte in a row',
    file({ a: { dtype: 'F4', shape: [2, 3], data_offsets: [0, 3] } }, data.subarray(0, 3)),
    'half a byte in a row',
  ],
  ['no shape', file({ a: { dtype: 'F32', data_offsets: [0, 4] } }), "'a' has no shape"],
  ['a negative size', file({ a: f32([-1, -4], 0, 16) }, data), 'has -1 in its shape'],
  ['a fraction as size', file({ a: f32([0.5, 8], 0, 16) }, data), 'has 0.5 in its shape'],
  ['too many elements', file({ a: f32([2 ** 40, 2 ** 40], 0, 16) }, data), 'than can be counted'],
  ['too many dimensions', file({ a: f32(Array(65).fill(1), 0, 4) }, data), '65 dimensions'],
  ['no offsets', file({ a: { dtype: 'F32', shape: [4] } }), 'data_offsets are undefined'],
  ['offsets of another size', file({ a: f32([4], 0, 12) }, data), 'takes 16 bytes', '[0,12]'],
  ['offsets backwards', file({ a: f32([4], 16, 0) }, data), '[16,0]'],
  ['negative offsets', file({ a: f32([4], -16, 0) }, data), '[-16,0]'],
  ['offsets beyond the end', file({ a: f32([8], 0, 32) }, data), "'a' ends at byte 32", '16 bytes'],
  ['a huge tensor', file({ a: f32([2 ** 40], 0, 2 ** 42) }, data), 'it is cut off', '16 bytes'],
  ['tensors on each other', file({ a: f32([3], 0, 12), b: f32([2], 8, 16) }, data), 'overlaps'],
  ['the same bytes twice', file({ a: f32([4], 0, 16), b: f32([4], 0, 16) }, data), 'overlaps'],
  [
    'a gap',
    file({ a: f32([1], 0, 4), b: f32([2], 8, 16) }, data),
    'leaves a gap',
    'at 8, not at 4',
  ],
  ['data of no tensor', file({ a: f32([2], 0, 8) }, data), '8 bytes that belong to no tensor'],
];
for (const [what, bytes, ...parts] of errors) {
  test(`error: ${what}`, () => inTemporary((dir) => failsToLoad(dir, bytes, ...parts)));
}

test('a file cut off anywhere is an error', async () => {
  const whole = await readFile(golden('state.safetensors'));
  await inTemporary(async (dir) => {
    for (let end = 0; end < whole.length; end += 61) {
      await failsToLoad(dir, whole.subarray(0, end));
    }
  });
});

test.run();
