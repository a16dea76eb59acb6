// The tensors among an operator's arguments or results, wherever they stand: alone or in a list.
#pragma once
#include <ATen/core/Tensor.h>
#include <ATen/core/stack.h>

#include <functional>

namespace fcn::dispatch {

using TensorMap = std::function<at::Tensor(const at::Tensor&)>;

// The values with each tensor replaced.
torch::jit::Stack mapTensors(c10::ArrayRef<c10::IValue> values, const TensorMap& map);

void forEachTensor(c10::ArrayRef<c10::IValue> values,
                   const std::function<void(const at::Tensor&)>& visit);

}  // namespace fcn::dispatch
