import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { weightsFor } from '../../dist/models/weights';
import { alive, settled } from '../memory';
import { assertClose, camelCase, numbers } from './golden';
import {
  cases,
  pictureOf,
  type TransformCase,
  transformed,
  type WeightsCase,
} from './weights-case';

const { models } = torch;

const weightsCases = cases.filter((golden): golden is WeightsCase => golden.group === 'weights');
const transforms = cases.filter((golden): golden is TransformCase => golden.group === 'transform');

/** `_file_size` is `fileSize` here. */
function renamed(meta: Record<string, unknown>): Record<string, unknown> {
  const plain = Object.entries(meta).map(([name, value]) => [name.replace(/^_/, ''), value]);
  return camelCase(Object.fromEntries(plain));
}

for (const golden of weightsCases) {
  test(`what is known of ${golden.name}`, () => {
    const weights = models.getWeight(golden.name);
    const { categories, ...meta } = weights.meta;
    assert.is(weights.url, golden.url);
    assert.equal(meta, renamed(golden.meta));
    assert.is(categories.length, 1000);
    const digest = createHash('sha256').update(JSON.stringify(categories)).digest('hex');
    assert.is(digest.slice(0, 16), golden.categories);
    const best = models.getWeight(`${golden.name.split('.')[0]}.DEFAULT`);
    assert.is(best === weights, golden.is_default);
    assert.is(models.getWeight(weights.name), weights, 'this package has its own spelling');
    assert.is(String(weights), weights.name);
  });
}

test('every weights of the family is there, by its enum', () => {
  const enums = Object.entries(models).filter(([name]) => /^(WideRes|Res).*Weights$/.test(name));
  assert.is(enums.length, 10);
  const all = enums.flatMap(([, members]) =>
    Object.values(members as Record<string, torch.models.Weights>),
  );
  assert.is(new Set(all).size, weightsCases.length);
  assert.is(models.ResNet50Weights.DEFAULT, models.ResNet50Weights.IMAGENET1K_V2);
  assert.is(models.ResNet18Weights.DEFAULT.name, 'ResNet18Weights.IMAGENET1K_V1');
  assert.is(models.WideResNet50_2Weights.IMAGENET1K_V1.meta.categories[207], 'golden retriever');
});

test("a model's weights by name, by full name, or themselves", () => {
  const v1 = models.ResNet50Weights.IMAGENET1K_V1;
  for (const choice of [v1, 'IMAGENET1K_V1', 'ResNet50Weights.IMAGENET1K_V1', v1.name]) {
    assert.is(weightsFor('resnet50', choice), v1);
  }
  assert.is(weightsFor('resnet50', 'DEFAULT'), models.ResNet50Weights.IMAGENET1K_V2);
  assert.is(weightsFor('wideResnet50_2', 'DEFAULT'), models.WideResNet50_2Weights.DEFAULT);
});

function refuses(body: () => unknown, pattern: RegExp, code = 'ERR_ARGUMENT'): void {
  assert.throws(
    body,
    (error: unknown) =>
      error instanceof torch.TorchError && error.code === code && pattern.test(error.message),
    String(pattern),
  );
}

/** Not what the types allow: what a program in JavaScript gives. */
const loose = <T>(value: unknown) => value as T;

test('weights that there are not: the error lists those that there are', () => {
  const enums = /ResNet18Weights, .*WideResNet101_2Weights, a dot and an entry/;
  for (const name of ['ResNet51Weights.DEFAULT', 'ResNet50Weights', 'a.b.c', '', 3, null]) {
    refuses(() => models.getWeight(loose(name)), enums);
  }
  const entries = /one of IMAGENET1K_V1, IMAGENET1K_V2, DEFAULT for weights of ResNet50Weights but/;
  refuses(() => models.getWeight('ResNet50Weights.V3'), entries);
  refuses(() => models.getWeight('ResNet50Weights.toString'), entries);
  for (const choice of ['V3', 'constructor', 7, {}, undefined]) {
    refuses(() => weightsFor('resnet50', loose(choice)), entries);
  }
  const other = models.ResNet18Weights.DEFAULT;
  refuses(() => weightsFor('resnet50', other), /received 'ResNet18Weights.IMAGENET1K_V1'/);
  refuses(() => weightsFor('resnet50', other.name), /received 'ResNet18Weights.IMAGENET1K_V1'/);
  refuses(() => weightsFor('alexnet', 'DEFAULT'), /'alexnet'/);
});

