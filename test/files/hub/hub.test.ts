import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { dirname, join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { NOWHERE, scratch, withServer } from '../../libtorch/fixtures';
import { rejection } from '../../rejection';

const { hub } = torch;

const room = scratch();
const WEIGHTS = join(__dirname, '..', 'goldens', 'state.pth');
const bytes = readFileSync(WEIGHTS);
const digest = createHash('sha256').update(bytes).digest('hex');
const NAME = `net-${digest.slice(0, 8)}.pth`;
const MODELS = 'https://download.pytorch.org/models';
const MIRROR = 'FCN_TORCH_WEIGHTS_MIRROR';

const before = { ...process.env };
const checkpoints = () => join(hub.getDir(), 'checkpoints');

test.before.each(() => {
  process.env.TORCH_HOME = room.path(`home-${Math.random()}`);
  delete process.env[MIRROR];
});
test.after(() => {
  for (const name of ['TORCH_HOME', MIRROR]) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  room.remove();
});

/** A server of the weights that notes what it was asked for. */
async function withWeights<T>(use: (url: string, asked: string[]) => Promise<T>): Promise<T> {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('etag', '"1"').setHeader('content-length', bytes.length).end(bytes);
  };
  return withServer(listener, (url) => use(url, asked));
}

function quiet<T extends object>(options: T): T & { progress: boolean } {
  return { ...options, progress: false };
}

test('a state dict is downloaded once, into PyTorch’s cache', async () => {
  const expected = await torch.load(WEIGHTS);
  await withWeights(async (url, asked) => {
    for (let i = 0; i < 2; i++) {
      const state = await hub.loadStateDictFromUrl(`${url}/${NAME}`, quiet({ checkHash: true }));
      assert.equal([...state.keys()], [...expected.keys()]);
      for (const [name, tensor] of state) {
        assert.is(String(tensor), String(expected.get(name))); // there are NaNs
      }
    }
    assert.equal(asked, [`/${NAME}`]);
  });
  assert.equal(readdirSync(checkpoints()), [NAME]);
  assert.equal(readFileSync(join(checkpoints(), NAME)), bytes);
});

test('a file that is there is used without asking, under its own name and in another folder too', async () => {
  const modelDir = room.path('mine');
  mkdirSync(modelDir);
  cpSync(WEIGHTS, join(modelDir, 'mine.pth'));
  const options = { modelDir, fileName: 'mine.pth' };
  assert.is(await hub.download('http://127.0.0.1:9/x.pth', options), join(modelDir, 'mine.pth'));
  assert.ok((await hub.loadStateDictFromUrl('http://127.0.0.1:9/x.pth', options)).size > 0);
});

test('a wrong hash is an error of its own, and nothing is kept', async () => {
  await withWeights(async (url) => {
    const error = await rejection(
      hub.loadStateDictFromUrl(`${url}/net-0badf00d.pth`, quiet({ checkHash: true })),
    );
    assert.is(error.code, 'ERR_HASH');
    assert.match(error.message, `sha256 hash begins with 0badf00d at ${url}/net-0badf00d.pth but`);
    assert.match(error.message, digest);
    assert.equal(readdirSync(checkpoints()), []);
    // As in Python, nothing is checked unless asked for.
    await hub.download(`${url}/net-0badf00d.pth`, quiet({}));
    assert.equal(readdirSync(checkpoints()), ['net-0badf00d.pth']);
  });
});

test('a damaged file is told from its name, and left alone', async () => {
  mkdirSync(checkpoints(), { recursive: true });
  const half = bytes.subarray(0, bytes.length / 2);
  const url = `http://127.0.0.1:9/${NAME}`;
  const file = join(checkpoints(), NAME);
  writeFileSync(file, half);
  const error = await rejection(hub.loadStateDictFromUrl(url));
  assert.is(error.code, 'ERR_WEIGHTS');
  assert.match(error.message, `at ${file} but`);
  const found = createHash('sha256').update(half).digest('hex');
  assert.match(
    error.message,
    `its SHA-256 is ${found} and does not begin with ${NAME.slice(4, 12)}`,
  );
  assert.match(error.message, 'delete it, and it will be downloaded again');
  assert.equal(readFileSync(file), half);
  // Neither is said of a file without a hash in its name, nor of one that has the right one.
  writeFileSync(join(checkpoints(), 'net.pth'), half);
  const plain = await rejection(hub.loadStateDictFromUrl('http://127.0.0.1:9/net.pth'));
  assert.not.match(plain.message, 'SHA-256');
  const text = Buffer.from('no weights');
  const name = `text-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.pth`;
  writeFileSync(join(checkpoints(), name), text);
  const other = await rejection(hub.loadStateDictFromUrl(`http://127.0.0.1:9/${name}`));
  assert.not.match(other.message, 'SHA-256');
});

