import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { d2l } from 'fcn-torch';
import { zipSync } from 'fflate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listTree, scratch, withServer, writeTree } from '../libtorch/fixtures';
import { rejection } from '../rejection';
import { arrivedIn, type Made, made, serving, tarOf, VOC, vocArchive } from './archives';

const MIRROR = 'FCN_TORCH_DATA_MIRROR';
const ARCHIVE = 'VOCtrainval_11-May-2012.tar';
const room = scratch();
const source = room.path('source');
const original = { ...d2l.DATA_HUB };
const mirrorBefore = process.env[MIRROR];
let voc: Made;

const test = suite('d2l.downloadExtract');
test.before(async () => {
  voc = await vocArchive(source);
});
test.before.each(() => {
  delete process.env[MIRROR];
});
test.after.each(() => {
  for (const name of Object.keys(d2l.DATA_HUB)) delete d2l.DATA_HUB[name];
  Object.assign(d2l.DATA_HUB, original);
});
test.after(() => {
  if (mirrorBefore !== undefined) process.env[MIRROR] = mirrorBefore;
  room.remove();
});

let rooms = 0;

/** A folder for data sets that is not there yet. */
function fresh(): string {
  return room.path(`data-${rooms++}`);
}

function quiet<T extends object>(options: T): T & { progress: false } {
  return { ...options, progress: false };
}

/** Puts the test's archive in the place of VOC's. */
function pretend(url: string, sha1 = voc.sha1): void {
  d2l.DATA_HUB.voc2012 = [`${url}/${ARCHIVE}`, sha1];
}

/** The files that segmentation needs, as they are in the archive. */
function segmentation(): string[] {
  const needed = /^(ImageSets\/Segmentation|SegmentationClass)\/|^JPEGImages\/drawn_/;
  return listTree(join(source, VOC)).filter((name) => needed.test(name));
}

function everything(): string[] {
  return listTree(join(source, VOC)).filter((name) => name !== 'drawn.json');
}

function sameFiles(folder: string, names: readonly string[]): void {
  assert.equal(listTree(folder), ['.fcn-torch.json', ...names]);
  for (const name of names) {
    const [found, expected] = [folder, join(source, VOC)].map((it) => readFileSync(join(it, name)));
    assert.ok(expected && found?.equals(expected), name);
  }
}

test('VOC is downloaded once, unpacked as far as segmentation needs it, and can be read', async () => {
  const [to, asked] = [fresh(), [] as string[]];
  await withServer(serving(voc.bytes, { asked }), async (url) => {
    pretend(url);
    for (let i = 0; i < 2; i++) {
      const path = await d2l.downloadExtract('voc2012', VOC, quiet({ to }));
      assert.is(path, join(to, VOC));
    }
    assert.is(await d2l.downloadExtract('voc2012', undefined, quiet({ to })), join(to, VOC));
    const inner = await d2l.downloadExtract('voc2012', `${VOC}/JPEGImages`, quiet({ to }));
    assert.is(inner, join(to, VOC, 'JPEGImages'));
  });
  assert.equal(asked, [`/${ARCHIVE}`]);
  assert.equal(readdirSync(to), ['VOCdevkit']); // without the archive
  assert.equal(readdirSync(join(to, 'VOCdevkit')), ['VOC2012']);
  sameFiles(join(to, VOC), segmentation());
  const [pictures, masks] = await d2l.readVocImages(join(to, VOC), false);
  assert.equal(
    pictures.map(({ shape }) => shape),
    Array(2).fill([40, 56, 3]),
  );
  assert.is(masks.length, 2);
});

test('all of it is unpacked where that is asked for, and the archive kept', async () => {
  const to = fresh();
  const options = quiet({ to, all: true, keepArchive: true });
  await withServer(serving(voc.bytes), async (url) => {
    pretend(url);
    await d2l.downloadExtract('voc2012', VOC, options);
  });
  sameFiles(join(to, VOC), everything());
  assert.equal(readFileSync(join(to, ARCHIVE)), voc.bytes);
  // It has the part, too. The other way round it is said what is missing.
  assert.is(await d2l.downloadExtract('voc2012', VOC, quiet({ to })), join(to, VOC));
  rmSync(join(to, 'VOCdevkit'), { recursive: true });
  await d2l.downloadExtract('voc2012', VOC, quiet({ to })); // from the archive that was kept
  sameFiles(join(to, VOC), segmentation());
  assert.ok(existsSync(join(to, ARCHIVE)));
  const error = await rejection(d2l.downloadExtract('voc2012', VOC, options));
  assert.is(error.code, 'ERR_DATA');
  assert.match(error.message, 'only the part that segmentation needs; move it away');
  sameFiles(join(to, VOC), segmentation());
});

