#include "tensor/pages.h"

#include <c10/core/alignment.h>

#include <mutex>
#include <new>
#include <unordered_set>

#if defined(__linux__) || defined(__APPLE__)
#include <sys/mman.h>
#endif

namespace fcn {
namespace {

// Before each block, of its alignment.
struct alignas(c10::gAlignment) Header {
  size_t size;
};

const Header* headerOf(const void* block) { return static_cast<const Header*>(block) - 1; }

struct Known {
  std::mutex mutex;
  std::unordered_set<const void*> blocks;

  // Never destroyed: memory goes after all else.
  static Known& get() {
    static auto* known = new Known;
    return *known;
  }
};

}  // namespace

#if defined(__linux__) || defined(__APPLE__)
namespace {

// Pages are cleared when they are first touched, which is much less work for a few huge ones. Of a
// small block too much would be cleared.
void advise(void* memory, size_t size) {
#ifdef MADV_HUGEPAGE
  constexpr size_t kWorthwhile = size_t{1} << 22;
  if (size >= kWorthwhile) madvise(memory, size, MADV_HUGEPAGE);
#endif
}

}  // namespace

void* mapPages(size_t size) {
  void* memory = mmap(nullptr, size + sizeof(Header), PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return nullptr;
  advise(memory, size);
  auto* header = new (memory) Header{size};
  Known& known = Known::get();
  std::lock_guard lock(known.mutex);
  known.blocks.insert(header + 1);
  return header + 1;
}

void unmapPages(void* block) {
  {
    Known& known = Known::get();
    std::lock_guard lock(known.mutex);
    known.blocks.erase(block);
  }
  munmap(static_cast<Header*>(block) - 1, sizeOfPages(block) + sizeof(Header));
}
#else
void* mapPages(size_t) { return nullptr; }
void unmapPages(void*) {}
#endif

size_t sizeOfPages(const void* block) { return headerOf(block)->size; }

bool isPages(const void* memory) {
  Known& known = Known::get();
  std::lock_guard lock(known.mutex);
  return known.blocks.count(memory) > 0;
}

}  // namespace fcn
