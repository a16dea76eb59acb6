/** Arguments that TypeScript would refuse, or that play tricks: an error that says what is wrong. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { call, nn, ones, tensor } = torch;
type Never = never;

const endless: unknown[] = [];
endless.push(endless);

function refuses(body: () => unknown, message: RegExp, code = 'ERR_ARGUMENT'): void {
  let thrown: unknown;
  try {
    body();
  } catch (error) {
    thrown = error;
  }
  assert.instance(thrown, torch.TorchError, String(thrown));
  assert.is((thrown as torch.TorchError).code, code);
  assert.match((thrown as torch.TorchError).message, message);
}

test('arrays that contain themselves', () => {
  refuses(() => tensor(endless as Never), /arrays in arrays at most 128 deep/);
  refuses(() => call('cat', [endless as Never]), /for cat.*|lists in lists/);
  refuses(() => ones(2).index(endless as Never), /deep|indices/);
  refuses(() => ones(2).indexPut_(endless as Never, 1), /deep|indices/);
  assert.is(
    torch.tidy(() => endless),
    endless,
  );
});

test('no handle is made of a number, whatever class it is asked for', () => {
  const weight = tensor([1, 2, 3]);
  const open = weight.constructor as new (...args: unknown[]) => torch.Tensor;
  const base = Object.getPrototypeOf(open.prototype).constructor;
  const classes = [open, base, torch.Tensor, nn.Parameter, torch.Generator];
  for (const made of classes as (typeof open)[]) {
    for (const slot of [0, 1, 2, 3, 4, 2e9, -1, 2 ** 32, Number.NaN, 'abc', [1, 2, 3]]) {
      const expected = /Expected .* for (new Tensor|data|seed)/;
      if (made !== (torch.Generator as unknown) || typeof slot !== 'number') {
        refuses(() => new made(slot), expected);
      }
      refuses(() => Reflect.construct(open, [slot], made), expected);
      refuses(() => Reflect.construct(base, [slot], made), expected);
    }
  }
  torch.zeros([3]).add(1);
  assert.equal(weight.toArray(), [1, 2, 3]);
});

test('a call names its operator and shows the value', () => {
  refuses(() => call('add', [{}] as Never), /for add but received an object of type Object/);
  refuses(() => torch.sum(new Date() as Never), /for sum but received an object of type Date/);
  refuses(() => ones(2).add(2n ** 64n), /integer of 64 bits for add.*18446744073709551616/);
  refuses(() => call('sum', null as Never), /an array of sum's arguments.*null/);
  refuses(() => call(3 as Never, []), /an operator's name.*3/);
});

test('lists whose reading makes calls of its own do not disturb the call', () => {
  const list = [ones(2), ones(2)];
  Object.defineProperty(list, 0, { get: () => ones(2).add(1) });
  refuses(() => call('cat', [list]), /lists that call no operators/);
  const short = Object.assign([ones(2), ones(2)], { *[Symbol.iterator]() {} });
  assert.equal((call('cat', [short]) as torch.Tensor).shape, [4]);
});

test('values that have no text of their own', () => {
  const bare = Object.create(null) as object;
  const trap = new Proxy({}, { get: () => assert.unreachable('not to be read') });
  for (const value of [Symbol('s'), [Symbol('s')], bare, [bare], [trap], torch.Tensor.prototype]) {
    refuses(() => torch.manualSeed(value as Never), /seed but received/);
  }
  refuses(() => torch.manualSeed('x'.repeat(1e6) as Never), /^.{0,300}$/);
  refuses(() => torch.manualSeed(new Array(1e6) as Never), /999992 more/);
});

test('tensors are not made by their constructor', () => {
  const Tensor = torch.Tensor as unknown as new (data: unknown) => torch.Tensor;
  refuses(() => new Tensor([1, 2]), /torch\.tensor\(data\)/);
  refuses(() => new Tensor('abc'), /'abc'/);
  refuses(() => new Tensor(3), /torch\.empty\(size\).*3/);
  class Own extends Tensor {}
  refuses(() => new Own(3), /torch\.empty\(size\)/);
  const made: unknown = ones(2);
  assert.is(made instanceof torch.Tensor && made.numel(), 2);
  assert.ok(new nn.Parameter(ones(2)) instanceof torch.Tensor);
});

test('properties take what they are', () => {
  const x = ones(2);
  refuses(() => Object.assign(x, { grad: 3 }), /a tensor or null for grad.*3/);
  refuses(() => Object.assign(x, { data: [1] }), /a tensor for data/);
  refuses(() => x.requiresGrad_(1 as Never), /true or false for requiresGrad.*1/);
  refuses(() => torch.noGrad(3 as Never), /a function for body.*3/);
  refuses(() => new torch.Device(3 as Never), /for device.*3/);
});

test('modules', () => {
  const layer = new nn.Linear(2, 2);
  refuses(() => layer.get(3 as Never), /a string for name.*3/);
  refuses(() => layer.apply(3 as Never), /a function for visit.*3/);
  refuses(() => layer.to(undefined as Never), /device or a floating point dtype.*undefined/);
  refuses(() => layer.to('int64'), /floating point dtype.*'int64'/);
  refuses(() => new nn.ModuleList(3 as Never), /a list of modules.*3/);
});

test('numbers that a dtype does not have', () => {
  for (const [value, dtype] of [
    [300, 'uint8'],
    [-256, 'uint8'],
    [127.5, 'int8'],
    [2 ** 31, 'int32'],
    [Number.NaN, 'int32'],
  ] as const) {
    refuses(() => tensor([value], { dtype }), new RegExp(`numbers that ${dtype} has.*${value}`));
  }
  assert.equal(tensor([-1], { dtype: 'uint8' }).toArray(), [255], 'as in PyTorch');
  assert.equal(tensor([Number.NaN], { dtype: 'bool' }).toArray(), [true]);
});

test('what an operator lacks, without a list of all backends', () => {
  const sparse = tensor([0, 1]).float().toSparse();
  refuses(() => sparse.sigmoid(), /'SparseCPU' backend\.\n {2}called as/, 'ERR_NOT_IMPLEMENTED');
});

test('complex elements are read as pairs', () => {
  const x = torch.fft.fft(ones(2));
  refuses(() => x.toArray(), /complex64: read torch\.viewAsReal/, 'ERR_DTYPE');
  refuses(() => x.toTypedArray(), /torch\.viewAsReal/, 'ERR_DTYPE');
});

test.run();