test('a connection that is lost ten times at random places', async () => {
  const [to, starts] = [fresh(), [] as number[]];
  const cut = (start: number): number | undefined => {
    starts.push(start);
    return starts.length > 10
      ? undefined
      : 1 + Math.floor((Math.random() * (voc.bytes.length - start)) / 5);
  };
  await withServer(serving(voc.bytes, { cut, arrived: () => arrivedIn(to) }), async (url) => {
    pretend(url);
    await d2l.downloadExtract('voc2012', VOC, quiet({ to }));
  });
  assert.is(starts.length, 11);
  assert.ok((starts.at(-1) as number) > 0, `continued at ${starts}`);
  sameFiles(join(to, VOC), segmentation());
  assert.equal(readdirSync(to), ['VOCdevkit']);
});

test('an archive that somebody has changed is refused, and nothing is left', async () => {
  const to = fresh();
  const bytes = Buffer.from(voc.bytes);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
  await withServer(serving(bytes), async (url) => {
    pretend(url);
    const error = await rejection(d2l.downloadExtract('voc2012', VOC, quiet({ to })));
    assert.is(error.code, 'ERR_HASH');
    assert.match(error.message, `sha1 hash begins with ${voc.sha1} at ${url}/${ARCHIVE} but`);
    assert.match(error.message, made(bytes).sha1);
  });
  assert.equal(readdirSync(to), []);
});

test('the next URL is asked where one has no answer, and the error names all', async () => {
  const to = fresh();
  await withServer(
    (_, response) => response.writeHead(404).end(),
    async (bad) => {
      pretend(bad);
      d2l.DATA_HUB.voc2012 = [`${bad}/a.tar`, voc.sha1, `${bad}/b.tar`];
      const error = await rejection(d2l.downloadExtract('voc2012', VOC, quiet({ to })));
      assert.is(error.code, 'ERR_DOWNLOAD');
      assert.match(
        error.message,
        `Could not download ${bad}/a.tar: HTTP 404 Not Found; nor ${bad}/b.tar: HTTP 404 Not Found;` +
          ` put the file there by hand, as a.tar in ${to}`,
      );
      assert.not.match(error.message, MIRROR);
      await withServer(serving(voc.bytes), async (good) => {
        d2l.DATA_HUB.voc2012 = [`${bad}/a.tar`, voc.sha1, `${good}/b.tar`];
        await d2l.downloadExtract('voc2012', VOC, quiet({ to }));
      });
    },
  );
  sameFiles(join(to, VOC), segmentation());
});

test('a mirror by the environment, or by an option', async () => {
  const asked: string[] = [];
  await withServer(serving(voc.bytes, { asked }), async (url) => {
    const [first, , second] = original.voc2012 as [string, string, string];
    assert.is(second, `${d2l.DATA_URL}${ARCHIVE}`);
    d2l.DATA_HUB.voc2012 = [first, voc.sha1, second];
    process.env[MIRROR] = `${url}/data`;
    await d2l.downloadExtract('voc2012', VOC, quiet({ to: fresh() }));
    delete process.env[MIRROR];
    await d2l.downloadExtract('voc2012', VOC, quiet({ to: fresh(), mirror: `${url}/own/` }));
    assert.equal(asked, [`/data/${ARCHIVE}`, `/own/${ARCHIVE}`]);
    // Nobody else's URLs are redirected.
    process.env[MIRROR] = `${url}/data`;
    pretend(`${url}/somebody`);
    await d2l.download('voc2012', quiet({ to: fresh() }));
    assert.is(asked.at(-1), `/somebody/${ARCHIVE}`);
    process.env[MIRROR] = 'mirror.example';
    d2l.DATA_HUB.voc2012 = [first, voc.sha1];
    const error = await rejection(d2l.download('voc2012', quiet({ to: fresh() })));
    assert.match(error.message, `an http or https URL for ${MIRROR} but received 'mirror.exam`);
  });
  process.env[MIRROR] = 'http://127.0.0.1:9/';
  const error = await rejection(d2l.download('voc2012', quiet({ to: fresh() })));
  assert.is(error.code, 'ERR_DOWNLOAD');
  assert.match(error.message, `or set ${MIRROR} to a URL that has what is at http://host.robots`);
});

