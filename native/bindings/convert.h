// Conversions between JavaScript's values and LibTorch's.
#pragma once
#include <ATen/core/Tensor.h>
#include <napi.h>

#include <optional>
#include <vector>

#include "tensor/slots.h"

namespace fcn::bindings {

std::vector<at::Tensor> toTensors(const tensor::Slots& slots, const Napi::Value& array);
// null is an undefined tensor.
std::vector<at::Tensor> toTensorsOrNull(const tensor::Slots& slots, const Napi::Value& array);
Napi::Array toSlots(Napi::Env env, tensor::Slots& slots, const std::vector<at::Tensor>& tensors);

std::vector<int64_t> toInts(const Napi::Value& array);
Napi::Array fromInts(Napi::Env env, at::IntArrayRef ints);

}  // namespace fcn::bindings
