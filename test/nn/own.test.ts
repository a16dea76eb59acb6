/** Modules that are classes of one's own: what belongs to them, and how they mix with native ones. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { handleOf } from '../../dist/nn/access';

const { F, models, nn, ones, zeros } = torch;

const fails = (code: string, pattern: RegExp) => (error: unknown) =>
  error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

const names = (entries: readonly [string, unknown][]) => entries.map(([name]) => name);
const keys = (module: torch.nn.Module) => [...module.stateDict().keys()];

const rejection = (module: torch.nn.Module, x = ones([1])) =>
  module.forwardAsync(x).then(
    () => undefined,
    (error: unknown) => error,
  );

/** Not what the types allow: what a program in JavaScript gives. */
const loose = <T>(value: unknown) => value as T;

class Residual extends nn.Module {
  conv: torch.nn.Conv2d;

  constructor(channels: number) {
    super();
    this.conv = new nn.Conv2d(channels, channels, 3, { padding: 1 });
  }

  override forward(x: torch.Tensor): torch.Tensor {
    return F.relu(this.conv.forward(x)).add(x);
  }
}

/** Twice its input, and no state. */
class Double extends nn.Module {
  override forward(x: torch.Tensor): torch.Tensor {
    return x.mul(2);
  }
}

test('what a class holds in properties is its, in the order of assignment', () => {
  class Net extends nn.Module {
    first = new nn.Linear(2, 3);
    scale = new nn.Parameter(ones([3]));
    notes = { a: new nn.Linear(1, 1) };
    plain = ones([3]);
    second: torch.nn.Module;

    constructor() {
      super();
      this.second = new nn.Sequential(new nn.ReLU(), new nn.Linear(3, 1, { bias: false }));
    }
  }
  const net = new Net();
  assert.equal(names(net.namedChildren()), ['first', 'second']);
  assert.equal(names(net.namedModules()), ['', 'first', 'second', 'second.0', 'second.1']);
  assert.equal(keys(net), ['scale', 'first.weight', 'first.bias', 'second.1.weight']);
  assert.equal(names(net.namedParameters()), keys(net));
  assert.is(net.get('second.1', nn.Linear), net.second.get('1'));
  assert.is(net.parameters()[0], net.scale);
  net.second = new nn.Linear(3, 4);
  assert.equal(keys(net).slice(-2), ['second.weight', 'second.bias'], 'another in its place');
  Reflect.deleteProperty(net, 'second');
  assert.equal(names(net.namedChildren()), ['first']);
  assert.throws(() => net.get('plain'), fails('ERR_ARGUMENT', /'first'/));
});

test('a parameter shares memory without history, and prints as PyTorch prints it', () => {
  const data = ones([2]);
  const parameter = new nn.Parameter(data);
  data.fill_(3);
  assert.is(String(parameter), 'Parameter containing:\ntensor([3., 3.], requires_grad=True)');
  assert.is(
    String(new nn.Parameter(data, { requiresGrad: false })),
    'Parameter containing:\ntensor([3., 3.])',
  );
  const result = ones([1], { requiresGrad: true }).mul(2);
  assert.ok(new nn.Parameter(result).isLeaf);
  assert.instance(parameter, torch.Tensor);
  assert.instance(new nn.Linear(1, 1).weight, nn.Parameter);
  assert.throws(() => new nn.Parameter(loose(3)), fails('ERR_ARGUMENT', /a tensor for data.*3/));
  assert.throws(() => new nn.Parameter(data, loose({ grad: true })), fails('ERR_ARGUMENT', /grad/));
  assert.throws(() => new nn.Parameter(ones([1]).to('int64')), /floating point/);
});

test('a parameter in two places: names for both, learned once', () => {
  class Tied extends nn.Module {
    embed = new nn.Linear(2, 2, { bias: false });
    weight = this.embed.weight;
    again = this.embed;
  }
  const net = new Tied();
  assert.equal(keys(net), ['weight', 'embed.weight', 'again.weight']);
  assert.equal(names(net.namedParameters()), ['weight']);
  assert.equal(names(net.namedChildren()), ['embed']);
  new torch.optim.SGD(net.parameters(), { lr: 1 });
});

