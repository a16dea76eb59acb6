#include "tensor/storage.h"

#include <ATen/ops/empty.h>

#include "exports.h"
#include "tensor/dtype.h"

namespace fcn {

void expectMemory(const at::Tensor& tensor) {
  if (tensor.layout() == at::kStrided && !tensor.is_meta() && !tensor.is_quantized()) return;
  throwArgument("Expected a dense tensor with values but received " + describeTensor(tensor));
}

at::Tensor storageBytes(const at::Tensor& tensor) {
  const auto size = static_cast<int64_t>(tensor.storage().nbytes());
  at::Tensor bytes = at::empty({0}, tensor.options().dtype(at::kByte).requires_grad(false));
  return bytes.set_(tensor.storage(), 0, {size}, {1});
}

namespace {

// storage(slot): [which memory, its bytes, where the tensor begins in elements]. Null for a tensor
// whose memory does not hold its values as they are (conjugated or negated in passing).
Napi::Value storage(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const at::Tensor tensor = tensorArgument(info, 0);
  expectMemory(tensor);
  if (tensor.is_conj() || tensor.is_neg()) return env.Null();
  const auto* memory = tensor.storage().unsafeGetStorageImpl();
  Napi::Array facts = Napi::Array::New(env, 3);
  facts[0U] = Napi::Number::New(env, static_cast<double>(reinterpret_cast<uintptr_t>(memory)));
  facts[1U] = Napi::Number::New(env, static_cast<double>(tensor.storage().nbytes()));
  facts[2U] = Napi::Number::New(env, static_cast<double>(tensor.storage_offset()));
  return facts;
}

// viewBytes(slot, begin, length): an ArrayBuffer over so much of the memory of a tensor of bytes,
// not copied, for reading a file into. forgetBytes lets go of it.
Napi::Value viewBytes(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = tensorArgument(info, 0);
  const int64_t begin = info[1].As<Napi::Number>().Int64Value();
  const int64_t length = info[2].As<Napi::Number>().Int64Value();
  if (!tensor.is_cpu() || tensor.scalar_type() != at::kByte || !tensor.is_contiguous()) {
    throwArgument("Expected a tensor of bytes but received " + describeTensor(tensor));
  }
  // Node frees what it refuses to make: it is never asked for what it refuses.
  constexpr int64_t kMost = int64_t{1} << 30;
  if (begin < 0 || length <= 0 || length > kMost || begin + length > tensor.numel()) {
    throwArgument("Expected 1 to 2^30 bytes of the tensor's");
  }
  auto* kept = new at::Tensor(tensor);
  return Napi::ArrayBuffer::New(
      info.Env(), tensor.mutable_data_ptr<uint8_t>() + begin, static_cast<size_t>(length),
      [](Napi::Env, void*, at::Tensor* owner) { delete owner; }, kept);
}

// forgetBytes(buffer): the ArrayBuffer is empty from now on, whether or not it is collected.
Napi::Value forgetBytes(const Napi::CallbackInfo& info) {
  info[0].As<Napi::ArrayBuffer>().Detach();
  return info.Env().Undefined();
}

}  // namespace

void initStorage(Napi::Object exports) {
  define<storage>(exports, "storage");
  define<viewBytes>(exports, "viewBytes");
  define<forgetBytes>(exports, "forgetBytes");
}

}  // namespace fcn
