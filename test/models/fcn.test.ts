import * as torch from 'fcn-torch';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadFcnState } from '../../dist/models/fcn-state';

const { fcnResNet18, resnet18 } = torch.models;

const fails = (code: string, pattern: RegExp) => (error: unknown) =>
  error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

type State = torch.nn.StateDict;

const test = suite<{ net: torch.nn.Sequential; resnet: State }>('fcnResNet18');
test.before(async (context) => {
  torch.manualSeed(2);
  context.net = await fcnResNet18({ numClasses: 3 });
  context.resnet = (await resnet18({ numClasses: 5 })).stateDict();
});

const copied = (state: State): State =>
  new Map([...state].map(([key, tensor]) => [key, tensor.clone()]));

test('options', async () => {
  const wrong: [object, RegExp][] = [
    [{ numClasses: 0 }, /0/],
    [{ classes: 3 }, /classes/],
    [{ weights: 'IMAGENET' }, /weights.*IMAGENET/],
  ];
  for (const [options, pattern] of wrong) {
    const error = await fcnResNet18(options).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(fails('ERR_ARGUMENT', pattern)(error), String(error));
  }
  const [weight] = (await fcnResNet18({ numClasses: 3, weights: null }))
    .get('final_conv')
    .parameters();
  assert.equal(weight?.shape, [3, 512, 1, 1]);
});

test('takes a ResNet-18 for its backbone, whatever that told apart', ({ net, resnet }) => {
  const before = copied(net.stateDict());
  loadFcnState(net, resnet);
  const loaded = net.stateDict();
  // Without the classifier, whose weight and bias come last, both have the same tensors in order.
  const features = [...resnet.values()].slice(0, -2);
  const head = [
    'final_conv.weight',
    'final_conv.bias',
    'transpose_conv.weight',
    'transpose_conv.bias',
  ];
  assert.is(loaded.size, features.length + head.length);
  for (const [i, [key, tensor]] of [...loaded].entries()) {
    const expected = features[i] ?? before.get(key);
    assert.ok(tensor.equal(expected as torch.Tensor), key);
  }
});

test('takes what has no counts of batches, or no classifier', async ({ net, resnet }) => {
  const old = new Map([...resnet].filter(([key]) => !/num_batches|^fc/.test(key)));
  loadFcnState(net, old);
  assert.ok(net.get('0', torch.nn.Conv2d).weight.equal(old.get('conv1.weight') as torch.Tensor));
});

test('takes a whole network', async ({ net }) => {
  const other = await fcnResNet18({ numClasses: 3 });
  loadFcnState(net, other.stateDict());
  for (const [key, tensor] of other.stateDict()) assert.ok(net.stateDict().get(key)?.equal(tensor));
});

test('anything else is named, and changes nothing', async ({ net, resnet }) => {
  const before = copied(net.stateDict());
  const without = (state: State, key: string) => {
    const rest = new Map(state);
    assert.ok(rest.delete(key));
    return rest;
  };
  const prefixed = new Map([...resnet].map(([key, tensor]) => [`module.${key}`, tensor]));
  const wrong: [what: string, State, RegExp][] = [
    ['empty', new Map(), /an FCN \("0\.weight".*a ResNet-18 \("conv1\.weight".*an empty one/],
    ['prefixed', prefixed, /one with "module\.conv1\.weight", .* and 118 more$/],
    ['deeper', (await torch.models.resnet34()).stateDict(), /"layer1\.2\.conv1\.weight"/],
    [
      'less',
      without(resnet, 'layer4.1.bn2.bias'),
      /"conv1\.weight".*without "layer4\.1\.bn2\.bias"/,
    ],
    [
      'one count less',
      without(resnet, 'bn1.num_batches_tracked'),
      /Missing.*"1\.num_batches_tracked"/,
    ],
    ['less of an FCN', without(net.stateDict(), '0.weight'), /Missing key.*"0\.weight"/],
    ['more of an FCN', new Map([...net.stateDict(), ...resnet]), /Unexpected key.*"conv1\.weight"/],
    [
      'another size',
      new Map([...resnet, ['conv1.weight', torch.ones([64, 1, 7, 7])]]),
      /\[64, 1, 7, 7\]/,
    ],
    ['other classes', (await fcnResNet18({ numClasses: 4 })).stateDict(), /\[4, .*\[3, /],
  ];
  for (const [what, state, pattern] of wrong) {
    assert.throws(() => loadFcnState(net, state), fails('ERR_STATE_DICT', pattern), what);
    for (const [key, tensor] of net.stateDict()) {
      assert.ok(tensor.equal(before.get(key) as torch.Tensor), `${what}: ${key} is as before`);
    }
  }
});

test.run();
