#include "tensor/slots.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <unordered_set>

#include "base/errors.h"
#include "tensor/allocated.h"

namespace fcn::tensor {
namespace {

// The engine is told in steps of this size: a call for each small tensor would cost more than the
// tensor.
constexpr int64_t kAccountingStep = 1 << 20;
constexpr int64_t kSlack = 256 << 20;

// From here on a weak reference costs little beside the tensor itself.
constexpr int64_t kLarge = 1 << 16;

// So many bytes are made between two sweeps, more where there are many objects to look at.
constexpr int64_t kSweepStep = 64 << 20;
constexpr int64_t kSweepStepOfOne = 1 << 12;

constexpr uint32_t kWatched = 1;

uint32_t indexOf(uint32_t slot) { return slot >> 1; }

}  // namespace

uint32_t Slots::put(c10::IValue value) {
  Entry entry;
  bool watched = false;
  if (value.isTensor() && value.toTensor().defined()) {
    const at::Tensor& tensor = value.toTensor();
    // A graph may hold any amount of memory.
    watched = tensor.requires_grad() && !tensor.is_leaf();
    if (tensor.has_storage() && !tensor.is_meta()) {
      const c10::Storage& storage = tensor.storage();
      if (const auto bytes = static_cast<int64_t>(storage.nbytes()); bytes >= kLarge) {
        watched = true;
        entry.storage = storage.unsafeGetStorageImpl();
        auto [shared, isNew] = storages_.try_emplace(
            entry.storage, Shared{storage.getWeakStorageImpl(), bytes, tensor.is_cpu(), 0});
        shared->second.slots++;
        if (isNew) account(bytes, tensor.is_cpu());
      } else if (!tensor.is_view()) {  // a view's memory has been told with what it views
        entry.bytes = bytes;
        entry.onCpu = tensor.is_cpu();
        account(bytes, entry.onCpu);
      }
    }
  }
  if (watched) {
    const int64_t hidden = std::max<int64_t>(0, allocatedBytes() - onCpu_);
    sinceSweep_ += std::max<int64_t>(0, hidden - hidden_);
    hidden_ = hidden;
  }
  tell(/*collected=*/false);
  const int64_t enough = kSweepStepOfOne * static_cast<int64_t>(watched_.size());
  if (sinceSweep_ >= std::max(kSweepStep, enough)) sweep();
  entry.value = std::move(value);
  uint32_t index;
  if (free_.empty()) {
    index = static_cast<uint32_t>(entries_.size());
    entries_.push_back(std::move(entry));
  } else {
    index = free_.back();
    free_.pop_back();
    entries_[index] = std::move(entry);
  }
  return index << 1 | (watched ? kWatched : 0);
}

void Slots::bindReleased(uint32_t* array, size_t length) {
  if (length == 0) throwArgument("Expected room for slots");
  waiting_ = array;
  capacity_ = static_cast<uint32_t>(length) - 1;
}

void Slots::releaseAllWaiting() {
  // JavaScript writes these numbers: none is trusted.
  const uint32_t count = std::min(*waiting_, capacity_);
  *waiting_ = 0;
  for (uint32_t i = 1; i <= count; i++) {
    const uint32_t index = indexOf(waiting_[i]);
    if (index < entries_.size() && !entries_[index].value.isNone()) reuse(index);
  }
}

void Slots::release(uint32_t slot) {
  releaseWaiting();
  at(slot);
  reuse(indexOf(slot));
}

void Slots::collected(uint32_t slot) {
  const uint32_t index = indexOf(slot);
  // An error in a finalizer would be the process's end.
  if (index >= entries_.size() || (entries_[index].value.isNone() && !entries_[index].swept))
    return;
  reuse(index);
  tell(/*collected=*/true);
}

void Slots::expectUnwatched(uint32_t slot) const {
  if (at(slot).object) throwArgument("Expected one object for each slot");
}

void Slots::watch(uint32_t slot, Engine::Reference object) {
  expectUnwatched(slot);
  const uint32_t index = indexOf(slot);
  Entry& entry = entries_[index];
  entry.object = object;
  entry.position = static_cast<uint32_t>(watched_.size());
  watched_.push_back(index);
}

void Slots::unwatch(Entry& entry) {
  if (!entry.object) return;
  engine_.deleteReference(entry.object);
  entry.object = nullptr;
  entries_[watched_.back()].position = entry.position;
  watched_[entry.position] = watched_.back();
  watched_.pop_back();
}

void Slots::unwatchAll() {
  while (!watched_.empty()) unwatch(entries_[watched_.back()]);
}

void Slots::clearAll() {
  waiting_ = &none_;
  capacity_ = 0;
  for (uint32_t index = 0; index < entries_.size(); index++) {
    if (!entries_[index].value.isNone()) reuse(index);
  }
  tell(/*collected=*/true);
}

const Slots::Entry& Slots::at(uint32_t slot) const {
  if (indexOf(slot) >= entries_.size() || entries_[indexOf(slot)].value.isNone()) {
    throw Failure("ERR_DISPOSED", "Expected a live tensor but this one has been disposed of");
  }
  return entries_[indexOf(slot)];
}

at::Tensor Slots::tensor(uint32_t slot) const {
  const c10::IValue& value = at(slot).value;
  if (!value.isTensor()) throwArgument("Expected a tensor but received a generator");
  return value.toTensor();
}

at::Generator Slots::generator(uint32_t slot) const {
  const c10::IValue& value = at(slot).value;
  if (!value.isGenerator()) throwArgument("Expected a generator but received a tensor");
  return value.toGenerator();
}

Slots::Usage Slots::usage() {
  releaseWaiting();
  Usage usage{0, 0};
  std::unordered_set<const void*> seen;
  for (const Entry& entry : entries_) {
    if (!entry.value.isTensor()) continue;
    const at::Tensor& tensor = entry.value.toTensor();
    usage.tensors++;
    if (tensor.defined() && tensor.has_storage() &&
        seen.insert(tensor.storage().unsafeGetStorageImpl()).second) {
      usage.bytes += tensor.is_meta() ? 0 : tensor.storage().nbytes();
    }
  }
  return usage;
}

// Lets go of the value; the slot is not free yet.
void Slots::clear(Entry& entry) {
  account(-entry.bytes, entry.onCpu);
  if (auto shared = storages_.find(entry.storage); shared != storages_.end()) {
    if (--shared->second.slots == 0) {
      account(-shared->second.bytes, shared->second.onCpu);
      storages_.erase(shared);
    }
  }
  unwatch(entry);
  entry = Entry();
}

void Slots::reuse(uint32_t index) {
  clear(entries_[index]);
  free_.push_back(index);
}

// Lets go of watched values whose objects the garbage collector has taken. Their slots are not free
// before the finalizers tell: one that came late would take a tensor that has the slot by then.
void Slots::sweep() {
  bool found = false;
  for (size_t i = watched_.size(); i-- > 0;) {  // the last takes the place of one that goes
    Entry& entry = entries_[watched_[i]];
    if (engine_.isAlive(entry.object)) continue;
    clear(entry);
    entry.swept = true;
    found = true;
  }
  sinceSweep_ = 0;
  if (found) tell(/*collected=*/true);
}

void Slots::account(int64_t bytes, bool onCpu) {
  live_ += bytes;
  if (onCpu) onCpu_ += bytes;
  if (bytes > 0) sinceSweep_ += bytes;
}

// Tells the engine what lives, so that it collects where that grows. What has been disposed of is
// often made again in the next step: it hears of it only where it is much, or where the collector
// itself was the cause. Else it would collect at each step's height.
void Slots::tell(bool collected) {
  const int64_t untold = live_ + hidden_ - told_;
  if (std::abs(untold) < kAccountingStep) return;
  if (untold < 0 && -untold < kSlack && !collected) return;
  engine_.adjustMemory(untold);
  told_ += untold;
}

}  // namespace fcn::tensor
