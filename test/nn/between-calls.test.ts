/** What is changed in a network between two calls: the second sees it, the first, which is still under way, does not. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { d2l, nn, noGrad } = torch;

const CLASSES = 4;
const PICTURE = torch.zeros([3, 5, 3], { dtype: 'uint8' });

/** A layer whose logits say the same class of every pixel. */
function says(index: number, inputs = CLASSES): torch.nn.Conv2d {
  const layer = new nn.Conv2d(inputs, CLASSES, 1);
  noGrad(() => {
    layer.weight.zero_();
    layer.bias?.copy_(logitsOf(index));
  });
  return layer;
}

function logitsOf(index: number): torch.Tensor {
  const logits = torch.zeros([CLASSES]);
  logits.select(0, index).fill_(1);
  return logits;
}

/** The class that is predicted of every pixel. */
async function classOf(net: torch.nn.Module): Promise<number> {
  using classes = await d2l.predict(net, PICTURE);
  assert.equal(classes.shape, [3, 5]);
  const found = new Set(classes.toTypedArray({ bigint: false }));
  assert.is(found.size, 1);
  return [...found][0] as number;
}

/** Native throughout, a class around that, and one whose parts are called by JavaScript. */
class Around extends nn.Module {
  body = new nn.Sequential(says(0, 3), new nn.Sequential(new nn.Identity()));

  override forward(x: torch.Tensor): torch.Tensor {
    return this.body.forward(x);
  }
}

class Parts extends nn.Module {
  head: torch.nn.Module = says(0, 3);
  shift = new nn.Parameter(torch.zeros([CLASSES, 1, 1]));
  list = new nn.ModuleList();
  table = new nn.ModuleDict({ last: new nn.Identity() });
  declare offset: torch.Tensor | null;

  constructor() {
    super();
    this.registerBuffer('offset', torch.zeros([CLASSES, 1, 1]));
  }

  override forward(x: torch.Tensor): torch.Tensor {
    let y = this.head.forward(x).add(this.shift);
    for (const layer of this.list) y = layer.forward(y);
    for (const layer of this.table.values()) y = layer.forward(y);
    return this.offset ? y.add(this.offset) : y;
  }
}

const chain = () => new Around().body;
const inner = (net: torch.nn.Sequential) => net.get('1', nn.Sequential);

interface Change {
  make(): torch.nn.Module;
  /** Has the network say class 1 where it said class 0, or returns one that does. */
  // biome-ignore lint/suspicious/noExplicitAny: each knows the network that it makes
  change(net: any): unknown;
}

const column = (index: number) => logitsOf(index).mul(10).reshape([CLASSES, 1, 1]);

const CHANGES: Record<string, Change> = {
  'a layer added to a chain': { make: chain, change: (net) => net.addModule('2', says(1)) },
  'a layer added deep in a chain': {
    make: chain,
    change: (net) => {
      inner(net).addModule('1', says(1));
    },
  },
  'a layer added deep in a chain of a class': {
    make: () => new Around(),
    change: ({ body }) => {
      inner(body).addModule('1', says(1));
    },
  },
  'a module of TypeScript added deep in a chain': {
    make: chain,
    change: (net) => {
      const own = new Parts();
      own.head = says(1);
      inner(net).addModule('1', own);
    },
  },
  'a forward of the chain replaced': {
    make: chain,
    change: (net) => {
      net.forward = (x: torch.Tensor) => says(1, 3).forward(x);
    },
  },
  'a forward deep in the chain replaced': {
    make: chain,
    change: (net) => {
      const layer = net.get('1.0');
      layer.forward = (x: torch.Tensor) => x.mul(0).add(column(1));
    },
  },
  'a weight written to': {
    make: chain,
    change: (net) => {
      noGrad(() => net.get('0').bias.copy_(logitsOf(1)));
    },
  },
  "a weight's data replaced": {
    make: chain,
    change: (net) => {
      net.get('0').bias.data = logitsOf(1);
    },
  },
  'a state dict loaded': {
    make: () => new Around(),
    change: (net) => {
      const other = new Around();
      noGrad(() => (other.body.get('0') as torch.nn.Conv2d).bias?.copy_(logitsOf(1)));
      net.loadStateDict(other.stateDict());
    },
  },
  'a layer replaced': {
    make: () => new Parts(),
    change: (net) => {
      net.head = says(1, 3);
    },
  },
  'a layer replaced by an optimized one': {
    make: () => new Parts(),
    change: (net) => {
      net.head = says(1, 3).optimizeForInference();
    },
  },
  'a parameter replaced': {
    make: () => new Parts(),
    change: (net) => {
      net.shift = new nn.Parameter(column(1));
    },
  },
  'a buffer replaced': {
    make: () => new Parts(),
    change: (net) => {
      net.offset = column(1);
    },
  },
  'a layer appended to a list': {
    make: () => new Parts(),
    change: (net) => {
      net.list.append(says(1));
    },
  },
  'a layer of a dictionary replaced': {
    make: () => new Parts(),
    change: (net) => {
      net.table.pop('last');
      net.table.registerModule('last', says(1));
    },
  },
  'optimized after a change': {
    make: chain,
    change: (net) => {
      noGrad(() => net.get('0').bias.copy_(logitsOf(1)));
      return net.optimizeForInference();
    },
  },
};

