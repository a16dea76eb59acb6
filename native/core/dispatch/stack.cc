#include "dispatch/stack.h"

namespace fcn::dispatch {
namespace {

c10::IValue mapValue(const c10::IValue& value, const TensorMap& map) {
  if (value.isTensor()) {
    return value.toTensor().defined() ? c10::IValue(map(value.toTensor())) : value;
  }
  if (value.isTensorList()) {
    c10::List<at::Tensor> mapped;
    for (const at::Tensor& tensor : value.toTensorVector()) mapped.push_back(map(tensor));
    return mapped;
  }
  if (value.isOptionalTensorList()) {
    c10::List<std::optional<at::Tensor>> mapped;
    for (const std::optional<at::Tensor>& tensor : value.toOptionalTensorVector()) {
      mapped.push_back(tensor ? std::optional(map(*tensor)) : std::nullopt);
    }
    return mapped;
  }
  return value;
}

}  // namespace

torch::jit::Stack mapTensors(c10::ArrayRef<c10::IValue> values, const TensorMap& map) {
  torch::jit::Stack mapped;
  mapped.reserve(values.size());
  for (const c10::IValue& value : values) mapped.push_back(mapValue(value, map));
  return mapped;
}

void forEachTensor(c10::ArrayRef<c10::IValue> values,
                   const std::function<void(const at::Tensor&)>& visit) {
  mapTensors(values, [&](const at::Tensor& tensor) {
    visit(tensor);
    return tensor;
  });
}

}  // namespace fcn::dispatch
