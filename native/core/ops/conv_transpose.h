// conv_transpose2d as LibTorch's, and faster on the CPU where an output pixel is cheap to make by
// itself (phases.h). It is an operator of the dispatcher, fcn::conv_transpose2d, so it can be
// recorded and runs on stand-ins.
#pragma once
#include <ATen/core/Tensor.h>

#include <optional>

#include "ops/phase_shape.h"

namespace fcn::ops {

at::Tensor convTranspose2d(const at::Tensor& input, const at::Tensor& weight,
                           const std::optional<at::Tensor>& bias,
                           const ConvTransposeOptions& options);

}  // namespace fcn::ops
