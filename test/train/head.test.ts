/** A network that ends in a transposed convolution: its classes, without the logits in memory. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { native } from '../../dist/addon/binding';
import { IMAGENET, numbersOf } from '../../dist/base/normalization';
import { slotOf } from '../../dist/torch/tensor/handle';
import { tensorOf } from '../../dist/torch/tensor/tensor';
import { evaluateStep } from '../../dist/train/step';
import { rejection } from '../rejection';

const { d2l, nn, noGrad } = torch;

const enlarging = (options: ConstructorParameters<typeof nn.ConvTranspose2d>[3] = {}) =>
  new nn.ConvTranspose2d(6, 5, 64, { stride: 32, padding: 16, ...options });

async function rejects(promise: Promise<unknown>, code: string, pattern: RegExp): Promise<void> {
  const error = await rejection(promise);
  assert.is(error.code, code);
  assert.match(error.message, pattern);
}

const body = () => new nn.Conv2d(3, 6, 7, { stride: 32, padding: 3 });

const normalize = (picture: torch.Tensor): torch.Tensor => {
  const of = (values: number[]) => torch.tensor(values, { dtype: 'float32' }).reshape([1, 3, 1, 1]);
  const pixels = picture.permute([2, 0, 1]).unsqueeze(0).to('float32').div(255);
  return pixels.sub(of([0.485, 0.456, 0.406])).div(of([0.229, 0.224, 0.225]));
};

/** By the logits, one operator after another. */
function classesOf(net: torch.nn.Module, inputs: torch.Tensor): torch.Tensor {
  return noGrad(() => net.forward(inputs).argmax(1));
}

const networks: [name: string, make: () => torch.nn.Module][] = [
  ['a layer at the end', () => new nn.Sequential(body(), new nn.ReLU(), enlarging())],
  ['without bias', () => new nn.Sequential(body(), enlarging({ bias: false }))],
  ['in a Sequential', () => new nn.Sequential(body(), new nn.Sequential(enlarging()))],
  ['dilated', () => new nn.Sequential(body(), enlarging({ dilation: 2, padding: 47 }))],
  [
    'in groups',
    () => new nn.Sequential(body(), new nn.ConvTranspose2d(6, 6, 32, { stride: 32, groups: 2 })),
  ],
  ['not at the end', () => new nn.Sequential(body(), enlarging(), new nn.Conv2d(5, 4, 1))],
];

for (const [name, make] of networks) {
  test(`predict and the accuracy are the logits': ${name}`, async () => {
    torch.manualSeed(1);
    const net = make();
    const picture = torch.randint(0, 256, [75, 130, 3]).to('uint8');
    const inputs = normalize(picture);
    const classes = classesOf(net, inputs);
    const expected = classes.select(0, 0).slice(0, 0, 75).slice(1, 0, 130);
    assert.ok((await d2l.predict(net, picture)).equal(expected));
    const targets = classes.clone();
    targets.select(1, 0).fill_(255); // void
    targets.select(1, 1).fill_(-1);
    const [, height, width] = classes.shape as [number, number, number];
    const pixels = (height - 2) * width;
    const counted = async () => {
      const { numCorrect, total } = await evaluateStep(net, [inputs, targets]);
      return { correct: numCorrect, pixels: total };
    };
    assert.equal(await counted(), { correct: pixels, pixels });
    targets.select(1, 2).add_(1).remainder_(3);
    const correct = targets.eq(classes).sum().item() as number;
    assert.equal(await counted(), { correct, pixels });
    assert.ok(correct < pixels);
  });
}

test("pictures are normalised to PyTorch's bits", async () => {
  const picture = torch.arange(0, 256).to('uint8').reshape([8, 32, 1]).repeat([1, 1, 3]);
  const slot = await native.normalizeImages(
    slotOf(picture.unsqueeze(0)),
    'cpu',
    numbersOf(IMAGENET),
  );
  assert.ok(tensorOf(slot).equal(normalize(picture)));
});

test('what does not fit is told of the layer, or of the targets', async () => {
  const net = new nn.Sequential(body(), enlarging({ outputPadding: 1 }));
  const wrong = new nn.Sequential(body(), new nn.ConvTranspose2d(4, 5, 64, { stride: 32 }));
  const picture = torch.zeros([64, 64, 3], { dtype: 'uint8' });
  await d2l.predict(net, picture);
  await rejects(d2l.predict(wrong, picture), 'ERR_SHAPE', /ConvTranspose2d: .*\[1, 6, 2, 2\]/s);
  // Fewer logits than pixels are interpolated.
  const small = new nn.Sequential(body(), new nn.ConvTranspose2d(6, 5, 16, { stride: 16 }));
  assert.equal((await d2l.predict(small, picture)).shape, [64, 64]);
  const inputs = torch.zeros([2, 3, 64, 64]);
  const targets = torch.zeros([2, 64, 64], { dtype: 'int64' });
  const counts = (more: torch.Tensor) => evaluateStep(small, [inputs, more]);
  assert.is((await counts(targets)).total, 2 * 64 * 64);
  await rejects(counts(targets.narrow(0, 0, 1)), 'ERR_SHAPE', /1, 64, 64.*2, 64, 64/);
  await rejects(counts(targets.select(0, 0)), 'ERR_ARGUMENT', /targets \[N, H, W\]/);
});

test.run();
