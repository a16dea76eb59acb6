import { invalidArgument, torchError } from '../base/errors';
import { type Rgb, VOC_PALETTE } from '../data/masks/palette';
import { tensor } from '../torch/tensor/creation';
import { tidy } from '../torch/tensor/scope';
import { Tensor } from '../torch/tensor/tensor';

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
