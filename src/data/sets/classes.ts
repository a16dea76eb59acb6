import { invalidArgument, noMoreOptions } from '../../base/errors';
import { checkMaskOptions, isByte, isRgb, keyOf } from '../masks/masks';
import { type Rgb, VOC_CLASSES, VOC_COLORMAP, VOC_PALETTE } from '../masks/palette';

/** The classes of a data set, and which pixels of a mask are whose. */
export interface Classes {
  /** By class index; 1 to 256 of them. */
  readonly names: readonly string[];
  /** Each class's colour: in RGB masks, and where masks are drawn. */
  readonly palette: readonly Rgb[];
  /** What a pixel of none of the classes becomes, 0..255. */
  readonly ignoreIndex: number;
  /** Each class's value in indexed and grey masks, where that is not its index. */
  readonly values?: readonly number[] | undefined;
  /** The values and colours of masks that mean none of the classes, such as a border's. */
  readonly ignored: readonly (number | Rgb)[];
}

/** `Classes` as they are asked for: all but the names have defaults. */
export interface ClassesOptions {
  readonly names: readonly string[];
  /** Default: the first colours of `VOC_PALETTE`. */
  readonly palette?: readonly Rgb[] | undefined;
  /** Default 255. */
  readonly ignoreIndex?: number | undefined;
  readonly values?: readonly number[] | undefined;
  /** Default: 255, unless that is a class's value. */
  readonly ignored?: readonly (number | Rgb)[] | undefined;
}

/** PASCAL VOC's 21 classes; the border, index 255 or (224, 224, 192), is ignored. */
export const VOC: Classes = {
  names: VOC_CLASSES,
  palette: VOC_COLORMAP,
  ignoreIndex: 255,
  ignored: [255, VOC_PALETTE[255] as Rgb],
};

/**
 * Classes with their defaults.
 *
 * @throws TorchError `ERR_ARGUMENT` for anything but 1 to 256 different names, with a colour and a
 * value for each.
 */
export function makeClasses(options: ClassesOptions): Classes {
  const { names, palette, ignoreIndex = 255, values, ignored, ...rest } = options;
  noMoreOptions(rest, { names, palette, ignoreIndex, values, ignored });
  checkNames(names);
  const numClasses = names.length;
  const colors = palette ?? VOC_PALETTE.slice(0, numClasses);
  checkLength('palette', colors, numClasses);
  if (values !== undefined) checkLength('values', values, numClasses);
  checkMaskOptions({ ignoreIndex, numClasses, palette: colors, values });
  return { names, palette: colors, ignoreIndex, values, ignored: checkIgnored(ignored) };

  function checkIgnored(given: ClassesOptions['ignored']): Classes['ignored'] {
    const taken = new Set([...(values ?? names.keys()), ...colors.map(keyOf)]);
    if (given === undefined) return taken.has(255) ? [] : [255];
    if (!Array.isArray(given)) throw invalidArgument('ignored', 'a list', given);
    for (const [i, value] of given.entries()) {
      if ((!isByte(value) && !isRgb(value)) || taken.has(keyOf(value))) {
        const expected = 'a value of 0 to 255 or a colour [red, green, blue] that no class has';
        throw invalidArgument(`ignored[${i}]`, expected, value);
      }
    }
    return given;
  }
}

function checkNames(names: readonly string[]): void {
  if (!Array.isArray(names) || names.length < 1 || names.length > 256) {
    throw invalidArgument('names', "1 to 256 classes' names", names);
  }
  for (const [index, name] of names.entries()) {
    if (typeof name !== 'string' || name.trim() === '') {
      throw invalidArgument(`names[${index}]`, 'a name', name);
    }
    if (names.indexOf(name) < index) {
      throw invalidArgument(
        `names[${index}]`,
        `another name than names[${names.indexOf(name)}]'s`,
        name,
      );
    }
  }
}

function checkLength(name: string, items: readonly unknown[], numClasses: number): void {
  if (!Array.isArray(items) || items.length !== numClasses) {
    throw invalidArgument(name, `a list of ${numClasses}, as many as names,`, items);
  }
}
