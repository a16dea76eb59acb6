/** Each string is what PyTorch 2.13 prints. */
import { inspect } from 'node:util';
import { models, nn } from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const prints = (module: nn.Module, ...lines: string[]) =>
  assert.is(String(module), lines.join('\n'));

test('convolutions', () => {
  prints(new nn.Conv2d(3, 8, 3), 'Conv2d(3, 8, kernel_size=(3, 3), stride=(1, 1))');
  prints(
    new nn.Conv2d(3, 8, [3, 5], { stride: 2, padding: [1, 2], dilation: 2, bias: false }),
    'Conv2d(3, 8, kernel_size=(3, 5), stride=(2, 2), padding=(1, 2), dilation=(2, 2), bias=False)',
  );
  prints(
    new nn.Conv2d(4, 8, 1, { groups: 2 }),
    'Conv2d(4, 8, kernel_size=(1, 1), stride=(1, 1), groups=2)',
  );
  prints(
    new nn.Conv2d(3, 8, 3, { padding: [0, 1] }),
    'Conv2d(3, 8, kernel_size=(3, 3), stride=(1, 1), padding=(0, 1))',
  );
  prints(
    new nn.ConvTranspose2d(8, 3, 64, { stride: 32, padding: 16 }),
    'ConvTranspose2d(8, 3, kernel_size=(64, 64), stride=(32, 32), padding=(16, 16))',
  );
  prints(
    new nn.ConvTranspose2d(4, 2, 3, {
      stride: 2,
      outputPadding: 1,
      dilation: [1, 2],
      groups: 2,
      bias: false,
    }),
    'ConvTranspose2d(4, 2, kernel_size=(3, 3), stride=(2, 2), dilation=(1, 2), ' +
      'output_padding=(1, 1), groups=2, bias=False)',
  );
});

test('batch norm', () => {
  prints(
    new nn.BatchNorm2d(64),
    'BatchNorm2d(64, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)',
  );
  prints(
    new nn.BatchNorm2d(3, { eps: 1e-3, momentum: null, affine: false, trackRunningStats: false }),
    'BatchNorm2d(3, eps=0.001, momentum=None, affine=False, bias=False, track_running_stats=False)',
  );
  prints(
    new nn.BatchNorm2d(3, { eps: 1.5e-7, momentum: 0.01 }),
    'BatchNorm2d(3, eps=1.5e-07, momentum=0.01, affine=True, bias=True, track_running_stats=True)',
  );
});

test('activation, pooling, linear', () => {
  prints(new nn.ReLU(), 'ReLU()');
  prints(new nn.ReLU({ inplace: true }), 'ReLU(inplace=True)');
  prints(
    new nn.MaxPool2d(2),
    'MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)',
  );
  prints(
    new nn.MaxPool2d(3, { stride: 2, padding: 1 }),
    'MaxPool2d(kernel_size=3, stride=2, padding=1, dilation=1, ceil_mode=False)',
  );
  prints(
    new nn.MaxPool2d([3, 2], { stride: [2, 1], ceilMode: true, dilation: 2 }),
    'MaxPool2d(kernel_size=(3, 2), stride=(2, 1), padding=0, dilation=2, ceil_mode=True)',
  );
  prints(new nn.AdaptiveAvgPool2d([1, 1]), 'AdaptiveAvgPool2d(output_size=(1, 1))');
  prints(new nn.AdaptiveAvgPool2d([null, 7]), 'AdaptiveAvgPool2d(output_size=(None, 7))');
  prints(new nn.Linear(3, 4), 'Linear(in_features=3, out_features=4, bias=True)');
  prints(new nn.Linear(3, 4, { bias: false }), 'Linear(in_features=3, out_features=4, bias=False)');
});

test('a size given as one number prints as one', () => {
  prints(new nn.AdaptiveAvgPool2d(5), 'AdaptiveAvgPool2d(output_size=5)');
});

test('containers', () => {
  prints(new nn.Sequential(), 'Sequential()');
  const net = new nn.Sequential(new nn.Linear(1, 1), new nn.Sequential(new nn.ReLU()));
  net.addModule('final_conv', new nn.Conv2d(1, 2, 1));
  prints(
    net,
    'Sequential(',
    '  (0): Linear(in_features=1, out_features=1, bias=True)',
    '  (1): Sequential(',
    '    (0): ReLU()',
    '  )',
    '  (final_conv): Conv2d(1, 2, kernel_size=(1, 1), stride=(1, 1))',
    ')',
  );
  assert.is(inspect(net), String(net), 'console.log prints the same');
});

test('a block of a network', async () => {
  const { layer2 } = await models.resnet18({ weights: null });
  prints(
    layer2.get('0'),
    'BasicBlock(',
    '  (conv1): Conv2d(64, 128, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), bias=False)',
    '  (bn1): BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)',
    '  (relu): ReLU(inplace=True)',
    '  (conv2): Conv2d(128, 128, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)',
    '  (bn2): BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)',
    '  (downsample): Sequential(',
    '    (0): Conv2d(64, 128, kernel_size=(1, 1), stride=(2, 2), bias=False)',
    '    (1): BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)',
    '  )',
    ')',
  );
});

test.run();
