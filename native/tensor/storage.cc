#include "tensor/storage.h"

#include <ATen/ops/empty.h>

#include "exports.h"
#include "tensor/dtype.h"

namespace fcn {

void expectMemory(const at::Tensor& tensor) {
  if (tensor.layout() == at::kStrided && !tensor.is_meta()) return;
  throwArgument("Expected a dense tensor with values but received " + describeTensor(tensor));
}

at::Tensor storageBytes(const at::Tensor& tensor) {
  const auto size = static_cast<int64_t>(tensor.storage().nbytes());
  at::Tensor bytes = at::empty({0}, tensor.options().dtype(at::kByte).requires_grad(false));
  return bytes.set_(tensor.storage(), 0, {size}, {1});
}

namespace {

Napi::Value memoryNumber(Napi::Env env, const at::Tensor& tensor) {
  const auto* memory = tensor.storage().unsafeGetStorageImpl();
  return Napi::Number::New(env, static_cast<double>(reinterpret_cast<uintptr_t>(memory)));
}

// storage(slot): [which memory, its bytes, where the tensor begins in elements]. Null for a tensor
// whose memory does not hold its values as they are (conjugated or negated in passing).
Napi::Value storage(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const at::Tensor tensor = tensorArgument(info, 0);
  expectMemory(tensor);
  if (tensor.is_conj() || tensor.is_neg()) return env.Null();
  Napi::Array facts = Napi::Array::New(env, 3);
  facts[0U] = memoryNumber(env, tensor);
  facts[1U] = Napi::Number::New(env, static_cast<double>(tensor.storage().nbytes()));
  facts[2U] = Napi::Number::New(env, static_cast<double>(tensor.storage_offset()));
  return facts;
}

// memoryOf(slot): which memory the tensor is a part of; undefined where it has none of its own
Napi::Value memoryOf(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = tensorArgument(info, 0);
  if (tensor.layout() != at::kStrided || tensor.is_meta() || tensor.is_conj() || tensor.is_neg()) {
    return info.Env().Undefined();
  }
  return memoryNumber(info.Env(), tensor);
}

}  // namespace

void initStorage(Napi::Object exports) {
  define<storage>(exports, "storage");
  define<memoryOf>(exports, "memoryOf");
}

}  // namespace fcn
