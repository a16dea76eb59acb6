#include "tensor/allocated.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>

#include <atomic>
#include <mutex>

#if defined(__APPLE__)
#include <malloc/malloc.h>
#elif defined(__linux__)
#include <malloc.h>
#endif

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

// LibTorch's own allocator, with its pointers counted.
class Counting final : public c10::Allocator {
 public:
  explicit Counting(c10::Allocator* inner) : inner_(inner) { innerDeleter_ = inner->raw_deleter(); }

  c10::DataPtr allocate(size_t size) override {
    c10::DataPtr data = inner_->allocate(size);
    if (data && data.get() == data.get_context() &&
        data.compare_exchange_deleter(innerDeleter_, &release)) {
      inUse += sizeOf(data.get());
    }
    return data;
  }
  c10::DeleterFnPtr raw_deleter() const override { return &release; }
  void copy_data(void* to, const void* from, std::size_t count) const override {
    inner_->copy_data(to, from, count);
  }

 private:
  static void release(void* memory) {
    if (memory) inUse -= sizeOf(memory);
    innerDeleter_(memory);
  }

  static inline c10::DeleterFnPtr innerDeleter_ = nullptr;
  c10::Allocator* inner_;
};

}  // namespace

void countAllocated() {
  static std::once_flag once;
  std::call_once(once, [] {
    c10::Allocator* inner = c10::GetCPUAllocator();
    // Without a deleter that takes the bare pointer there is nothing to put this one before.
    if (!inner->raw_deleter()) return;
    static auto* counting = new Counting(inner);  // never destroyed: memory goes after all else
    c10::SetCPUAllocator(counting);
  });
}

int64_t allocatedBytes() { return inUse; }

}  // namespace fcn
