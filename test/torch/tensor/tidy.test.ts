import { setImmediate, setTimeout } from 'node:timers/promises';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { alive, left, settled } from '../../memory';

const { keep, nn, ones, tidy } = torch;

test('a body leaves what it returns', async () => {
  let result: torch.Tensor | undefined;
  const count = await left(() => {
    result = tidy(() =>
      ones([2])
        .add(1)
        .mul(ones([2])),
    );
  });
  assert.is(count, 1);
  assert.equal(result?.toArray(), [2, 2]);
  result?.dispose();
  assert.is(await left(() => tidy(() => ones([2]).sum().item())), 0);
  assert.is(await left(() => tidy(() => undefined)), 0);
});

test('what it returns is found within arrays, objects, Maps and Sets', async () => {
  const make = () => {
    const [a, b, c, d, e] = [1, 2, 3, 4, 5].map((n) => ones([n])) as [
      torch.Tensor,
      torch.Tensor,
      torch.Tensor,
      torch.Tensor,
      torch.Tensor,
    ];
    const bare: { inner?: unknown } = Object.create(null);
    bare.inner = [[c]];
    const cyclic: unknown[] = [a, a, { b }, bare, new Map<unknown, unknown>([['d', d]])];
    cyclic.push(cyclic, new Set([e]), new Float32Array(3), null, 'text', 7);
    ones([6]);
    return { cyclic, all: [a, b, c, d, e] };
  };
  let all: torch.Tensor[] = [];
  assert.is(await left(() => ({ all } = tidy(make))), 5);
  assert.ok(all.every((tensor) => !tensor.isDisposed));
  for (const tensor of all) tensor.dispose();
});

test('what an object of a class holds is not looked for, and `keep` is for that', async () => {
  class Holder {
    constructor(readonly tensor: torch.Tensor) {}
  }
  assert.ok(tidy(() => new Holder(ones([1]))).tensor.isDisposed);
  let holder: Holder | undefined;
  const count = await left(() => {
    holder = tidy(() => new Holder(keep(ones([1]))));
  });
  assert.is(count, 1);
  holder?.tensor.dispose();
  const both = tidy(() => {
    const kept = { x: ones([1]), list: [ones([2])] };
    assert.is(keep(kept), kept);
    return new WeakRef(kept);
  });
  const { x, list } = both.deref() as { x: torch.Tensor; list: torch.Tensor[] };
  assert.not.ok(x.isDisposed || list[0]?.isDisposed);
  x.dispose();
  list[0]?.dispose();
  assert.is(keep(3), 3);
});

test('what was there before stays, also where it is returned', () => {
  const x = ones([2]);
  assert.is(
    tidy(() => x),
    x,
  );
  tidy(() => x.add(1));
  assert.not.ok(x.isDisposed);
  x.dispose();
});

test('an error disposes of everything', async () => {
  const failing = () => {
    ones([1]);
    throw new Error('from the body');
  };
  assert.is(await left(() => assert.throws(() => tidy(failing), /from the body/)), 0);
  const made: torch.Tensor[] = [];
  const rejecting = async () => {
    made.push(ones([1]));
    await setImmediate();
    made.push(ones([1]));
    throw new Error('from the body');
  };
  const error = await tidy(rejecting).catch((reason: unknown) => reason);
  assert.match(String(error), /from the body/);
  assert.equal(
    made.map((tensor) => tensor.isDisposed),
    [true, true],
  );
  const badGetter = () => {
    ones([1]);
    return Object.defineProperty({}, 'x', {
      enumerable: true,
      get: () => {
        throw new Error('from the getter');
      },
    });
  };
  assert.is(await left(() => assert.throws(() => tidy(badGetter), /from the getter/)), 0);
});

test('from an inner scope to the outer one', async () => {
  let inner: torch.Tensor | undefined;
  const count = await left(() => {
    tidy(() => {
      const before = torch.memory().numTensors;
      inner = tidy(() => ones([1]).add(1));
      assert.not.ok(inner.isDisposed);
      assert.is(torch.memory().numTensors, before + 1);
    });
  });
  assert.is(count, 0);
  assert.ok(inner?.isDisposed);
  // `keep` is out of all of them.
  let kept: torch.Tensor | undefined;
  tidy(() =>
    tidy(() => {
      kept = keep(ones([1]));
    }),
  );
  assert.not.ok(kept?.isDisposed);
  kept?.dispose();
});

test('dispose and `using` within', async () => {
  const count = await left(() =>
    tidy(() => {
      using x = ones([1]);
      const y = x.add(1);
      y.dispose();
      for (let i = 0; i < 1000; i++) ones([1]).dispose();
      return ones([1]).add(x).item();
    }),
  );
  assert.is(count, 0);
});

