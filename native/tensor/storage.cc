#include "tensor/storage.h"

#include <ATen/ops/empty.h>
#include <c10/core/GradMode.h>
#ifdef __linux__
#include <sys/mman.h>
#endif

#include "exports.h"
#include "tensor/convert.h"
#include "tensor/dtype.h"

namespace fcn {
namespace {

void expectMemory(const at::Tensor& tensor) {
  if (tensor.layout() == at::kStrided && !tensor.is_meta() && !tensor.is_quantized()) return;
  throwArgument("Expected a dense tensor with values but received " + describeTensor(tensor));
}

// The bytes of a whole storage, as a tensor that shares them.
at::Tensor bytesOf(const at::Tensor& tensor) {
  const auto size = static_cast<int64_t>(tensor.storage().nbytes());
  at::Tensor bytes = at::empty({0}, tensor.options().dtype(at::kByte).requires_grad(false));
  return bytes.set_(tensor.storage(), 0, {size}, {1});
}

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

// Memory for a copy of so much that the operating system's work of handing it out, page by page,
// would take as long as the copying: in large pages where there are any.
at::Tensor emptyBytes(int64_t size) {
  at::Tensor bytes = at::empty({size}, at::kByte);
#ifdef __linux__
  constexpr uintptr_t kPage = uintptr_t{1} << 21;
  const auto begin = reinterpret_cast<uintptr_t>(bytes.data_ptr());
  const uintptr_t first = (begin + kPage - 1) / kPage * kPage;
  const uintptr_t end = (begin + static_cast<uintptr_t>(size)) / kPage * kPage;
  // A wish: nothing depends on its being granted.
  if (end > first) madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE);
#endif
  return bytes;
}

// The storage as it is, or the elements in row-major order.
at::Tensor plainBytes(const at::Tensor& tensor, bool whole) {
  if (whole) return bytesOf(tensor);
  const at::Tensor plain = tensor.detach().resolve_conj().resolve_neg().contiguous();
  const auto begin = plain.storage_offset() * static_cast<int64_t>(plain.itemsize());
  return bytesOf(plain).narrow(0, begin, static_cast<int64_t>(plain.nbytes()));
}

int64_t countBytes(const at::Tensor& tensor, bool whole) {
  return static_cast<int64_t>(whole ? tensor.storage().nbytes() : tensor.nbytes());
}

struct Snapshot {
  at::Tensor bytes;
  std::vector<int64_t> ends;  // where each tensor's bytes end, and the next one's begin
};

Snapshot takeSnapshot(const std::vector<at::Tensor>& tensors, const std::vector<bool>& whole) {
  c10::NoGradGuard noGrad;
  Snapshot snapshot;
  int64_t end = 0;
  for (size_t i = 0; i < tensors.size(); i++) {
    snapshot.ends.push_back(end += countBytes(tensors[i], whole[i]));
  }
  snapshot.bytes = emptyBytes(end);
  int64_t begin = 0;
  for (size_t i = 0; i < tensors.size(); i++) {
    const int64_t size = snapshot.ends[i] - begin;
    if (size > 0) {
      snapshot.bytes.narrow(0, begin, size).copy_(plainBytes(tensors[i], whole[i]));
    }
    begin = snapshot.ends[i];
  }
  return snapshot;
}

// snapshot(slots, whole: boolean[]): [a tensor of all bytes, where each one's end in it]. After the
// jobs before it, at once where there are none: what changes the tensors after this is not seen.
Napi::Value snapshot(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  const std::vector<at::Tensor> tensors = toTensors(here.slots, info[0]);
  Napi::Array flags = info[1].As<Napi::Array>();
  std::vector<bool> whole;
  for (uint32_t i = 0; i < flags.Length(); i++) whole.push_back(Napi::Value(flags[i]).ToBoolean());
  for (const at::Tensor& tensor : tensors) expectMemory(tensor);
  auto work = [tensors, whole]() -> Finish {
    return [taken = takeSnapshot(tensors, whole)](Napi::Env settled) -> Napi::Value {
      Napi::Array result = Napi::Array::New(settled, 2);
      result[0U] = slotOf(settled, taken.bytes);
      result[1U] = fromInts(settled, taken.ends);
      return result;
    };
  };
  if (here.runner.isBusy()) return here.runner.submit(env, work);
  Napi::Promise::Deferred deferred = Napi::Promise::Deferred::New(env);
  deferred.Resolve(work()(env));
  return deferred.Promise();
}

// viewBytes(slot): an ArrayBuffer over the memory of a tensor of bytes, not copied, for reading a
// file into and writing one from. forgetBytes lets go of it.
Napi::Value viewBytes(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = tensorArgument(info, 0);
  if (!tensor.is_cpu() || tensor.scalar_type() != at::kByte || !tensor.is_contiguous()) {
    throwArgument("Expected a tensor of bytes but received " + describeTensor(tensor));
  }
  if (tensor.numel() == 0) return Napi::ArrayBuffer::New(info.Env(), 0);
  auto* kept = new at::Tensor(tensor);
  return Napi::ArrayBuffer::New(
      info.Env(), tensor.data_ptr(), tensor.nbytes(),
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
  define<snapshot>(exports, "snapshot");
  define<viewBytes>(exports, "viewBytes");
  define<forgetBytes>(exports, "forgetBytes");
}

}  // namespace fcn
