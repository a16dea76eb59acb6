import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { drawStreetSet } from '../../dist/data/drawn/draw.js';
import type { SetReport } from '../../dist/data/inspect/report.js';
import { loadClasses } from '../../dist/data/sets/classes-file.js';
import { plantFaults } from '../data/faults';
import { inTemporary, jpeg, writeVoc } from '../data/fixtures';
import { cli, type Outcome, run } from './run';

const inspect = (...args: string[]): Promise<Outcome> => run(['inspect', ...args]);

test('a sound set: a report, a sheet, exit status 0', () =>
  inTemporary(async (dir) => {
    const set = await drawStreetSet(join(dir, 'set'), { train: 5, val: 2, size: [60, 80] });
    const classes = join(set, 'classes.json');
    const sheet = join(dir, 'pictures', 'sheet.png');
    const args = [set, '--classes', classes, '--crop', '60', '90', '--sheet', sheet];
    const { code, stdout, stderr } = await inspect(...args);
    assert.equal([code, stderr], [0, '']);
    assert.match(stdout, /train\.txt and .*val\.txt: 7 pictures\n/);
    assert.match(stdout, /\nheight +60 +60 +60\n/);
    assert.match(stdout, /\n {2}3 road +[\d,]+ +\d+\.\d\d% +7\n/);
    assert.match(stdout, /\n {2}- ignored +[\d,]+ +\d+\.\d\d%\n/);
    assert.match(stdout, /a crop of 60x90 keeps 0 of 7 pictures/);
    assert.match(stdout, /nothing is wrong\n$/);
    const { format, width } = await sharp(sheet).metadata();
    assert.ok(format === 'png' && width > 1000);
    const own = await inspect(set, '--limit', '2');
    assert.is(own.code, 0);
    assert.match(own.stdout, /: 2 pictures\n.*\n {2}3 road /s, "the folder's own classes.json");
    await rm(classes);
    assert.match((await inspect(set, '--limit', '2')).stdout, /\n {2}3 bird /);
  }));

test('what is wrong is listed, with exit status 1; --json is one object', () =>
  inTemporary(async (dir) => {
    const set = await drawStreetSet(dir, { train: 16, val: 2, size: [48, 64] });
    const { expected } = await plantFaults(set, 'train');
    const args = [set, '--split', 'train', '--classes', join(set, 'classes.json')];
    const text = await inspect(...args);
    assert.equal([text.code, text.stderr], [1, '']);
    for (const [kind, names] of Object.entries(expected)) {
      assert.match(text.stdout, `\n${kind}: ${names.length}\n`);
      for (const name of names) assert.ok(text.stdout.includes(name), name);
    }
    const json = await inspect(...args, '--json');
    assert.equal([json.code, json.stderr], [1, '']);
    const report = JSON.parse(json.stdout) as SetReport;
    assert.is(report.ok, false);
    assert.equal(
      Object.fromEntries(
        report.problems.map(({ kind, examples }) => [kind, examples.map((it) => it.id ?? it.path)]),
      ),
      expected,
    );
    // What it says of the classes is a file of classes.
    const again = join(dir, 'again.json');
    await writeFile(again, JSON.stringify(report.classes));
    assert.equal(await loadClasses(again), await loadClasses(join(set, 'classes.json')));
  }));

test('folders of pictures and masks, whose classes are read off the masks', () =>
  inTemporary(async (dir) => {
    const [images, masks] = [join(dir, 'images'), join(dir, 'masks')];
    await mkdir(images);
    await mkdir(masks);
    const raw = { raw: { height: 2, width: 2, channels: 1 } } as const;
    for (const id of ['a', 'b']) {
      await writeFile(join(images, `${id}.jpg`), await jpeg(2, 2));
      const grey = sharp(Uint8Array.of(0, 255, 255, 255), raw).toColourspace('b-w');
      await writeFile(join(masks, `${id}_mask.png`), await grey.png().toBuffer());
    }
    const args = ['--images', images, '--masks', masks, '--mask-suffix', '_mask'];
    const { code, stdout } = await inspect(...args, '--sheet', join(dir, 'sheet.png'));
    assert.is(code, 0);
    assert.match(stdout, /\n {2}0 0 +2 +25\.00% +2\n {2}1 255 +6 +75\.00% +2\n/);
    assert.ok(existsSync(join(dir, 'sheet.png')));
    await writeFile(join(dir, 'names.txt'), 'ground\nroof\n');
    const named = await inspect(...args, '--classes', join(dir, 'names.txt'), '--json');
    assert.is(named.code, 0, '255 is ignored, unless it is a class');
    const report = JSON.parse(named.stdout) as SetReport;
    assert.is(report.ignored.pixels, 6);
    await writeFile(join(images, 'c.jpg'), await jpeg(2, 2));
    const less = await inspect(...args);
    assert.is(less.code, 1);
    assert.match(less.stdout, /missing mask: 1\n.*c_mask\.png but there is no such file/);
  }));

