import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkWritableFile, writeFileAtomic } from '../../dist/files/atomic.js';
import { inTemporary } from '../data/fixtures';

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
      const { writeFileAtomic } = require(${JSON.stringify(join(__dirname, '..', '..', 'src', 'files', 'atomic'))});
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

const hidden = async (dir: string) => (await readdir(dir)).filter((name) => name.startsWith('.'));

/** A process that never ends writing there. */
async function writing(path: string): Promise<{ kill(): Promise<void> }> {
  const script = `
    const { writeFileAtomic } = require(${JSON.stringify(join(__dirname, '..', '..', 'src', 'files', 'atomic'))});
    void writeFileAtomic(process.argv[1], (function* () {
      process.stdout.write('begun');
      for (;;) yield new Uint8Array(64);
    })()).catch(() => {});`;
  const child = spawn(process.execPath, ['-r', 'tsx/cjs', '-e', script, path]);
  await once(child.stdout, 'data');
  return {
    async kill() {
      if (child.kill('SIGKILL')) await once(child, 'exit');
    },
  };
}

test('what a killed process left is removed by the next writing into its folder, and nothing else', async () => {
  await inTemporary(async (dir) => {
    const killed = await writing(join(dir, 'killed'));
    const left = await hidden(dir);
    assert.is(left.length, 1);
    const [, owner, pid, start, random] =
      /^\.killed\.([0-9a-f]{8})-(\d+)-(\d+)-([0-9a-f]{8})\.tmp$/.exec(left[0] as string) ?? [];
    assert.ok(owner, String(left));
    await writeFileAtomic(join(dir, 'first'), 'x');
    assert.equal(await hidden(dir), left, 'its process is at work');
    await killed.kill();

    const other = owner === '00000000' ? '11111111' : '00000000';
    const stays = [
      `.here.${owner}-${process.pid}-0-${random}.tmp`,
      `.elsewhere.${other}-${pid}-${start}-${random}.tmp`,
      '.somebody.0123456789ab.tmp',
      '.a-0-0-0.tmp',
    ];
    const folder = `.folder.${owner}-${pid}-${start}-${random}.tmp`;
    const old = `.old.${other}-${pid}-${start}-${random}.tmp`;
    for (const name of [...stays, old]) await writeFile(join(dir, name), 'x');
    await mkdir(join(dir, folder));
    const yesterday = new Date(Date.now() - 24 * 3_600_000);
    for (const name of [...stays, old]) {
      if (name !== stays[1]) await utimes(join(dir, name), yesterday, yesterday);
    }
    await writeFileAtomic(join(dir, 'second'), 'x');
    assert.equal((await hidden(dir)).sort(), [...stays, folder].sort());
  });
});

test('a process that has the number of the one that was killed is another', async () => {
  if (process.platform !== 'linux') return;
  await inTemporary(async (dir) => {
    const killed = await writing(join(dir, 'killed'));
    await killed.kill();
    const [left] = await hidden(dir);
    const [, owner, , start] = (left as string).split(/[.-]/).filter(Boolean);
    await writeFile(join(dir, `.same.${owner}-${process.pid}-${start}-00000000.tmp`), 'x');
    await writeFileAtomic(join(dir, 'x'), 'x');
    assert.equal(await hidden(dir), []);
  });
});

test('names of up to 255 bytes, in letters of one byte and of several', async () => {
  await inTemporary(async (dir) => {
    for (const letter of ['n', 'ü', '名', '😀']) {
      for (const bytes of [237, 238, 250, 255]) {
        const size = Buffer.byteLength(letter);
        const name = letter.repeat(Math.floor(bytes / size)) + 'x'.repeat(bytes % size);
        assert.is(Buffer.byteLength(name), bytes);
        await writeFileAtomic(join(dir, name), name);
        await writeFileAtomic(join(dir, name), name); // over it, too
        assert.is(await readFile(join(dir, name), 'utf8'), name);
      }
      const long = join(dir, letter.repeat(256));
      for (const check of [checkWritableFile, (path: string) => writeFileAtomic(path, 'x')]) {
        assert.match(await failure(check(long)), /Could not write .*ENAMETOOLONG/);
      }
    }
    assert.equal(await hidden(dir), []);
  });
});

test.run();
