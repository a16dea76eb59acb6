// conv_transpose2d as LibTorch's, and faster on the CPU where an output pixel is cheap to make by
// itself (phases.h). It is an operator of the dispatcher, fcn::conv_transpose2d, so it can be
// recorded and runs on stand-ins.
#pragma once
#include <ATen/core/Tensor.h>

#include <optional>

#include "ops/phases.h"

namespace fcn {

struct ConvTransposeOptions {
  std::vector<int64_t> stride, padding, outputPadding;
  int64_t groups;
  std::vector<int64_t> dilation;
};

at::Tensor convTranspose2d(const at::Tensor& input, const at::Tensor& weight,
                           const std::optional<at::Tensor>& bias,
                           const ConvTransposeOptions& options);

// The shape of the operation, where it is one that PhaseForward and PhaseBackward take; what is no
// such operation, or none at all, is left to LibTorch.
std::optional<PhaseShape> phaseShape(const at::Tensor& input, const at::Tensor& weight,
                                     const std::optional<at::Tensor>& bias,
                                     const ConvTransposeOptions& options);

}  // namespace fcn