test('each bad input is one sentence', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, [{ id: 'a', size: [4, 4] }]);
    const lists = join(dir, 'ImageSets', 'Segmentation');
    await writeFile(join(lists, 'empty.txt'), '\n');
    await writeFile(join(lists, 'hostile.txt'), '../../a\n');
    const cases: [args: string[], pattern: RegExp][] = [
      [[], /either a VOC folder or both --images and --masks/],
      [['--images', dir], /both --images and --masks/],
      [[dir, '--images', dir, '--masks', dir], /either a VOC folder/],
      [['--images', dir, '--masks', dir, '--split', 'val'], /--split for a VOC folder only/],
      [[dir, '--mask-suffix', '_m'], /suffixes with --images/],
      [[join(dir, 'gone')], /Expected a PASCAL VOC folder .*gone but there is no such folder/],
      [[dir, '--split', 'val'], /val\.txt but there is no such file \(the lists there: train, /],
      [[dir, '--split', 'trian'], /trian\.txt .*did you mean train\? \(the lists there: train, /],
      [
        [join(dir, 'JPEGImages')],
        /no .*ImageSets.*--images and --masks, take a folder of pictures/,
      ],
      [[dir, '--split', '../x'], /'\.\.\/x'/],
      [[dir, '--split', 'empty'], /empty\.txt but it is empty/],
      [[dir, '--split', 'hostile'], /'\.\.\/\.\.\/a'/],
      [[dir, '--classes', join(dir, 'gone.json')], /gone\.json but there is no such file/],
      [[dir, '--ignore-index', '256'], /0 to 255 for ignoreIndex but received 256/],
      [[dir, '--crop', '4'], /\[height, width\]/],
      [[dir, '--limit', '0'], /whole number of at least 1/],
      [[dir, '--sheet', dir], /it is a folder/],
      [[dir, '--colour'], /unknown option/],
      [[dir, '--mask_suffix', 'x'], /did you mean --mask-suffix\? \(the options: --mask-suffix, /],
    ];
    for (const [args, pattern] of cases) {
      const { code, stdout, stderr } = await inspect(...args);
      assert.is(code, 1, args.join(' '));
      assert.match(stderr, pattern);
      assert.is(stdout, '');
      assert.not.match(stderr, /\n {4}at /, 'no stack');
    }
  }));

test('names cannot move the cursor of a terminal', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, []);
    await writeFile(join(dir, 'ImageSets', 'Segmentation', 'train.txt'), 'a\x1b[2J\n');
    const { code, stdout } = await inspect(dir);
    assert.is(code, 1);
    assert.match(stdout, 'a\\u{1b}[2J.jpg');
    assert.not.match(stdout, '\x1b');
  }));

test('an interrupt ends it with 130 and writes nothing', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, [{ id: 'p0', size: [400, 600] }]);
    const ids = Array.from({ length: 3000 }, (_, i) => `p${i}`);
    for (const id of ids.slice(1)) {
      await symlink('p0.jpg', join(dir, 'JPEGImages', `${id}.jpg`));
      await symlink('p0.png', join(dir, 'SegmentationClass', `${id}.png`));
    }
    await writeFile(join(dir, 'ImageSets', 'Segmentation', 'train.txt'), ids.join('\n'));
    const out = join(dir, 'out');
    const child = spawn(process.execPath, [cli, 'inspect', dir, '--sheet', join(out, 's.png')]);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    // The folder is made before any picture is read.
    while (!existsSync(out)) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    const [code, signal] = await once(child, 'close');
    assert.equal([code, signal, stdout], [130, null, ''], stderr);
    assert.match(stderr, /stopping after this picture/);
    assert.equal(readdirSync(out), []);
  }));

test.run();
