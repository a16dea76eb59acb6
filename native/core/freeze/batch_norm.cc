#include "freeze/batch_norm.h"

#include <ATen/ops/batch_norm.h>
#include <ATen/ops/ones_like.h>
#include <ATen/ops/zeros_like.h>

namespace fcn::freeze {

using at::Tensor;

Tensor BatchNorm::run(const Tensor& input) const {
  return at::batch_norm(input, weight, bias, mean, variance, /*training=*/!isFixed(),
                        /*momentum=*/0, eps, /*cudnn_enabled=*/true);
}

Tensor snapshot(const Tensor& tensor) {
  return tensor.defined() ? tensor.detach().clone() : Tensor();
}

void foldInto(Tensor& weight, Tensor& bias, const BatchNorm& norm, int64_t channels) {
  const auto precise = weight.device().is_mps() ? at::kFloat : at::kDouble;
  const auto dtype = weight.scalar_type();
  const auto precisely = [&](const Tensor& tensor) { return tensor.to(precise); };
  Tensor scale = precisely(norm.variance).add(norm.eps).rsqrt_();
  if (norm.weight.defined()) scale.mul_(precisely(norm.weight));
  Tensor shift = bias.defined() ? precisely(bias) : at::zeros_like(scale);
  shift = shift.sub(precisely(norm.mean)).mul_(scale);
  if (norm.bias.defined()) shift.add_(precisely(norm.bias));
  std::vector<int64_t> sizes(weight.dim(), 1);
  sizes[channels] = scale.numel();
  weight = precisely(weight).mul_(scale.view(sizes)).to(dtype);
  bias = shift.to(dtype);
}

}  // namespace fcn::freeze
