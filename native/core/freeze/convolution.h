// A frozen network's convolution: batch norm is in its weights, and what follows it (a residual
// addition, ReLU) happens where its output is made.
#pragma once
#include <ATen/core/Tensor.h>

#include <memory>
#include <mutex>
#include <vector>

#include "freeze/batch_norm.h"
#include "ops/conv2d.h"

namespace fcn::freeze {

class Convolution {
 public:
  // Of a Conv2d, whose weights are copied. `bias` may be undefined.
  Convolution(const at::Tensor& weight, const at::Tensor& bias, ops::ConvOptions options);

  // Makes it compute what the batch norm makes of its output.
  void fold(const BatchNorm& norm);
  void setRelu() { relu_ = true; }
  bool hasRelu() const { return relu_; }

  // Thread-safe. `residual` is added before ReLU; undefined: nothing. Where nobody else has its
  // memory, the output may be in it.
  at::Tensor run(const at::Tensor& input, at::Tensor residual) const;

  void convert(const at::TensorOptions& options);
  const at::Tensor& weight() const { return weight_; }

 private:
  bool isForMkldnn(const at::Tensor& input) const;
  // Undefined where the sums are not finite.
  at::Tensor runWinograd(const ops::WinogradShape& shape, const at::Tensor& input,
                         const at::Tensor& residual) const;
  at::Tensor runMkldnn(const at::Tensor& input, at::Tensor residual) const;
  std::vector<int64_t> outputSizes(const at::Tensor& input) const;
  at::Tensor packedFor(const at::Tensor& input) const;

  at::Tensor weight_, bias_;  // channels_last
  ops::ConvOptions options_;
  bool relu_ = false;

  // The weights as the processor's kernel reads them, which depends on the input's size: those of
  // the last one.
  struct Packed {
    std::mutex mutex;
    std::vector<int64_t> sizes;
    at::Tensor weight;
    std::unique_ptr<ops::WinogradWeight<float>> winograd;  // the same whatever the size
  };
  std::unique_ptr<Packed> packed_ = std::make_unique<Packed>();
};

}  // namespace fcn::freeze
