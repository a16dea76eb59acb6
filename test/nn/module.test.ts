import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { left } from '../memory';

const { nn, ones } = torch;

const fails = (code: string, pattern: RegExp) => (error: unknown) =>
  error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

const isTorchError = (error: unknown) => error instanceof torch.TorchError;

const names = (entries: readonly [string, unknown][]) => entries.map(([name]) => name);

function network() {
  return new nn.Sequential(
    new nn.Conv2d(1, 2, 1),
    new nn.Sequential(new nn.BatchNorm2d(2), new nn.ReLU()),
  );
}

test('a child by its dotted name, and its class', () => {
  const net = network();
  assert.instance(net.get('1.0'), nn.BatchNorm2d);
  assert.is(net.get('1.0', nn.BatchNorm2d).numFeatures, 2);
  assert.instance(net.get('1', nn.Module), nn.Sequential);
  assert.throws(
    () => net.get('1.0', nn.Conv2d),
    fails('ERR_ARGUMENT', /Expected Conv2d for 1\.0 but received.*BatchNorm2d/),
  );
  for (const name of [
    '2',
    '',
    '1.',
    '.1',
    '0.weight',
    '1.0.0',
    'conv',
    'constructor',
    '__proto__',
  ]) {
    assert.throws(() => net.get(name), fails('ERR_ARGUMENT', /'0', '1'/), name);
  }
});

test('children are the same objects each time, and those that were given', () => {
  const conv = new nn.Conv2d(1, 1, 1);
  const net = new nn.Sequential(conv);
  assert.is(net.get('0'), conv);
  assert.is(net.children()[0], conv);
  assert.is(net.get('0', nn.Conv2d).weight, conv.weight);
  assert.is(net.parameters()[0], conv.weight);
});

test("what another made is wrapped once, as its layer's class", async () => {
  const net = await torch.models.resnet18({ weights: null });
  assert.is(net.layer1.get('0'), net.get('layer1.0'));
  assert.instance(net.get('layer1.0'), torch.models.BasicBlock);
  assert.is(
    net.get('layer1.0.conv1', nn.Conv2d).weight,
    net.layer1.get('0.conv1', nn.Conv2d).weight,
  );
});

test('modules are added under a name of their own', () => {
  const net = network();
  net.addModule('last', new nn.ReLU());
  assert.equal(names(net.namedChildren()), ['0', '1', 'last']);
  const wrong: [string, unknown][] = [
    ['0', new nn.ReLU()],
    ['last', new nn.ReLU()],
    ['', new nn.ReLU()],
    ['a.b', new nn.ReLU()],
    ['.', new nn.ReLU()],
    ['new', {}],
    ['new', null],
    ['new', undefined],
    ['new', nn.ReLU],
    ['new', 'ReLU'],
  ];
  for (const [name, module] of wrong) {
    assert.throws(() => net.addModule(name, module as torch.nn.Module), isTorchError);
  }
  assert.throws(() => new nn.Sequential(undefined as unknown as torch.nn.Module), isTorchError);
  assert.equal(names(net.namedChildren()), ['0', '1', 'last'], 'nothing was added');
  assert.equal(net.forward(ones([1, 1, 2, 2])).shape, [1, 2, 2, 2]);
});

test('a module in two containers is one module', () => {
  const shared = new nn.Linear(1, 1, { bias: false });
  const first = new nn.Sequential(shared);
  const second = new nn.Sequential(new nn.ReLU(), shared);
  torch.noGrad(() => shared.weight.fill_(3));
  assert.is(first.forward(ones([1, 1])).item(), 3);
  assert.is(second.forward(ones([1, 1])).item(), 3);
  second.eval();
  assert.not.ok(shared.training);
  assert.ok(first.training);
});

test('a module twice in one container: names for both, the parameters once', () => {
  const shared = new nn.Linear(2, 2);
  const net = new nn.Sequential(shared, new nn.ReLU(), shared);
  assert.equal([...net.stateDict().keys()], ['0.weight', '0.bias', '2.weight', '2.bias']);
  assert.equal(names(net.namedParameters()), ['0.weight', '0.bias']);
  assert.is(net.modules().length, 3);
  new torch.optim.SGD(net.parameters(), { lr: 0.1 });
});

test('train and eval reach every module below', () => {
  const net = network();
  assert.ok(net.modules().every((module) => module.training));
  assert.is(net.eval(), net);
  assert.not.ok(net.modules().some((module) => module.training));
  net.get('1').train();
  assert.equal(
    [net.training, net.get('0').training, net.get('1.0').training],
    [false, false, true],
  );
  net.train(false);
  assert.not.ok(net.get('1.0').training);
});

