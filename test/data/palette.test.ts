import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TorchError } from '../../dist/base/errors.js';
import {
  colorMask,
  VOC_CLASSES,
  VOC_COLORMAP,
  VOC_PALETTE,
} from '../../dist/data/masks/palette.js';

test("VOC_COLORMAP is d2l's", () => {
  assert.equal(VOC_COLORMAP, [
    [0, 0, 0],
    [128, 0, 0],
    [0, 128, 0],
    [128, 128, 0],
    [0, 0, 128],
    [128, 0, 128],
    [0, 128, 128],
    [128, 128, 128],
    [64, 0, 0],
    [192, 0, 0],
    [64, 128, 0],
    [192, 128, 0],
    [64, 0, 128],
    [192, 0, 128],
    [64, 128, 128],
    [192, 128, 128],
    [0, 64, 0],
    [128, 64, 0],
    [0, 192, 0],
    [128, 192, 0],
    [0, 64, 128],
  ]);
  assert.is(VOC_CLASSES.length, 21);
  assert.equal(
    [VOC_CLASSES[0], VOC_CLASSES[15], VOC_CLASSES[20]],
    ['background', 'person', 'tv/monitor'],
  );
});

test('the palette has 256 different colours, the border last', () => {
  assert.is(new Set(VOC_PALETTE.map(String)).size, 256);
  assert.equal(VOC_PALETTE[255], [224, 224, 192]);
});

test('paints a mask', () => {
  const mask = { height: 1, width: 3, data: Uint8Array.of(0, 15, 255) };
  assert.equal(colorMask(mask), {
    height: 1,
    width: 3,
    data: Uint8Array.of(0, 0, 0, 192, 128, 128, 224, 224, 192),
  });
  assert.throws(
    () => colorMask(mask, VOC_COLORMAP),
    ({ code, message }: TorchError) =>
      code === 'ERR_ARGUMENT' && /below 21.*received 255/.test(message),
  );
});

test.run();
