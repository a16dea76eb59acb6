import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { Generator } = torch;

/** Accepts an error of this library with that code and a message like `pattern`. */
const fails = (code: string, pattern: RegExp) => (error: unknown) =>
  error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

const draw = (generator?: torch.Generator) =>
  torch.rand([4], generator ? { generator } : {}).toArray();

test('a generator draws on the CPU unless it is told where', () => {
  assert.is(`${new Generator().device}`, 'cpu');
  assert.is(`${new Generator(1, { device: 'cpu' }).device}`, 'cpu');
  const options = { devise: 'cpu' } as object;
  assert.throws(() => new Generator(1, options), fails('ERR_ARGUMENT', /devise/));
  if (!torch.cuda.isAvailable()) {
    assert.throws(() => new Generator(1, { device: 'cuda' }), fails('ERR_DEVICE', /'cuda'/));
    return;
  }
  const [a, b] = [1, 1].map((seed) => new Generator(seed, { device: 'cuda' }));
  const onGpu = (generator?: torch.Generator) =>
    torch.rand([4], { device: 'cuda', generator }).toArray();
  const state = a?.getState() as torch.Tensor;
  const first = onGpu(a);
  assert.equal(onGpu(b), first);
  a?.setState(state);
  assert.equal(onGpu(a), first);
});

test('no meta device draws', () => {
  assert.throws(
    () => new Generator(1, { device: 'meta' }),
    (error: unknown) => error instanceof torch.TorchError,
  );
});

test('seed() takes another seed each time, tells it, and can be repeated', () => {
  const generator = new Generator();
  const seeds = [generator.seed(), generator.seed()];
  assert.is.not(seeds[0], seeds[1]);
  assert.is(generator.initialSeed(), seeds[1]);
  const drawn = draw(generator);
  assert.equal(draw(new Generator(seeds[1])), drawn);

  const all = torch.seed();
  assert.is(torch.initialSeed(), all);
  const global = draw();
  torch.manualSeed(all);
  assert.equal(draw(), global);
});

test('a state goes from one generator to another, and is a copy', () => {
  const a = new Generator(5);
  draw(a);
  const state = a.getState();
  const drawn = draw(a);
  assert.is(new Generator(9).setState(state).initialSeed(), 5n);
  assert.equal(draw(new Generator(9).setState(state)), drawn);
  assert.equal(draw(new Generator(9).setState(state)), drawn, 'drawing leaves the state alone');
  torch.setRngState(state);
  assert.equal(draw(), drawn, "the default one's, too");
});

test('what is no state is refused, and the stream goes on', () => {
  const generator = new Generator(5);
  const twin = new Generator(5);
  const state = generator.getState();
  const bad: [unknown, string, RegExp][] = [
    [undefined, 'ERR_ARGUMENT', /uint8 tensor from getState\(\) for state .* undefined/],
    [[1, 2], 'ERR_ARGUMENT', /\[1, 2\]/],
    [generator, 'ERR_ARGUMENT', /type Generator/],
    [state.to('int64'), 'ERR_ARGUMENT', /one of int64/],
    [state.slice(0, 1), 'ERR_TORCH', /size/],
    [torch.zeros([0], { dtype: 'uint8' }), 'ERR_TORCH', /size/],
    [torch.full(state.shape, 255, { dtype: 'uint8' }), 'ERR_TORCH', /mt19937/],
  ];
  for (const [value, code, message] of bad) {
    assert.throws(() => generator.setState(value as torch.Tensor), fails(code, message));
    assert.throws(() => torch.setRngState(value as torch.Tensor), fails(code, message));
  }
  assert.equal(draw(generator), draw(twin));
});

test('seeds that have no 64 bits are refused by every seeding', () => {
  for (const seed of [1.5, Number.NaN, 2 ** 60, 2n ** 64n, -(2n ** 63n) - 1n, '1', null]) {
    const value = seed as number;
    for (const seeding of [
      () => new Generator(value),
      () => new Generator().manualSeed(value),
      () => torch.manualSeed(value),
    ]) {
      assert.throws(seeding, fails('ERR_ARGUMENT', /an integer from -2\^63 to 2\^64 - 1 for seed/));
    }
  }
});

test('a generator that was disposed of says so', () => {
  const generator = new Generator(1);
  generator.dispose();
  const uses = [
    () => generator.manualSeed(1),
    () => generator.seed(),
    () => generator.initialSeed(),
    () => generator.getState(),
    () => generator.setState(new Generator().getState()),
    () => generator.device,
    () => draw(generator),
  ];
  for (const use of uses) assert.throws(use, fails('ERR_DISPOSED', /live Generator/));
});

test.run();
