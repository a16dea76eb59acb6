// The operators of pixel_head.h, on every device and in every dtype: fcn::upsample_cross_entropy
// and fcn::upsample_argmax.
#pragma once
#include <ATen/core/Tensor.h>

#include <optional>

#include "ops/phase_shape.h"

namespace fcn {

// conv_transpose2d and arg-max over the channels: int64 [N, H, W]. `options` are without groups and
// dilation.
at::Tensor upsampleArgmax(const at::Tensor& input, const at::Tensor& weight,
                          const std::optional<at::Tensor>& bias,
                          const ConvTransposeOptions& options);

}  // namespace fcn