test('an archive that is there is taken if it is the right one, and left alone', async () => {
  const archive = room.path('mine.tar');
  writeFileSync(archive, voc.bytes);
  pretend('http://127.0.0.1:9');
  const to = fresh();
  await d2l.downloadExtract('voc2012', VOC, quiet({ to, archive }));
  sameFiles(join(to, VOC), segmentation());
  assert.equal(readFileSync(archive), voc.bytes);
  // One in the folder, by its own name, is as good.
  const other = fresh();
  writeTree(other, { [ARCHIVE]: voc.bytes });
  assert.is(await d2l.download('voc2012', quiet({ to: other })), join(other, ARCHIVE));
  await d2l.downloadExtract('voc2012', VOC, quiet({ to: other }));
  assert.ok(existsSync(join(other, ARCHIVE)));

  writeFileSync(archive, voc.bytes.subarray(1));
  const nowhere = fresh();
  for (const [path, code, words] of [
    [archive, 'ERR_HASH', `sha1 hash is ${voc.sha1} at ${archive} but it is`],
    [`${archive}.gone`, 'ERR_DATA', 'there is no such file'],
    [room.path(), 'ERR_DATA', 'it is no regular file'],
  ] as const) {
    const options = quiet({ to: nowhere, archive: path });
    const error = await rejection(d2l.downloadExtract('voc2012', VOC, options));
    assert.is(error.code, code);
    assert.match(error.message, words);
  }
  assert.not.ok(existsSync(nowhere));
});

test('a wrong archive in the folder is downloaded again', async () => {
  const to = fresh();
  writeTree(to, { [ARCHIVE]: 'half of it' });
  await withServer(serving(voc.bytes), async (url) => {
    pretend(url);
    assert.is(await d2l.download('voc2012', quiet({ to })), join(to, ARCHIVE));
  });
  assert.equal(readFileSync(join(to, ARCHIVE)), voc.bytes);
});

test('what is there already is complete, or an error and left as it is', async () => {
  pretend('http://127.0.0.1:9');
  const archive = room.path('again.tar');
  writeFileSync(archive, voc.bytes);
  const byHand = fresh();
  mkdirSync(byHand);
  execFileSync('tar', ['xf', archive, '-C', byHand]);
  assert.is(await d2l.downloadExtract('voc2012', VOC, quiet({ to: byHand })), join(byHand, VOC));
  const to = fresh();
  mkdirSync(join(to, VOC), { recursive: true }); // empty
  await d2l.downloadExtract('voc2012', VOC, quiet({ to, archive }));

  const another = fresh();
  const later = quiet({ to: another, archive });
  await d2l.downloadExtract('voc2012', VOC, later);
  const mark = join(another, VOC, '.fcn-torch.json');
  writeFileSync(mark, readFileSync(mark, 'utf8').replace(voc.sha1, '0'.repeat(40)));
  const foreign = fresh();
  writeTree(foreign, { [`${VOC}/ImageSets/mine.txt`]: 'of mine' });
  const file = fresh();
  writeTree(file, { [VOC]: 'a file' });
  rmSync(join(byHand, VOC, 'SegmentationClass', 'drawn_val_0001.png'));
  rmSync(join(to, VOC, 'JPEGImages', 'drawn_train_0000.jpg'));
  for (const [folder, words] of [
    [byHand, 'it has something else in it, or not all'],
    [to, /it has only 12 of the 13 files/],
    [another, `unpacked from another archive, of SHA-1 ${'0'.repeat(40)}`],
    [foreign, 'it has something else in it, or not all: ImageSets'],
    [file, 'ENOTDIR'],
  ] as const) {
    const before = listTree(folder);
    const options = quiet({ to: folder, archive });
    const error = await rejection(d2l.downloadExtract('voc2012', VOC, options));
    assert.is(error.code, 'ERR_DATA');
    assert.match(error.message, words);
    assert.ok(error.message.includes(`at ${join(folder, VOC)} but`), error.message);
    assert.equal(listTree(folder), before);
  }
});

