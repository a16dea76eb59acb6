#include "tensor/pages.h"

#if defined(__linux__) || defined(__APPLE__)
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#endif

namespace fcn::tensor {

#if defined(__linux__) || defined(__APPLE__)

size_t pageSize() {
  static const auto size = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  return size;
}

size_t machineMemory() { return pageSize() * static_cast<size_t>(sysconf(_SC_PHYS_PAGES)); }

void* reservePages(size_t size) {
  constexpr uintptr_t kHuge = uintptr_t{1} << 21;
  void* memory = mmap(nullptr, size + kHuge, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return nullptr;
  auto* begin = static_cast<char*>(memory);
  begin += (kHuge - reinterpret_cast<uintptr_t>(begin) % kHuge) % kHuge;
#ifdef MADV_HUGEPAGE
  // A few huge pages are cleared with much less work than many small ones.
  madvise(begin, size, MADV_HUGEPAGE);
#endif
  return begin;
}

bool openPages(void* begin, size_t size) {
  return mprotect(begin, size, PROT_READ | PROT_WRITE) == 0;
}

void returnPages(void* begin, size_t size) {
#ifdef __linux__
  madvise(begin, size, MADV_DONTNEED);
#else
  madvise(begin, size, MADV_FREE);
#endif
}

#else

size_t pageSize() { return size_t{1} << 12; }
size_t machineMemory() { return 0; }
void* reservePages(size_t) { return nullptr; }
bool openPages(void*, size_t) { return false; }
void returnPages(void*, size_t) {}

#endif

}  // namespace fcn::tensor
