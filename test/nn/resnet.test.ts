/** Residual networks and blocks as classes: what they take, what they refuse, and what they say. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runnableOf } from '../../dist/nn/run';
import { rejection } from '../rejection';

const { models, nn, ones } = torch;
const { BasicBlock, Bottleneck, ResNet } = models;

function refuses(body: () => unknown, pattern: RegExp): void {
  assert.throws(
    body,
    (error: unknown) =>
      error instanceof torch.TorchError &&
      error.code === 'ERR_ARGUMENT' &&
      pattern.test(error.message),
    String(pattern),
  );
}

/** Not what the types allow: what a program in JavaScript gives. */
const loose = <T>(value: unknown) => value as T;

test('what a ResNet refuses', () => {
  const one = [1, 1, 1, 1];
  const make = (options: unknown, block: unknown = Bottleneck, layers: unknown = one) =>
    new ResNet(loose(block), loose(layers), loose(options));

  for (const block of [null, 'Bottleneck', nn.Linear, one]) {
    refuses(() => make({}, block), /^Expected models.BasicBlock or models.Bottleneck for block/);
  }
  const wrong = [[], [1, 1, 1], [1, 1, 1, 1, 1], [1, 1, 1, 0], [1, 1, 1, -1], [1, 1, 1, 1.5]];
  for (const layers of [...wrong, [1, 1, 1, '1'], 4, null]) {
    refuses(() => make({}, BasicBlock, layers), /^Expected four integers .* for layers/);
  }
  for (const name of ['numClasses', 'groups', 'widthPerGroup']) {
    for (const value of [0, -1, 1.5, Number.NaN, '3', null]) {
      refuses(() => make({ [name]: value }), new RegExp(`an integer of at least 1 for ${name}`));
    }
  }
  for (const value of [[], [true], [true, true], [1, 0, 1], true, [true, true, true, true]]) {
    refuses(
      () => make({ replaceStrideWithDilation: value }),
      /^Expected three booleans or null for replaceStrideWithDilation/,
    );
  }
  refuses(() => make({ zeroInitResidual: 1 }), /true or false for zeroInitResidual/);
  refuses(() => make({ num_classes: 10 }), /known options only .* 'num_classes'/);
  refuses(() => make(10), /an object of options/);
  refuses(
    () => make({ groups: 2 ** 40, widthPerGroup: 2 ** 40 }),
    /a positive 64-bit integer but planes is 64, baseWidth 1099511627776 and groups/,
  );

  const basic = (options: unknown) => () => make(options, BasicBlock, [2, 2, 2, 2]);
  refuses(basic({ groups: 2 }), /Expected 1 for the groups of a BasicBlock but received 2: /);
  refuses(
    basic({ widthPerGroup: 128 }),
    /Expected 64 for the width per group of a BasicBlock but received 128: a Bottleneck takes/,
  );
  refuses(
    basic({ replaceStrideWithDilation: [false, false, true] }),
    /Expected 1 for the dilation of a BasicBlock but received 2: /,
  );
});

test('what blocks refuse', () => {
  for (const value of [0, 1.5, '8', undefined]) {
    refuses(() => new BasicBlock(loose(value), 8), /for inPlanes/);
    refuses(() => new Bottleneck(8, loose(value)), /for planes/);
  }
  refuses(() => new Bottleneck(8, 8, { stride: 0 }), /for stride/);
  refuses(() => new Bottleneck(8, 8, loose({ downsample: 3 })), /a module or null for downsample/);
  refuses(() => new Bottleneck(8, 8, loose({ norm: 3 })), /'norm'/);
  refuses(() => new Bottleneck(8, 8, { baseWidth: 4 }), /planes is 8, baseWidth 4 and groups 1$/);
  refuses(() => new BasicBlock(8, 8, { dilation: 2 }), /1 for the dilation of a BasicBlock/);
});

