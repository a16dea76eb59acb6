// What makes decoded pixels upright RGB.
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>

namespace fcn::image {

// A picture, uint8 [H, W, 3], as it is to be seen: turned and mirrored as EXIF's orientation says,
// 1 to 8. From 5 on, the sides change places.
at::Tensor upright(const at::Tensor& pixels, int orientation);

// uint8 [H, W, 3] of 3 bytes a pixel.
at::Tensor rgbOfBytes(const uint8_t* rgb, int64_t height, int64_t width);

// The upper 8 bits of numbers of 16, in the machine's order. Undefined where none is above 4095,
// but not all are 0: cameras put 12 bits into 16, and nothing would be left of them.
at::Tensor rgbOfShorts(const uint8_t* rgb, int64_t height, int64_t width);

// CMYK to uint8 [H, W, 3] in Pillow's way: each ink takes its part of what black leaves. `cmyk` is
// 4 bytes a pixel, 0 for no ink; `inverted`, 255 for none.
at::Tensor rgbOfCmyk(const uint8_t* cmyk, int64_t height, int64_t width, bool inverted);

}  // namespace fcn::image
