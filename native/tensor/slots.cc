#include "tensor/slots.h"

#include <cstdlib>
#include <string>
#include <unordered_set>

#include "errors.h"

namespace fcn {
namespace {

// V8 is told in steps of this size: a call for each small tensor would cost more than the tensor.
constexpr int64_t kAccountingStep = 1 << 20;

}  // namespace

uint32_t Slots::put(c10::IValue value) {
  int64_t bytes = 0;
  if (value.isTensor()) {
    const at::Tensor& tensor = value.toTensor();
    // A view's memory has been told with what it views.
    if (tensor.defined() && tensor.has_storage() && !tensor.is_meta() && !tensor.is_view()) {
      bytes = static_cast<int64_t>(tensor.nbytes());
    }
  }
  uint32_t slot;
  if (free_.empty()) {
    slot = static_cast<uint32_t>(values_.size());
    values_.push_back(std::move(value));
    sizes_.push_back(bytes);
  } else {
    slot = free_.back();
    free_.pop_back();
    values_[slot] = std::move(value);
    sizes_[slot] = bytes;
  }
  account(bytes);
  return slot;
}

void Slots::release(uint32_t slot) {
  at(slot);
  account(-sizes_[slot]);
  values_[slot] = c10::IValue();
  sizes_[slot] = 0;
  free_.push_back(slot);
}

const c10::IValue& Slots::at(uint32_t slot) const {
  if (slot >= values_.size() || values_[slot].isNone()) {
    throw Failure("ERR_DISPOSED", "Expected a live tensor but this one has been disposed of");
  }
  return values_[slot];
}

at::Tensor Slots::tensor(uint32_t slot) const {
  const c10::IValue& value = at(slot);
  if (!value.isTensor()) throwArgument("Expected a tensor but received a generator");
  return value.toTensor();
}

at::Generator Slots::generator(uint32_t slot) const {
  const c10::IValue& value = at(slot);
  if (!value.isGenerator()) throwArgument("Expected a generator but received a tensor");
  return value.toGenerator();
}

Slots::Usage Slots::usage() const {
  Usage usage{0, 0};
  std::unordered_set<const void*> seen;
  for (const c10::IValue& value : values_) {
    if (!value.isTensor()) continue;
    const at::Tensor& tensor = value.toTensor();
    usage.tensors++;
    if (tensor.defined() && tensor.has_storage() &&
        seen.insert(tensor.storage().unsafeGetStorageImpl()).second) {
      usage.bytes += tensor.is_meta() ? 0 : tensor.storage().nbytes();
    }
  }
  return usage;
}

void Slots::account(int64_t bytes) {
  untold_ += bytes;
  if (std::abs(untold_) < kAccountingStep) return;
  Napi::MemoryManagement::AdjustExternalMemory(env_, untold_);
  untold_ = 0;
}

}  // namespace fcn