test('an abort leaves nothing half done, whatever it is at', async () => {
  await withServer(serving(voc.bytes), async (url) => {
    pretend(url);
    for (const step of ['download', 'list', 'unpack', 'verify'] as const) {
      const to = fresh();
      if (step === 'verify') writeTree(to, { [ARCHIVE]: voc.bytes });
      const controller = new AbortController();
      const { signal } = controller;
      const onProgress = (at: d2l.DataStep, done: number): void => {
        if (at === step && done > 0) controller.abort('enough');
      };
      const options = quiet({ to, signal, onProgress });
      const error = await rejection(d2l.downloadExtract('voc2012', VOC, options));
      assert.is(error.code, 'ERR_ABORTED', step);
      assert.is(error.cause, 'enough');
      assert.is(listTree(to).length, 1); // the archive, or the part of it that has arrived
      assert.match(listTree(to).join(), step === 'download' ? /\.partial$/ : /\.tar$/);
      assert.equal(readdirSync(to), listTree(to));
      await d2l.downloadExtract('voc2012', VOC, quiet({ to }));
      sameFiles(join(to, VOC), segmentation());
    }
    const signal = AbortSignal.abort('before');
    const to = fresh();
    const error = await rejection(d2l.downloadExtract('voc2012', VOC, quiet({ to, signal })));
    assert.is(error.code, 'ERR_ABORTED');
    assert.not.ok(existsSync(to));
  });
});

test('progress has all steps, up to the archive’s size; what onProgress throws comes back', async () => {
  await withServer(serving(voc.bytes), async (url) => {
    pretend(url);
    const last = new Map<string, readonly unknown[]>();
    const onProgress = (step: string, ...counts: unknown[]) => void last.set(step, counts);
    await d2l.downloadExtract('voc2012', VOC, quiet({ to: fresh(), onProgress }));
    const size = voc.bytes.length;
    assert.equal([...last.keys()], ['download', 'list', 'unpack']);
    for (const counts of last.values()) assert.equal(counts, [size, size]);
    for (const at of last.keys()) {
      const mistake = new RangeError('of mine');
      const to = fresh();
      const options = quiet({
        to,
        onProgress: (step: string) => {
          if (step === at) throw mistake;
        },
      });
      const error = await d2l.downloadExtract('voc2012', VOC, options).catch((it) => it);
      assert.is(error, mistake);
      assert.not.ok(existsSync(join(to, 'VOCdevkit')));
    }
  });
});

test('several at once do not disturb each other', async () => {
  const to = fresh();
  await withServer(serving(voc.bytes), async (url) => {
    pretend(url);
    const get = () => d2l.downloadExtract('voc2012', VOC, quiet({ to }));
    assert.equal(await Promise.all([get(), get(), get()]), Array(3).fill(join(to, VOC)));
  });
  sameFiles(join(to, VOC), segmentation());
  assert.equal(readdirSync(to), ['VOCdevkit']);
  assert.equal(readdirSync(join(to, 'VOCdevkit')), ['VOC2012']);
});

/** Runs it on a disk of so many kB. */
async function onSmallDisk(kilobytes: number, work: (disk: string) => Promise<void>) {
  const disk = fresh();
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk], {
      stdio: 'ignore',
    });
  } catch {
    console.log('skipped: no small disk can be mounted here (that takes root)');
    return;
  }
  try {
    await work(disk);
  } finally {
    execFileSync('umount', [disk]);
  }
}

