import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type DownloadOptions, download } from '../../scripts/libtorch/download.mjs';
import { NOWHERE, rejection, scratch, withServer } from './fixtures';

const content = randomBytes(400_000);
const hash = hashOf(content);
const room = scratch();
test.after(() => room.remove());

function hashOf(bytes: Buffer, algorithm = 'sha256') {
  return { algorithm, expected: createHash(algorithm).update(bytes).digest('hex') };
}

interface Served {
  readonly bytes?: Buffer;
  readonly headers?: Record<string, string>;
  /** Whether ranges are given. */
  readonly ranges?: boolean;
  /** How many bytes of this answer are sent before the connection is dropped. */
  readonly drop?: number | undefined;
  /** Where the client is another process: then it may lose some of them, too. */
  readonly unseen?: boolean;
}

/** How many bytes the client has, by what it reported last. */
let seen = 0;

/** Waits until the client has so many bytes: what it has not read when a connection ends is lost. */
async function untilSeen(bytes: number): Promise<void> {
  while (seen < bytes) await sleep(1);
}

const ETAG = { etag: '"first"' };

/** Answers with a file, or as much of it as is asked for. */
function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { bytes = content, headers = ETAG, ranges = true, drop, unseen = false }: Served = {},
): void {
  const start = ranges ? Number(request.headers.range?.match(/^bytes=(\d+)-$/)?.[1] ?? 0) : 0;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (start >= bytes.length) {
    response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    return;
  }
  if (start > 0) {
    response.statusCode = 206;
    response.setHeader('content-range', `bytes ${start}-${bytes.length - 1}/${bytes.length}`);
  }
  const rest = bytes.subarray(start);
  response.setHeader('content-length', rest.length);
  if (drop === undefined) {
    response.end(rest);
    return;
  }
  response.write(rest.subarray(0, drop));
  void (unseen ? sleep(5) : untilSeen(start + drop)).then(() => response.destroy());
}

/** The answer to the request of that number, from 1. */
type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

const whole: Answer = (request, response) => serve(request, response);

/** A folder of its own, a server, and the ranges that it is asked for. */
async function withFile<T>(listener: Answer, use: (world: World) => Promise<T>): Promise<T> {
  const folder = room.path(randomBytes(4).toString('hex'));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'x.bin');
  const ranges: (string | undefined)[] = [];
  seen = 0;
  return withServer(
    (request, response) => {
      ranges.push(request.headers.range);
      listener(request, response, ranges.length);
    },
    (url) => {
      const get = ({ onProgress, ...options }: DownloadOptions = {}) =>
        download(`${url}/x.bin`, file, {
          backoffMs: 1,
          ...options,
          onProgress(received, total) {
            seen = received;
            onProgress?.(received, total);
          },
        });
      return use({ url, folder, file, ranges, get, left: () => readdirSync(folder) });
    },
  );
}

interface World {
  readonly url: string;
  readonly folder: string;
  readonly file: string;
  readonly ranges: (string | undefined)[];
  get(options?: DownloadOptions): Promise<void>;
  /** The names in the folder. */
  left(): string[];
}

/** Leaves the beginning of the file, as an interrupted download does. */
async function interrupt({ get, left }: World, options: DownloadOptions = {}): Promise<string> {
  const controller = new AbortController();
  const reason = new Error('stopped by the user');
  const onProgress = (received: number) => {
    if (received > 0) controller.abort(reason);
  };
  const error = await rejection(get({ ...options, signal: controller.signal, onProgress }));
  assert.is(error, reason);
  const [name = ''] = left();
  assert.match(name, /^x\.bin\.[0-9a-f]{16}\.partial$/);
  assert.is(left().length, 1);
  return name;
}

test('a file arrives under its name and reports progress', async () => {
  await withFile(whole, async ({ get, file, left }) => {
    let last: [number, number | undefined] = [0, 0];
    await get({ hash, onProgress: (received, total) => (last = [received, total]) });
    assert.equal(readFileSync(file), content);
    assert.equal(last, [content.length, content.length]);
    assert.equal(left(), ['x.bin']);
  });
});

