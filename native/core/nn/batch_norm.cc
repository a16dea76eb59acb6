#include "nn/batch_norm.h"

#include <torch/nn/functional/batchnorm.h>

namespace fcn::nn {

bool BatchNorm2d::averagesBatches() const {
  return is_training() && options.track_running_stats() && num_batches_tracked.defined() &&
         !options.momentum();
}

// How many batches there were with this one.
double BatchNorm2d::countBatch(const at::Tensor& input) {
  num_batches_tracked += 1;
  if (input.is_meta()) return 1;  // a stand-in: nothing is computed
  if (num_batches_tracked.is_cpu()) return num_batches_tracked.item<double>();
  const uint32_t version = num_batches_tracked._version();
  const bool isKnown = count_ > 0 && version == version_ + 1;
  count_ = isKnown ? count_ + 1 : num_batches_tracked.item<int64_t>();
  version_ = version;
  return static_cast<double>(count_);
}

at::Tensor BatchNorm2d::forward(const at::Tensor& input) {
  if (!averagesBatches()) return BatchNorm2dImpl::forward(input);
  _check_input_dim(input);
  const double share = 1.0 / countBatch(input);
  return torch::nn::functional::detail::batch_norm(input, running_mean, running_var, weight, bias,
                                                   /*training=*/true, share, options.eps());
}

}  // namespace fcn::nn
