import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { backends } = torch;

const fails = (pattern: RegExp) => (error: unknown) =>
  error instanceof torch.TorchError && error.code === 'ERR_ARGUMENT' && pattern.test(error.message);

test('flags are switched and switched back', () => {
  const flags: [object, string[]][] = [
    [backends.cudnn, ['benchmark', 'deterministic', 'enabled']],
    [backends.mkldnn, ['deterministic', 'enabled']],
    [backends.cuda.matmul, ['allowTf32']],
    [backends.cudnn, ['allowTf32']],
  ];
  for (const [owner, names] of flags) {
    for (const name of names) {
      const switches = owner as Record<string, boolean>;
      const before = switches[name] as boolean;
      assert.is(typeof before, 'boolean');
      switches[name] = !before;
      assert.is(switches[name], !before, name);
      switches[name] = before;
      assert.is(switches[name], before, name);
      assert.throws(() => Reflect.set(owner, name, 1), fails(new RegExp(`${name} but received 1`)));
    }
  }
  assert.is(typeof backends.mkldnn.allowTf32, 'boolean');
  assert.is(backends.mkldnn.isAvailable(), true);
  assert.is(backends.cudnn.isAvailable(), torch.cuda.isAvailable());
});

test("a network's convolutions are the same without oneDNN", () => {
  const conv = new torch.nn.Conv2d(3, 4, 3);
  const x = torch.ones([1, 3, 8, 8]);
  const with_ = conv.forward(x);
  backends.mkldnn.enabled = false;
  try {
    assert.ok(torch.allclose(conv.forward(x), with_));
  } finally {
    backends.mkldnn.enabled = true;
  }
});

test('float32 precision, by backend and kind', () => {
  const all = [
    backends.cuda.matmul,
    backends.cudnn.conv,
    backends.cudnn.rnn,
    backends.mkldnn.matmul,
    backends.mkldnn.conv,
    backends.mkldnn.rnn,
  ];
  for (const it of all) {
    const before = it.fp32Precision;
    it.fp32Precision = 'ieee';
    assert.is(it.fp32Precision, 'ieee');
    it.fp32Precision = before;
    assert.throws(
      () => {
        it.fp32Precision = 'fp8' as never;
      },
      fails(/ieee, tf32.*fp32Precision but received 'fp8'/),
    );
  }
  assert.throws(
    () => {
      backends.cudnn.conv.fp32Precision = 'bf16';
    },
    fails(/one of ieee, tf32, none .* 'bf16'/),
  );
  // 'none' is as the backend has it, and that as all of them.
  backends.mkldnn.conv.fp32Precision = 'none';
  backends.mkldnn.fp32Precision = 'bf16';
  assert.is(backends.mkldnn.conv.fp32Precision, 'bf16');
  backends.mkldnn.fp32Precision = 'none';
  backends.fp32Precision = 'ieee';
  assert.is(backends.mkldnn.conv.fp32Precision, 'ieee');
  backends.fp32Precision = 'none';
  assert.is(backends.mkldnn.conv.fp32Precision, 'none');
});

test('float32 products', () => {
  const before = torch.getFloat32MatmulPrecision();
  assert.is(before, 'highest');
  for (const precision of ['high', 'medium', 'highest'] as const) {
    torch.setFloat32MatmulPrecision(precision);
    assert.is(torch.getFloat32MatmulPrecision(), precision);
    assert.is(backends.cuda.matmul.allowTf32, precision !== 'highest');
  }
  assert.throws(() => torch.setFloat32MatmulPrecision('low' as never), fails(/'low'/));
});

test('deterministic algorithms: an error, a warning, or nothing', () => {
  // It has no deterministic kernel on the CPU.
  const put = () =>
    torch.zeros([4]).put_(torch.tensor([1, 1]), torch.tensor([1, 2]).float(), false);
  put();
  torch.useDeterministicAlgorithms(true);
  assert.is(torch.areDeterministicAlgorithmsEnabled(), true);
  assert.throws(put, /deterministic/);
  torch.useDeterministicAlgorithms(true, { warnOnly: true });
  assert.is(torch.isDeterministicAlgorithmsWarnOnlyEnabled(), true);
  put();
  torch.useDeterministicAlgorithms(false);
  assert.is(torch.areDeterministicAlgorithmsEnabled(), false);
  assert.is(torch.isDeterministicAlgorithmsWarnOnlyEnabled(), false);
  put();
  assert.throws(() => torch.useDeterministicAlgorithms(1 as never), fails(/mode but received 1/));
  assert.throws(
    () => torch.useDeterministicAlgorithms(true, { warn: true } as never),
    fails(/'warn'/),
  );
});

test.run();
