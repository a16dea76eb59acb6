import { execFileSync } from 'node:child_process';
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

test.run();