test('a connection that is dropped ten times is continued ten times', async () => {
  // Of any length, also nothing.
  const drops = [0, 1, 70_000, 3, 65_536, 0, 12_345, 100_000, 2, 50_000];
  await withFile(
    (request, response, count) => serve(request, response, { drop: drops[count - 1] }),
    async ({ get, file, ranges, left }) => {
      const seen: number[] = [];
      await get({ hash, onProgress: (received) => seen.push(received) });
      assert.equal(readFileSync(file), content);
      assert.is(ranges.length, 11);
      assert.is(ranges[0], undefined);
      assert.equal(
        seen,
        seen.toSorted((a, b) => a - b),
      ); // nothing was fetched twice
      assert.equal(left(), ['x.bin']);
    },
  );
});

test('without support for ranges it begins again', async () => {
  await withFile(
    (request, response, count) =>
      serve(request, response, { ranges: false, drop: count < 3 ? count * 1000 : undefined }),
    async ({ get, file, ranges }) => {
      await get({ hash });
      assert.equal(readFileSync(file), content);
      assert.equal(ranges, [undefined, 'bytes=1000-', 'bytes=2000-']);
    },
  );
});

test('a server that says too little about its content is not continued, unless there is a hash', async () => {
  const dropFirst: Answer = (request, response, count) =>
    serve(request, response, { headers: {}, drop: count === 1 ? 1000 : undefined });
  await withFile(dropFirst, async ({ get, file, ranges }) => {
    await get();
    assert.equal(readFileSync(file), content);
    assert.equal(ranges, [undefined, undefined]);
  });
  await withFile(dropFirst, async ({ get, file, ranges }) => {
    await get({ hash });
    assert.equal(readFileSync(file), content);
    assert.equal(ranges, [undefined, 'bytes=1000-']);
  });
});

