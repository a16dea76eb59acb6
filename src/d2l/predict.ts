import { noGrad } from '../autograd';
import { isRgbImage, type RgbImage } from '../data/images';
import { invalidArgument, torchError } from '../errors';
import { native } from '../native/binding';
import { job } from '../native/job';
import { Frozen } from '../nn/frozen';
import { evaluating } from '../nn/mode';
import type { Module } from '../nn/module';
import { runHere, runnableOf } from '../nn/run';
import { zeros } from '../operators/functions';
import { tensor } from '../tensor/creation';
import { slotOf } from '../tensor/handle';
import { tidy } from '../tensor/scope';
import { Tensor } from '../tensor/tensor';
import { type Rgb, VOC_PALETTE } from '../vision/palette';

/** A picture: uint8 [H, W, 3], 0 to 255, or what `readImage` gives. */
export type Picture = Tensor | RgbImage;

/**
 * The class of each pixel of a picture, int64 [H, W]: normalised, through the network in eval mode,
 * arg-max, off the event loop and on the network's device; the result is on the CPU.
 */
export async function predict(net: Module, image: Picture): Promise<Tensor> {
  using pixels = pixelsOf(image);
  const device = net instanceof Frozen ? net.device : (net.parameters()[0]?.device ?? 'cpu');
  using classes = await classMaps(net, pixels, `${device}`);
  return classes.select(0, 0);
}

/**
 * int64 [N, H, W] of uint8 [N, H, W, 3]: one job, or where the network cannot be recorded three steps.
 * What crosses to a GPU and back crosses in them: the event loop does not wait for it.
 */
async function classMaps(net: Module, images: Tensor, device: string): Promise<Tensor> {
  const inference = <T>(body: () => T): T => noGrad(() => evaluating(body));
  const [count, height, width] = images.shape as [number, number, number];
  using likeInput = zeros([count, 3, height, width], { device: 'meta' });
  const runnable = inference(() => runnableOf(net, [likeInput]));
  if (runnable) return new Tensor(await job(native.predict(runnable, slotOf(images), device)));
  using input = new Tensor(await job(native.normalizeImages(slotOf(images), device)));
  using logits = inference(() => runHere(net, [input]));
  return new Tensor(await job(native.classMaps(slotOf(logits), slotOf(images))));
}

const PICTURE = 'a picture, uint8 [H, W, 3] or what readImage(path) gives,';

/** The picture as a batch of one, uint8 [1, H, W, 3]. */
function pixelsOf(image: Picture): Tensor {
  if (!(image instanceof Tensor)) {
    if (!isRgbImage(image)) throw invalidArgument('image', PICTURE, image);
    using bytes = tensor(image.data);
    return bytes.reshape([1, image.height, image.width, 3]);
  }
  if (image.dtype !== 'uint8' || image.ndim !== 3 || image.size(2) !== 3) {
    throw invalidArgument('image', PICTURE, image);
  }
  return image.unsqueeze(0);
}

/**
 * A class map, integers [H, W], in colours: uint8 [H, W, 3]. In VOC's palette, 255 is the border's.
 *
 * @param palette a colour for each class, red, green and blue of 0 to 255
 * @throws TorchError `ERR_INDEX` for a class without a colour
 */
export function label2image(classMap: Tensor, palette: readonly Rgb[] = VOC_PALETTE): Tensor {
  if (!(classMap instanceof Tensor)) throw invalidArgument('classMap', 'a tensor', classMap);
  if (classMap.ndim !== 2) throw invalidArgument('classMap', '[H, W]', classMap);
  const [height, width] = classMap.shape as [number, number];
  using channels = tensor(Uint8Array.from(palette.flat()));
  using table = channels.reshape([palette.length, 3]);
  using onCpu = classMap.to('cpu');
  using flat = onCpu.reshape([-1]);
  using index = flat.to('int64');
  expectColors(index, palette.length);
  using colors = table.indexSelect(0, index);
  return colors.reshape([height, width, 3]);
}

function expectColors(classes: Tensor, colors: number): void {
  if (classes.numel() === 0) return;
  const missing = tidy(() =>
    [classes.amin(), classes.amax()].map((each) => Number(each.item())),
  ).find((index) => index < 0 || index >= colors);
  if (missing === undefined) return;
  throw torchError(
    'ERR_INDEX',
    `label2image: class ${missing} is out of range: the palette has ${colors} colours, for the classes ` +
      `0 to ${colors - 1}. Give a palette with a colour for it, or map it to another class first`,
  );
}