test('a full disk is an error, and there is no half of a data set', async () => {
  const kilobytes = voc.bytes.length >> 10;
  await withServer(serving(voc.bytes), async (url) => {
    pretend(url);
    await onSmallDisk(kilobytes >> 1, async (to) => {
      const error = await rejection(d2l.downloadExtract('voc2012', VOC, quiet({ to })));
      assert.is(error.code, 'ERR_IO');
      assert.match(error.message, `Could not write ${join(to, ARCHIVE)}: ENOSPC`);
      assert.not.ok(existsSync(join(to, ARCHIVE)));
    });
    await onSmallDisk(kilobytes + 40, async (to) => {
      const options = quiet({ to, all: true });
      const error = await rejection(d2l.downloadExtract('voc2012', VOC, options));
      assert.is(error.code, 'ERR_IO');
      assert.match(
        error.message,
        `Could not unpack ${join(to, ARCHIVE)} to ${join(to, VOC)}: ENOSPC`,
      );
      assert.equal(readdirSync(to), [ARCHIVE]);
    });
  });
});

test('what killed processes left is removed, what others work on is not', async () => {
  const to = fresh();
  const ended = Number(
    execFileSync(process.execPath, ['-e', 'fs.writeSync(1, String(process.pid))']),
  );
  const archive = room.path('swept.tar');
  writeFileSync(archive, voc.bytes);
  pretend('http://127.0.0.1:9');
  // The host is this one's: the name of a partial file tells.
  const names = new Set<string>();
  const noting = quiet({ to, archive, onProgress: () => note() });
  const note = (): void => {
    const parent = join(to, 'VOCdevkit');
    if (existsSync(parent)) for (const name of readdirSync(parent)) names.add(name);
  };
  await d2l.downloadExtract('voc2012', VOC, noting);
  const [own] = [...names].filter((name) => name.endsWith('.partial'));
  assert.match(
    own ?? '',
    new RegExp(`^\\.VOC2012\\.[0-9a-f]{8}-${process.pid}-[0-9a-f]{8}\\.partial$`),
  );
  rmSync(join(to, VOC), { recursive: true });
  const dead = (own as string).replace(`-${process.pid}-`, `-${ended}-`);
  const alive = (own as string).replace(/[0-9a-f]{8}\.partial/, '00000000.partial');
  const elsewhere = (own as string).replace(/VOC2012\.[0-9a-f]{8}/, 'VOC2012.00000000');
  for (const name of [dead, alive, elsewhere]) {
    writeTree(join(to, 'VOCdevkit', name), { 'ImageSets/x.txt': 'x' });
  }
  await d2l.downloadExtract('voc2012', VOC, quiet({ to, archive }));
  assert.equal(readdirSync(join(to, 'VOCdevkit')), [elsewhere, alive, 'VOC2012'].sort());
});

const ENTRIES = { 'mine/a.txt': 'a', 'mine/deep/b.txt': 'b' };

