import { dirname, join } from 'node:path';
import { native } from '../../addon/binding';
import { type Tensor, tensorOf } from '../../torch/tensor/tensor';
import type { ImageHeader } from './orient';

/** The header of a JPEG, or of its beginning. Undefined where there is none in these bytes. */
export function jpegHeader(bytes: Uint8Array): ImageHeader | undefined {
  const numbers = native.jpegHeader(bytes);
  if (numbers === null) return undefined;
  const [height, width, orientation] = numbers;
  return { height, width, orientation };
}

/**
 * A JPEG's pixels, uint8 [H, W, 3], by libjpeg-turbo itself: the same bytes in half of the time that
 * sharp's pipeline takes. Undefined where the library is not there, and where the pixels are damaged:
 * sharp says what is wrong with them.
 *
 * @param orientation how the picture is turned, as EXIF numbers it; 1: as stored
 */
export async function decodeJpeg(
  bytes: Uint8Array,
  orientation: number,
): Promise<Tensor | undefined> {
  if (!hasTurboJpeg()) return undefined;
  const slot = await native.decodeJpeg(bytes, orientation);
  return slot === null ? undefined : tensorOf(slot);
}

/** Whether the library is there. */
export function hasTurboJpeg(): boolean {
  opened ??= libraries().some((path) => native.openTurboJpeg(path));
  return opened;
}

let opened: boolean | undefined;

/** Where the library may be: in the package that brings it for Linux, else in the system. */
function libraries(): string[] {
  if (process.platform !== 'linux') return [];
  const system = ['libturbojpeg.so.0'];
  try {
    const root = dirname(require.resolve('@julusian/jpeg-turbo/package.json'));
    const builds = ['', '-musl'].map((libc) => `jpeg-turbo-linux-${process.arch}${libc}`);
    const own = builds.map((build) => join(root, 'prebuilds', build, 'libturbojpeg.so.0'));
    return [...own, ...system];
  } catch {
    return system; // it is an optional dependency
  }
}