test('offline, one error says what was tried and where the file belongs', async () => {
  const url = NOWHERE;
  const error = await rejection(hub.loadStateDictFromUrl(`${url}/${NAME}`, quiet({})));
  assert.is(error.code, 'ERR_DOWNLOAD');
  assert.match(error.message, new RegExp(`^Could not download ${url}/${NAME}: .*ECONNREFUSED`));
  assert.match(error.message, `as ${NAME} in ${checkpoints()}`);
  assert.not.match(error.message, MIRROR); // it would not be asked
  assert.not.match(error.message, '\n');
  process.env[MIRROR] = url;
  const mirrored = await rejection(hub.download(`${MODELS}/${NAME}`, quiet({})));
  assert.match(mirrored.message, `Could not download ${url}/${NAME}: `);
  assert.match(mirrored.message, `or set ${MIRROR} to a URL that has what is at ${MODELS}/`);
});

test('what the server answers is the reason', async () => {
  await withServer(
    (_, response) => response.writeHead(404).end(),
    async (url) => {
      const error = await rejection(hub.download(`${url}/net.pth`, quiet({})));
      assert.is(error.code, 'ERR_DOWNLOAD');
      assert.match(error.message, `${url}/net.pth: HTTP 404 Not Found; put the file there`);
    },
  );
});

test('PyTorch’s weights come from the mirror, and nobody else’s', async () => {
  await withWeights(async (url, asked) => {
    for (const [mirror, path] of [
      [`${url}/torch`, `/torch/${NAME}`],
      [`${url}/torch/`, `/torch/${NAME}`],
      [url, `/${NAME}`],
    ] as const) {
      process.env[MIRROR] = mirror;
      const modelDir = room.path(`mirrored-${asked.length}`);
      const found = await hub.download(`${MODELS}/${NAME}`, quiet({ modelDir, checkHash: true }));
      assert.is(found, join(modelDir, NAME));
      assert.is(asked.at(-1), path);
    }
    await hub.download(`${MODELS}/quantization/${NAME}?x=1`, quiet({}));
    assert.is(asked.at(-1), `/quantization/${NAME}?x=1`);
    process.env[MIRROR] = `${url}/mirror/`;
    await hub.downloadUrlToFile(`${url}/models/own.pth`, room.path('own.pth'), quiet({}));
    assert.is(asked.at(-1), '/models/own.pth');
    process.env[MIRROR] = 'mirror.example.com';
    const error = await rejection(hub.download(`${MODELS}/a.pth`, quiet({})));
    assert.is(error.code, 'ERR_ARGUMENT');
    assert.match(error.message, `an http or https URL for ${MIRROR} but received 'mirror.example`);
  });
});

test('an abort is an AbortError, and what has arrived is continued', async () => {
  const ranges: (string | undefined)[] = [];
  await withServer(
    (request, response) => {
      ranges.push(request.headers.range);
      response.setHeader('etag', '"1"');
      if (request.headers.range === undefined) {
        response.setHeader('content-length', bytes.length).write(bytes.subarray(0, 100));
        return;
      }
      response.setHeader('content-range', `bytes 100-${bytes.length - 1}/${bytes.length}`);
      response.writeHead(206).end(bytes.subarray(100));
    },
    async (url) => {
      const file = room.path('aborted', 'net.pth');
      const controller = new AbortController();
      const onProgress = (received: number) => {
        if (received > 0) controller.abort('enough');
      };
      const { signal } = controller;
      const error = await rejection(
        hub.downloadUrlToFile(`${url}/x`, file, quiet({ signal, onProgress })),
      );
      assert.instance(error, torch.AbortError);
      assert.is(error.cause, 'enough');
      assert.match(readdirSync(dirname(file)).join(), /^net\.pth\.[0-9a-f]{16}\.partial$/);
      const seen: [number, number | undefined][] = [];
      await hub.downloadUrlToFile(`${url}/x`, file, {
        hashPrefix: digest.toUpperCase(),
        progress: false,
        onProgress: (...report) => seen.push(report),
      });
      assert.equal(ranges, [undefined, 'bytes=100-']);
      assert.equal(seen[0], [100, bytes.length]);
      assert.equal(seen.at(-1), [bytes.length, bytes.length]);
      assert.equal(readFileSync(file), bytes);
      assert.equal(readdirSync(dirname(file)), ['net.pth']);
    },
  );
});

