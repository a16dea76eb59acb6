// Tensors' memory: copied, told apart, and given to other threads.
#include <ATen/ops/_empty_per_channel_affine_quantized.h>

#include "bindings/convert.h"
#include "bindings/exports.h"
#include "dispatch/tape.h"
#include "tensor/copy.h"
#include "tensor/shared.h"
#include "tensor/storage.h"

namespace fcn::bindings {
namespace {

// copyAll(targets, sources)
Napi::Value copyEach(const Napi::CallbackInfo& info) {
  Environment& here = Environment::of(info.Env());
  if (here.recorder) {
    throw Failure("ERR_NO_VALUES", "Expected no state to be loaded in a recorded function");
  }
  const auto targets = toTensors(here.slots, info[0]), sources = toTensors(here.slots, info[1]);
  here.captures.beforeWork();
  for (const at::Tensor& target : targets) here.inUse.beforeWrite(target);
  for (const at::Tensor& source : sources) here.inUse.beforeRead(source);
  tensor::copyAll(targets, sources);
  return info.Env().Undefined();
}

Napi::Value memoryNumber(Napi::Env env, const at::Tensor& tensor) {
  const auto* memory = tensor.storage().unsafeGetStorageImpl();
  return Napi::Number::New(env, static_cast<double>(reinterpret_cast<uintptr_t>(memory)));
}

// storage(slot): [which memory, its bytes, where the tensor begins in elements]. Null for a tensor
// whose memory does not hold its values as they are (conjugated or negated in passing).
Napi::Value storage(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const at::Tensor tensor = tensorArgument(info, 0);
  tensor::expectMemory(tensor);
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

// share(slot): the number to take the tensor by, in any environment of this process.
Napi::Value share(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = tensorArgument(info, 0);
  const auto& recorder = Environment::of(info.Env()).recorder;
  if (recorder && (tensor.is_meta() || recorder->isPending(tensor))) {
    throw Failure("ERR_NO_VALUES", "Expected no tensor to be shared in a recorded function");
  }
  return Napi::Number::New(info.Env(), static_cast<double>(tensor::giveTensor(tensor)));
}

// take(id): its slot here; it is removed from the table.
Napi::Value take(const Napi::CallbackInfo& info) {
  return slotOf(info.Env(), tensor::takeTensor(info[0].As<Napi::Number>().Int64Value()));
}

// packed(dtype, shape, scales, zeroPoints, axis): a tensor of quint4x2 or quint2x4, several
// elements a byte, which no operator that is called by name makes; see dtype.cc.
Napi::Value packed(const Napi::CallbackInfo& info) {
  const bool ofFour = info[0].As<Napi::String>().Utf8Value() == "quint4x2";
  const at::TensorOptions options = at::dtype(ofFour ? at::kQUInt4x2 : at::kQUInt2x4);
  return slotOf(info.Env(), at::_empty_per_channel_affine_quantized(
                                toInts(info[1]), tensorArgument(info, 2), tensorArgument(info, 3),
                                info[4].As<Napi::Number>().Int64Value(), options));
}

}  // namespace

void initMemory(Napi::Object exports) {
  define<copyEach>(exports, "copyAll");
  define<storage>(exports, "storage");
  define<memoryOf>(exports, "memoryOf");
  define<share>(exports, "share");
  define<take>(exports, "take");
  define<packed>(exports, "packed");
}

}  // namespace fcn::bindings
