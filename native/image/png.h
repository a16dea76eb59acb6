// PNGs of one byte a pixel: what masks are.
#pragma once
#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>

namespace fcn {

// The pixels of a PNG's data, a zlib stream, each looked up in `values`: uint8 [height, width].
// Undefined where the data is damaged or of another length, or where Node does not lend its zlib.
at::Tensor decodeIndices(const uint8_t* data, size_t length, int64_t height, int64_t width,
                         const std::array<uint8_t, 256>& values);

}  // namespace fcn