test('train and eval change what batch norm does', () => {
  const norm = new nn.BatchNorm2d(1);
  const x = torch.tensor([[[[0, 2]]]], { dtype: 'float32' });
  const close = (output: torch.Tensor, ...expected: number[]) =>
    assert.ok(output.flatten().allclose(torch.tensor(expected, { dtype: 'float32' }), 1e-4));
  close(norm.forward(x), -1, 1);
  assert.is(norm.numBatchesTracked?.item(), 1);
  norm.eval();
  close(norm.forward(ones([1, 1, 1, 1])), (1 - 0.1) / Math.sqrt(1.1));
  assert.is(norm.numBatchesTracked?.item(), 1);
});

test('predict runs in eval mode and gives each module its own back', async () => {
  const net = new nn.Sequential(new nn.Conv2d(3, 2, 1), new nn.BatchNorm2d(2), new nn.ReLU());
  const norm = net.get('1', nn.BatchNorm2d);
  norm.eval(); // frozen, while the rest trains
  const modes = () => net.modules().map((module) => module.training);
  const picture = ones([4, 4, 3], { dtype: 'uint8' });
  assert.equal((await torch.d2l.predict(net, picture)).shape, [4, 4]);
  assert.equal(modes(), [true, true, false, true]);
  norm.train();
  await torch.d2l.predict(net, picture);
  assert.is(norm.numBatchesTracked?.item(), 0);
  const wrong = new nn.Sequential(new nn.Conv2d(1, 2, 1), norm.eval());
  await torch.d2l.predict(wrong, picture).catch(() => undefined);
  assert.equal([wrong.training, norm.training], [true, false], 'also after an error');
});

test('to another dtype: floats only, the same tensors', () => {
  const net = network();
  const norm = net.get('1.0', nn.BatchNorm2d);
  const { weight, runningMean } = norm;
  norm.weight?.sum().backward();
  assert.is(net.to('float64'), net);
  assert.is(norm.weight, weight);
  assert.equal(
    [weight?.dtype, weight?.grad?.dtype, runningMean?.dtype],
    ['float64', 'float64', 'float64'],
  );
  assert.is(norm.numBatchesTracked?.dtype, 'int64');
  assert.ok(weight?.requiresGrad);
  assert.is(net.forward(ones([1, 1, 2, 2], { dtype: 'float64' })).dtype, 'float64');
  assert.throws(() => net.forward(ones([1, 1, 2, 2])), isTorchError);
});

test('to another memory format: the same values, and what is computed', () => {
  const net = new nn.Sequential(new nn.Conv2d(3, 8, 3), new nn.BatchNorm2d(8), new nn.ReLU());
  const input = torch.randn([2, 3, 9, 10]);
  const [weight] = net.parameters();
  net.forward(input).sum().backward();
  const [values, output] = [weight?.detach().clone(), net.eval().forward(input)];
  assert.is(net.to({ memoryFormat: 'channels_last' }), net);
  assert.equal(weight?.stride(), [27, 1, 9, 3]);
  assert.equal(weight?.grad?.stride(), [27, 1, 9, 3]);
  assert.ok(torch.equal(weight?.detach() as torch.Tensor, values as torch.Tensor));
  assert.ok(torch.allclose(net.forward(input), output, 1e-5, 1e-6));
  net.to({ dtype: 'float64', memoryFormat: 'contiguous_format', device: 'cpu' });
  assert.equal([weight?.dtype, weight?.stride()], ['float64', [27, 9, 3, 1]]);
  for (const wrong of [{ memoryFormat: 'channels' }, { memoryformat: 'channels_last' }]) {
    assert.throws(() => net.to(wrong as torch.nn.ModuleToOptions), isTorchError);
  }
});

