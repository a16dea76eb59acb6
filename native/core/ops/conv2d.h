// conv2d as LibTorch's, and faster on the CPU where Winograd's products make 3x3 convolutions
// (winograd.h). It is an operator of the dispatcher, fcn::conv2d, so it can be recorded and runs on
// stand-ins.
#pragma once
#include <ATen/core/Tensor.h>

#include <optional>
#include <type_traits>
#include <vector>

#include "ops/winograd.h"

namespace fcn::ops {

struct ConvOptions {
  std::vector<int64_t> stride, padding, dilation;
  int64_t groups;
};

// The shape of the convolution where Winograd's products are to make it. They are for values that
// are finite.
std::optional<WinogradShape> worthwhileWinograd(const at::Tensor& input, const at::Tensor& weight,
                                                const std::optional<at::Tensor>& bias,
                                                const ConvOptions& options);

template <class T>
WeightView<T> viewOf(const at::Tensor& weight) {
  T* data;
  if constexpr (std::is_const_v<T>) {
    data = weight.const_data_ptr<std::remove_const_t<T>>();
  } else {
    data = weight.mutable_data_ptr<T>();
  }
  return {data,
          weight.size(0),
          weight.size(1),
          {weight.stride(0), weight.stride(1), weight.stride(2), weight.stride(3)}};
}

at::Tensor conv2d(const at::Tensor& input, const at::Tensor& weight,
                  const std::optional<at::Tensor>& bias, const ConvOptions& options);

}  // namespace fcn::ops
