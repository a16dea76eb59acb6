#include "tensor/allocated.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <mutex>
#include <string_view>

#if defined(__APPLE__)
#include <malloc/malloc.h>
#elif defined(__linux__)
#include <malloc.h>
#endif

#include "tensor/arena.h"

namespace fcn::tensor {
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

// LibTorch's own allocator, with what it gives counted, and large blocks kept.
class Keeping final : public c10::Allocator {
 public:
  explicit Keeping(c10::Allocator* inner) : inner_(inner) { innerDeleter_ = inner->raw_deleter(); }

  c10::DataPtr allocate(size_t size) override {
    // Beyond this a size is no block's, and rounding it up could overflow.
    if (size >= Arena::kLarge && size <= PTRDIFF_MAX) {
      const size_t rounded = Arena::roundUp(size);
      if (void* block = arena().allocate(rounded)) {
        inUse += static_cast<int64_t>(rounded);
        return {block, block, &releaseLarge, c10::Device(c10::DeviceType::CPU)};
      }
      arena().giveBack();
    }
    c10::DataPtr data = inner_->allocate(size);  // or an error
    if (data && data.get() == data.get_context() &&
        data.compare_exchange_deleter(innerDeleter_, &releaseSmall)) {
      inUse += sizeOf(data.get());
    }
    return data;
  }
  c10::DeleterFnPtr raw_deleter() const override { return &release; }
  void copy_data(void* to, const void* from, std::size_t count) const override {
    inner_->copy_data(to, from, count);
  }

  // Never destroyed: memory goes after all else.
  static Arena& arena() {
    static auto* arena = new Arena;
    return *arena;
  }

 private:
  static void releaseLarge(void* block) { inUse -= static_cast<int64_t>(arena().release(block)); }

  static void releaseSmall(void* memory) {
    if (!memory) return;
    inUse -= sizeOf(memory);
    innerDeleter_(memory);
  }

  // Of memory without its DataPtr.
  static void release(void* memory) {
    if (arena().has(memory)) {
      releaseLarge(memory);
    } else {
      releaseSmall(memory);
    }
  }

  static inline c10::DeleterFnPtr innerDeleter_ = nullptr;
  c10::Allocator* inner_;
};

}  // namespace

void countAllocated() {
  static std::once_flag once;
  std::call_once(once, [] {
    const char* asked = std::getenv("FCN_TORCH_ALLOCATOR");
    if (asked && std::string_view(asked) == "libtorch") return;
    c10::Allocator* inner = c10::GetCPUAllocator();
    // Without a deleter that takes the bare pointer there is nothing to put this one before.
    if (!inner->raw_deleter()) return;
    static auto* keeping = new Keeping(inner);  // never destroyed, as what it keeps
    c10::SetCPUAllocator(keeping);
  });
}

int64_t allocatedBytes() { return inUse; }

int64_t keptBytes() { return static_cast<int64_t>(Keeping::arena().keptBytes()); }

void releaseKept() { Keeping::arena().giveBack(); }

}  // namespace fcn::tensor
