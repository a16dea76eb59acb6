// A transposed convolution's output and gradients, written out in full.
#pragma once
#include <array>

#include "ops/phase_shape.h"

namespace fcn::ops {

at::Tensor phaseOutput(const PhaseShape& shape, const at::Tensor& input, const at::Tensor& weight,
                       const std::optional<at::Tensor>& bias);

// Those of input, weight and bias that are wanted.
std::array<at::Tensor, 3> phaseGradients(const PhaseShape& shape, const at::Tensor& gradient,
                                         const at::Tensor& input, const at::Tensor& weight,
                                         std::array<bool, 3> wanted);

}  // namespace fcn::ops