test('buffers are reached by name, reassigned, left out of the state dict, or empty', () => {
  class Net extends nn.Module {
    declare mean: torch.Tensor;
    declare mask: torch.Tensor | null;
    declare hidden: torch.Tensor;

    constructor() {
      super();
      this.registerBuffer('mean', zeros([2]));
      this.registerBuffer('mask', null);
      this.registerBuffer('hidden', ones([1]), { persistent: false });
    }
  }
  const net = new Net();
  assert.equal(names(net.namedBuffers()), ['mean', 'hidden']);
  assert.equal(keys(net), ['mean']);
  net.mean = ones([2]);
  assert.equal(net.stateDict().get('mean')?.toArray(), [1, 1]);
  net.mask = zeros([1]);
  assert.equal(keys(net), ['mean', 'mask']);
  net.loadStateDict(
    new Map([
      ['mean', torch.tensor([5, 6])],
      ['mask', ones([1])],
    ]),
  );
  assert.equal([net.mean.toArray(), net.mask.toArray()], [[5, 6], [1]]);
  assert.throws(
    () => {
      net.mean = loose(3);
    },
    fails('ERR_ARGUMENT', /a tensor or null for mean.*3/),
  );
  assert.throws(() => net.registerBuffer('b', loose('x')), fails('ERR_ARGUMENT', /b .*'x'/));
  assert.throws(
    () => net.registerBuffer('b', zeros([1]), loose({ persist: true })),
    fails('ERR_ARGUMENT', /persist/),
  );
});

test('computed names', () => {
  class Net extends nn.Module {
    constructor() {
      super();
      for (const i of [1, 2]) this.registerModule(`conv${i}`, new nn.Conv2d(1, 1, 1));
      this.registerParameter('scale', new nn.Parameter(ones([1])));
      this.registerParameter('bias', null);
    }
  }
  const net = new Net();
  assert.equal(names(net.namedChildren()), ['conv1', 'conv2']);
  assert.equal(keys(net)[0], 'scale');
  net.registerModule('conv1', new nn.ReLU());
  assert.instance(net.get('conv1'), nn.ReLU);
  for (const name of ['', 'a.b', 'forward', 'training', 'constructor', loose<string>(3)]) {
    assert.throws(
      () => net.registerModule(name, new nn.ReLU()),
      fails('ERR_ARGUMENT', /for name/),
      name,
    );
    assert.throws(() => net.registerBuffer(name, null), fails('ERR_ARGUMENT', /for name/), name);
  }
  assert.throws(() => net.registerModule('a', loose(ones([1]))), fails('ERR_ARGUMENT', /a module/));
  assert.throws(
    () => net.registerParameter('a', loose(ones([1]))),
    fails('ERR_ARGUMENT', /an nn\.Parameter or null for a/),
  );
});

test('a forward that is missing, or gives no tensor, is told by the name of its class', async () => {
  class Nothing extends nn.Module {}
  const missing = fails('ERR_MODULE', /Expected Nothing to have a method forward/);
  assert.throws(() => new Nothing().forward(ones([1])), missing);
  assert.throws(() => new nn.ModuleList([new nn.ReLU()]).forward(ones([1])), /ModuleList/);
  assert.ok(missing(await rejection(new Nothing())));
  class Late extends nn.Module {}
  Reflect.set(Late.prototype, 'forward', async (x: torch.Tensor) => x);
  assert.ok(fails('ERR_MODULE', /Late\.forward.*a promise/)(await rejection(new Late())));
  class Wrong extends nn.Module {}
  Reflect.set(Wrong.prototype, 'forward', () => 3);
  assert.ok(fails('ERR_MODULE', /Wrong\.forward.*number/)(await rejection(new Wrong())));
});

