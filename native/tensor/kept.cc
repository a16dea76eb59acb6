#include "tensor/kept.h"

#include <algorithm>
#include <bit>

namespace fcn {
namespace {

// Sizes are eight to a doubling.
size_t stepAt(size_t bytes) { return std::max<size_t>(1, std::bit_floor(bytes) / 8); }

}  // namespace

size_t KeptBlocks::roundUp(size_t bytes) {
  const size_t step = stepAt(bytes);
  return (bytes + step - 1) / step * step;
}

void* KeptBlocks::take(size_t size, std::vector<void*>& outgrown) {
  std::lock_guard lock(mutex_);
  const auto found = free_.lower_bound(size);
  if (found != free_.end() && found->first <= size + size / 4) {
    void* memory = found->second.back().memory;  // the last is likeliest to be in a cache
    inUse_ += found->first;
    kept_ -= found->first;
    found->second.pop_back();
    if (found->second.empty()) free_.erase(found);
    most_ = std::max(most_, inUse_);
    return memory;
  }
  inUse_ += size;
  const size_t most = std::max(most_, inUse_);
  while (kept_ > 0 && inUse_ + kept_ > most + most / 8) outgrown.push_back(popFor(size));
  return nullptr;
}

void KeptBlocks::keep(void* block, size_t size) {
  std::lock_guard lock(mutex_);
  free_[size].push_back({block, now_++});
  inUse_ -= size;
  kept_ += size;
}

void KeptBlocks::made(size_t size, bool isMade) {
  std::lock_guard lock(mutex_);
  if (isMade) {
    most_ = std::max(most_, inUse_);
  } else {
    inUse_ -= size;
  }
}

void* KeptBlocks::popFor(size_t size) {
  // A small one is not made room for by a large one, which costs more to have again.
  auto end = free_.upper_bound(2 * size);
  if (end == free_.begin()) end = free_.end();
  const auto oldest = std::min_element(free_.begin(), end, [](const auto& a, const auto& b) {
    return a.second.front().when < b.second.front().when;
  });
  void* memory = oldest->second.front().memory;
  kept_ -= oldest->first;
  oldest->second.pop_front();
  if (oldest->second.empty()) free_.erase(oldest);
  return memory;
}

std::vector<void*> KeptBlocks::takeAll() {
  std::lock_guard lock(mutex_);
  std::vector<void*> all;
  while (kept_ > 0) all.push_back(popFor(kept_));
  most_ = inUse_;
  return all;
}

size_t KeptBlocks::keptBytes() {
  std::lock_guard lock(mutex_);
  return kept_;
}

}  // namespace fcn
