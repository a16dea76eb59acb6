// conv2d as LibTorch's, and faster on the CPU where Winograd's products make 3x3 convolutions
// (winograd.h). It is an operator of the dispatcher, fcn::conv2d, so it can be recorded and runs on
// stand-ins.
#pragma once
#include <ATen/core/Tensor.h>

#include <optional>
#include <vector>

namespace fcn {

struct ConvOptions {
  std::vector<int64_t> stride, padding, dilation;
  int64_t groups;
};

at::Tensor conv2d(const at::Tensor& input, const at::Tensor& weight,
                  const std::optional<at::Tensor>& bias, const ConvOptions& options);

}  // namespace fcn
