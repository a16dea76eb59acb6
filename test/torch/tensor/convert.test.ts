import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { Device, tensor } = torch;

const fails =
  (code: string, pattern: RegExp = /^Expected /) =>
  (error: unknown) =>
    error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

test('to another dtype', () => {
  const x = tensor([0, 1.75, -1.75]);
  assert.equal(x.to('int32').toArray(), [0, 1, -1]);
  assert.equal(x.to('bool').toArray(), [false, true, true]);
  assert.is(x.to('float16').dtype, 'float16');
  assert.equal(tensor([300, -1]).to('uint8').toArray(), [44, 255]);
  assert.equal(tensor([1, 2]).to(torch.float64).dtype, 'float64');
});

test('to the same dtype or device is the same memory', () => {
  const x = torch.zeros([2]);
  for (const same of [x.to('float32'), x.to('cpu'), x.cpu(), x.contiguous(), x.view([2])]) {
    same.add_(1);
  }
  assert.equal(x.toArray(), [5, 5]);
});

test('clone is memory of its own', () => {
  const x = torch.zeros([2]);
  x.clone().fill_(1);
  x.to('float64').fill_(1);
  assert.equal(x.toArray(), [0, 0]);
});

test('conversion passes gradients on', () => {
  const x = tensor([1, 2], { dtype: 'float32', requiresGrad: true });
  x.to('float64').mul(3).sum().backward();
  assert.is(x.grad?.dtype, 'float32');
  assert.equal(x.grad?.toArray(), [3, 3]);
});

test('devices by name, and what they print', () => {
  assert.is(String(new Device('cpu')), 'cpu');
  assert.equal([new Device('cuda:1').type, new Device('cuda:1').index], ['cuda', 1]);
  assert.is(String(new Device('cuda', 2)), 'cuda:2');
  assert.is(new Device('mps').index, null);
  for (const name of ['', 'gpu', 'cuda:', 'cuda:x', 'cuda:-1', 'CPU', 'cpu ', 'cudax']) {
    assert.throws(() => new Device(name), fails('ERR_ARGUMENT', /device/), name);
  }
  for (const index of [-1, 1.5, Number.NaN]) {
    assert.throws(() => new Device('cuda', index), fails('ERR_ARGUMENT'), String(index));
  }
});

test('a device that is not there says why', () => {
  const wanted: torch.DeviceLike[] = [];
  if (!torch.cuda.isAvailable()) wanted.push('cuda', 'cuda:0', new Device('cuda', 1));
  if (!torch.mps.isAvailable()) wanted.push('mps');
  if (torch.cuda.isAvailable()) wanted.push(`cuda:${torch.cuda.deviceCount()}`);
  for (const device of wanted) {
    const named = fails('ERR_DEVICE', new RegExp(`this machine.*${device}`));
    assert.throws(() => torch.zeros([1], { device }), named);
    assert.throws(() => tensor([1], { device }), named);
    assert.throws(() => torch.ones([1]).to(device), named);
    assert.throws(() => new torch.nn.Linear(1, 1).to(device), named);
  }
  if (!torch.cuda.isAvailable()) {
    assert.ok(torch.cuda.unavailableReason().length > 0);
    assert.is(torch.cuda.deviceCount(), 0);
  } else {
    assert.is(torch.cuda.unavailableReason(), '');
  }
});

test('unsigned and eight-bit dtypes come and go', () => {
  const arrays = [
    Uint16Array.of(1, 65535),
    Uint32Array.of(2 ** 32 - 1),
    BigUint64Array.of(2n ** 64n - 1n),
  ];
  for (const array of arrays) {
    const x = torch.tensor(array);
    assert.is(x.dtype, array.constructor.name.replace(/(Big)?(.*)Array/, '$2').toLowerCase());
    assert.equal(x.toTypedArray(), array);
  }
  // 0.3 as PyTorch rounds it: torch.tensor(0.3).to(torch.float8_e4m3fn).float()
  assert.is(torch.tensor(0.3).to('float8_e4m3fn').float().item(), 0.3125);
  assert.is(torch.tensor(0.3).to('float8_e5m2').float().item(), 0.3125);
});

test('to refuses what is neither device nor dtype', () => {
  const x = torch.zeros([1]);
  for (const target of ['float', 'gpu', '', 'cudagpu', 3]) {
    const refused = fails('ERR_ARGUMENT', /a device or a dtype for target/);
    assert.throws(() => x.to(target as torch.DType), refused);
  }
});

test.run();
