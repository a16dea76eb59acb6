#include "tensor/arena.h"

#include <algorithm>
#include <iterator>

#include "tensor/pages.h"

namespace fcn::tensor {
namespace {

size_t upTo(size_t unit, size_t bytes) { return (bytes + unit - 1) / unit * unit; }

}  // namespace

Arena::Arena() {
  // More than there is memory for, since what is free may lie between what is not.
  size_ = 2 * machineMemory();
  begin_ = size_ ? static_cast<char*>(reservePages(size_)) : nullptr;
  if (begin_) addFree(0, {size_, /*isFree=*/true, 0, 0});
}

size_t Arena::roundUp(size_t bytes) { return upTo(pageSize(), bytes); }

void* Arena::allocate(size_t size) {
  std::lock_guard lock(mutex_);
  const auto found = bySize_.lower_bound({size, 0});
  if (found == bySize_.end()) return nullptr;
  const size_t begin = found->second, end = begin + size;
  if (!open(end)) return nullptr;
  Block rest = takeFree(blocks_.find(begin));
  blocks_[begin] = {size, /*isFree=*/false, 0, 0};
  rest.size -= size;
  rest.touchedBegin = std::max(rest.touchedBegin, end);
  rest.touchedEnd = std::max(rest.touchedEnd, rest.touchedBegin);
  if (rest.size > 0) addFree(end, rest);
  inUse_ += size;
  most_ = std::max(most_, inUse_);
  returnOver(most_ + most_ / 8);
  return begin_ + begin;
}

size_t Arena::release(void* block) {
  std::lock_guard lock(mutex_);
  auto at = blocks_.find(static_cast<size_t>(static_cast<char*>(block) - begin_));
  const size_t size = at->second.size;
  inUse_ -= size;
  size_t begin = at->first;
  Block freed{size, /*isFree=*/true, begin, begin + size};
  at = blocks_.erase(at);
  const auto join = [&](Blocks::iterator other) {
    const Block joined = takeFree(other);
    freed.size += joined.size;
    if (joined.touched() == 0) return;
    freed.touchedBegin = std::min(freed.touchedBegin, joined.touchedBegin);
    freed.touchedEnd = std::max(freed.touchedEnd, joined.touchedEnd);
  };
  if (at != blocks_.begin() && std::prev(at)->second.isFree) {
    begin = std::prev(at)->first;
    join(std::prev(at));
  }
  if (at != blocks_.end() && at->second.isFree) join(at);
  addFree(begin, freed);
  return size;
}

bool Arena::has(const void* memory) const {
  const auto* at = static_cast<const char*>(memory);
  return begin_ && at >= begin_ && at < begin_ + size_;
}

size_t Arena::keptBytes() {
  std::lock_guard lock(mutex_);
  return kept_;
}

void Arena::giveBack() {
  std::lock_guard lock(mutex_);
  most_ = inUse_;
  returnOver(inUse_);
}

void Arena::addFree(size_t begin, const Block& block) {
  blocks_[begin] = block;
  bySize_.insert({block.size, begin});
  kept_ += block.touched();
}

Arena::Block Arena::takeFree(Blocks::iterator block) {
  const Block taken = block->second;
  bySize_.erase({taken.size, block->first});
  kept_ -= taken.touched();
  blocks_.erase(block);
  return taken;
}

bool Arena::open(size_t end) {
  if (end <= opened_) return true;
  constexpr size_t kStep = size_t{1} << 25;
  const size_t openEnd = std::min(size_, upTo(kStep, end));
  if (!openPages(begin_ + opened_, openEnd - opened_)) return false;
  opened_ = openEnd;
  return true;
}

// From the ends of the largest: huge pages, where the system has them.
void Arena::returnOver(size_t most) {
  constexpr size_t kHuge = size_t{1} << 21;
  while (kept_ > 0 && inUse_ + kept_ > most) {
    const auto largest = std::max_element(
        blocks_.begin(), blocks_.end(),
        [](const auto& a, const auto& b) { return a.second.touched() < b.second.touched(); });
    Block& block = largest->second;
    const size_t size = std::min(block.touched(), upTo(kHuge, inUse_ + kept_ - most));
    block.touchedEnd -= size;
    returnPages(begin_ + block.touchedEnd, size);
    kept_ -= size;
  }
}

}  // namespace fcn::tensor
