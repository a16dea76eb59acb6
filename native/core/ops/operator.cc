#include "ops/operator.h"

#include <ATen/autocast_mode.h>
#include <c10/core/GradMode.h>

namespace fcn::ops {

std::vector<int64_t> pairOf(at::IntArrayRef values) {
  return values.size() == 1 ? std::vector<int64_t>(2, values[0]) : values.vec();
}

bool hasValues(const OptionalTensor& tensor) { return tensor && tensor->defined(); }

bool needsGraph(const at::Tensor& input, const at::Tensor& weight, const OptionalTensor& bias) {
  return c10::GradMode::is_enabled() && (input.requires_grad() || weight.requires_grad() ||
                                         (hasValues(bias) && bias->requires_grad()));
}

at::Tensor toAutocastDtype(const at::Tensor& tensor) {
  return at::autocast::cached_cast(at::autocast::get_autocast_dtype(at::kCPU), tensor, at::kCPU);
}

OptionalTensor toAutocastDtype(const OptionalTensor& tensor) {
  return tensor ? OptionalTensor(toAutocastDtype(*tensor)) : std::nullopt;
}

}  // namespace fcn::ops
