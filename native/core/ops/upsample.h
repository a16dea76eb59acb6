// The operators of pixel_head.h, on every device and in every dtype: fcn::upsample_cross_entropy
// and fcn::upsample_argmax.
#pragma once
#include <ATen/core/Tensor.h>

#include <optional>

#include "ops/phase_shape.h"

namespace fcn::ops {

struct PixelLosses {
  at::Tensor loss;  // as cross_entropy_loss's
  // Int64 [C, C], as confusionMatrix's, of the pixels whose target is not ignored.
  at::Tensor confusion;
};

// conv_transpose2d and cross_entropy_loss for `target` int64 [N, H, W], `reduction` as its.
// `options` are without groups and dilation.
PixelLosses upsampleCrossEntropy(const at::Tensor& input, const at::Tensor& weight,
                                 const std::optional<at::Tensor>& bias, const at::Tensor& target,
                                 const ConvTransposeOptions& options,
                                 const std::optional<at::Tensor>& classWeight, int64_t reduction,
                                 int64_t ignoreIndex);

// conv_transpose2d and arg-max over the channels: int64 [N, H, W]. `options` are without groups and
// dilation.
at::Tensor upsampleArgmax(const at::Tensor& input, const at::Tensor& weight,
                          const std::optional<at::Tensor>& bias,
                          const ConvTransposeOptions& options);

}  // namespace fcn::ops