for (const [what, { make, change }] of Object.entries(CHANGES)) {
  test(what, async () => {
    const net = make();
    assert.is(await classOf(net), 0);
    const before = [classOf(net), classOf(net)];
    const returned = change(net);
    const changed = returned instanceof nn.Module ? returned : net;
    assert.equal(await Promise.all([classOf(changed), ...before]), [1, 0, 0]);
  });
}

test('a network that was optimized keeps what it had then', async () => {
  const net = chain();
  const optimized = net.optimizeForInference();
  assert.is(await classOf(optimized), 0);
  noGrad(() => net.get('0', nn.Conv2d).bias?.copy_(logitsOf(1)));
  assert.equal(await Promise.all([classOf(optimized), classOf(net)]), [0, 1]);
});

test('train and eval, here and below', async () => {
  class Net extends nn.Module {
    body = new nn.Sequential(new nn.Sequential(new nn.BatchNorm2d(3)));

    override forward(x: torch.Tensor): torch.Tensor {
      const y = this.body.forward(x);
      return this.training ? y.add(100) : y;
    }
  }
  const x = torch.arange(0, 12, 1, { dtype: 'float32' }).reshape([1, 3, 2, 2]);
  const norm = (net: Net) => net.get('body.0.0', nn.BatchNorm2d);
  const mean = async (net: torch.nn.Module) => {
    using output = await net.forwardAsync(x);
    return Math.round(output.mean().item() as number);
  };
  const net = new Net();
  assert.is(await mean(net), 100, 'of the batch: zero, and 100');
  norm(net).runningMean?.zero_();
  norm(net).runningVar?.fill_(1);
  const training = mean(net);
  net.eval();
  assert.equal(await Promise.all([training, norm(net).training]), [100, false]);
  norm(net).runningMean?.zero_();
  norm(net).runningVar?.fill_(1);
  assert.is(await mean(net), 5, 'as it came in');
  assert.is(await mean(net.body), 5);
  norm(net).train();
  assert.is(await mean(net.body), 0);
  net.train();
  assert.is(await mean(net), 100);
  assert.is(norm(net).numBatchesTracked?.item(), 4);
  await d2l.predict(net, PICTURE);
  assert.is(norm(net).numBatchesTracked?.item(), 4);
});

test('to another dtype', async () => {
  for (const net of [chain(), new Around(), new Parts()]) {
    const x = torch.zeros([1, 3, 2, 2]);
    assert.is((await net.forwardAsync(x)).dtype, 'float32');
    const before = net.forwardAsync(x);
    net.to('float64');
    assert.is((await net.forwardAsync(x.to('float64'))).dtype, 'float64');
    assert.is((await before).dtype, 'float32');
  }
});

test('a normalisation that is said between two calls', async () => {
  // Class 1 where red is above 0: of zeros, with a mean below it.
  const net = new Parts();
  const red = says(0, 3);
  noGrad(() => {
    red.bias?.zero_();
    red.weight.select(0, 1).select(0, 0).fill_(1);
  });
  net.head = red;
  assert.is(await classOf(net), 0);
  const before = classOf(net);
  d2l.setNormalization(net, { mean: [-1, 0, 0], std: [1, 1, 1] });
  assert.equal(await Promise.all([classOf(net), before]), [1, 0]);
});

test('parameters, buffers and modules are those of the moment, in the order of their names', () => {
  const net = new Parts();
  const shared = new nn.BatchNorm2d(CLASSES);
  net.list.extend([shared, new nn.Sequential(shared, says(1)), shared]);
  const values = <T>(entries: readonly [string, T][]) => entries.map(([, value]) => value);
  const check = (modules: number, parameters: number, buffers: number) => {
    assert.is(net.modules().length, modules);
    assert.is(net.parameters().length, parameters);
    assert.is(net.buffers().length, buffers);
    const same = (a: unknown[], b: unknown[]) => assert.ok(a.every((item, i) => item === b[i]));
    same(net.modules(), values(net.namedModules()));
    same(net.parameters(), values(net.namedParameters()));
    same(net.buffers(), values(net.namedBuffers()));
  };
  check(8, 7, 4);
  assert.equal(
    net.namedModules().map(([name]) => name),
    ['', 'head', 'list', 'list.0', 'list.1', 'list.1.1', 'table', 'table.last'],
  );
  net.head = shared;
  check(7, 5, 4);
  assert.equal(
    net.namedParameters().map(([name]) => name),
    ['shift', 'head.weight', 'head.bias', 'list.1.1.weight', 'list.1.1.bias'],
  );
  net.offset = null;
  check(7, 5, 3);
});

test.run();
