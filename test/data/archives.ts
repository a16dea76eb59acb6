// Archives made for tests, and a server for them.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { create, Header, type HeaderData } from 'tar';
import { drawVocSet } from '../../dist/data/drawn/draw.js';
import { listTree, writeTree } from '../libtorch/fixtures';
import { until } from '../until';

export const VOC = 'VOCdevkit/VOC2012';

/** An archive's bytes and their SHA-1. */
export interface Made {
  readonly bytes: Buffer;
  readonly sha1: string;
}

export function made(bytes: Buffer): Made {
  return { bytes, sha1: createHash('sha1').update(bytes).digest('hex') };
}

/**
 * A tar as the one of PASCAL VOC 2012: five pictures that are for segmentation, and others, which come
 * before the lists. What it was made of stays in `folder`.
 */
export async function vocArchive(folder: string): Promise<Made> {
  const voc = join(folder, VOC);
  mkdirSync(dirname(voc), { recursive: true });
  await drawVocSet(voc, { train: 3, val: 2, size: [40, 56] });
  const others = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [`JPEGImages/other_${i}.jpg`, noise(150_000, i)]),
  );
  writeTree(voc, {
    ...others,
    'Annotations/other_0.xml': '<annotation/>',
    'SegmentationObject/drawn_train_0000.png': noise(1000, 99),
    'ImageSets/Main/train.txt': 'other_0 1\n',
  });
  const order = ['Annotations', 'JPEGImages', 'ImageSets', 'SegmentationClass'];
  const members = [...order, 'SegmentationObject'].map((name) => `${VOC}/${name}`);
  const file = join(folder, 'voc.tar');
  await create({ file, cwd: folder }, members);
  return made(readFileSync(file));
}

/** Bytes that are not all alike, and cannot be packed. */
function noise(length: number, seed: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 64) }, (_, i) =>
    createHash('sha512').update(`${seed} ${i}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

/** A tar of these entries as they are, however they are called. */
export function tarOf(entries: readonly (HeaderData & { content?: string })[]): Buffer {
  const blocks = entries.flatMap(({ content = '', ...data }) => {
    const header = Buffer.alloc(512);
    new Header({ mode: 0o644, type: 'File', size: content.length, ...data }).encode(header);
    const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
    body.write(content);
    return [header, body];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

const DROP = 1 << 14;

export interface Served {
  /** Called for each answer with where it begins: after how many bytes the connection is lost. */
  readonly cut?: (start: number) => number | undefined;
  /** How many bytes the client has: those that it has not read when a connection is lost are lost, too. */
  readonly arrived?: () => number;
  readonly asked?: string[];
  /** Whether it gives a bit at a time. */
  readonly slowly?: boolean;
}

/** How many bytes of an archive have arrived in a folder. */
export function arrivedIn(folder: string): number {
  const parts = listTree(folder).filter((name) => name.endsWith('.partial'));
  return parts.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

/** Gives the same bytes at any address, or the part that is asked for. */
export function serving(
  bytes: Buffer,
  { cut, arrived = () => Infinity, asked, slowly = false }: Served = {},
): RequestListener {
  return (request, response) => {
    asked?.push(request.url ?? '');
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const rest = bytes.subarray(start);
    response.setHeader('etag', '"1"').setHeader('content-length', rest.length);
    if (start > 0) {
      const range = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
      response.writeHead(206, { 'content-range': range });
    }
    if (slowly) return void drip(response, rest);
    const length = cut?.(start);
    if (length === undefined) return void response.end(rest);
    response.write(rest.subarray(0, length));
    void until(() => arrived() >= start + length).then(() => response.destroy());
  };
}

async function drip(response: ServerResponse, bytes: Buffer) {
  for (let at = 0; at < bytes.length && !response.destroyed; at += DROP) {
    response.write(bytes.subarray(at, at + DROP));
    await sleep(5);
  }
  response.end();
}