test('a module that contains itself is an error, not an endless loop', () => {
  class Loop extends nn.Module {
    inner: torch.nn.Module = this;
  }
  const loop = new Loop();
  assert.throws(() => loop.stateDict(), fails('ERR_MODULE', /Loop/));
  assert.throws(() => String(loop), fails('ERR_MODULE', /Loop/));
  assert.equal(names(loop.namedModules()), ['']);
  const chain = new nn.Sequential();
  chain.addModule('0', new nn.Sequential());
  assert.throws(
    () => chain.get('0', nn.Sequential).addModule('1', chain),
    fails('ERR_ARGUMENT', /contain/),
  );
});

test('modes reach everything below, through a train of its own too', () => {
  class Frozen extends nn.Module {
    norm = new nn.BatchNorm2d(1);

    override train(_mode = true): this {
      return super.train(false);
    }
  }
  const net = new nn.Sequential(new Residual(1), new nn.BatchNorm2d(1), new Frozen());
  const modes = () => net.modules().map(({ training }) => training);
  assert.equal(net.eval().training, false);
  assert.equal(modes(), [false, false, false, false, false, false]);
  net.train();
  assert.equal(modes(), [true, true, true, true, false, false]);
  assert.throws(() => net.train(loose('yes')), fails('ERR_ARGUMENT', /a boolean for mode/));
});

test('to, zeroGrad, requiresGrad_ and apply', () => {
  class Net extends nn.Module {
    scale = new nn.Parameter(ones([1]));
    declare count: torch.Tensor;
    inner = new Residual(1);

    constructor() {
      super();
      this.registerBuffer('mean', zeros([1]));
      this.registerBuffer('count', zeros([], { dtype: 'int64' }));
    }

    override forward(x: torch.Tensor): torch.Tensor {
      return this.inner.forward(x).mul(this.scale);
    }
  }
  const net = new Net();
  const { scale } = net;
  net
    .forward(ones([1, 1, 2, 2]))
    .sum()
    .backward();
  assert.ok(net.parameters().every(({ grad }) => grad !== null));
  assert.is(net.to('float64'), net);
  assert.is(net.scale, scale, 'the same object');
  assert.equal(
    [...net.stateDict().values()].map(({ dtype }) => dtype),
    ['float64', 'float64', 'int64', 'float64', 'float64'],
  );
  assert.is(scale.grad?.dtype, 'float64');
  net.zeroGrad(false);
  assert.equal(scale.grad?.toArray(), [0]);
  net.zeroGrad();
  assert.ok(net.parameters().every(({ grad }) => grad === null));
  assert.is(net.requiresGrad_(false), net);
  assert.not.ok(net.parameters().some(({ requiresGrad }) => requiresGrad));
  const seen: string[] = [];
  net.apply((module) => seen.push(module.constructor.name));
  assert.equal(seen, ['Conv2d', 'Residual', 'Net']);
});

test('printing', () => {
  class Named extends nn.Module {
    layers = new nn.ModuleList([new nn.ReLU(), new nn.ReLU(), new Double()]);
    byName = new nn.ModuleDict({ a: new nn.Identity() });

    protected override extraRepr(): string {
      return 'one\ntwo';
    }
  }
  // Each is what Python prints for the same classes.
  assert.is(
    String(new Named()),
    [
      'Named(',
      '  one',
      '  two',
      '  (layers): ModuleList(',
      '    (0-1): 2 x ReLU()',
      '    (2): Double()',
      '  )',
      '  (byName): ModuleDict(',
      '    (a): Identity()',
      '  )',
      ')',
    ].join('\n'),
  );
  assert.is(String(new Double()), 'Double()');
});

