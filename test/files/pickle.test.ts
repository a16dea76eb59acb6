import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { zipSync } from 'fflate';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { alive, settled } from '../memory';
import { failsToLoad, inTemporary } from './fixtures';

// Pickles by hand, for what torch.save never writes.
type Part = string | number | Buffer;

function pickle(...parts: Part[]): Buffer {
  return Buffer.concat(
    parts.map((part) =>
      typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part as string, 'latin1'),
    ),
  );
}

const PROTO = pickle(0x80, 2);

function text(value: string): Buffer {
  const utf8 = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(utf8.length);
  return pickle('X', length, utf8);
}

function int(value: number): Buffer {
  const long = Buffer.alloc(8);
  long.writeBigInt64LE(BigInt(value));
  return pickle(0x8a, 8, long);
}

function tuple(...items: Buffer[]): Buffer {
  return pickle('(', ...items, 't');
}

function storage(length: number, key = '0', name = 'FloatStorage'): Buffer {
  const parts = [text('storage'), pickle(`ctorch\n${name}\n`), text(key), text('cpu'), int(length)];
  return pickle(tuple(...parts), 'Q');
}

interface TensorParts {
  storage?: Buffer;
  offset?: number;
  shape?: number[];
  strides?: number[];
  more?: Buffer;
}

function tensor(parts: TensorParts = {}): Buffer {
  const { offset = 0, shape = [4], strides = [1], more = pickle() } = parts;
  return pickle(
    'ctorch._utils\n_rebuild_tensor_v2\n',
    tuple(
      parts.storage ?? storage(4),
      int(offset),
      tuple(...shape.map(int)),
      tuple(...strides.map(int)),
      pickle(0x89),
      pickle('}'),
      more,
    ),
    'R',
  );
}

const AFFINE = pickle('ctorch\nper_tensor_affine\n');
const PER_CHANNEL = pickle('ctorch\nper_channel_affine\n');
const LONGS: TensorParts = { storage: storage(2, '1', 'LongStorage'), shape: [2] };

function quantized(quantizer: Buffer, parts: TensorParts): Buffer {
  const { offset = 0, shape = [4], strides = [1] } = parts;
  return pickle(
    'ctorch._utils\n_rebuild_qtensor\n',
    tuple(
      parts.storage ?? storage(4),
      int(offset),
      tuple(...shape.map(int)),
      tuple(...strides.map(int)),
      quantizer,
      pickle(0x89),
      pickle('}'),
    ),
    'R',
  );
}

/** A dict with one entry. */
function state(value: Buffer): Buffer {
  return pickle(PROTO, '}', text('a'), value, 's.');
}

const FLOATS = new Uint8Array(16);

function zip(data: Buffer, storages: Record<string, Uint8Array> = { 0: FLOATS }): Uint8Array {
  const entries = Object.entries(storages).map(([key, bytes]) => [`net/data/${key}`, bytes]);
  return zipSync({ 'net/data.pkl': data, ...Object.fromEntries(entries) }, { level: 0 });
}

