#include "tensor/copy.h"

#include <c10/core/GradMode.h>

#include <algorithm>
#include <cstring>

#include "dispatch/tape.h"
#include "errors.h"
#include "exports.h"
#include "ops/parallel.h"
#include "tensor/convert.h"

namespace fcn {
namespace {

struct Bytes {
  char* to;
  const char* from;
  size_t count;
};

// Values that are in the CPU's memory as they are.
bool isBytes(const at::Tensor& tensor) {
  return tensor.device().is_cpu() && tensor.layout() == at::kStrided && tensor.has_storage() &&
         !tensor.is_conj() && !tensor.is_neg() && !tensor._is_zerotensor() && !tensor.is_nested() &&
         !tensor.is_quantized() && !tensor._fw_grad(/*level=*/0).defined();
}

bool areBytes(const at::Tensor& target, const at::Tensor& source) {
  return isBytes(target) && isBytes(source) && !target.is_inference() &&
         target.scalar_type() == source.scalar_type() && target.sizes() == source.sizes() &&
         target.strides() == source.strides() && target.is_non_overlapping_and_dense() &&
         !target.is_alias_of(source) && target.numel() > 0;
}

// So large that it is worth a thread's while.
constexpr size_t kPart = size_t{1} << 20;

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
  copyAll(targets, sources);
  return info.Env().Undefined();
}

}  // namespace

void copyAll(const std::vector<at::Tensor>& targets, const std::vector<at::Tensor>& sources) {
  at::NoGradGuard noGrad;
  std::vector<Bytes> parts;
  for (size_t i = 0; i < targets.size(); i++) {
    const at::Tensor &target = targets[i], &source = sources.at(i);
    if (!areBytes(target, source)) {
      target.copy_(source);
      continue;
    }
    target.unsafeGetTensorImpl()->bump_version();  // as every write, for autograd
    auto* to = static_cast<char*>(target.mutable_data_ptr());
    const auto* from = static_cast<const char*>(source.const_data_ptr());
    const size_t size = target.nbytes();
    for (size_t begin = 0; begin < size; begin += kPart) {
      parts.push_back({to + begin, from + begin, std::min(kPart, size - begin)});
    }
  }
  parallelQueue(static_cast<int64_t>(parts.size()), [&](Queue& queue) {
    for (int64_t i; queue.take(i);) std::memcpy(parts[i].to, parts[i].from, parts[i].count);
  });
}

void initCopy(Napi::Object exports) { define<copyEach>(exports, "copyAll"); }

}  // namespace fcn
