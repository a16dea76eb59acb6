// One error for a convolution of mixed dtypes. LibTorch has several, by which of its kernels finds
// out, and where the processor has instructions for 16 bits other ones; some compute on.
#pragma once
#include <ATen/core/Tensor.h>

#include <optional>

namespace fcn::ops {

// Autocast makes them one dtype, where it is on.
void expectSameDtype(const at::Tensor& input, const at::Tensor& weight,
                     const std::optional<at::Tensor>& bias);

}  // namespace fcn::ops
