// The rows of a PNG.
#pragma once
#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>

namespace fcn {

// Undoes the filters of `rows`, [height] times a filter's number and `width` bytes, which are one
// pixel each; every byte is then looked up in `values`. Gives uint8 [height, width]. Undefined for
// a filter that PNG does not have.
at::Tensor unfilterRows(const uint8_t* rows, int64_t height, int64_t width,
                        const std::array<uint8_t, 256>& values);

}  // namespace fcn
