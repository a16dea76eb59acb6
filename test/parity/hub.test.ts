import { execFileSync } from 'node:child_process';
import { basename, join, normalize } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { scratch, withServer } from '../libtorch/fixtures';
import { rejection } from '../rejection';
import { loadGolden } from './golden';

type Case =
  | { env: Record<string, string>; chosen: string | null; dir: string }
  | { path: string; file_name: string | null; file: string; prefix: string | null };

const cases = loadGolden<Case>('hub');
const room = scratch();
test.after(() => room.remove());

test('the folder is Python’s', () => {
  const places = cases.filter((c) => 'dir' in c);
  assert.ok(places.length > 10);
  // In a process of its own, whose environment and folder are nobody else's.
  const script = `
    const { hub } = require(${JSON.stringify(join(__dirname, '..', '..'))});
    const places = JSON.parse(process.argv[1]).map(({ env, chosen }) => {
      for (const name of ['HOME', 'TORCH_HOME', 'XDG_CACHE_HOME']) delete process.env[name];
      Object.assign(process.env, env);
      if (chosen !== null) hub.setDir(chosen);
      return hub.getDir();
    });
    console.log(JSON.stringify(places));`;
  const output = execFileSync(process.execPath, ['-e', script, JSON.stringify(places)]);
  const expected = places.map(({ dir }) => normalize(dir));
  assert.equal(JSON.parse(output.toString()), expected);
});

test('files have the names, and are to have the hashes, that Python takes from the URL', async () => {
  const names = cases.filter((c) => 'path' in c);
  assert.ok(names.length > 10);
  for (const [index, { path, file_name, file, prefix }] of names.entries()) {
    const modelDir = room.path(String(index));
    await withServer(
      (_, response) => response.end('no weights'),
      async (url) => {
        const found = torch.hub.download(`${url}/${path}`, {
          modelDir,
          fileName: file_name ?? undefined,
          checkHash: true,
          progress: false,
        });
        // An empty one is the beginning of every hash.
        if (!prefix) return assert.is(basename(await found), file);
        const error = await rejection(found);
        assert.is(error.code, 'ERR_HASH');
        assert.match(error.message, `begins with ${prefix} at`);
      },
    );
  }
});

test.run();
