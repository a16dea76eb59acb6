import { dirname, join } from 'node:path';
import { native } from '../native/binding';
import { type Tensor, tensorOf } from '../tensor/tensor';

/**
 * A JPEG's pixels, uint8 [H, W, 3], by libjpeg-turbo itself: the same bytes in half of the time that
 * sharp's pipeline takes. Undefined where the library is not there, or the file is not plain (CMYK,
 * damaged): then it is sharp's, and so is what can be said against it.
 */
export async function decodeJpeg(bytes: Uint8Array): Promise<Tensor | undefined> {
  if (!isForLibrary(bytes)) return undefined;
  const slot = await native.decodeJpeg(bytes);
  return slot === null ? undefined : tensorOf(slot);
}

/** A JPEG's size as its header has it. Undefined where `decodeJpeg` would leave it to sharp. */
export function jpegSize(bytes: Uint8Array): { height: number; width: number } | undefined {
  if (!isForLibrary(bytes)) return undefined;
  const [height, width] = native.jpegSize(bytes) ?? [];
  return height === undefined || width === undefined ? undefined : { height, width };
}

function isForLibrary(bytes: Uint8Array): boolean {
  return hasTurboJpeg() && bytes[0] === 0xff && bytes[1] === 0xd8;
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