function zipOf(files: Record<string, string>): Buffer {
  const entries = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

function tarWith(files: Record<string, string>): Buffer {
  return tarOf(Object.entries(files).map(([path, content]) => ({ path, content })));
}

test('archives of one’s own: tar, gzip and ZIP', async () => {
  for (const [ending, bytes] of [
    ['tar', tarWith(ENTRIES)],
    ['tar.gz', gzipSync(tarWith(ENTRIES))],
    ['tgz', gzipSync(tarWith(ENTRIES))],
    ['zip', zipOf(ENTRIES)],
    ['zip', zipOf({ ...ENTRIES, '__MACOSX/mine/._a.txt': '' })],
  ] as const) {
    const [to, asked] = [fresh(), [] as string[]];
    await withServer(serving(bytes, { asked }), async (url) => {
      d2l.DATA_HUB.own = [`${url}/own.${ending}`, made(bytes).sha1.toUpperCase()];
      assert.is(await d2l.downloadExtract('own', undefined, quiet({ to })), join(to, 'mine'));
      assert.is(await d2l.downloadExtract('own', 'mine', quiet({ to })), join(to, 'mine'));
      assert.is(
        await d2l.downloadExtract('own', 'mine/deep', quiet({ to })),
        join(to, 'mine/deep'),
      );
      const error = await rejection(d2l.downloadExtract('own', 'yours', quiet({ to })));
      assert.match(error.message, `a folder that is in ${join(to, 'mine')} for folder but`);
    });
    assert.is(asked.length, 1, ending);
    assert.equal(listTree(join(to, 'mine')), ['.fcn-torch.json', 'a.txt', 'deep/b.txt']);
    assert.is(readFileSync(join(to, 'mine/deep/b.txt'), 'utf8'), 'b');
    assert.equal(readdirSync(to), [`.own.${ending}.json`, 'mine']);
  }
});

test('several things at an archive’s top get a folder of its name', async () => {
  const to = fresh();
  const bytes = tarOf([
    { path: './', type: 'Directory' },
    { path: './a.txt', content: 'old' },
    { path: './images/1.txt', content: '1' },
    { path: './nothing/', type: 'Directory' },
    { path: './a.txt', content: 'new' },
  ]);
  await withServer(serving(bytes), async (url) => {
    d2l.DATA_HUB.own = [`${url}/own.tar`, made(bytes).sha1];
    assert.is(await d2l.downloadExtract('own', 'images', quiet({ to })), join(to, 'own', 'images'));
  });
  assert.equal(readdirSync(join(to, 'own')), ['.fcn-torch.json', 'a.txt', 'images', 'nothing']);
  assert.is(readFileSync(join(to, 'own', 'a.txt'), 'utf8'), 'new'); // as any tar
});

test('entries that lead elsewhere, and damaged archives, are refused before anything is written', async () => {
  const good = { path: 'mine/good.txt', content: 'good' };
  const link = { type: 'SymbolicLink', linkpath: '/etc' } as const;
  const zip = zipOf(ENTRIES);
  const wrongSum = Buffer.from(zipSync({ 'mine/a': [Buffer.from('content'), { level: 0 }] }));
  wrongSum.write('C', wrongSum.indexOf('content'));
  const zipLink = Buffer.from(
    zipSync({ 'mine/link': [Buffer.from('/etc'), { os: 3, attrs: 0o120777 << 16 }] }),
  );
  const whole = tarOf([{ ...good, content: 'x'.repeat(5000) }]);
  const packed = gzipSync(tarWith(ENTRIES));
  const elsewhere = 'leads out of the folder that it is unpacked to';
  for (const [bytes, words] of [
    [tarOf([good, { path: '../evil' }]), `its entry '../evil' ${elsewhere}`],
    [tarOf([good, { path: 'mine/../../evil' }]), `'mine/../../evil' ${elsewhere}`],
    [tarOf([good, { path: '/tmp/evil' }]), `'/tmp/evil' ${elsewhere}`],
    [tarOf([good, { path: 'C:evil' }]), `'C:evil' ${elsewhere}`],
    [tarOf([good, { path: 'mine\\..\\evil' }]), `its entry`],
    [tarOf([good, { path: 'mine/link', ...link }]), "'mine/link' is of type SymbolicLink"],
    [tarOf([good, { path: 'mine/l', type: 'Link', linkpath: 'x' }]), "'mine/l' is of type Link"],
    [tarOf([good, { path: 'mine/null', type: 'CharacterDevice' }]), 'of type CharacterDevice'],
    [tarOf([good, { path: 'mine/pipe', type: 'FIFO' }]), "its entry 'mine/pipe' is of type FIFO"],
    [tarOf([good, { path: 'mine/good.txt/x' }]), "'mine/good.txt' is a file and a folder"],
    [tarOf([good, { path: 'mine/\x1b[2J', ...link }]), 'mine/\\u{1b}[2J'],
    [zipOf({ 'mine/a': 'a', '../evil': 'x' }), '../evil'],
    [zipOf({ 'mine/a': 'a', '/tmp/evil': 'x' }), '/tmp/evil'],
    [zipLink, "'mine/link' is of type SymbolicLink"],
    [wrongSum, "its entry 'mine/a' is damaged"],
    [zip.subarray(0, zip.length - 30), 'it is damaged'],
    [whole.subarray(0, 3000), 'it is damaged: TAR_BAD_ARCHIVE: Truncated input'],
    [packed.subarray(0, packed.length - 20), 'it is damaged: unexpected end of file'],
    [Buffer.from('no archive at all'), 'it is damaged: TAR_BAD_ARCHIVE'],
    [Buffer.alloc(0), 'own.tar but'],
    [tarOf([{ path: './', type: 'Directory' }]), 'there is nothing in it'],
  ] as const) {
    const to = fresh();
    await withServer(serving(bytes), async (url) => {
      d2l.DATA_HUB.own = [`${url}/own.tar`, made(bytes).sha1];
      const error = await rejection(d2l.downloadExtract('own', undefined, quiet({ to })));
      assert.is(error.code, 'ERR_DATA', error.message);
      assert.ok(error.message.includes(words), `'${words}' is not in: ${error.message}`);
      assert.match(error.message, `a .tar, .tar.gz or .zip archive at ${join(to, 'own.tar')} but`);
    });
    assert.equal(listTree(to), ['own.tar']);
    assert.equal(readdirSync(to), ['own.tar']);
  }
});

test('a VOC archive in which something is missing is refused', async () => {
  const list = { path: `${VOC}/ImageSets/Segmentation/train.txt`, content: '2007_000032\n' };
  const picture = { path: `${VOC}/JPEGImages/2007_000032.jpg`, content: 'x' };
  for (const [entries, words] of [
    [[picture], `it has no lists of pictures in ${VOC}/ImageSets/Segmentation/`],
    [[list], `it has no ${VOC}/JPEGImages/2007_000032.jpg, which its lists name`],
    [[list, picture], `it has no ${VOC}/SegmentationClass/2007_000032.png, which`],
  ] as const) {
    const bytes = tarOf(entries);
    await withServer(serving(bytes), async (url) => {
      pretend(url, made(bytes).sha1);
      const error = await rejection(d2l.downloadExtract('voc2012', VOC, quiet({ to: fresh() })));
      assert.is(error.code, 'ERR_DATA');
      assert.match(error.message, words);
    });
  }
});

test('bad arguments are named', async () => {
  const bad = (value: unknown) => value as never;
  const sha1 = '0'.repeat(40);
  Object.assign(d2l.DATA_HUB, {
    noEntry: 'http://127.0.0.1:9/x.tar',
    noUrl: ['x.tar', sha1],
    noHash: ['http://127.0.0.1:9/x.tar'],
    noName: ['http://127.0.0.1:9/', sha1],
  });
  const get = (options: unknown) => d2l.downloadExtract('voc2012', VOC, bad(options));
  for (const [promise, words] of [
    [d2l.download('voc2007'), 'a name that is in d2l.DATA_HUB (voc2012, noEntry, noUrl, noHash'],
    [d2l.download('toString'), "for name but received 'toString'"],
    [d2l.download(bad(5)), 'for name but received 5'],
    [d2l.download('noEntry'), '[url, sha1] for d2l.DATA_HUB.noEntry but'],
    [d2l.download('noUrl'), "URL for d2l.DATA_HUB.noUrl but received 'x.tar'"],
    [
      d2l.download('noHash'),
      '40 hexadecimal digits for d2l.DATA_HUB.noHash but received undefined',
    ],
    [d2l.download('noName'), 'a URL that ends in a name for d2l.DATA_HUB.noName but'],
    [
      d2l.download('voc2012', bad({ all: true })),
      "known options only for options but received 'all'",
    ],
    [d2l.downloadExtract('voc2012', bad(5)), 'a folder of the archive for folder but received 5'],
    [get({ to: 5 }), 'a folder for to but received 5'],
    [get({ to: '~somebody/x' }), 'for the own home only for to but'],
    [get({ mirror: 5 }), 'an http or https URL for mirror but received 5'],
    [get({ mirror: 'example.org' }), 'an http or https URL for mirror but received'],
    [get({ archive: 5 }), 'a path for archive but received 5'],
    [get({ signal: 5 }), 'an AbortSignal for signal but received 5'],
    [get({ onProgress: 5 }), 'a function for onProgress but received 5'],
    [get({ folder: 'x' }), "known options only for options but received 'folder'"],
  ] as const) {
    const error = await rejection(promise);
    assert.is(error.code, 'ERR_ARGUMENT');
    assert.ok(error.message.includes(words), error.message);
  }
});

test.run();
