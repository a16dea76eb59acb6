import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkWritableFile, writeFileAtomic } from '../dist/atomic.js';
import { inTemporary } from './data/fixtures';

const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: Error) => error.message,
  );

test('permissions stay, and a link is followed', async () => {
  await inTemporary(async (dir) => {
    const target = join(dir, 'target');
    await writeFile(target, 'before');
    await chmod(target, 0o600);
    await symlink(target, join(dir, 'link'));
    await writeFileAtomic(join(dir, 'link'), 'after');
    assert.is(await readFile(target, 'utf8'), 'after');
    assert.is((await stat(target)).mode & 0o777, 0o600);
    assert.equal((await readdir(dir)).sort(), ['link', 'target']);
  });
});

test('what is no file is left alone', async () => {
  await inTemporary(async (dir) => {
    await mkdir(join(dir, 'folder'));
    for (const check of [checkWritableFile, (path: string) => writeFileAtomic(path, 'x')]) {
      assert.match(await failure(check(join(dir, 'folder'))), /folder: it is a folder/);
      assert.match(await failure(check('/dev/null')), /\/dev\/null: it is no regular file/);
    }
  });
});

test('a folder that cannot be made is an error', async () => {
  await inTemporary(async (dir) => {
    await writeFile(join(dir, 'file'), '');
    const inFile = join(dir, 'file', 'deep', 'x');
    assert.match(await failure(writeFileAtomic(inFile, 'x')), /Could not write .*ENOTDIR/);
    assert.match(await failure(checkWritableFile(inFile)), /Could not write in .*ENOTDIR/);
    // Node's recursive mkdir does not end there.
    if (process.platform === 'linux') {
      assert.match(await failure(writeFileAtomic('/proc/absent/deep/x', 'x')), /ENOENT/);
    }
  });
});

test('parts that use one memory, and an end in the middle', async () => {
  await inTemporary(async (dir) => {
    const part = new Uint8Array(1_000_003);
    const path = join(dir, 'parts');
    await writeFileAtomic(path, parts());
    const written = await readFile(path);
    assert.is(written.length, 12 * part.length);
    for (let i = 0; i < 12; i++) assert.is(written[i * part.length], i);
    const script = `
      const { writeFileAtomic } = require(${JSON.stringify(join(__dirname, '..', 'src', 'atomic'))});
      void writeFileAtomic(process.argv[1], (function* () {
        yield new Uint8Array(9e6);
        setImmediate(() => process.exit(0));
        for (;;) yield new Uint8Array(5e6);
      })());`;
    execFileSync(process.execPath, ['-r', 'tsx/cjs', '-e', script, path]);
    assert.equal(await readdir(dir), ['parts']);
    assert.ok((await readFile(path)).equals(written));

    function* parts() {
      for (let i = 0; i < 12; i++) yield part.fill(i);
    }
  });
});

test('what is lent and does not stay as it was is written again', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'lent');
    const content = randomBytes(9_000_001);
    const out: Uint8Array[] = [];
    let again = 0;
    const part = {
      length: content.length,
      lend(at: number, length: number) {
        const bytes = Uint8Array.from(content.subarray(at, at + length));
        const changes = out.length % 2 === 0;
        out.push(bytes);
        return {
          bytes,
          takeBack: () => {
            if (changes) again++;
            return !changes;
          },
        };
      },
    };
    // Behind bytes that are gathered; called when the newest has been given to be written.
    await writeFileAtomic(path, [Buffer.from('before'), part, Buffer.from('behind')], {
      onProgress: () => out.length % 2 === 1 && out.at(-1)?.fill(0),
    });
    assert.ok(again > 1 && out.length === 2 * again, `${again} of ${out.length}`);
    const expected = Buffer.concat([Buffer.from('before'), content, Buffer.from('behind')]);
    assert.ok((await readFile(path)).equals(expected));
  });
});

test.run();
