import { crc32, deflateSync } from 'node:zlib';

/** PNG's colour types. */
export const GREY = 0;
export const RGB = 2;
export const INDEXED = 3;
export const GREY_ALPHA = 4;
export const RGB_ALPHA = 6;

const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export interface PngOptions {
  readonly height: number;
  readonly width: number;
  readonly depth?: number;
  readonly type?: number;
  readonly interlaced?: boolean;
  /** Row-major, a number a channel. */
  readonly samples: ArrayLike<number>;
  /** What is done to the rows, each after its filter's number, before they are deflated. */
  readonly rows?: (rows: Buffer) => Buffer;
  /** What is done to the chunks of the file between the header and the end. */
  readonly chunks?: (data: Buffer) => Buffer[];
  /** The last chunk. */
  readonly end?: Buffer;
}

export const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
export const END = chunk('IEND');

export function chunk(type: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

export function header(
  height: number,
  width: number,
  depth: number,
  type: number,
  interlaced = false,
): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  content.set([depth, type, 0, 0, Number(interlaced)], 8);
  return chunk('IHDR', content);
}

/** A PNG as its specification has it, without any library: also of kinds that libraries do not write. */
export function png(options: PngOptions): Buffer {
  const { height, width, depth = 8, type = GREY, interlaced = false } = options;
  const { chunks = (data) => [chunk('IDAT', data)], rows = (all) => all, end = END } = options;
  const data = deflateSync(rows(rowsOf({ ...options, depth, type, interlaced })));
  const palette = type === INDEXED ? [chunk('PLTE', Buffer.alloc(3 * 2 ** depth))] : [];
  const head = header(height, width, depth, type, interlaced);
  return Buffer.concat([SIGNATURE, head, ...palette, ...chunks(data), end]);
}

/** Adam7's passes: the first row and column, and the steps to the next. */
const PASSES = [
  [0, 0, 8, 8],
  [0, 4, 8, 8],
  [4, 0, 8, 4],
  [0, 2, 4, 4],
  [2, 0, 4, 2],
  [0, 1, 2, 2],
  [1, 0, 2, 1],
] as const;

function rowsOf(options: PngOptions & { depth: number; type: number }): Buffer {
  const { height, width, depth, type, interlaced, samples } = options;
  const channels = CHANNELS[type] as number;
  const rows: Buffer[] = [];
  for (const [y0, x0, dy, dx] of interlaced ? PASSES : ([[0, 0, 1, 1]] as const)) {
    if (x0 >= width) continue;
    for (let y = y0; y < height; y += dy) {
      let bits = '';
      for (let x = x0; x < width; x += dx) {
        for (let c = 0; c < channels; c++) {
          const sample = samples[(y * width + x) * channels + c] as number;
          bits += sample.toString(2).padStart(depth, '0');
        }
      }
      const bytes = bits.match(/.{1,8}/g) ?? [];
      rows.push(Buffer.from([0, ...bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2))]));
    }
  }
  return Buffer.concat(rows);
}

/** Rows without filters as the filters 0 to 4 in turn have them; `step` bytes a pixel. */
export function filtered(rows: Buffer, rowBytes: number, step: number): Buffer {
  const into = Buffer.from(rows);
  const at = (row: number, i: number): number =>
    row < 0 || i < 0 ? 0 : (rows[row * (rowBytes + 1) + 1 + i] as number);
  for (let row = 0; row * (rowBytes + 1) < rows.length; row++) {
    const filter = row % 5;
    into[row * (rowBytes + 1)] = filter;
    for (let i = 0; i < rowBytes; i++) {
      const [left, up, corner] = [at(row, i - step), at(row - 1, i), at(row - 1, i - step)];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] as number;
      into[row * (rowBytes + 1) + 1 + i] = at(row, i) - guess;
    }
  }
  return into;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
