/**
 * What transforms draw, and what comes of it, against torchvision's on uint8 pictures: to the bit, on
 * x86. Without vectors torchvision's own are others, and so are ours.
 */
import { createHash } from 'node:crypto';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { hashes, loadGolden } from './golden';

type Size = [height: number, width: number];
type Spec = [name: string, args: unknown[], options: Record<string, unknown>];

interface Checksum {
  shape: number[];
  sha256: string;
}
interface ApplyCase {
  topic: 'apply';
  size: Size;
  picture: keyof typeof MASKS;
  steps: torch.transforms.Step[];
  image: Checksum;
  mask: Checksum;
}
interface Named {
  size: Size;
  name: string;
  args: unknown[];
  options: Record<string, unknown>;
}
interface DrawCase extends Named {
  topic: 'draw';
  drawn: { seed: string; plans: torch.transforms.Step[][]; next: number }[];
}
interface RunCase extends Named {
  topic: 'run';
  results: { seed: string; image: Checksum; mask: Checksum }[];
}

const cases = loadGolden<ApplyCase | DrawCase | RunCase>('transforms');

// As `picture` and `mask_of` of scripts/goldens/transforms.py.
const MASKS = { noise: 0xff, ties: 0xc0 };

function pictureOf([height, width]: Size, kind: keyof typeof MASKS = 'noise'): torch.Tensor {
  const bytes = Uint8Array.from(
    hashes(height * width * 3, 1),
    (hash) => (hash >>> 24) & MASKS[kind],
  );
  return torch.tensor(bytes).reshape([height, width, 3]);
}

function maskOf([height, width]: Size): torch.Tensor {
  const classes = Uint8Array.from(hashes(height * width, 2), (hash) => {
    const index = hash % 22;
    return index === 21 ? 255 : index;
  });
  return torch.tensor(classes).reshape([height, width]);
}

function checksum(tensor: torch.Tensor): Checksum {
  const bytes = tensor.toTypedArray() as Uint8Array;
  const sha256 = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { shape: [...tensor.shape], sha256 };
}

function build([name, args, options]: Spec): torch.transforms.Transform {
  if (name === 'compose') return torch.transforms.compose((args[0] as Spec[]).map(build));
  const make = torch.transforms[name as 'randomCrop'] as (
    ...all: unknown[]
  ) => torch.transforms.Transform;
  return Object.keys(options).length > 0 ? make(...args, options) : make(...args);
}

const nameOf = ({ name, args, options, size }: Named) =>
  `${name}(${JSON.stringify(args).slice(1, -1)}, ${JSON.stringify(options)}) of ${size.join(' x ')}`;

/** The steps as a user would write them. */
const bare = (plan: torch.transforms.Plan) => plan.map(({ after: _, ...step }) => step);

for (const golden of cases) {
  if (golden.topic === 'apply') {
    const { size, picture, steps } = golden;
    const names = steps.map(({ kind, ...numbers }) => `${kind} ${JSON.stringify(numbers)}`);
    test(`${names.join(', ') || 'nothing'} on ${picture} of ${size.join(' x ')}`, async () => {
      const image = pictureOf(size, picture);
      const [changed, classes] = await torch.transforms.apply(steps, image, maskOf(size));
      assert.equal(checksum(changed), golden.image, 'the picture');
      assert.equal(checksum(classes), golden.mask, 'the mask');
      assert.equal(checksum(image), checksum(pictureOf(size, picture)), 'what was given stays');
      const alone = await torch.transforms.apply(steps, image);
      assert.equal(checksum(alone), golden.image, 'the picture without a mask');
    });
  } else if (golden.topic === 'draw') {
    test(`draws of ${nameOf(golden)}`, () => {
      const [height, width] = golden.size;
      const transform = build([golden.name, golden.args, golden.options]);
      for (const { seed, plans, next } of golden.drawn) {
        using generator = new torch.Generator(BigInt(seed));
        const drawn = plans.map(() => transform.draw({ height, width }, generator));
        assert.equal(drawn.map(bare), plans);
        assert.is(torch.rand([1], { generator }).item(), next, 'the stream goes on as in Python');
      }
    });
  } else {
    test(`${nameOf(golden)}, with a mask`, async () => {
      const [height, width] = golden.size;
      const transform = build([golden.name, golden.args, golden.options]);
      for (const { seed, image, mask } of golden.results) {
        torch.manualSeed(BigInt(seed));
        const plan = transform.draw({ height, width }); // from the default stream
        const after = plan.at(-1)?.after ?? { height, width };
        assert.equal([after.height, after.width, 3], image.shape, 'the size that the plan says');
        const result = await torch.transforms.apply(
          plan,
          pictureOf(golden.size),
          maskOf(golden.size),
        );
        assert.equal(result.map(checksum), [image, mask]);
      }
    });
  }
}

test.run();