test('lists and dictionaries of modules', () => {
  const list = new nn.ModuleList([new nn.ReLU()]);
  list.append(new Double()).extend([new nn.Linear(1, 1)]);
  assert.is(list.length, 3);
  assert.instance(list.at(-1), nn.Linear);
  assert.equal([...list], list.children());
  assert.equal(keys(list), ['2.weight', '2.bias']);
  assert.throws(() => list.at(3), fails('ERR_ARGUMENT', /index/));
  assert.throws(() => list.append(loose(null)), fails('ERR_ARGUMENT', /a module/));
  const dictionary = new nn.ModuleDict(new Map([['b', new nn.ReLU()]]));
  dictionary.registerModule('a', new nn.Linear(1, 1));
  assert.equal(dictionary.keys(), ['b', 'a']);
  assert.ok(dictionary.has('a'));
  assert.instance(dictionary.get('a'), nn.Linear);
  assert.instance(dictionary.pop('b'), nn.ReLU);
  assert.equal([dictionary.length, keys(dictionary)], [1, ['a.weight', 'a.bias']]);
  assert.throws(() => dictionary.pop('b'), fails('ERR_ARGUMENT', /'b'/));
});

test('a Sequential is one native call until a class of TypeScript is in it, wherever', () => {
  const inner = new nn.Sequential(new nn.ReLU());
  const net = new nn.Sequential(new nn.Identity(), new nn.Sequential(inner));
  assert.ok(handleOf(net));
  const x = torch.tensor([-1, 2], { dtype: 'float32' });
  assert.equal(net.forward(x).toArray(), [0, 2]);
  inner.addModule('double', new Double());
  assert.is(handleOf(net), null);
  assert.equal(net.forward(x).toArray(), [0, 4]);
  inner.addModule('last', new nn.ReLU({ inplace: true }));
  assert.equal(net.forward(x.neg()).toArray(), [2, 0]);
});

test('a network in C++ cannot call a module of TypeScript, and says so', async () => {
  const net = await models.resnet18({ numClasses: 2 });
  net.layer1.addModule('own', new Double());
  const wrong = fails('ERR_MODULE', /Expected native layers only below ResNet/);
  assert.throws(() => net.forward(ones([1, 3, 32, 32])), wrong);
  assert.equal(net.layer1.forward(ones([1, 64, 4, 4])).shape, [1, 64, 4, 4]);
  assert.ok(wrong(await rejection(net, ones([1, 3, 32, 32]))));
});

test('a class over a layer or a chain, with a forward and parts of its own', async () => {
  class Scaled extends nn.Conv2d {
    scale = new nn.Parameter(torch.full([1], 2, { dtype: 'float32' }));

    override forward(x: torch.Tensor): torch.Tensor {
      return super.forward(x).mul(this.scale);
    }
  }
  class Skip extends nn.Sequential {
    override forward(x: torch.Tensor): torch.Tensor {
      return super.forward(x).add(x);
    }
  }
  class Longer extends nn.Sequential {
    after = new Double();
  }
  const layer = new Scaled(1, 1, 1, { bias: false });
  torch.noGrad(() => layer.weight.fill_(3));
  assert.equal(keys(layer), ['weight', 'scale']);
  const x = ones([1, 1, 1, 1]);
  const nets: [torch.nn.Module, number][] = [
    [layer, 6],
    [new nn.Sequential(layer), 6],
    [new Skip(layer, new nn.ReLU()), 7],
    [new nn.Sequential(new Skip(new nn.ReLU())), 2],
    [new Longer(layer), 12],
    [new nn.Sequential(new Longer(new nn.ReLU())), 2],
  ];
  for (const [net, expected] of nets) {
    assert.is(net.forward(x).item(), expected, `${net}`);
    assert.is((await net.forwardAsync(x)).item(), expected, `${net}, asynchronously`);
    assert.is(handleOf(net), null);
  }
});

test('a forward with several arguments', async () => {
  class Join extends nn.Module {
    override forward(x: torch.Tensor, y: torch.Tensor, { by }: { by: number }): torch.Tensor {
      return x.mul(by).add(y);
    }
  }
  const join = new Join();
  const asModule: torch.nn.Module = join;
  assert.instance(asModule, Join);
  assert.equal(join.forward(ones([1]), ones([1]), { by: 3 }).toArray(), [4]);
  const output = await join.forwardAsync(ones([1]), ones([1]), { by: 3 });
  assert.equal(output.toArray(), [4]);
});

test.run();
