/** Transforms beyond torchvision's numbers (test/parity/transforms.test.ts): own ones, errors, threads. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rejection } from '../rejection';
import { endedWith, run } from '../runner/node';
import { assertTurns } from '../turns';

const { transforms } = torch;
const SIZE = { height: 30, width: 40 };

const picture = (height: number, width: number) =>
  torch
    .arange(height * width * 3, { dtype: 'int64' })
    .remainder(251)
    .to('uint8')
    .reshape([height, width, 3]);
const maskOf = (image: torch.Tensor) => image.select(2, 0).remainder(21);

const fails = (code: string, pattern: RegExp) => (error: unknown) =>
  error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

test('a plan is plain data with the size after each step', () => {
  const transform = transforms.compose([
    transforms.resize(15),
    transforms.pad([1, 2]),
    transforms.centerCrop([10, 30]),
    transforms.randomHorizontalFlip(1),
  ]);
  const plan = transform.draw(SIZE);
  const after = plan.map((step) => [step.kind, step.after.height, step.after.width]);
  assert.equal(after, [
    ['resize', 15, 20],
    ['pad', 19, 22],
    ['pad', 19, 30],
    ['crop', 10, 30],
    ['horizontalFlip', 10, 30],
  ]);
  assert.equal(structuredClone(plan), plan);
});

test("a transform of one's own draws among the others, from their generator", async () => {
  const sizes: unknown[] = [];
  const rows = {
    draw: (
      { height, width }: { height: number; width: number },
      generator: torch.Generator | undefined,
    ): torch.transforms.Step[] => {
      sizes.push([height, width]);
      const top = torch.randint(0, height, [1], { generator }).item() as number;
      return [{ kind: 'crop', top, left: 0, height: height - top, width }];
    },
  };
  const transform = transforms.compose([
    transforms.resize([20, 10]),
    rows,
    () => [{ kind: 'adjustBrightness', factor: 0.5 }, { kind: 'horizontalFlip' }],
    ({ height }) => [{ kind: 'crop', top: 0, left: 0, height, width: 3 }],
  ]);
  const draw = (seed: number) => transform.draw(SIZE, new torch.Generator(seed));
  const top = torch.randint(0, 20, [1], { generator: new torch.Generator(5) }).item() as number;
  const plan = draw(5);
  assert.equal(plan, draw(5));
  assert.equal(sizes, [
    [20, 10],
    [20, 10],
  ]);
  assert.equal(plan.at(-1)?.after, { height: 20 - top, width: 3 });

  const image = picture(30, 40);
  const [changed, mask] = await transforms.apply(plan, image, maskOf(image));
  assert.equal(changed.shape, [20 - top, 3, 3]);
  assert.equal(mask.shape, [20 - top, 3]);
});

test('what is drawn depends on the generator, not on what else is under way', async () => {
  const transform = transforms.compose([
    transforms.randomScale([0.5, 2]),
    transforms.randomCrop([20, 20], { padIfNeeded: true }),
    transforms.colorJitter({ brightness: 0.5, hue: 0.1 }),
  ]);
  const image = picture(30, 40);
  const mask = maskOf(image);
  const one = async (seed: number) => {
    const plan = transform.draw(SIZE, new torch.Generator(seed));
    const both = await transforms.apply(plan, image, mask);
    return both.map((tensor) => [...tensor.toTypedArray({ bigint: false })]);
  };
  const seeds = Array.from({ length: 24 }, (_, seed) => seed);
  const alone: unknown[] = [];
  for (const seed of seeds) alone.push(await one(seed));
  assert.equal(await Promise.all(seeds.map(one)), alone);
  assert.is.not(JSON.stringify(alone[0]), JSON.stringify(alone[1]));
});

test('results are memory of their own; views and disposed handles are fine', async () => {
  const image = picture(30, 40);
  const same = await transforms.apply([], image);
  image.fill_(0);
  assert.ok((same.max().item() as number) > 0);

  const large = picture(60, 80);
  const view = transforms.crop(large, 10, 20, 30, 40);
  const expected = transforms.apply([{ kind: 'horizontalFlip' }], view.contiguous());
  const pending = transforms.apply([{ kind: 'horizontalFlip' }], view);
  view.dispose();
  large.dispose();
  assert.equal((await pending).toArray(), (await expected).toArray());
});

test('normalising is carried, and has to be the last', () => {
  const last = transforms.normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]);
  const transform = transforms.compose([transforms.resize(10), last]);
  assert.equal(transform.normalization, {
    mean: [0.485, 0.456, 0.406],
    std: [0.229, 0.224, 0.225],
  });
  assert.is(transform.draw(SIZE).length, 1);
  assert.equal(
    transforms.compose([transforms.pad(1), transform]).normalization,
    transform.normalization,
  );
  assert.is(transforms.resize(10).normalization, undefined);
  assert.is(transforms.compose([]).normalization, undefined);
  assert.throws(
    () => transforms.compose([transform, transforms.pad(1)]),
    fails('ERR_ARGUMENT', /normalize as the last/),
  );
  const wrong = (mean: number[], std: number[], pattern: RegExp) =>
    assert.throws(() => transforms.normalize(mean, std), fails('ERR_ARGUMENT', pattern));
  wrong([0, 0], [1, 1, 1], /three finite numbers for mean but received \[0, 0\]/);
  wrong([0, 0, 0], [1, 0, 1], /above 0 for std but received \[1, 0, 1\]/);
  wrong([0, 0, Number.NaN], [1, 1, 1], /NaN/);
});

test('arguments out of range are refused where they are given', () => {
  const bad: [make: () => unknown, pattern: RegExp][] = [
    [() => transforms.randomCrop([0, 5]), /at least 1.* for size but received \[0, 5\]/],
    [() => transforms.randomCrop(1.5), /for size but received 1.5/],
    [() => transforms.randomCrop([1, 2, 3] as never), /for size but received \[1, 2, 3\]/],
    [() => transforms.randomCrop(5, { padding: -1 }), /for padding but received -1/],
    [() => transforms.randomCrop(5, { padding: [1, 2, 3] as never }), /1, 2 or 4 of them/],
    [() => transforms.randomCrop(5, { padIfNeeded: 1 as never }), /for padIfNeeded but received 1/],
    [() => transforms.randomCrop(5, { fill: 256 }), /for fill/],
    [() => transforms.randomCrop(5, { fill: [1, 2] as never }), /for fill but received \[1, 2\]/],
    [() => transforms.randomCrop(5, { maskFill: -1 }), /for maskFill but received -1/],
    [() => transforms.randomCrop(5, { paddingMode: 'reflect' } as never), /'paddingMode'/],
    [() => transforms.randomScale([2, 1]), /0 < min <= max for scale but received \[2, 1\]/],
    [() => transforms.randomScale([0, 1]), /for scale but received \[0, 1\]/],
    [() => transforms.randomScale([Number.NaN, 1]), /NaN/],
    [() => transforms.randomScale([1, Infinity]), /Infinity/],
    [() => transforms.randomScale(2 as never), /for scale but received 2/],
    [() => transforms.randomResizedCrop(5, { scale: [-0.1, 1] }), /for scale/],
    [() => transforms.randomResizedCrop(5, { ratio: [2, 1] }), /for ratio but received \[2, 1\]/],
    [() => transforms.randomHorizontalFlip(1.1), /between 0 and 1 for p but received 1.1/],
    [() => transforms.randomHorizontalFlip(-0.1), /-0.1/],
    [() => transforms.randomHorizontalFlip(Number.NaN), /NaN/],
    [() => transforms.colorJitter({ brightness: -0.1 }), /for brightness but received -0.1/],
    [() => transforms.colorJitter({ contrast: [1, 0.5] }), /for contrast but received \[1, 0.5\]/],
    [() => transforms.colorJitter({ saturation: Number.NaN }), /for saturation but received NaN/],
    [() => transforms.colorJitter({ hue: 0.6 }), /<= 0.5 for hue but received \[-0.6, 0.6\]/],
    [() => transforms.colorJitter({ hue: '1' as never }), /for hue but received '1'/],
    [() => transforms.resize([5, 6], { maxSize: 7 }), /one number where there is a maxSize/],
    [() => transforms.resize(5, { maxSize: 5 }), /at least 6 for maxSize but received 5/],
    [() => transforms.compose([3 as never]), /for transforms but received 3/],
    [() => transforms.compose(transforms.pad(1) as never), /a list of transforms/],
  ];
  for (const [make, pattern] of bad) assert.throws(make, fails('ERR_ARGUMENT', pattern), `${make}`);
});

test('what cannot be done to a picture is said with both sizes', () => {
  assert.throws(
    () => transforms.randomCrop([31, 10]).draw(SIZE),
    fails('ERR_SHAPE', /at least 31 x 10 for randomCrop but received one of 30 x 40: padIfNeeded/),
  );
  assert.throws(
    () => transforms.randomCrop([90, 10], { padding: 2 }).draw(SIZE),
    fails('ERR_SHAPE', /a padded picture of at least 90 x 10.* received one of 34 x 44/),
  );
  assert.throws(
    () => transforms.resize(1, { maxSize: 2 }).draw({ height: 1, width: 5000 }),
    fails('ERR_SHAPE', /at least 1 x 1 after the resize but received 0 x 2/),
  );
  assert.throws(() => transforms.pad(1).draw([3, 4] as never), fails('ERR_ARGUMENT', /for size/));
  assert.throws(
    () => transforms.pad(1).draw({ height: 0, width: 4 }),
    fails('ERR_ARGUMENT', /received 0 x 4/),
  );
  assert.throws(
    () => transforms.pad(1).draw(SIZE, 3 as never),
    fails('ERR_ARGUMENT', /for generator but received 3/),
  );
});

test('steps that are wrong, or are for another picture, are refused', async () => {
  const image = picture(30, 40);
  const wrong = async (steps: unknown, code: string, pattern: RegExp) => {
    const error = await rejection(transforms.apply(steps as torch.transforms.Step[], image));
    assert.is(error.code, code, error.message);
    assert.match(error.message, pattern);
  };
  const crop = { kind: 'crop', top: 0, left: 0, height: 31, width: 2 };
  await wrong([crop], 'ERR_SHAPE', /a crop within 30 x 40 but received 31 x 2 at \(0, 0\)/);
  await wrong([{ ...crop, top: -1, height: 3 }], 'ERR_SHAPE', /3 x 2 at \(-1, 0\)/);
  await wrong([{ ...crop, top: 2 ** 53, height: 1 }], 'ERR_SHAPE', /at \(9007199254740992, 0\)/);
  await wrong([{ ...crop, height: 0 }], 'ERR_SHAPE', /at least 1 x 1/);
  await wrong([{ kind: 'crop' }], 'ERR_SHAPE', /undefined/);
  await wrong([{ kind: 'rotate' }], 'ERR_ARGUMENT', /one of kind crop, pad.*received 'rotate'/);
  await wrong([{ kind: 'toString' }], 'ERR_ARGUMENT', /received 'toString'/);
  await wrong([null], 'ERR_ARGUMENT', /a step but received null/);
  await wrong(undefined, 'ERR_ARGUMENT', /a list of steps/);
  await wrong([{ kind: 'adjustHue', factor: 0.6 }], 'ERR_ARGUMENT', /adjustHue but received 0.6/);
  await wrong([{ kind: 'adjustContrast', factor: -1 }], 'ERR_ARGUMENT', /received -1/);
  await wrong([{ kind: 'adjustBrightness', factor: 1e300 }], 'ERR_ARGUMENT', /received 1e\+300/);
  const pad = { kind: 'pad', left: 1, top: 1, right: 1, bottom: 1, fill: [0, 0, 0], maskFill: 0 };
  await wrong([{ ...pad, left: -1 }], 'ERR_SHAPE', /left -1/);
  await wrong([{ ...pad, fill: 3 }], 'ERR_ARGUMENT', /three integers.*received 3/);
  await wrong([{ ...pad, maskFill: 256 }], 'ERR_ARGUMENT', /received 256/);
  await wrong([{ kind: 'resize', height: 2 ** 50, width: 2 ** 50 }], 'ERR_OUT_OF_MEMORY', /./);
  const own = transforms.compose([async () => []] as never);
  assert.throws(() => own.draw(SIZE), fails('ERR_ARGUMENT', /a list of steps.*Promise/));
});

test('other tensors than a picture with its mask are refused', async () => {
  const image = picture(30, 40);
  const wrong = async (first: unknown, mask: unknown, pattern: RegExp) => {
    const applied = transforms.apply([], first as torch.Tensor, mask as torch.Tensor);
    const error = await rejection(applied);
    assert.is(error.code, 'ERR_ARGUMENT');
    assert.match(error.message, pattern);
  };
  await wrong(
    image.permute([2, 0, 1]),
    undefined,
    /received a uint8 tensor of shape \[3, 30, 40\]/,
  );
  await wrong(image.to('float32'), undefined, /received a float32 tensor of shape \[30, 40, 3\]/);
  await wrong(image.slice(0, 0, 0), undefined, /received a uint8 tensor of shape \[0, 40, 3\]/);
  await wrong('picture', undefined, /for image but received 'picture'/);
  await wrong(image, picture(30, 41).select(2, 0), /uint8\[30, 40\].*received uint8\[30, 41\]/);
  await wrong(image, maskOf(image).to('int64'), /received int64\[30, 40\]/);
  await wrong(image, 3, /for mask but received 3/);
});

test('no thread of the pool starts threads of its own, and nobody loses theirs', async () => {
  if (process.platform !== 'linux') return;
  const ended = await run(`
    torch.setNumThreads(3);
    const { readdirSync, promises } = require('node:fs');
    const threads = () => readdirSync('/proc/self/task').length;
    const image = torch.ones([1500, 1000, 3], { dtype: 'uint8' });
    const mask = torch.ones([1500, 1000], { dtype: 'uint8' });
    const steps = [
      { kind: 'resize', height: 1000, width: 1100 },
      { kind: 'adjustContrast', factor: 0.5 },
    ];
    await Promise.all(Array.from({ length: 32 }, () => promises.stat('.'))); // the pool is up
    image.add(1);
    const before = threads();
    await Promise.all(Array.from({ length: 16 }, () => torch.transforms.apply(steps, image, mask)));
    console.log(JSON.stringify([threads() - before, torch.getNumThreads()]));`);
  endedWith(ended, 0);
  assert.equal(JSON.parse(ended.output), [0, 3]);
});

test('a process or a worker may end while pictures are under way', async () => {
  const many = `
    const image = torch.ones([1500, 1000, 3], { dtype: 'uint8' });
    const steps = Array.from({ length: 8 }, () => ({ kind: 'adjustHue', factor: 0.1 }));
    for (let i = 0; i < 8; i++) torch.transforms.apply(steps, image);`;
  endedWith(await run(`${many} setTimeout(() => process.exit(7), 20);`), 7);
  const terminated = await run(`
    const started = worker(${JSON.stringify(`${many} parentPort.postMessage('started');`)});
    await once(started, 'message');
    await started.terminate();
    await sleep(50);
    process.stdout.write('here');`);
  endedWith(terminated, 0);
  assert.is(terminated.output, 'here');
});

test('the event loop turns while a picture is worked on', async () => {
  const image = torch.ones([2000, 2000, 3], { dtype: 'uint8' });
  const steps = Array.from({ length: 5 }, () => ({ kind: 'adjustHue', factor: 0.1 }) as const);
  await assertTurns(() => transforms.apply(steps, image));
});

test.run();
