import { once } from 'node:events';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporary } from '../data/fixtures';
import { alive, settled } from '../memory';
import { assertClose, type Fill, filled, loadGolden, type Stored } from '../parity/golden';

const { resnet18, resnet50, ResNet18Weights, ResNet50Weights, fcnResNet18 } = torch.models;
const FILE = 'resnet18-f37072fd.pth';

/** Runs `use` with a cache of its own and a mirror that answers like this, or a dead one. */
async function inCache(
  answer: RequestListener | null,
  use: (cache: string, mirror: string) => Promise<void>,
): Promise<void> {
  const server = createServer(answer ?? (() => {}));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const mirror = `http://127.0.0.1:${(server.address() as AddressInfo).port}/models/`;
  if (!answer) server.close();
  const dir = torch.hub.getDir();
  const before = process.env.FCN_TORCH_WEIGHTS_MIRROR;
  process.env.FCN_TORCH_WEIGHTS_MIRROR = mirror;
  try {
    await inTemporary(async (folder) => {
      torch.hub.setDir(folder);
      const cache = join(folder, 'checkpoints');
      await mkdir(cache);
      await use(cache, mirror);
    });
  } finally {
    torch.hub.setDir(dir);
    if (before === undefined) delete process.env.FCN_TORCH_WEIGHTS_MIRROR;
    else process.env.FCN_TORCH_WEIGHTS_MIRROR = before;
    server.close();
  }
}

async function failure(work: Promise<unknown>): Promise<torch.TorchError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(error, torch.TorchError);
  return error as torch.TorchError;
}

test("of a file in the cache, what torchvision's network predicts", async () => {
  interface Case {
    seed: number;
    images: Fill;
    logits: Stored;
  }
  const { seed, images, logits } = loadGolden<Case>('pretrained')[0] as Case;
  await inCache(null, async (cache) => {
    torch.manualSeed(seed);
    await torch.save((await resnet18()).stateDict(), join(cache, FILE));
    for (const weights of ['IMAGENET1K_V1', 'DEFAULT', ResNet18Weights.IMAGENET1K_V1]) {
      torch.manualSeed(1);
      const net = await resnet18({ weights });
      net.eval();
      const own = torch.noGrad(() => net.forward(filled(images)));
      assertClose(own, logits, 'logits');
    }
    // The FCN's backbone is the same.
    const fcn = await fcnResNet18({ weights: 'IMAGENET1K_V1' });
    torch.manualSeed(seed);
    const expected = (await resnet18()).stateDict().get('layer4.1.conv2.weight') as torch.Tensor;
    assert.ok(fcn.stateDict().get('7.1.conv2.weight')?.equal(expected));
  });
});

test('the random numbers after it are those after a network of no weights', async () => {
  await inCache(null, async (cache) => {
    await torch.save((await resnet18()).stateDict(), join(cache, FILE));
    const next = async (weights: string | null) => {
      torch.manualSeed(5);
      await resnet18({ weights });
      return torch.rand([3]).toArray();
    };
    assert.equal(await next('DEFAULT'), await next(null));
  });
});

test('what is downloaded and is not what its name says is refused, and not kept', async () => {
  const asked: string[] = [];
  await inCache(
    ({ url }, response) => {
      asked.push(url as string);
      response.end('something else');
    },
    async (cache) => {
      const error = await failure(resnet18({ weights: 'DEFAULT', progress: false }));
      assert.is(error.code, 'ERR_HASH');
      assert.match(error.message, /f37072fd/);
      assert.equal(asked, [`/models/${FILE}`]);
      assert.equal(await readdir(cache), []);
    },
  );
});

test('without a connection: the address, the file and the folder to put it in', async () => {
  await inCache(null, async (cache, mirror) => {
    const { code, message } = await failure(resnet18({ weights: 'DEFAULT', progress: false }));
    assert.is(code, 'ERR_DOWNLOAD');
    for (const part of [`${mirror}${FILE}`, FILE, cache, 'FCN_TORCH_WEIGHTS_MIRROR']) {
      assert.ok(message.includes(part), `'${part}' is not in: ${message}`);
    }
  });
});

test('a damaged file in the cache is named, with what to do', async () => {
  await inCache(null, async (cache) => {
    await writeFile(join(cache, FILE), 'PK\x03\x04 half of it');
    const { code, message } = await failure(resnet18({ weights: 'DEFAULT' }));
    assert.is(code, 'ERR_WEIGHTS');
    assert.ok(message.includes(join(cache, FILE)) && message.includes('delete it'), message);
  });
});

test("another network's file leaves nothing behind", async () => {
  await inCache(null, async (cache) => {
    const other = join(cache, 'other.pth');
    await torch.save((await resnet18({ numClasses: 3 })).stateDict(), other);
    await copyFile(other, join(cache, FILE));
    const { numTensors } = await settled();
    const { code } = await failure(resnet18({ weights: 'DEFAULT' }));
    assert.is(code, 'ERR_STATE_DICT');
    assert.ok(alive().numTensors <= numTensors + 122, 'the state dict is disposed of');
  });
});

test('weights that there are not, and options that do not go with them', async () => {
  const wrong: [Promise<unknown>, RegExp][] = [
    [resnet18({ weights: 'IMAGENET' }), /one of IMAGENET1K_V1, DEFAULT/],
    [resnet18({ weights: ResNet50Weights.DEFAULT }), /ResNet50Weights/],
    [resnet50({ weights: 'IMAGENET1K_V3' }), /one of IMAGENET1K_V1, IMAGENET1K_V2, DEFAULT/],
    [resnet18({ weights: 'DEFAULT', numClasses: 21 }), /1000.* for numClasses but received 21/],
  ];
  for (const [work, pattern] of wrong) {
    const error = await failure(work);
    assert.is(error.code, 'ERR_ARGUMENT');
    assert.match(error.message, pattern);
  }
});

test.run();
