import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { call, ones, tensor } = torch;

/** The code and all of these in the message. */
function throws(body: () => unknown, code: string, ...parts: string[]): void {
  assert.throws(body, (error: unknown) => {
    assert.instance(error, torch.TorchError);
    const { message } = error as torch.TorchError;
    for (const part of parts) assert.ok(message.includes(part), `'${part}' in:\n${message}`);
    assert.is((error as torch.TorchError).code, code, message);
    return true;
  });
}

test('what LibTorch says comes with operator, arguments and schema', () => {
  throws(
    () => ones([2, 3]).matmul(ones([4, 5])),
    'ERR_SHAPE',
    'matmul: mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)',
    'called as matmul(float32[2, 3], float32[4, 5])',
    'schema aten::matmul(Tensor self, Tensor other) -> Tensor',
  );
  throws(
    () => torch.cat([ones([2, 3]), tensor([[1]])], 0),
    'ERR_SHAPE',
    'called as cat([float32[2, 3], int64[1, 1]], 0)',
  );
  throws(
    () => ones([2]).select(0, 5),
    'ERR_INDEX',
    'select(float32[2], 0, 5)',
    'aten::select.int(Tensor(a) self, int dim, SymInt index)',
  );
  throws(
    () => call('sum', [ones([2])], { dim: 3 }),
    'ERR_INDEX',
    'sum(float32[2], dim=3)',
    'aten::sum.dim_IntList',
  );
});

test('arguments that no overload takes are shown beside the schemas', () => {
  const x = ones([2, 2]);
  const wrong: [string, Parameters<typeof call>[1], Parameters<typeof call>[2], string][] = [
    ['add', [x], {}, '(float32[2, 2])'],
    ['add', [x, 'a'], {}, "(float32[2, 2], 'a')"],
    ['add', [x, null], {}, '(float32[2, 2], null)'],
    ['add', [x, [1, 2]], {}, '(float32[2, 2], [1, 2])'],
    ['add', [x, 1, 1, 1], {}, '(float32[2, 2], 1, 1, 1)'],
    ['sum', [x], { dimm: 0 }, '(float32[2, 2], dimm=0)'],
    ['sum', [x, 0], { dim: 1 }, '(float32[2, 2], 0, dim=1)'],
    ['sum', [x, 0.5], {}, '(float32[2, 2], 0.5)'],
    ['sum', [x, 0, 1], {}, '(float32[2, 2], 0, 1)'],
    ['permute', [x, [0, 'a']], {}, "[0, 'a']"],
    ['permute', [x, 0.5], {}, '(float32[2, 2], 0.5)'],
    ['cat', [[x, null]], {}, '([float32[2, 2], null])'],
    ['zeros', [[2]], { dtype: 'float' }, "dtype='float'"],
    ['contiguous', [x], { memory_format: 'sideways' }, "memory_format='sideways'"],
    ['rand', [[2]], { generator: x }, 'generator=float32[2, 2]'],
    ['relu', [new torch.Generator()], {}, '(a generator)'],
    ['relu', [true], {}, '(true)'],
    ['relu', [2n ** 60n], {}, '(1152921504606846976n)'],
  ];
  for (const [name, args, keywords, shown] of wrong) {
    throws(() => call(name, args, keywords), 'ERR_ARGUMENT', `${name}: no overload takes`, shown);
    throws(() => call(name, args, keywords), 'ERR_ARGUMENT', `aten::${name}`);
  }
});

test('what cannot be an argument at all', () => {
  const x = ones([2]);
  const wrong: [unknown, string][] = [
    [{}, 'an object of type Object'],
    [new Map(), 'an object of type Map'],
    [Int32Array.of(0), 'an object of type Int32Array'],
    [() => 1, 'a function'],
    [Symbol('dim'), 'type symbol'],
  ];
  for (const [value, shown] of wrong) {
    throws(() => call('sum', [x, value as null]), 'ERR_ARGUMENT', shown);
    throws(() => call('sum', [x], { dim: value as null }), 'ERR_ARGUMENT', shown);
    throws(() => call('sum', [x, [value as null]]), 'ERR_ARGUMENT', shown);
  }
});

test('an integer that int64 does not hold', () => {
  for (const value of [2n ** 63n, -(2n ** 63n) - 1n, 2n ** 64n]) {
    throws(() => call('add', [tensor([1]), value]), 'ERR_ARGUMENT', String(value));
  }
});

test('an unknown operator', () => {
  for (const name of ['addd', '', 'add.Tensor', 'aten::', 'nowhere::add', 'add ']) {
    throws(() => call(name, []), 'ERR_ARGUMENT', `received '${name}'`);
  }
  assert.throws(() => call(undefined as unknown as string, []));
});

test('lists within lists within lists', () => {
  let deep: torch.OpArgument = 1;
  for (let i = 0; i < 5000; i++) deep = [deep];
  throws(() => call('cat', [deep]), 'ERR_ARGUMENT');
  assert.equal(call('equal', [ones([1]), ones([1])]), true);
});

test('a long argument is shown in short', () => {
  const many = Array.from({ length: 5000 }, () => 'a');
  assert.throws(
    () => call('permute', [ones([1]), many]),
    ({ message }: Error) => message.includes('permute') && message.length < 5000,
  );
});

test('errors of JavaScript have their stack', () => {
  const failing = () => ones([2]).matmul(ones([3]));
  assert.throws(failing, ({ stack }: Error) => /failing/.test(stack ?? ''));
});

test('arguments with which LibTorch would end the process are errors', () => {
  for (const [start, end, step, dtype] of [
    [0, 1, 0.5, 'int32'],
    [0, 10, 0.9, 'int64'],
    [10, 0, -0.5, 'int32'],
    [0, 1, 256, 'uint8'],
  ] as const) {
    throws(() => torch.range(start, end, step, { dtype }), 'ERR_VALUE', 'a step that is not 0');
  }
  throws(
    () => torch.range(0, 1, 0.5, { out: ones([1], { dtype: 'int32' }) }),
    'ERR_VALUE',
    'a step that is not 0',
  );
  assert.equal(torch.range(0, 4, 2.5, { dtype: 'int32' }).toArray(), [0, 2, 4]);

  const input = ones([2, 3, 4]);
  const state = () => ones([1, 3, 5]);
  const weights = (gates: number) => [
    ones([gates * 5, 4]),
    ones([gates * 5, 5]),
    ones([gates * 5]),
    ones([gates * 5]),
  ];
  const rest = [true, 1, 0, false, false, false] as const;
  const twoLayers = [true, 2, 0, false, false, false] as const;
  throws(
    () => call('lstm', [input, [state(), state()], [], ...rest]),
    'ERR_VALUE',
    '4 tensors for params',
  );
  throws(() => call('lstm', [input, [], weights(4), ...rest]), 'ERR_VALUE', '2 tensors for hx');
  throws(
    () => call('lstm', [input, [state(), state()], weights(4), ...twoLayers]),
    'ERR_VALUE',
    '8 tensors for params',
  );
  throws(() => call('gru', [input, state(), [], ...rest]), 'ERR_VALUE', '4 tensors for params');
  throws(() => call('gru', [input, ones([]), weights(3), ...rest]), 'ERR_VALUE', 'hx');
  const [output] = call('lstm', [input, [state(), state()], weights(4), ...rest]) as torch.Tensor[];
  assert.equal(output?.shape, [2, 3, 5]);
});

test.run();