test('a body that awaits is tidied when it has settled', async () => {
  const layer = new nn.Linear(2, 2);
  layer.parameters();
  const x = ones([1, 2]);
  let early: torch.Tensor | undefined;
  const promise = tidy(async () => {
    early = x.add(1);
    const y = await layer.forwardAsync(early);
    assert.not.ok(early.isDisposed);
    await setTimeout(1);
    return { y: y.mul(2) };
  });
  assert.not.ok(early?.isDisposed);
  const { y } = await promise;
  assert.ok(early?.isDisposed);
  assert.not.ok(y.isDisposed);
  y.dispose();
});

test('scopes that overlap are kept apart', async () => {
  const layer = new nn.Linear(2, 2);
  layer.parameters();
  const temporary: torch.Tensor[] = [];
  const run = (i: number) =>
    tidy(async () => {
      const x = torch.full([1, 2], i, { dtype: 'float32' });
      await setTimeout((i * 7) % 5);
      const output = await layer.forwardAsync(x);
      const y = output.sum();
      temporary.push(x, output);
      await setImmediate();
      assert.equal(x.toArray(), [[i, i]], 'still alive, whoever has ended meanwhile');
      return [y, tidy(() => x.add(1).sum())] as const;
    });
  const outside = setTimeout(2).then(() => ones([1]));
  const results = await Promise.all(Array.from({ length: 20 }, (_, i) => run(i)));
  assert.ok(temporary.every((tensor) => tensor.isDisposed));
  for (const [i, [, sum]] of results.entries()) assert.is(sum.item(), 2 * i + 2);
  assert.not.ok((await outside).isDisposed);
  for (const tensor of [...results.flat(), await outside]) tensor.dispose();
});

test('what goes on after its scope has ended belongs to the one around it', async () => {
  let late: Promise<torch.Tensor> | undefined;
  let seen: torch.Tensor | undefined;
  await tidy(async () => {
    tidy(() => {
      late = setTimeout(1).then(() => ones([1]));
    });
    seen = await late;
    assert.not.ok(seen?.isDisposed);
  });
  assert.ok(seen?.isDisposed);
  tidy(() => {
    late = setTimeout(1).then(() => ones([1]));
  });
  const orphan = await (late as Promise<torch.Tensor>);
  assert.not.ok(orphan.isDisposed, 'nobody owns it');
  orphan.dispose();
});

test('work under way is not harmed', async () => {
  const layer = new nn.Linear(1, 1, { bias: false });
  torch.noGrad(() => layer.weight.fill_(3));
  let promise: Promise<torch.Tensor> | undefined;
  tidy(() => {
    promise = layer.forwardAsync(ones([1, 1]));
  });
  assert.is((await promise)?.item(), 3);
});

test('a module made or first touched in a scope keeps its parameters', () => {
  const { net, norm } = tidy(() => {
    const made = new nn.Sequential(new nn.Linear(2, 3), new nn.Linear(3, 1));
    return { net: made, norm: new nn.BatchNorm2d(2) };
  });
  tidy(() => norm.stateDict());
  const parameters = tidy(() => net.parameters());
  assert.ok(parameters.every((parameter) => !parameter.isDisposed));
  assert.is(net.parameters()[0], parameters[0], 'the same object');
  const sgd = tidy(() => new torch.optim.SGD(net.parameters(), { lr: 0.1, momentum: 0.9 }));
  for (let i = 0; i < 3; i++) {
    tidy(() => {
      sgd.zeroGrad();
      net
        .forward(ones([4, 2]))
        .sum()
        .backward();
      sgd.step();
    });
  }
  assert.ok(parameters.every((parameter) => parameter.grad !== null));
  assert.is(norm.runningMean?.isDisposed, false);
});

test('300 steps leave no tensor behind', async () => {
  const net = new nn.Sequential(
    new nn.Conv2d(1, 4, 3, { padding: 1 }),
    new nn.BatchNorm2d(4),
    new nn.ReLU(),
    new nn.Conv2d(4, 3, 1),
  );
  const sgd = new torch.optim.SGD(net.parameters(), { lr: 0.01, momentum: 0.9 });
  using x = torch.rand([2, 1, 8, 8]);
  using y = torch.randint(0, 3, [2, 8, 8]);
  const step = () =>
    tidy(() => {
      const loss = torch.F.crossEntropy(net.forward(x), y).mean();
      sgd.zeroGrad();
      loss.backward();
      sgd.step();
      return loss.item();
    });
  step();
  const before = await settled();
  for (let i = 0; i < 300; i++) assert.type(step(), 'number');
  assert.equal(alive(), before);
});

test('a body that is none', () => {
  for (const body of [undefined, 1, ones([1])]) {
    assert.throws(
      () => tidy(body as unknown as () => void),
      (error: unknown) => error instanceof torch.TorchError && error.code === 'ERR_ARGUMENT',
    );
  }
});

test.run();
