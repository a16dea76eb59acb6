// A batch norm in evaluation: what it does to each channel, and weights that do it at once.
#pragma once
#include <ATen/core/Tensor.h>

namespace fcn::freeze {

struct BatchNorm {
  at::Tensor weight, bias;    // undefined: 1 and 0
  at::Tensor mean, variance;  // undefined: the batch's own
  double eps;

  // Whether it does the same to a channel whatever the batch.
  bool isFixed() const { return mean.defined() && variance.defined(); }
  at::Tensor run(const at::Tensor& input) const;
};

// A copy, which nothing that happens to the network changes; of undefined: undefined.
at::Tensor snapshot(const at::Tensor& tensor);

// Folds `norm` into a layer before it: `weight`'s dimension `channels` and `bias` are by output
// channel. Computed in float64, as far as the device has it.
void foldInto(at::Tensor& weight, at::Tensor& bias, const BatchNorm& norm, int64_t channels);

}  // namespace fcn::freeze
