// Small conversions between JavaScript's values and LibTorch's.
#pragma once
#include <ATen/core/Tensor.h>
#include <napi.h>

#include <optional>
#include <vector>

#include "tensor/slots.h"

namespace fcn {

std::vector<at::Tensor> toTensors(const Slots& slots, const Napi::Value& array);
// null is an undefined tensor.
std::vector<at::Tensor> toTensorsOrNull(const Slots& slots, const Napi::Value& array);
Napi::Array toSlots(Napi::Env env, Slots& slots, const std::vector<at::Tensor>& tensors);

std::vector<int64_t> toInts(const Napi::Value& array);
Napi::Array fromInts(Napi::Env env, at::IntArrayRef ints);

}  // namespace fcn
