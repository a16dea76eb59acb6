#include "tensor/allocated.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <vector>

#if defined(__APPLE__)
#include <malloc/malloc.h>
#elif defined(__linux__)
#include <malloc.h>
#endif

#include "tensor/kept.h"

namespace fcn {
namespace {

std::atomic<int64_t> inUse = 0;

// What the system's allocator has given for a pointer: the same when it comes and when it goes.
int64_t sizeOf(void* memory) {
#if defined(__APPLE__)
  return static_cast<int64_t>(malloc_size(memory));
#elif defined(__linux__)
  return static_cast<int64_t>(malloc_usable_size(memory));
#else
  return 0;
#endif
}

#if defined(__APPLE__) || defined(__linux__)
constexpr bool kKeeps = true;
#else
constexpr bool kKeeps = false;  // a block's size cannot be told when it comes back
#endif

// What a system adds to a block is less.
constexpr size_t kAdded = 4096;

// LibTorch's own allocator, with its pointers counted and its large blocks kept.
class Keeping final : public c10::Allocator {
 public:
  explicit Keeping(c10::Allocator* inner) : inner_(inner) { innerDeleter_ = inner->raw_deleter(); }

  c10::DataPtr allocate(size_t size) override {
    // So that what is counted as large when it comes back was so when it went.
    if (!kKeeps || size + kAdded < KeptBlocks::kLarge) return count(inner_->allocate(size));
    const size_t rounded = KeptBlocks::roundUp(std::max(size, KeptBlocks::kLarge));
    std::vector<void*> outgrown;
    void* again = kept().take(rounded, outgrown);
    for (void* memory : outgrown) innerDeleter_(memory);
    if (!again) return allocateFresh(size, rounded);
    inUse += sizeOf(again);
    return {again, again, &release, c10::Device(c10::DeviceType::CPU)};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &release; }
  void copy_data(void* to, const void* from, std::size_t count) const override {
    inner_->copy_data(to, from, count);
  }

  static void releaseKept() {
    for (void* memory : kept().takeAll()) innerDeleter_(memory);
  }
  static int64_t keptBytes() { return static_cast<int64_t>(kept().keptBytes()); }

 private:
  // Memory that is kept is given up before there is none.
  c10::DataPtr allocateFresh(size_t size, size_t rounded) {
    try {
      c10::DataPtr data = count(inner_->allocate(rounded));
      kept().made(rounded, true);
      return data;
    } catch (...) {
      kept().made(rounded, false);
      releaseKept();
      return inner_->allocate(size);  // or an error, with the size that was asked for
    }
  }

  static c10::DataPtr count(c10::DataPtr data) {
    if (data && data.get() == data.get_context() &&
        data.compare_exchange_deleter(innerDeleter_, &release)) {
      inUse += sizeOf(data.get());
    }
    return data;
  }

  static void release(void* memory) {
    if (!memory) return;
    const int64_t size = sizeOf(memory);
    inUse -= size;
    if (kKeeps && size >= static_cast<int64_t>(KeptBlocks::kLarge)) {
      kept().keep(memory, static_cast<size_t>(size));
    } else {
      innerDeleter_(memory);
    }
  }

  static inline c10::DeleterFnPtr innerDeleter_ = nullptr;
  // Never destroyed: memory goes after all else.
  static KeptBlocks& kept() {
    static auto* blocks = new KeptBlocks;
    return *blocks;
  }
  c10::Allocator* inner_;
};

}  // namespace

void countAllocated() {
  static std::once_flag once;
  std::call_once(once, [] {
    c10::Allocator* inner = c10::GetCPUAllocator();
    // Without a deleter that takes the bare pointer there is nothing to put this one before.
    if (!inner->raw_deleter()) return;
    static auto* keeping = new Keeping(inner);  // never destroyed, as what it keeps
    c10::SetCPUAllocator(keeping);
  });
}

int64_t allocatedBytes() { return inUse; }

int64_t keptBytes() { return Keeping::keptBytes(); }

void releaseKept() { Keeping::releaseKept(); }

}  // namespace fcn
