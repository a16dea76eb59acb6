import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as torch from 'fcn-torch';

const { F } = torch;

export interface Size {
  readonly height: number;
  readonly width: number;
}

/** Writes the weights that all sides read, as torch.save does and as safetensors. */
export async function writeWeights(folder: string): Promise<void> {
  torch.manualSeed(0);
  const net = await torch.models.fcnResNet18();
  // Running statistics of pictures, without which activations grow from block to block.
  net.train();
  torch.noGrad(() => {
    for (let i = 0; i < 20; i++) {
      torch.tidy(() => void net.forward(picturesOf(4, { height: 96, width: 128 }).sub(0.5).mul(4)));
    }
  });
  for (const ending of ['pth', 'safetensors']) {
    await torch.save(net.stateDict(), join(folder, `weights.${ending}`));
  }
}

/** Writes pictures, bytes [N, H, W, 3], and a class for each pixel, bytes [N, H, W]. */
export function writePictures(folder: string, batch: number, size: Size): void {
  torch.manualSeed(1);
  const name = `${size.height}x${size.width}.u8`;
  torch.tidy(() => {
    const pictures = picturesOf(batch, size).mul(255).to('uint8').permute(0, 2, 3, 1).contiguous();
    writeFileSync(join(folder, `pictures-${name}`), pictures.toTypedArray() as Uint8Array);
    const classes = torch
      .rand([batch, 1, Math.ceil(size.height / 32), Math.ceil(size.width / 32)])
      .mul(21);
    const targets = F.interpolate(classes, { size: [size.height, size.width] }).to('uint8');
    writeFileSync(join(folder, `targets-${name}`), targets.toTypedArray() as Uint8Array);
  });
}

/** Of smooth areas with some noise, 0 to 1: [N, 3, H, W]. */
function picturesOf(batch: number, { height, width }: Size): torch.Tensor {
  const coarse = torch.rand([batch, 3, Math.ceil(height / 16) + 1, Math.ceil(width / 16) + 1]);
  const smooth = F.interpolate(coarse, { size: [height, width], mode: 'bilinear' });
  return smooth.mul(0.9).add(torch.rand([batch, 3, height, width]).mul(0.1));
}

/** Writes what the tutorial's last layer is given, for a batch of 4. */
export async function writeConvTranspose(folder: string): Promise<void> {
  torch.manualSeed(2);
  const given = {
    input: torch.randn([4, 21, 10, 15]),
    weight: torch.randn([21, 21, 64, 64]).mul(0.05),
    bias: torch.randn([21]),
    gradient: torch.randn([4, 21, 320, 480]),
  };
  await torch.save(new Map(Object.entries(given)), join(folder, 'conv-transpose.pth'));
}
