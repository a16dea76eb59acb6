#include "tensor/copy.h"

#include <c10/core/GradMode.h>

#include <algorithm>
#include <cstring>

#include "ops/parallel.h"

namespace fcn::tensor {
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
  ops::parallelQueue(static_cast<int64_t>(parts.size()), [&](ops::Queue& queue) {
    for (int64_t i; queue.take(i);) std::memcpy(parts[i].to, parts[i].from, parts[i].count);
  });
}

}  // namespace fcn::tensor
