#include "ops/same_dtype.h"

#include <ATen/autocast_mode.h>

namespace fcn::ops {
namespace {

bool isAutocasting(const at::Tensor& tensor) {
  const auto isOn = [](at::DeviceType device) {
    return at::autocast::is_autocast_available(device) && at::autocast::is_autocast_enabled(device);
  };
  if (!tensor.is_meta()) return isOn(tensor.device().type());
  // A fake tensor stands for one on any device.
  return isOn(at::kCPU) || isOn(at::kCUDA) || isOn(at::kMPS);
}

}  // namespace

void expectSameDtype(const at::Tensor& input, const at::Tensor& weight,
                     const std::optional<at::Tensor>& bias) {
  if (!input.defined() || !weight.defined() || isAutocasting(input)) return;
  TORCH_CHECK(input.scalar_type() == weight.scalar_type(), "Input type (", input.scalar_type(),
              ") and weight type (", weight.scalar_type(), ") should be the same");
  if (!bias || !bias->defined()) return;
  TORCH_CHECK(input.scalar_type() == bias->scalar_type(), "Input type (", input.scalar_type(),
              ") and bias type (", bias->scalar_type(), ") should be the same");
}

}  // namespace fcn::ops