test('a file that changes between the attempts is fetched as it is now', async () => {
  const changed = randomBytes(content.length);
  for (const headers of [
    [{ etag: '"1"' }, { etag: '"2"' }],
    [
      { 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' },
      { 'last-modified': 'Mon, 02 Nov 2026 10:00:01 GMT' },
    ],
  ]) {
    await withFile(
      (request, response, count) =>
        count === 1
          ? serve(request, response, { headers: headers[0], drop: 90_000 })
          : serve(request, response, { headers: headers[1], bytes: changed }),
      async ({ get, file, ranges, left }) => {
        await get();
        assert.equal(readFileSync(file), changed);
        assert.equal(ranges.slice(0, 2), [undefined, 'bytes=90000-']);
        // From the beginning; once more where its connection was lost with the second's.
        assert.ok(ranges.length > 2 && ranges.slice(2).every((range) => range === undefined));
        assert.equal(left(), ['x.bin']);
      },
    );
  }
});

test('an interrupted download is continued by the next one, and its hash is of all bytes', async () => {
  await withFile(whole, async (world) => {
    const name = await interrupt(world);
    const { size } = statSync(join(world.folder, name));
    assert.ok(size > 0 && size < content.length);
    await world.get({ hash: hashOf(content, 'sha1') });
    assert.equal(readFileSync(world.file), content);
    assert.equal(world.ranges, [undefined, `bytes=${size}-`]);
    assert.equal(world.left(), ['x.bin']);
  });
});

test('what is left of another content, or longer than the file, is not used', async () => {
  await withFile(whole, async (world) => {
    const name = await interrupt(world);
    await rename(join(world.folder, name), join(world.folder, 'x.bin.0123456789abcdef.partial'));
    await world.get();
    assert.equal(readFileSync(world.file), content);
    assert.equal(world.left(), ['x.bin']);
  });
  await withFile(whole, async (world) => {
    const name = await interrupt(world);
    appendFileSync(join(world.folder, name), Buffer.alloc(2 * content.length));
    await world.get();
    assert.equal(readFileSync(world.file), content);
    assert.equal(world.left(), ['x.bin']);
  });
});

test('damage in what was left is found by the hash, and the next download begins again', async () => {
  await withFile(whole, async (world) => {
    const name = await interrupt(world, { hash });
    const { size } = statSync(join(world.folder, name));
    writeFileSync(join(world.folder, name), Buffer.alloc(size));
    const error = await rejection(world.get({ hash }));
    assert.is(error.name, 'ChecksumError');
    assert.equal(world.left(), []);
    await world.get({ hash });
    assert.equal(readFileSync(world.file), content);
  });
});

/** A process that downloads, and says `there` once so many bytes have arrived. */
function downloading({ url, file }: World, bytes: number) {
  const module = pathToFileURL(join(__dirname, '../../scripts/libtorch/download.mjs')).href;
  const [from, to] = [JSON.stringify(`${url}/x.bin`), JSON.stringify(file)];
  const script = `import { download } from ${JSON.stringify(module)};
    await download(${from}, ${to}, {
      backoffMs: 1,
      hash: ${JSON.stringify(hash)},
      onProgress: (received) => received >= ${bytes} && console.log('there'),
    });`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

test('a killed process leaves what the next one continues, a running one does not', async () => {
  const half: Answer = (request, response) => {
    if (request.headers.range !== undefined) return serve(request, response);
    response.setHeader('etag', '"first"').setHeader('content-length', content.length);
    response.write(content.subarray(0, 100_000));
  };
  await withFile(half, async (world) => {
    const { folder, file, ranges, left, get } = world;
    const child = downloading(world, 100_000);
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    const [name = ''] = left();
    assert.match(name, /^x\.bin\.[0-9a-f]{16}\.[0-9a-f]{8}-\d+-[0-9a-f]{8}\.partial$/);
    const other = name.replace(`-${child.pid}-`, `-${process.pid}-`);
    writeFileSync(join(folder, other), content.subarray(0, 10));
    await get({ hash });
    assert.equal(readFileSync(file), content);
    assert.equal(ranges, [undefined, 'bytes=100000-']);
    assert.equal(left(), ['x.bin', other]);
    // Silent for more than a minute: its worker has ended, or its host.
    const before = Date.now() / 1000 - 90;
    utimesSync(join(folder, other), before, before);
    await get({ hash });
    assert.equal(left(), ['x.bin']);
  });
});

test('downloads of one file at once all succeed, of one process and of several', async () => {
  // All six are under way before one goes on; then their connections are lost, more than once.
  const held: (() => void)[] = [];
  await withFile(
    (request, response, count) => {
      const answer = () =>
        serve(request, response, { unseen: true, drop: count < 20 ? 30_000 + count : undefined });
      if (count > 6) return answer();
      held.push(answer);
      if (count === 6) for (const go of held) go();
    },
    async (world) => {
      const { get, file, left } = world;
      const processes = [downloading(world, Infinity), downloading(world, Infinity)];
      const codes = processes.map(async (child) => (await once(child, 'close'))[0]);
      await Promise.all([get({ hash }), get({ hash }), get(), get({ hash })]);
      assert.equal(await Promise.all(codes), [0, 0]);
      assert.equal(readFileSync(file), content);
      assert.equal(left(), ['x.bin']);
    },
  );
});

test('an error of the server is tried again, five times', async () => {
  await withFile(
    (request, response, count) =>
      count < 5 ? response.writeHead(499 + count).end('busy') : serve(request, response),
    async ({ get, ranges }) => {
      const error = await rejection(get({ hash }));
      assert.is(error.message, 'HTTP 501 Not Implemented'); // 500 and then what will not pass
      assert.is(ranges.length, 2);
    },
  );
  for (const status of [500, 502, 503]) {
    await withFile(
      (request, response, count) =>
        count === 1 ? response.writeHead(status).end('busy') : serve(request, response),
      async ({ get, file }) => {
        await get({ hash });
        assert.equal(readFileSync(file), content);
      },
    );
  }
  await withFile(
    (_, response) => response.writeHead(503).end('busy'),
    async ({ get, ranges, left }) => {
      assert.is((await rejection(get())).message, 'HTTP 503 Service Unavailable');
      assert.is(ranges.length, 5);
      assert.equal(left(), []);
    },
  );
});

test('what is not there is asked for once', async () => {
  await withFile(
    (_, response) => response.writeHead(404).end('no'),
    async ({ get, ranges, left }) => {
      assert.is((await rejection(get())).message, 'HTTP 404 Not Found');
      assert.is(ranges.length, 1);
      assert.equal(left(), []);
    },
  );
});

test('a part that nobody asked for is no answer, an empty file is one', async () => {
  await withFile(
    (_, response) => {
      response.setHeader('etag', '"1"').setHeader('content-range', 'bytes 0-9/10');
      response.writeHead(206).end('0123456789');
    },
    async ({ get, left }) => {
      assert.is((await rejection(get())).message, 'HTTP 206 Partial Content');
      assert.equal(left(), []);
    },
  );
  await withFile(
    (_, response) => response.end(),
    async ({ get, file, left }) => {
      await get({ hash: hashOf(Buffer.alloc(0)) });
      assert.is(readFileSync(file).length, 0);
      assert.equal(left(), ['x.bin']);
    },
  );
});

test('a wrong length is an error', async () => {
  // More than there is: it looks like a connection that is lost again and again.
  await withFile(
    (_, response) => {
      response.setHeader('content-length', content.length + 1).write(content);
      void untilSeen(content.length).then(() => response.destroy());
    },
    async ({ get, ranges, left }) => {
      const error = await rejection(get({ hash }));
      assert.match(error.message, /the connection was lost after \d+ bytes \(other side closed\)/);
      assert.is(ranges.length, 5);
      assert.not.ok(left().includes('x.bin'));
    },
  );
  // A part that is longer than the whole.
  await withFile(
    (request, response, count) => {
      if (count === 1) return serve(request, response, { drop: 1000 });
      response.setHeader('etag', '"first"');
      response.setHeader('content-range', `bytes 1000-${content.length - 1}/${content.length}`);
      response.writeHead(206).end(content);
    },
    async ({ get, ranges, left }) => {
      const error = await rejection(get({ hash }));
      assert.match(error.message, 'the server sent more than it had announced: 401000 of 400000');
      assert.is(ranges.length, 2);
      assert.equal(left(), []);
    },
  );
});

test('a server may give less than it was asked for', async () => {
  await withFile(
    (request, response, count) => {
      if (count === 1) return serve(request, response, { drop: 1000 });
      const start = Number(request.headers.range?.match(/\d+/)?.[0]);
      const part = content.subarray(start, start + 150_000);
      response.setHeader('etag', '"first"');
      const range = `bytes ${start}-${start + part.length - 1}/${content.length}`;
      response.writeHead(206, { 'content-range': range }).end(part);
    },
    async ({ get, file, ranges }) => {
      await get({ hash });
      assert.equal(readFileSync(file), content);
      assert.is(ranges.length, 4);
    },
  );
});

test('a wrong hash names file, expected and received, and leaves nothing', async () => {
  const other = Buffer.from('something else');
  await withFile(
    (request, response) => serve(request, response, { bytes: other }),
    async ({ get, ranges, left }) => {
      const error = await rejection(get({ hash }));
      assert.is(error.name, 'ChecksumError');
      assert.match(error.message, 'sha256 hash of x.bin');
      assert.match(error.message, `expected ${hash.expected}`);
      assert.match(error.message, `received ${hashOf(other).expected}`);
      assert.is(ranges.length, 1);
      assert.equal(left(), []);
      await get({ hash: { ...hash, expected: hashOf(other).expected.slice(0, 8) } });
      assert.equal(left(), ['x.bin']);
    },
  );
});

test('redirects are followed, and not for ever', async () => {
  await withFile(
    (request, response) =>
      request.url === '/there'
        ? serve(request, response)
        : response.writeHead(302, { location: '/there' }).end(),
    async ({ get, file }) => {
      await get({ hash });
      assert.equal(readFileSync(file), content);
    },
  );
  await withFile(
    (_, response) => response.writeHead(302, { location: '/x.bin' }).end(),
    async ({ get }) => {
      assert.is((await rejection(get())).message, 'redirect count exceeded');
    },
  );
});

test('a server that falls silent is given up after some attempts, one that wakes up is not', async () => {
  await withFile(
    () => {},
    async ({ get, ranges, left }) => {
      assert.is((await rejection(get({ stallMs: 1000 }))).message, 'no data for 1 s');
      assert.is(ranges.length, 5);
      assert.equal(left(), []);
    },
  );
  await withFile(
    (request, response, count) => {
      if (count > 1) return serve(request, response);
      response.setHeader('etag', '"first"').setHeader('content-length', content.length);
      response.write(content.subarray(0, 1000));
    },
    async ({ get, file, ranges }) => {
      await get({ hash, stallMs: 2000 });
      assert.equal(readFileSync(file), content);
      assert.equal(ranges, [undefined, 'bytes=1000-']);
    },
  );
});

test('an abort is the reason, also while it waits for the next attempt', async () => {
  const controller = new AbortController();
  const reason = new Error('stopped by the user');
  await withFile(
    (_, response) => {
      response.writeHead(500).end();
      setTimeout(() => controller.abort(reason), 10);
    },
    async ({ get, ranges }) => {
      const options = { signal: controller.signal, backoffMs: 60_000 };
      assert.is(await rejection(get(options)), reason);
      assert.is(await rejection(get(options)), reason);
      assert.is(ranges.length, 1);
    },
  );
});

test('an error of onProgress is not taken for one of the network', async () => {
  await withFile(whole, async ({ get, ranges }) => {
    const mistake = new TypeError('x is not a function');
    const onProgress = () => {
      throw mistake;
    };
    assert.is(await rejection(get({ onProgress })), mistake);
    assert.is(ranges.length, 1);
  });
});

test('a server that cannot be reached is named with its cause, at once', async () => {
  const error = await rejection(download(NOWHERE, room.path('x.bin'), { backoffMs: 60_000 }));
  assert.match(error.message, /ECONNREFUSED/);
  // Once something has arrived it is a connection that was lost.
  let lose = () => {};
  const server = createServer((socket) => {
    server.close();
    socket.on('error', () => {});
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\netag: "1"\r\n\r\nbeginning');
    lose = () => socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const start = Date.now();
  const later = await rejection(
    download(`http://127.0.0.1:${port}/`, room.path('x.bin'), {
      backoffMs: 10,
      onProgress: (received) => received > 0 && lose(),
    }),
  );
  assert.match(later.message, /ECONNREFUSED/);
  // Each timer may be early by part of a millisecond.
  assert.ok(Date.now() - start >= 10 + 20 + 40 - 3);
});

test('a full disk is the file system’s error, and what was written is continued', async () => {
  const handle = await open(room.path('probe'), 'w');
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const { write } = prototype;
  let free = 100_000;
  // As a disk that gets full: first a part, then nothing.
  prototype.write = async function (this: FileHandle, ...args: unknown[]) {
    const [bytes, offset, length, position] = args as [Uint8Array, number, number, number];
    const taken = Math.min(length, free);
    if (taken === 0) {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
        code: 'ENOSPC',
        syscall: 'write',
      });
    }
    free -= taken;
    return Reflect.apply(write, this, [bytes, offset, taken, position]);
  } as FileHandle['write'];
  await withFile(whole, async ({ get, file, ranges, left }) => {
    try {
      const error = (await rejection(get({ hash }))) as NodeJS.ErrnoException;
      assert.is(error.code, 'ENOSPC');
      assert.is(ranges.length, 1);
      assert.match(left().join(), /^x\.bin\.[0-9a-f]{16}\.partial$/);
    } finally {
      prototype.write = write;
    }
    await get({ hash });
    assert.equal(readFileSync(file), content);
    assert.equal(ranges, [undefined, 'bytes=100000-']);
  });
});

test.run();
