// Colours, as torchvision.transforms.v2.functional._color changes a uint8 picture's: through
// float32, with its operations in its order, each rounded as LibTorch rounds it. To the bit where
// LibTorch's kernels have fused multiply-adds (AVX2 and later, ARM).
#pragma once
#include "image/steps.h"

namespace fcn::image {

// A new picture, of a contiguous one.
at::Tensor recolored(const at::Tensor& image, const ColorStep& step);

}  // namespace fcn::image