const errors: [what: string, data: Buffer, ...parts: string[]][] = [
  [
    'a global that would run a command',
    pickle(PROTO, 'cos\nsystem\n', tuple(text('touch /tmp/owned')), 'R.'),
    "it holds 'os.system', not a state dict",
    'nothing is made of it',
  ],
  [
    'a builtin, by its name in Python 3',
    pickle(PROTO, 'c__builtin__\neval\n', tuple(text('1')), 'R.'),
    "'builtins.eval'",
  ],
  ['a name that is no text', pickle(PROTO, 'NN', 0x93, '.'), 'has None and None for a name'],
  ['an unknown opcode', pickle(PROTO, 0x97, '.'), 'opcode 0x97'],
  ['a tensor in a set', pickle(PROTO, 0x8f, '(', tensor(), 0x90, '.'), 'holds a set'],
  ['an item of a number', state(pickle('K', 1, '(NNu')), 'sets 2 keys and values in 1'],
  ['items added to a list', state(pickle('](N', 0x90)), 'adds to a list, not to a set'],
  ['a call with arguments by name', state(pickle('ctorch\ndevice\n)}', 0x92)), 'cannot be called'],
  [
    'a bytearray of a number of bytes',
    state(pickle('c__builtin__\nbytearray\n', tuple(int(2 ** 40)), 'R')),
    'makes bytes of (1099511627776)',
  ],
  [
    'bytes of a text that has none',
    state(pickle('c_codecs\nencode\n', tuple(text('名'), text('latin1')), 'R')),
    'makes bytes of',
  ],
  [
    'a complex number of texts',
    state(pickle('cbuiltins\ncomplex\n', tuple(text('1')), 'R')),
    "(the string '1')",
  ],
  [
    'a device of a number',
    state(pickle('ctorch\ndevice\n', tuple(int(1)), 'R')),
    'a device of (1)',
  ],
  [
    'a tensor made by what makes tensors, without end',
    state(
      pickle(
        ...['ctorch._tensor\n_rebuild_from_type_v2\n', 'q', 1],
        ...[tuple(pickle('h', 1), pickle('N'), pickle(')'), pickle('N')), 'R'],
      ),
    ),
    'makes a tensor of',
  ],
  [
    'bytes copied very often',
    pickle(
      ...[PROTO, 'c_codecs\nencode\n', 'q', 0, text('x'.repeat(100_000)), text('latin1')],
      ...[0x86, 'q', 1, pickle('h', 0, 'h', 1, 'R').toString('latin1').repeat(1000), '.'],
    ),
    'several times the memory',
  ],
  [
    'a dict copied very often',
    pickle(
      ...[PROTO, 'ccollections\nCounter\n', 'q', 0, '}('],
      ...Array.from({ length: 1000 }, (_, i) => pickle(int(i), 'N')),
      ...['u', 0x85, 'q', 1, pickle('h', 0, 'h', 1, 'R').toString('latin1').repeat(2000), '.'],
    ),
    'several times the memory',
  ],
  ['a name that only looks alike', state(pickle('ctorch._utils\n_rebuild_x\n')), '_rebuild_x'],
  ['a class that cannot be called', state(pickle('ctorch\nIntStorage\n)R')), 'cannot be called'],
  ['a call of a string', state(pickle(text('x'), ')R')), "calls the string 'x'"],
  ['an instance of a name', state(pickle(text('a'), ')', pickle(0x81))), "calls the string 'a'"],
  ['a set', pickle(PROTO, pickle(0x8f), '.'), 'it holds a set, not a state dict'],
  ['an instance by text', pickle(PROTO, '(ios\nsystem\n.'), 'opcode 0x69'],
  ['attributes of a tensor', state(pickle(tensor(), '}b')), 'sets attributes of a tensor'],
  ['another protocol', pickle(0x80, 6, 'N.'), 'protocol 6'],
  ['no bytes at all', pickle(), 'its pickle is cut off: at byte 0, 1 more'],
  ['no end', pickle(PROTO, '}'), 'cut off: at byte 3'],
  ['text longer than the file', pickle('X', 255, 255, 255, 255), 'cut off: at byte 5, 4294967295'],
  ['a name without an end', pickle('cos'), 'cut off in a name'],
  ['text that is not UTF-8', pickle('X', 1, 0, 0, 0, 0xff), 'not UTF-8'],
  ['a memo that was not written', pickle('h', 7, '.'), 'reads memo 7'],
  ['an empty stack', pickle('.'), 'takes a value at byte 1 where there is none'],
  ['an empty stack for a tuple', pickle('N', 0x87, '.'), 'where there is none'],
  ['a mark that is not there', pickle('Nt.'), 'where there is none'],
  ['a value from under a mark', pickle('N(q', 0, '.'), 'where there is none'],
  ['a key without a value', pickle('}(Nu.'), 'sets 1 keys and values'],
  ['a dict in itself', pickle('}q', 0, text('a'), 'h', 0, 's.'), "entry 'a' is a dict"],
  ['two million values', pickle('N'.repeat(2_200_000)), 'several times the memory'],
  ['a million dicts', pickle('}'.repeat(1_000_000)), 'several times the memory'],
  ['a memo for each byte', pickle('N', 'r\0\0\0\0'.repeat(600_000)), 'several times the memory'],
  ['marks nested 100,000 deep', pickle('('.repeat(100_000), '.'), 'where there is none'],
  ['tuples nested 100,000 deep', state(pickle(')', '\x85'.repeat(50_000))), 'is a tuple'],
  ['an integer of 255 bytes', pickle(0x8a, 255, Buffer.alloc(255, 1), '.'), 'it holds 4950521'],

  ['a tensor alone', pickle(tensor(), '.'), 'holds a tensor, not a state dict'],
  ['a list', pickle(']Na.'), 'holds a list, not a state dict'],
  ['a number as name', pickle('}', int(3), tensor(), 's.'), 'a key is 3, not a name'],
  ['a number among tensors', state(int(3)), "the entry 'a' is 3, not a tensor"],
  ['another persistent id', state(pickle(text('x'), 'Q')), "refers to data by the string 'x'"],
  [
    'a storage of another dtype',
    state(tensor({ storage: storage(4, '0', 'XUInt8Storage') })),
    "tensor of 'torch.XUInt8Storage'",
  ],
  [
    'a quantised storage without a quantisation',
    state(tensor({ storage: storage(4, '0', 'QUInt8Storage') })),
    'a tensor of quint8 has no quantisation',
  ],
  [
    'a quantisation of floats',
    state(quantized(tuple(AFFINE, pickle('G', Buffer.alloc(8)), int(0)), {})),
    'a tensor of float32 has a quantisation, and that dtype has none',
  ],
  ...(
    [
      ['none', pickle('N')],
      ['a scale that is text', tuple(AFFINE, text('1'), int(0))],
      ['a zero point that is no integer', tuple(AFFINE, int(1), pickle('N'))],
      ['scales that are a number', tuple(PER_CHANNEL, int(1), int(1), int(0))],
      ['an axis that is not there', tuple(PER_CHANNEL, tensor(), tensor(), int(1))],
      ['a negative axis', tuple(PER_CHANNEL, tensor(), tensor(), int(-1))],
      ['too few scales', tuple(PER_CHANNEL, tensor({ shape: [3] }), tensor(), int(0))],
      [
        'one scale for many',
        tuple(PER_CHANNEL, tensor({ storage: storage(1, '1'), strides: [0] }), tensor(), int(0)),
      ],
      ['scales of integers', tuple(PER_CHANNEL, tensor(LONGS), tensor(LONGS), int(0))],
    ] as const
  ).map(([what, quantizer]): [string, Buffer, string] => [
    `a quantisation with ${what}`,
    state(quantized(quantizer, { storage: storage(16, '0', 'QInt8Storage') })),
    'quantis',
  ]),
  [
    'packed elements with one scale',
    state(
      quantized(tuple(AFFINE, int(1), int(0)), { storage: storage(2, '0', 'QUInt4x2Storage') }),
    ),
    'a tensor of quint4x2',
  ],
  [
    'packed elements with strides',
    state(
      quantized(tuple(PER_CHANNEL, tensor(), tensor(), int(0)), {
        storage: storage(16, '0', 'QUInt4x2Storage'),
        strides: [2],
      }),
    ),
    'row-major order',
  ],
  [
    'packed elements beyond their storage',
    state(
      quantized(tuple(PER_CHANNEL, tensor(), tensor(), int(0)), {
        storage: storage(1, '9', 'QUInt4x2Storage'),
      }),
    ),
    'needs 2 bytes',
  ],
  ['a storage of negative length', state(tensor({ storage: storage(-4) })), 'is no storage'],
  ['a storage that is not there', state(tensor({ storage: storage(4, '1') })), "'1' is not in"],
  ['a path as storage', state(tensor({ storage: storage(4, '../data.pkl') })), 'is not in the ZIP'],
  ['a storage that is too short', state(tensor({ storage: storage(8) })), '16 bytes', 'take 32'],
  [
    'a storage of 2^52 elements',
    state(tensor({ storage: storage(2 ** 52), shape: [2 ** 52] })),
    'has 16 bytes',
  ],
  [
    'a storage of two lengths',
    pickle(
      ...[PROTO, '}(', text('a'), tensor(), text('b')],
      ...[tensor({ storage: storage(4, '0', 'LongStorage') }), 'u.'],
    ),
    "storage '0' has 16 bytes in one place and 32 in another",
  ],
  ['a tensor beyond its storage', state(tensor({ shape: [5] })), 'needs 20 bytes', 'which has 16'],
  ['an offset beyond', state(tensor({ offset: 1 })), 'needs 20 bytes'],
  ['strides beyond', state(tensor({ shape: [2, 2], strides: [3, 1] })), 'needs 20 bytes'],
  ['sizes that overflow', state(tensor({ shape: [2 ** 40, 2 ** 40], strides: [0, 0] })), 'counted'],
  ['strides that overflow', state(tensor({ strides: [2 ** 52] })), 'bytes of storage'],
  ['a negative size', state(tensor({ shape: [-4] })), 'has -4 in its shape'],
  ['a negative stride', state(tensor({ strides: [-1] })), 'strides [-1]'],
  ['a negative offset', state(tensor({ offset: -1 })), 'offset -1'],
  ['strides of other dimensions', state(tensor({ strides: [1, 1] })), 'strides [1,1]'],
  [
    '65 dimensions',
    state(tensor({ shape: Array(65).fill(1), strides: Array(65).fill(1) })),
    '65 d',
  ],
  [
    'a tensor of nothing',
    state(pickle('ctorch._utils\n_rebuild_tensor_v2\n)R')),
    'makes a tensor of ()',
  ],
  [
    'a tensor with metadata',
    state(tensor({ more: pickle('}', text('neg'), 0x88, 's') })),
    'with metadata',
  ],
  [
    'a parameter of nothing',
    state(pickle('ctorch._utils\n_rebuild_parameter\n)R')),
    'is a parameter, not a tensor',
  ],
  ['an OrderedDict of a tuple', pickle('ccollections\nOrderedDict\n(Nt', 'R.'), 'with arguments'],
];
for (const [what, data, ...parts] of errors) {
  test(`error: ${what}`, () => inTemporary((dir) => failsToLoad(dir, zip(data), ...parts)));
}

test('one tensor in many places is one tensor', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'many.pth');
    const places = 30_000;
    await writeFile(
      path,
      zip(
        pickle(
          PROTO,
          tensor(),
          'q',
          1,
          '](',
          pickle('h', 1).toString('latin1').repeat(places),
          'e.',
        ),
      ),
    );
    const { numTensors } = await settled();
    const list = await torch.load<torch.Tensor[]>(path);
    assert.is(list.length, places);
    assert.is(new Set(list).size, 1);
    assert.is(alive().numTensors, numTensors + 1);
    list[0]?.dispose();
  });
});

test('what a file is called by cannot move the cursor of a terminal', async () => {
  await inTemporary(async (dir) => {
    const data = pickle(PROTO, 'c\x1b[2J\nevil\n.');
    await failsToLoad(dir, zip(data), "holds '\\u{1b}[2J.evil'");
  });
});

test.run();
