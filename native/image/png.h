// PNGs of one byte a pixel: what masks are.
#pragma once
#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>

namespace fcn {

// The pixels of a PNG, each looked up in `values`: uint8 [H, W]. Undefined for any PNG that is not
// indexed or grey with 8 bits, not interlaced, for what is not as it should be, and where Node does
// not lend its zlib.
bool decodesIndices();  // whether Node does
at::Tensor decodeIndices(const uint8_t* bytes, size_t length,
                         const std::array<uint8_t, 256>& values);

}  // namespace fcn
