#include "bindings/convert.h"

namespace fcn::bindings {
namespace {

at::Tensor tensorOf(const tensor::Slots& slots, const Napi::Value& slot) {
  return slots.tensor(slot.As<Napi::Number>().Uint32Value());
}

}  // namespace

std::vector<at::Tensor> toTensors(const tensor::Slots& slots, const Napi::Value& value) {
  Napi::Array array = value.As<Napi::Array>();
  std::vector<at::Tensor> tensors;
  tensors.reserve(array.Length());
  for (uint32_t i = 0; i < array.Length(); i++) tensors.push_back(tensorOf(slots, array.Get(i)));
  return tensors;
}

std::vector<at::Tensor> toTensorsOrNull(const tensor::Slots& slots, const Napi::Value& value) {
  Napi::Array array = value.As<Napi::Array>();
  std::vector<at::Tensor> tensors;
  tensors.reserve(array.Length());
  for (uint32_t i = 0; i < array.Length(); i++) {
    const Napi::Value slot = array[i];
    tensors.push_back(slot.IsNull() ? at::Tensor() : tensorOf(slots, slot));
  }
  return tensors;
}

Napi::Array toSlots(Napi::Env env, tensor::Slots& slots, const std::vector<at::Tensor>& tensors) {
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

}  // namespace fcn::bindings
