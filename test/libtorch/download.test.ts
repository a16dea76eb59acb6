import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { download } from '../../scripts/libtorch/download.mjs';
import { rejection, scratch, sha256, withServer, writeTree } from './fixtures';

const content = 'a wheel'.repeat(10_000);
const hash = sha256(content, 'hex');
const room = scratch();
writeTree(room.path(), { '.keep': '' });
test.after(() => room.remove());

/** Downloads from a server, and requires that nothing is left of a failure. */
async function failure(listener: RequestListener, options: object = {}): Promise<Error> {
  const file = room.path('failed.whl');
  const error = await withServer(listener, (url) =>
    rejection(download(`${url}/x.whl`, file, { sha256: hash, ...options })),
  );
  assert.equal(
    readdirSync(room.path()).filter((name) => name.startsWith('failed')),
    [],
  );
  return error;
}

test('a file arrives under its name and reports progress', async () => {
  const file = room.path('good.whl');
  let last: [number, number | undefined] = [0, 0];
  await withServer(
    (_, response) => response.setHeader('content-length', content.length).end(content),
    (url) =>
      download(`${url}/x.whl`, file, {
        sha256: hash,
        onProgress: (received, total) => (last = [received, total]),
      }),
  );
  assert.is(readFileSync(file, 'utf8'), content);
  assert.equal(last, [content.length, content.length]);
  assert.not(existsSync(`${file}.partial`));
});

test('a dropped connection leaves nothing', async () => {
  const error = await failure((_, response) => {
    response.setHeader('content-length', content.length);
    response.write(content.slice(0, 1000), () => setTimeout(() => response.destroy(), 20));
  });
  assert.match(error.message, /terminated|closed|ended/);
});

test('a wrong hash names file, expected and received', async () => {
  const error = await failure((_, response) => response.end('something else'));
  assert.is(error.name, 'ChecksumError');
  assert.match(error.message, 'failed.whl');
  assert.match(error.message, `expected ${hash}`);
  assert.match(error.message, `received ${sha256('something else', 'hex')}`);
});

test('a bad status is the reason', async () => {
  const error = await failure((_, response) => response.writeHead(404).end('no'));
  assert.is(error.message, 'HTTP 404 Not Found');
});

test('a server that falls silent is given up', async () => {
  const error = await failure((_, response) => response.write('some'), { stallMs: 50 });
  assert.is(error.message, 'no data for 0.05 s');
});

test('an abort is the reason', async () => {
  const controller = new AbortController();
  const reason = new Error('stopped by the user');
  const error = await failure(
    (_, response) => response.write('some', () => controller.abort(reason)),
    { signal: controller.signal },
  );
  assert.is(error, reason);
});

test('an unreachable server is named with its cause', async () => {
  const url = await withServer(
    () => {},
    async (address) => address,
  );
  const file = room.path('failed.whl');
  const error = await rejection(download(`${url}/x.whl`, file, { sha256: hash }));
  assert.match(error.message, /fetch failed: .*ECONNREFUSED/);
});

test.run();