test('parameters that are not to be trained, and are again', async () => {
  const body = new nn.Sequential(new nn.Conv2d(3, 4, 1), new nn.BatchNorm2d(4));
  const head = new nn.Conv2d(4, 2, 1);
  const net = new nn.Sequential(body, head);
  // What would move a parameter without a gradient, if the optimiser did not skip it.
  const sgd = new torch.optim.SGD(net.parameters(), { lr: 0.5, momentum: 0.9, weightDecay: 0.1 });
  const [x, y] = [torch.randn([2, 3, 4, 4]), torch.randint(2, [2, 4, 4])];
  const loss = (output: torch.Tensor) => torch.F.crossEntropy(output, y);
  const steps = {
    'on this thread': () => {
      sgd.zeroGrad();
      loss(net.forward(x)).backward();
      sgd.step();
    },
    'as a job': () => torch.d2l.trainBatchCh13(net, x, y, loss, sgd),
  };
  /** Which parameters of a part a step has changed. */
  const changes = async (step: () => unknown, part: torch.nn.Module): Promise<boolean[]> => {
    const before = part.parameters().map((parameter) => parameter.detach().clone());
    await step();
    return part.parameters().map((parameter, i) => !parameter.equal(before[i] as torch.Tensor));
  };

  for (const [name, step] of Object.entries(steps)) {
    assert.is(body.requiresGrad_(false), body);
    assert.equal(
      net.parameters().map(({ requiresGrad }) => requiresGrad),
      [false, false, false, false, true, true],
    );
    net.zeroGrad();
    assert.equal(await changes(step, body), [false, false, false, false], name);
    assert.ok(
      body.parameters().every(({ grad }) => grad === null),
      name,
    );
    assert.equal(await changes(step, head), [true, true], name);

    assert.is(body.requiresGrad_(), body);
    assert.ok(net.parameters().every(({ requiresGrad }) => requiresGrad));
    assert.equal(await changes(step, body), [true, true, true, true], name);
    assert.ok(
      body.parameters().every(({ grad }) => grad !== null),
      name,
    );
  }
  assert.throws(
    () => body.requiresGrad_('no' as unknown as boolean),
    fails('ERR_ARGUMENT', /a boolean for requiresGrad/),
  );
});

test('to what parameters cannot be', () => {
  const frozen = new nn.Linear(1, 1);
  for (const parameter of frozen.parameters()) parameter.requiresGrad_(false);
  assert.throws(() => frozen.to('int64'), isTorchError);
  assert.is(frozen.weight.dtype, 'float32');
  const net = network();
  for (const target of ['int64', 'bool', 'uint8', 'float', 'gpu', '']) {
    assert.throws(() => net.to(target as torch.DType), isTorchError, target);
  }
  assert.ok(
    net.parameters().every(({ dtype, requiresGrad }) => dtype === 'float32' && requiresGrad),
  );
  assert.ok(net.buffers().every(({ dtype }) => dtype === 'float32' || dtype === 'int64'));
});

test('parameters, buffers and the state dict are in their order, and shared', () => {
  const net = network();
  assert.equal(names(net.namedParameters()), ['0.weight', '0.bias', '1.0.weight', '1.0.bias']);
  assert.equal(names(net.namedBuffers()), [
    '1.0.running_mean',
    '1.0.running_var',
    '1.0.num_batches_tracked',
  ]);
  const state = net.stateDict();
  assert.equal(
    [...state.keys()],
    ['0.weight', '0.bias', '1.0.weight', '1.0.bias', ...names(net.namedBuffers())],
  );
  state.get('1.0.running_mean')?.fill_(5);
  assert.equal(net.get('1.0', nn.BatchNorm2d).runningMean?.toArray(), [5, 5]);
  assert.equal(new nn.Sequential().stateDict().size, 0);
  assert.equal(names(new nn.Linear(1, 1, { bias: false }).namedParameters()), ['weight']);
  const plain = new nn.BatchNorm2d(1, { affine: false, trackRunningStats: false });
  assert.equal(
    [plain.weight, plain.bias, plain.runningMean, plain.stateDict().size],
    [null, null, null, 0],
  );
});

test('a state dict is copied in, converted', () => {
  const from = network();
  const into = network().eval();
  const state = new Map([...from.stateDict()].map(([key, value]) => [key, value.to('float64')]));
  into.loadStateDict(state);
  assert.equal(into.get('0', nn.Conv2d).weight.dtype, 'float32');
  for (const [key, value] of from.stateDict()) {
    assert.ok(into.stateDict().get(key)?.equal(value), key);
  }
  torch.noGrad(() => from.get('0', nn.Conv2d).weight.fill_(9));
  assert.not.ok(into.get('0', nn.Conv2d).weight.equal(from.get('0', nn.Conv2d).weight));
  assert.ok(into.get('0', nn.Conv2d).weight.requiresGrad);
  into.loadStateDict(into.stateDict());
});

/** A network's state before something that is not to change it, and the check that it has not. */
function unchangedBy(net: torch.nn.Module) {
  const before = new Map([...net.stateDict()].map(([key, value]) => [key, value.clone()]));
  const changed = new Map([...before].map(([key, value]) => [key, value.add(1)]));
  const check = (what: string) => {
    for (const [key, value] of net.stateDict()) {
      assert.ok(value.equal(before.get(key) as torch.Tensor), `${what}: ${key} is as before`);
    }
  };
  return { changed, check };
}

