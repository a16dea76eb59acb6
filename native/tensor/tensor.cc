#include "tensor/tensor.h"

#include <ATen/ops/empty.h>
#include <c10/core/CPUAllocator.h>

#include <cstring>

#include "environment.h"
#include "errors.h"
#include "tensor/convert.h"
#include "tensor/dtype.h"

namespace fcn {
namespace {

at::Tensor argument(const Napi::CallbackInfo& info, size_t index = 0) {
  return Environment::of(info.Env()).slots.tensor(info[index]);
}

Napi::Value shape(const Napi::CallbackInfo& info) {
  return guarded(info.Env(),
                 [&]() -> Napi::Value { return fromInts(info.Env(), argument(info).sizes()); });
}

Napi::Value strides(const Napi::CallbackInfo& info) {
  return guarded(info.Env(),
                 [&]() -> Napi::Value { return fromInts(info.Env(), argument(info).strides()); });
}

Napi::Value dtype(const Napi::CallbackInfo& info) {
  return guarded(info.Env(), [&]() -> Napi::Value {
    return Napi::String::New(info.Env(), dtypeName(argument(info).scalar_type()));
  });
}

Napi::Value device(const Napi::CallbackInfo& info) {
  return guarded(info.Env(), [&]() -> Napi::Value {
    return Napi::String::New(info.Env(), argument(info).device().str());
  });
}

// fromData(bytes: ArrayBuffer view, shape, dtype): a tensor with a copy of the bytes.
Napi::Value fromData(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  return guarded(env, [&]() -> Napi::Value {
    Napi::Uint8Array bytes = info[0].As<Napi::Uint8Array>();
    const std::vector<int64_t> sizes = toInts(info[1]);
    const at::ScalarType type = parseDtype(info[2].As<Napi::String>());
    at::Tensor tensor = at::empty(sizes, at::TensorOptions(type));
    if (tensor.nbytes() != bytes.ByteLength()) {
      throwArgument("Expected " + std::to_string(tensor.nbytes()) + " bytes for a " +
                    describeTensor(tensor) + " but received " + std::to_string(bytes.ByteLength()));
    }
    if (bytes.ByteLength()) std::memcpy(tensor.data_ptr(), bytes.Data(), bytes.ByteLength());
    return Napi::Number::New(env, Environment::of(env).slots.put(std::move(tensor)));
  });
}

// toData(slot): an ArrayBuffer with a copy of the elements, in row-major order.
Napi::Value toData(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  return guarded(env, [&]() -> Napi::Value {
    at::Tensor tensor = argument(info);
    if (tensor.is_meta()) {
      throw Failure("ERR_NO_VALUES",
                    "Expected a tensor with values but received " + describeTensor(tensor) +
                        ": a function that reads values cannot run while it is being recorded");
    }
    tensor = tensor.detach().cpu().contiguous().resolve_conj().resolve_neg();
    Napi::ArrayBuffer buffer = Napi::ArrayBuffer::New(env, tensor.nbytes());
    if (tensor.nbytes()) std::memcpy(buffer.Data(), tensor.data_ptr(), tensor.nbytes());
    return buffer;
  });
}

Napi::Value release(const Napi::CallbackInfo& info) {
  return guarded(info.Env(), [&]() -> Napi::Value {
    Environment::of(info.Env()).slots.release(info[0].As<Napi::Number>().Uint32Value());
    return info.Env().Undefined();
  });
}

Napi::Value memory(const Napi::CallbackInfo& info) {
  const Slots::Usage usage = Environment::of(info.Env()).slots.usage();
  Napi::Object object = Napi::Object::New(info.Env());
  object["numTensors"] = Napi::Number::New(info.Env(), static_cast<double>(usage.tensors));
  object["numBytes"] = Napi::Number::New(info.Env(), static_cast<double>(usage.bytes));
  return object;
}

}  // namespace

void initTensor(Napi::Env env, Napi::Object exports) {
  exports["shape"] = Napi::Function::New(env, shape, "shape");
  exports["strides"] = Napi::Function::New(env, strides, "strides");
  exports["dtype"] = Napi::Function::New(env, dtype, "dtype");
  exports["device"] = Napi::Function::New(env, device, "device");
  exports["fromData"] = Napi::Function::New(env, fromData, "fromData");
  exports["toData"] = Napi::Function::New(env, toData, "toData");
  exports["release"] = Napi::Function::New(env, release, "release");
  exports["memory"] = Napi::Function::New(env, memory, "memory");
}

}  // namespace fcn
