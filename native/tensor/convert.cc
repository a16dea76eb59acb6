#include "tensor/convert.h"

namespace fcn {

std::vector<at::Tensor> toTensors(const Slots& slots, const Napi::Value& value) {
  Napi::Array array = value.As<Napi::Array>();
  std::vector<at::Tensor> tensors;
  tensors.reserve(array.Length());
  for (uint32_t i = 0; i < array.Length(); i++) tensors.push_back(slots.tensor(array.Get(i)));
  return tensors;
}

std::vector<at::Tensor> toTensorsOrNull(const Slots& slots, const Napi::Value& value) {
  Napi::Array array = value.As<Napi::Array>();
  std::vector<at::Tensor> tensors;
  tensors.reserve(array.Length());
  for (uint32_t i = 0; i < array.Length(); i++) {
    const Napi::Value slot = array[i];
    tensors.push_back(slot.IsNull() ? at::Tensor() : slots.tensor(slot));
  }
  return tensors;
}

Napi::Array toSlots(Napi::Env env, Slots& slots, const std::vector<at::Tensor>& tensors) {
  Napi::Array array = Napi::Array::New(env, tensors.size());
  for (size_t i = 0; i < tensors.size(); i++) {
    array[static_cast<uint32_t>(i)] = Napi::Number::New(env, slots.put(tensors[i]));
  }
  return array;
}

std::vector<int64_t> toInts(const Napi::Value& value) {
  Napi::Array array = value.As<Napi::Array>();
  std::vector<int64_t> ints;
  ints.reserve(array.Length());
  for (uint32_t i = 0; i < array.Length(); i++) {
    ints.push_back(Napi::Value(array[i]).As<Napi::Number>().Int64Value());
  }
  return ints;
}

Napi::Array fromInts(Napi::Env env, at::IntArrayRef ints) {
  Napi::Array array = Napi::Array::New(env, ints.size());
  for (size_t i = 0; i < ints.size(); i++) {
    array[static_cast<uint32_t>(i)] = Napi::Number::New(env, static_cast<double>(ints[i]));
  }
  return array;
}

}  // namespace fcn
