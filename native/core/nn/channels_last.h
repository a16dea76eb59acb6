// A chain of layers runs in channels_last, where convolutions are faster, though it is given a
// contiguous picture and gives a contiguous one: what is within it nobody sees.
#pragma once
#include <ATen/core/Tensor.h>

namespace fcn::nn {

// While one lives, what runs on this thread is within a chain. Of several the outermost counts.
class ChannelsLast {
 public:
  ChannelsLast();
  ~ChannelsLast();
  ChannelsLast(const ChannelsLast&) = delete;
  ChannelsLast& operator=(const ChannelsLast&) = delete;

  // The input of a convolution as it is fastest. Within a chain, and in PyTorch's format elsewhere.
  static at::Tensor entered(const at::Tensor& input, const at::Tensor& weight);
  // In the format that it would have without `entered`.
  static at::Tensor left(const at::Tensor& tensor);
  // `left`, at the end of the outermost chain.
  at::Tensor finished(const at::Tensor& output) const;

 private:
  bool isOutermost_;
};

}  // namespace fcn::nn
