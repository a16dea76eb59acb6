import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const MIB = 2 ** 20;
const bytes = (size: number) => torch.empty([size], { dtype: 'uint8' });

test('large memory that was let go of is kept, until the cache is emptied', () => {
  torch.emptyCache();
  assert.is(torch.memory().numBytesKept, 0);
  bytes(3 * MIB).dispose();
  assert.is(torch.memory().numBytesKept, 3 * MIB);
  using again = bytes(3 * MIB);
  assert.is(torch.memory().numBytesKept, 0, 'it is the same memory');
  again.fill_(1);
  bytes(1000).dispose();
  assert.is(torch.memory().numBytesKept, 0, 'small memory is not kept');
  torch.emptyCache();
});

test('also that of tensors which were small when they were made, as those from files', () => {
  bytes(0)
    .resize_([3 * MIB])
    .dispose();
  torch.emptyCache();
  assert.is(torch.memory().numBytesKept, 0);
});

test('sizes are rounded up to whole pages', () => {
  torch.emptyCache();
  for (let i = 1; i < 200; i++) {
    const size = 2 ** 18 + i * 54_321;
    bytes(size).dispose();
    const kept = torch.memory().numBytesKept;
    assert.ok(kept >= size && kept < size + 2 ** 16, `${size}: ${kept}`);
    torch.emptyCache();
  }
});

test('neighbours that were let go of are one block for what is larger, or several for smaller ones', () => {
  torch.emptyCache();
  const parts = Array.from({ length: 8 }, () => bytes(4 * MIB));
  for (const i of [3, 0, 6, 1, 7, 5, 2, 4]) parts[i]?.dispose();
  assert.is(torch.memory().numBytesKept, 32 * MIB);
  const whole = bytes(32 * MIB);
  assert.is(torch.memory().numBytesKept, 0, 'it is the same memory');
  whole.dispose();
  using some = bytes(20 * MIB);
  using others = bytes(11 * MIB);
  assert.is(torch.memory().numBytesKept, MIB);
  assert.is(some.numel() + others.numel(), 31 * MIB);
});

test('blocks have their bytes to themselves', () => {
  torch.emptyCache();
  const live: { tensor: torch.Tensor; value: number }[] = [];
  let random = 11;
  const draw = (below: number): number => {
    random = (random * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((random / 2 ** 31) * below);
  };
  for (let i = 0; i < 600; i++) {
    if (live.length < 12 && draw(5) > 1) {
      const value = i % 251;
      live.push({ tensor: bytes(2 ** 18 + draw(4 * MIB)).fill_(value), value });
    } else if (live.length > 0) {
      const [{ tensor, value }] = live.splice(draw(live.length), 1) as [(typeof live)[number]];
      assert.is(tensor.min().item(), value);
      assert.is(tensor.max().item(), value);
      tensor.dispose();
    }
    if (i % 97 === 0) torch.emptyCache();
  }
  for (const { tensor, value } of live) {
    assert.equal([tensor.min().item(), tensor.max().item()], [value, value]);
    tensor.dispose();
  }
});

test('what is kept never makes an eighth more than was in use at one time', () => {
  torch.emptyCache();
  const sizes = [40, 8, 24, 64, 16, 48, 12, 32].map((mib) => mib * MIB);
  let inUse = 0;
  let most = 0;
  const live: torch.Tensor[] = [];
  let random = 7;
  for (let i = 0; i < 400; i++) {
    random = (random * 1_103_515_245 + 12_345) % 2 ** 31;
    if (live.length > 3 || (live.length > 0 && random % 3 === 0)) {
      const [tensor] = live.splice(random % live.length, 1);
      inUse -= tensor?.numel() ?? 0;
      tensor?.dispose();
    } else {
      const size = sizes[random % sizes.length] as number;
      live.push(bytes(size));
      inUse += size;
      most = Math.max(most, inUse);
    }
    const { numBytesKept } = torch.memory();
    assert.ok(inUse + numBytesKept <= most * 1.125, `${inUse} + ${numBytesKept} > ${most}`);
  }
  for (const tensor of live) tensor.dispose();
  torch.emptyCache();
});

test('memory that is not to be had does not count', () => {
  torch.emptyCache();
  assert.throws(() => torch.empty([2 ** 50]), /memory/i);
  bytes(2 * MIB).dispose();
  bytes(4 * MIB).dispose();
  assert.ok(torch.memory().numBytesKept <= 4 * MIB);
  torch.emptyCache();
});

test.run();
