// Batch normalisation, as torch::nn::BatchNorm2d.
#pragma once
#include <torch/nn/modules/batchnorm.h>

#include <cstdint>

namespace fcn::nn {

class BatchNorm2d : public torch::nn::BatchNorm2dImpl {
 public:
  using torch::nn::BatchNorm2dImpl::BatchNorm2dImpl;
  // In place of BatchNorm2dImpl's: it is Native that calls it.
  // NOLINTNEXTLINE(bugprone-derived-method-shadowing-base-method)
  at::Tensor forward(const at::Tensor& input);

  // Whether it averages over all batches (no momentum): then each batch counts less than the one
  // before.
  bool averagesBatches() const;

 private:
  double countBatch(const at::Tensor& input);

  // What `num_batches_tracked` is at this version of it: a GPU that is asked makes the asker wait.
  int64_t count_ = 0;
  uint32_t version_ = 0;
};

}  // namespace fcn::nn