test('a state dict that cannot be loaded changes nothing, strict or not', () => {
  const net = network();
  const { changed, check } = unchangedBy(net);
  const gone = ones([]);
  gone.dispose();
  const count = '1.0.num_batches_tracked'; // what is copied last
  const variance = '1.0.running_var';
  const wrong: [what: string, key: string, value: unknown, RegExp][] = [
    ['disposed of', count, gone, /named "1\.0\.num_batches_tracked".*one that was disposed of/],
    ['a number', count, 5, /but received 5 of type number/],
    ['undefined', count, undefined, /but received undefined/],
    ['complex', variance, ones([2], { dtype: 'complex64' }), /1\.0\.running_var.*complex64/],
    ['sparse', variance, ones([2]).toSparse(), /1\.0\.running_var.*dense and sparse/],
    ['without data', variance, ones([2], { device: 'meta' }), /1\.0\.running_var.*no data/],
  ];
  for (const strict of [true, false]) {
    for (const [what, key, value, pattern] of wrong) {
      const state = new Map([...changed, [key, value as torch.Tensor]]);
      assert.throws(() => net.loadStateDict(state, { strict }), fails('ERR_STATE_DICT', pattern));
      check(what);
    }
  }
});

test('what is no state dict, and no option', () => {
  const net = network();
  const { changed, check } = unchangedBy(net);
  const wrong: unknown[] = [
    undefined,
    null,
    [],
    [...changed],
    'net.pth',
    net,
    ones([1]),
    new Set(),
  ];
  for (const given of wrong) {
    assert.throws(
      () => net.loadStateDict(given as Map<string, torch.Tensor>),
      fails('ERR_ARGUMENT', /Expected a Map or a plain object of tensors for stateDict/),
    );
  }
  const numbered = new Map([[0, ones([1])]]) as unknown as Map<string, torch.Tensor>;
  assert.throws(() => net.loadStateDict(numbered), fails('ERR_ARGUMENT', /a name .*received 0/));
  const options = { strickt: false } as object;
  assert.throws(() => net.loadStateDict(changed, options), fails('ERR_ARGUMENT', /strickt/));
  const strict = 0 as unknown as boolean;
  assert.throws(() => net.loadStateDict(changed, { strict }), fails('ERR_ARGUMENT', /strict.*0/));
  check('none of it');
});

test('a plain object is a state dict, too, and nothing that fits is left out', () => {
  const net = network();
  const { changed } = unchangedBy(net);
  const nothing = { missingKeys: [], unexpectedKeys: [], mismatchedKeys: [] };
  assert.equal(net.loadStateDict(Object.fromEntries(changed)), nothing);
  for (const [key, value] of net.stateDict())
    assert.ok(value.equal(changed.get(key) as never), key);
  const bare = Object.assign(Object.create(null), Object.fromEntries(changed));
  assert.equal(net.loadStateDict(bare), nothing);
});

test('what does not fit is returned where that is asked for, and the rest is loaded', () => {
  const net = network();
  const { changed } = unchangedBy(net);
  changed.delete('0.weight');
  changed.set('2.weight', ones([1])).set('0.bias', ones([3]));
  assert.equal(net.loadStateDict(changed, { strict: false }), {
    missingKeys: ['0.weight'],
    unexpectedKeys: ['2.weight'],
    mismatchedKeys: [{ key: '0.bias', expected: [2], received: [3] }],
  });
  assert.equal(net.get('1.0', nn.BatchNorm2d).runningMean?.toArray(), [1, 1]);
});

test('a state that lies in the very memory it goes to', () => {
  const lines = new nn.Linear(2, 2);
  const { weight } = lines;
  torch.noGrad(() =>
    weight.copy_(
      torch.tensor([
        [1, 2],
        [3, 4],
      ]),
    ),
  );
  const { bias } = lines;
  lines.loadStateDict({ weight: weight.T, bias: weight.select(0, 1) });
  assert.equal(weight.toArray(), [
    [1, 3],
    [2, 4],
  ]);
  assert.equal(bias?.toArray(), [3, 4], 'as it was before anything was copied');
  assert.ok(weight.requiresGrad && weight.isLeaf);
});

test('a buffer that was expanded is named before anything is copied', () => {
  class Wide extends nn.Module {
    scale = new nn.Parameter(ones([2]));

    constructor() {
      super();
      this.registerBuffer('wide', torch.zeros([1]).expand([2]));
    }
  }
  const net = new Wide();
  assert.throws(
    () => net.loadStateDict({ scale: torch.zeros([2]), wide: ones([2]) }),
    fails('ERR_STATE_DICT', /"wide".*expanded/),
  );
  assert.equal(net.scale.toArray(), [1, 1]);
});

