// What the operators of this folder have in common.
#pragma once
#include <ATen/core/Tensor.h>

#include <optional>
#include <vector>

namespace fcn::ops {

using OptionalTensor = std::optional<at::Tensor>;

// The two values of an int[2]; one value stands for both.
std::vector<int64_t> pairOf(at::IntArrayRef values);

// An optional tensor may be there and undefined.
bool hasValues(const OptionalTensor& tensor);

// Whether autograd records an operator on these.
bool needsGraph(const at::Tensor& input, const at::Tensor& weight, const OptionalTensor& bias);

// On the CPU: in the dtype that autocast has there.
at::Tensor toAutocastDtype(const at::Tensor& tensor);
OptionalTensor toAutocastDtype(const OptionalTensor& tensor);

}  // namespace fcn::ops