test('what the model functions refuse', async () => {
  const grouped = await rejection(models.resnext50_32x4d({ groups: 16 }));
  assert.match(grouped.message, /Expected 32, which makes it a resnext50_32x4d, for groups but/);
  const narrow = await rejection(models.wideResnet50_2({ widthPerGroup: 64 }));
  assert.match(narrow.message, /Expected 128, which makes it a wideResnet50_2, for widthPerGroup/);
  const trained = await rejection(models.resnet50({ weights: loose('IMAGENET') }));
  assert.match(trained.message, /one of IMAGENET1K_V1, IMAGENET1K_V2, DEFAULT for weights/);
  const dilated = { replaceStrideWithDilation: [true, false, false] } as const;
  assert.match((await rejection(models.resnet34(dilated))).message, /dilation of a BasicBlock/);
});

test('a model with options of its own and of the caller', async () => {
  const net = await models.resnext50_32x4d({
    groups: 32,
    numClasses: 3,
    replaceStrideWithDilation: [false, false, true],
  });
  const block = net.layer4.get('1', Bottleneck);
  const { conv2 } = block;
  assert.equal([conv2.groups, conv2.dilation, conv2.stride], [32, [2, 2], [1, 1]]);
  assert.equal(
    [conv2.weight.shape, net.fc.weight.shape],
    [
      [1024, 32, 3, 3],
      [3, 2048],
    ],
  );
  assert.equal(
    [block.conv3.outChannels, block.bn3.numFeatures, block.downsample],
    [2048, 2048, null],
  );
  assert.ok(net.layer4.get('0', Bottleneck).downsample instanceof nn.Sequential);
  assert.equal([Bottleneck.expansion, BasicBlock.expansion], [4, 1]);
});

test('zeroInitResidual: each block starts as the way round it', () => {
  for (const [block, last] of [
    [BasicBlock, 'bn2'],
    [Bottleneck, 'bn3'],
  ] as const) {
    const net = new ResNet(block, [2, 1, 1, 1], { zeroInitResidual: true });
    const weights = net.namedParameters().filter(([name]) => name.endsWith(`${last}.weight`));
    assert.is(weights.length, 5);
    for (const [name, weight] of weights) {
      assert.is(weight.abs().sum().item(), 0, name);
      assert.ok(weight.requiresGrad && weight.isLeaf, name);
    }
    const x = torch.rand([2, 64 * block.expansion, 5, 4]);
    const out = net.layer1.get('1').forward(x);
    assert.equal(out.toArray(), x.toArray());
  }
});

test('a block on its own, with what downsamples', async () => {
  const downsample = new nn.Sequential(
    new nn.Conv2d(8, 16, 1, { stride: 2, bias: false }),
    new nn.BatchNorm2d(16),
  );
  const block = new Bottleneck(8, 4, { stride: 2, downsample, groups: 2, baseWidth: 128 });
  assert.is(block.downsample, downsample);
  assert.equal(
    block.namedChildren().map(([name]) => name),
    ['conv1', 'bn1', 'conv2', 'bn2', 'conv3', 'bn3', 'relu', 'downsample'],
  );
  const x = torch.rand([2, 8, 6, 6]);
  const out = block.forward(x);
  assert.equal(out.shape, [2, 16, 3, 3]);
  assert.is(block.conv2.weight.shape[0], 16); // planes baseWidth / 64 groups
  block.eval();
  const [here, there] = [block.forward(x), await block.forwardAsync(x)];
  assert.equal(here.toArray(), there.toArray());
  const plain = downsample.forward(x);
  torch.noGrad(() => block.bn3.weight?.zero_());
  assert.equal(block.forward(x).toArray(), plain.relu().toArray(), 'the way round is taken');
  assert.ok(runnableOf(new nn.Sequential(block), [x]));
});

test('a downsample written in TypeScript has no place in C++, and says so', () => {
  class Own extends nn.Module {
    override forward(x: torch.Tensor): torch.Tensor {
      return x;
    }
  }
  const block = new BasicBlock(4, 4, { downsample: new Own() });
  assert.throws(() => block.forward(ones([1, 4, 4, 4])), /native layers only below BasicBlock/);
});

test.run();