test('several at once get the same file', async () => {
  await withWeights(async (url) => {
    const get = () => hub.download(`${url}/${NAME}`, quiet({ checkHash: true }));
    const paths = await Promise.all([get(), get(), get()]);
    assert.equal(new Set(paths), new Set([join(checkpoints(), NAME)]));
    assert.equal(readdirSync(checkpoints()), [NAME]);
  });
});

test('a folder that cannot be written is named', async () => {
  await withWeights(async (url, asked) => {
    const error = await rejection(
      hub.download(`${url}/${NAME}`, quiet({ modelDir: join(WEIGHTS, 'folder') })),
    );
    assert.is(error.code, 'ERR_IO');
    assert.match(error.message, join(WEIGHTS, 'folder'));
    assert.equal(asked, []);
    if (process.platform !== 'linux') return;
    // Read-only for root, too.
    const sys = await rejection(hub.downloadUrlToFile(`${url}/${NAME}`, '/sys/net.pth', quiet({})));
    assert.is(sys.code, 'ERR_IO');
    assert.match(sys.message, /(Could not write|Could not write in) \/sys.*: E(ACCES|PERM|ROFS)/);
  });
});

test('progress goes to stderr, unless it is not wanted', async () => {
  const { write } = process.stderr;
  let text = '';
  process.stderr.write = ((chunk: string) => {
    text += chunk;
    return true;
  }) as typeof write;
  try {
    await withWeights(async (url) => {
      await hub.download(`${url}/quiet.pth`, quiet({}));
      assert.is(text, '');
      await hub.download(`${url}/${NAME}`);
      assert.match(text, `Downloading ${url}/${NAME} to ${join(checkpoints(), NAME)}\n`);
      assert.match(text, `${NAME}: 100% of 0.0 MB`);
      text = '';
      await hub.download(`${url}/${NAME}`);
      assert.is(text, '');
    });
  } finally {
    process.stderr.write = write;
  }
});

test('what onProgress throws comes back as it is', async () => {
  await withWeights(async (url) => {
    const mistake = new RangeError('of mine');
    const onProgress = () => {
      throw mistake;
    };
    const options = quiet({ onProgress });
    assert.is(await hub.download(`${url}/x.pth`, options).catch((error) => error), mistake);
  });
});

test('bad arguments are named', async () => {
  const bad = (value: unknown) => value as never;
  const url = 'http://127.0.0.1:9/x.pth';
  for (const [promise, words] of [
    [hub.download('x.pth'), "an http or https URL for url but received 'x.pth'"],
    [hub.download('file:///x.pth'), "an http or https URL for url but received 'file:///x.pth'"],
    [hub.download(bad(5)), 'URL for url but received 5'],
    [hub.download('http://127.0.0.1:9/models/'), 'a URL that ends in a name'],
    [hub.download(url, bad({ modelDir: 5 })), 'a path for modelDir but received 5'],
    [hub.download(url, bad({ fileName: 5 })), 'a name for fileName but received 5'],
    [hub.download(url, bad({ checksum: true })), "known options only for options but received 'ch"],
    [hub.download(url, bad({ signal: 5 })), 'an AbortSignal for signal but received 5'],
    [hub.download(url, bad({ onProgress: 5 })), 'a function for onProgress but received 5'],
    [hub.downloadUrlToFile(url, bad(undefined)), 'a path for path but received undefined'],
    [hub.downloadUrlToFile(url, 'x', { hashPrefix: 'xyz' }), 'in hexadecimal for hashPrefix but'],
    [hub.downloadUrlToFile(url, '~somebody/x'), 'for the own home only for path but'],
    [hub.loadStateDictFromUrl(url, bad({ mapLocation: 'cpu' })), "but received 'mapLocation'"],
  ] as const) {
    const error = await rejection(promise);
    assert.is(error.code, 'ERR_ARGUMENT');
    assert.ok(error.message.includes(words), error.message);
  }
  assert.throws(() => hub.setDir(bad(5)), /a path for path but received 5/);
});

test.run();