// What a rounding that goes the other way changes, with other vector instructions: a byte's unit,
// or that of a half in [0.5, 1).
const SMALLEST_STD = 0.224;
const STEPS: Partial<Record<TransformCase['dtype'], number>> = {
  uint8: 1.001 / 255 / SMALLEST_STD,
  float16: 1.001 / 2048 / SMALLEST_STD,
};

for (const golden of transforms) {
  test(`transforms of ${golden.name}`, () => {
    const out = transformed(golden);
    assert.is(out.dtype, 'float32');
    const atol = STEPS[golden.dtype];
    assertClose(out, golden.out, 'output', atol === undefined ? {} : { atol });
  });
}

test('transforms to the bit, with the instructions that every x86 CPU has', async () => {
  if (process.arch !== 'x64') return;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['-r', 'tsx/cjs', join(__dirname, 'weights-case.ts')],
    { cwd: join(__dirname, '..', '..'), env: { ...process.env, ATEN_CPU_CAPABILITY: 'default' } },
  );
  const expected = cases.map((golden): [string, string] => [
    golden.name,
    golden.group === 'weights' ? golden.out : golden.sha256,
  ]);
  assert.equal(JSON.parse(stdout), Object.fromEntries(expected));
});

const transform = models.ResNet50Weights.DEFAULT.transforms();

test('the channels first or last, alone or in a batch, or as read: one picture', async () => {
  const golden = transforms[0] as TransformCase;
  const planes = pictureOf(golden);
  const expected = numbers(transform(planes));
  const pixels = planes.permute([1, 2, 0]);
  const [height, width] = pixels.shape as [number, number];
  const data = Uint8Array.from(numbers(pixels));
  for (const [name, picture] of Object.entries({
    pixels,
    contiguous: pixels.contiguous(),
    readImage: { height, width, data },
    Buffer: { height, width, data: Buffer.from(data) },
  })) {
    const { numTensors } = await settled();
    const out = transform(picture);
    assert.is(alive().numTensors, numTensors + 1, `${name}: what it took is disposed of`);
    assert.equal([...out.shape], [3, 224, 224], name);
    assert.ok(out.isContiguous(), name);
    assert.equal(numbers(out), expected, name);
  }
  const batch = transform(torch.stack([pixels, pixels]));
  assert.equal([...batch.shape], [2, 3, 224, 224]);
  assert.equal(numbers(batch.select(0, 1)), expected);
  assert.equal([transform.cropSize, transform.resizeSize], [224, 232]);
  assert.equal(transform.std, [0.229, 0.224, 0.225]);
});

test('what is no picture', () => {
  const bytes = (...shape: number[]) => torch.zeros(shape, { dtype: 'uint8' });
  const expected = /^Expected a picture, uint8 or floats, .* for image but received /;
  for (const wrong of [
    ...[bytes(5, 5), bytes(1, 5, 5), bytes(5, 5, 4), bytes(1, 1, 3, 5, 5), bytes(3, 0, 5)],
    ...[torch.zeros([3, 5, 5], { dtype: 'int64' }), torch.zeros([3, 5, 5], { dtype: 'bool' })],
    ...[null, undefined, 5, 'a.jpg', {}, { height: 1, width: 1, data: [1, 2, 3] }],
    { height: 0, width: 1, data: new Uint8Array() },
  ]) {
    refuses(() => transform(loose(wrong)), expected);
  }
  refuses(
    () => transform({ height: 2, width: 2, data: new Uint8Array(3) }),
    /\[2, 2, 3\]/,
    'ERR_SHAPE',
  );
  refuses(() => transform(bytes(3, 7, 3)), /\[3,7,3\] both may be: give/, 'ERR_SHAPE');
  refuses(() => transform(bytes(2, 3, 7, 3)), /\[2,3,7,3\] both may be/, 'ERR_SHAPE');
  assert.equal(
    [...transform({ height: 3, width: 7, data: new Uint8Array(63) }).shape],
    [3, 224, 224],
  );
});

test.run();