test('loading leaves no tensor behind', async () => {
  const net = network();
  const { changed } = unchangedBy(net);
  changed.set('1.0.num_batches_tracked', ones([1]));
  assert.is(await left(() => net.loadStateDict(changed)), 0);
  assert.is(await left(() => assert.throws(() => net.loadStateDict({}), isTorchError)), 0);
});

test('a backward pass notices that a weight it needs was loaded over', () => {
  const net = new nn.Sequential(new nn.Linear(2, 2, { bias: false }), new nn.Linear(2, 1));
  const state = new Map([...net.stateDict()].map(([name, tensor]) => [name, tensor.clone()]));
  const loss = net.forward(ones([1, 2])).sum();
  net.loadStateDict(state);
  assert.throws(() => loss.backward(), /modified by an inplace operation/);
});

test('large weights of other layouts are loaded, too', () => {
  const layer = new nn.Conv2d(300, 300, 3);
  const given = torch.randn([3, 3, 300, 300]).permute(2, 3, 0, 1);
  layer.loadStateDict({ weight: given, bias: torch.arange(300) });
  assert.ok(torch.equal(layer.weight.detach(), given));
  layer.loadStateDict({ weight: given.contiguous(), bias: torch.zeros([300]) });
  assert.ok(torch.equal(layer.weight.detach(), given));
  assert.is(layer.bias?.abs().sum().item(), 0);
});

test('zeroGrad', () => {
  const net = new nn.Linear(2, 1);
  const gradient = () => net.weight.grad?.toArray() ?? null;
  net
    .forward(ones([1, 2]))
    .sum()
    .backward();
  assert.equal(gradient(), [[1, 1]]);
  net.zeroGrad(false);
  assert.equal(gradient(), [[0, 0]]);
  net.zeroGrad();
  assert.is(gradient(), null);
});

test('a class of its own over a Sequential', () => {
  class Block extends nn.Sequential {
    constructor(channels: number) {
      super(new nn.Conv2d(channels, channels, 1), new nn.ReLU());
    }
  }
  const net = new nn.Sequential(new Block(2));
  assert.is(net.get('0', Block).children().length, 2);
  assert.match(String(net), '(0): Block(');
  assert.equal(net.forward(ones([1, 2, 1, 1])).shape, [1, 2, 1, 1]);
});

test('what is no tensor is named', () => {
  const layer = new nn.Linear(2, 2);
  for (const wrong of [3, undefined, null, {}, 'x']) {
    const refused = /Expected a tensor for an argument but received/;
    assert.throws(() => layer.forward(wrong as unknown as torch.Tensor), refused);
  }
});

test('a whole checkpoint is an error that says which entry is the state dict', () => {
  const net = new nn.Linear(2, 1);
  const model = net.stateDict();
  const optimizer = { state: {}, param_groups: [] };
  const other = new Map([['a', torch.ones([1])]]);
  for (const given of [
    { epoch: 3, other, model, optimizer },
    new Map<string, unknown>([['model', Object.fromEntries(model)]]),
  ]) {
    assert.throws(
      () => net.loadStateDict(given as never),
      fails('ERR_STATE_DICT', /its entry "model" is a state dict: .* loadWeights\(path\)\.$/),
    );
  }
  assert.throws(
    () => net.loadStateDict({ ema: other } as never),
    fails('ERR_STATE_DICT', /its entry "ema" is a state dict/),
  );
  assert.equal(net.loadStateDict({ model } as never, { strict: false }).unexpectedKeys, ['model']);
});

test('of very many keys that do not fit, some are named, and all returned', () => {
  const net = new nn.Sequential(...Array.from({ length: 50 }, () => new nn.Linear(1, 1)));
  const names = Array.from({ length: 1000 }, (_, i) => `layer${i}.weight`);
  const others = new Map(names.map((name) => [name, torch.ones([1])]));
  const wrong = new Map([...net.stateDict().keys()].map((key) => [key, torch.ones([9])]));
  for (const [state, ...parts] of [
    [
      others,
      /Missing .*"9\.bias", and 80 more\. \n/,
      /Unexpected .*layer19\.weight", and 980 more/,
    ],
    [wrong, /size mismatch for 5\.bias.*\n\tand 88 more$/],
  ] as const) {
    for (const part of parts) {
      assert.throws(() => net.loadStateDict(state), fails('ERR_STATE_DICT', part));
    }
    assert.throws(
      () => net.loadStateDict(state),
      (error: Error) => error.message.length < 3000,
    );
  }
  assert.is(net.loadStateDict(others, { strict: false }).unexpectedKeys.length, 1000);
});

test.run();
