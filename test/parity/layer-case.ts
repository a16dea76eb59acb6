/** One layer with given parameters, as scripts/goldens/layer_case.py ran it. */
import * as torch from 'fcn-torch';
import {
  assertClose,
  camelCase,
  DEVICE,
  type Fill,
  filled,
  filledState,
  leaf,
  type Stored,
} from './golden';

const { nn } = torch;

type Size = number | [number, number];

/** Arguments and options of a layer's constructor, by PyTorch's names. */
export interface Construction {
  kind: string;
  args: unknown[];
  options: Record<string, unknown>;
}

export interface LayerCase extends Construction {
  name: string;
  group: 'layer';
  x: Fill;
  parameters: Record<string, Fill>;
  g: Fill;
  out: Stored;
  grads: Record<string, Stored>;
}

/** The layer; what JSON cannot promise about its arguments, the goldens' script does. */
export function construct({ kind, args, options }: Construction): torch.nn.Module {
  const [a, b, size] = args as [number, number, Size];
  switch (kind) {
    case 'Conv2d':
      return new nn.Conv2d(a, b, size, camelCase<torch.nn.ConvOptions>(options));
    case 'ConvTranspose2d':
      return new nn.ConvTranspose2d(a, b, size, camelCase<torch.nn.ConvTransposeOptions>(options));
    case 'BatchNorm2d':
      return new nn.BatchNorm2d(a, camelCase<torch.nn.BatchNormOptions>(options));
    case 'Linear':
      return new nn.Linear(a, b, camelCase<{ bias?: boolean }>(options));
    case 'MaxPool2d':
      return new nn.MaxPool2d(args[0] as Size, camelCase<torch.nn.MaxPoolOptions>(options));
    case 'AdaptiveAvgPool2d':
      return new nn.AdaptiveAvgPool2d(args[0] as Size);
    case 'ReLU':
      return new nn.ReLU();
    default:
      throw new Error(`No layer ${kind} in the goldens`);
  }
}

/** Gradients of `sum(layer(x) * g)`, of x and of each parameter, and the output itself. */
export function compareLayer(golden: LayerCase): void {
  const layer = construct(golden).to(DEVICE);
  layer.loadStateDict(filledState(golden.parameters));
  const x = leaf(golden.x);
  const out = layer.forward(x);
  assertClose(out, golden.out, 'output');
  out.mul(filled(golden.g)).sum().backward();
  compareGradients(new Map([['x', x], ...layer.namedParameters()]), golden.grads);
}

export function compareGradients(
  tensors: Map<string, torch.Tensor>,
  expected: Record<string, Stored>,
): void {
  for (const [name, stored] of Object.entries(expected)) {
    const grad = tensors.get(name)?.grad;
    if (!grad) throw new Error(`${name} has no gradient`);
    assertClose(grad, stored, `gradient of ${name}`);
  }
}
