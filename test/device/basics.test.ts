/** Tensors, copies, events and memory of a device. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { settled } from '../memory';
import { isSimulated, LOOP, report, seenDuring, set, waitsOn } from './fake';

const { cuda } = torch;

test('there is one, and it is found', () => {
  assert.ok(cuda.isAvailable());
  assert.is(cuda.unavailableReason(), '');
  assert.is(`${torch.d2l.tryAllGpus()[0]}`, 'cuda:0');
  assert.throws(() => torch.ones([2], { device: 'cuda:7' }), /CUDA devices but received 'cuda:7'/);
});

test('a tensor is there, and its values come back', () => {
  const x = torch.tensor([1, 2, 3], { device: 'cuda' });
  assert.is(`${x.device}`, 'cuda:0');
  assert.equal(x.add(2).mul(x).toArray(), [3, 8, 15]);
  assert.is(x.sum().item(), 6);
  assert.equal(x.to('cpu').toArray(), [1, 2, 3]);
  assert.match(`${x}`, /device='cuda:0'/);
});

test('tensors of two devices are not mixed', () => {
  const x = torch.ones([3], { device: 'cuda' });
  for (const mix of [() => x.add(torch.ones([3])), () => torch.ones([3, 3]).matmul(x)]) {
    assert.throws(
      mix,
      (error: torch.TorchError) => error.code === 'ERR_DEVICE' && /same device/.test(error.message),
    );
  }
  assert.equal(x.add(torch.tensor(2)).toArray(), [3, 3, 3], 'a number of the CPU may be with them');
});

test('a copy that nobody waited for is there after synchronize', async () => {
  for (const wait of [() => cuda.synchronize(), () => cuda.synchronizeAsync()]) {
    const x = torch.arange(1 << 16, { device: 'cuda', dtype: 'float32' });
    const copy = x.to({ device: 'cpu', nonBlocking: true });
    const pinned = torch.empty([1 << 16], { pinMemory: true }).copy_(x, true);
    await wait();
    for (const there of [copy, pinned]) assert.ok(there.equal(x.cpu()));
  }
  assert.throws(() => cuda.synchronize('cpu'), /'cuda' or 'cuda:N' for device.*'cpu'/);
});

test('synchronize waits for jobs that were called before', async () => {
  const net = new torch.nn.Conv2d(3, 4, 1).to('cuda');
  const x = torch.rand([1, 3, 8, 8], { device: 'cuda' });
  const output = net.forwardAsync(x);
  await cuda.synchronizeAsync();
  assert.equal((await output).shape, [1, 4, 8, 8]);
});

test('events measure what lies between them', async () => {
  const [start, end] = [1, 2].map(() => new cuda.Event({ enableTiming: true })) as [
    torch.CudaEvent,
    torch.CudaEvent,
  ];
  set('latency', 20);
  start.record();
  torch.ones([100], { device: 'cuda' }).add(1);
  end.record();
  await end.synchronizeAsync();
  set('latency', 0);
  while (!start.query() || !end.query());
  const ms = start.elapsedTime(end);
  if (isSimulated) assert.ok(ms >= 20, `${ms} ms`);
  assert.ok(ms >= 0);
  const plain = new cuda.Event();
  assert.ok(plain.query(), 'nothing was recorded');
  plain.record();
  plain.synchronize();
  assert.throws(() => start.elapsedTime(plain), /enable_timing/);
  assert.throws(() => new cuda.Event({ enableTiming: 1 as never }), /a boolean for enableTiming/);
});

test('a stream is waited for, and marked', async () => {
  const stream = cuda.currentStream();
  assert.is(stream.device.type, 'cuda');
  const x = torch.ones([1 << 12], { device: 'cuda' });
  for (const wait of [() => stream.synchronize(), () => stream.synchronizeAsync()]) {
    const copy = torch.empty([1 << 12], { pinMemory: true }).copy_(x, true);
    await wait();
    assert.ok(stream.query());
    assert.is(copy.sum().item(), 1 << 12);
  }
  const event = stream.recordEvent();
  event.synchronize();
  assert.ok(event.query());
  assert.throws(() => cuda.currentStream('cpu'), /'cuda' or 'cuda:N'/);
});

test('memory is counted, at most and kept, and given back', () => {
  torch.emptyCache();
  cuda.resetPeakMemoryStats();
  const before = cuda.memoryAllocated();
  const x = torch.ones([1 << 20], { device: 'cuda' });
  assert.is(cuda.memoryAllocated() - before, 4 << 20);
  assert.is(torch.memory().devices['cuda:0'], cuda.memoryAllocated());
  x.dispose();
  assert.is(cuda.memoryAllocated(), before);
  assert.is(cuda.maxMemoryAllocated() - before, 4 << 20);
  assert.ok(cuda.memoryReserved() >= before + (4 << 20), 'kept for later');
  cuda.emptyCache();
  assert.ok(cuda.memoryReserved() < before + (4 << 20));
  assert.ok(cuda.maxMemoryReserved() >= cuda.maxMemoryAllocated());
  cuda.resetPeakMemoryStats();
  assert.is(cuda.maxMemoryAllocated(), before);
  assert.match(cuda.memorySummary(), /Memory of cuda(:0)? +now +at most\nAllocated +\d/);
  assert.throws(() => cuda.memoryAllocated('cpu'), /'cuda' or 'cuda:N'/);
});

test('tensors that are let go of leave no memory', async () => {
  await settled();
  const before = report().allocated;
  for (let i = 0; i < 50; i++) {
    using x = torch.rand([100], { device: 'cuda', requiresGrad: true });
    using y = x.mul(x).sum();
    y.backward();
  }
  await settled();
  assert.equal(report().allocated, before);
});

test('a generator of the device gives a stream of its own', () => {
  const draw = (seed: number) =>
    torch.rand([4], { device: 'cuda', generator: new torch.Generator(seed, { device: 'cuda' }) });
  assert.ok(torch.equal(draw(3), draw(3)));
  assert.not(torch.equal(draw(3), draw(4)));
  assert.throws(
    () => torch.rand([2], { device: 'cuda', generator: new torch.Generator(3) }),
    /generator/,
  );
});

test('out of memory is an error, and goes by', async () => {
  if (!isSimulated) return;
  const { allocated } = report();
  set('limit', (allocated[0] as number) + 1000);
  try {
    assert.throws(
      () => torch.ones([1 << 20], { device: 'cuda' }),
      (error: torch.TorchError) => error.code === 'ERR_OUT_OF_MEMORY',
    );
  } finally {
    set('limit', 0);
  }
  assert.is(
    torch
      .ones([1 << 20], { device: 'cuda' })
      .sum()
      .item(),
    1 << 20,
  );
});

test('a second device, where there is one', () => {
  if (cuda.deviceCount() < 2) return;
  const x = torch.ones([3], { device: 'cuda:1' });
  assert.equal(x.to('cuda:0').add(1).toArray(), [2, 2, 2]);
  assert.throws(() => x.add(torch.ones([3], { device: 'cuda:0' })), /same device/);
  const w = torch.ones([3], { device: 'cuda:1', requiresGrad: true });
  w.mul(w).sum().backward();
  assert.is(`${w.grad?.device}`, 'cuda:1');
});

test('what reads values waits, and nothing else does', async () => {
  const x = torch.rand([4, 4], { device: 'cuda' });
  const computing = await seenDuring(() => x.matmul(x).add(1).relu().sum(0).reshape([2, 2]));
  assert.equal(computing.waits, {});
  const reading = await seenDuring(() => x.sum().item());
  if (isSimulated) assert.equal(Object.values(waitsOn(LOOP, reading)), [1]);
});

test.run();
