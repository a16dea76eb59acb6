// Large blocks straight from the operating system, which gets all of one back when it is released.
// From malloc, blocks of up to 32 MB come to lie among others, and what was between them stays
// resident.
#pragma once
#include <cstddef>

namespace fcn {

// Whether this system has them.
#if defined(__linux__) || defined(__APPLE__)
constexpr bool kHasPages = true;
#else
constexpr bool kHasPages = false;
#endif

// Aligned as LibTorch wants its tensors; null where there is no memory, or no more such blocks.
void* mapPages(size_t size);
void unmapPages(void* block);
// The size that it was asked for.
size_t sizeOfPages(const void* block);
// Of any pointer, whether it is such a block. It takes a lock.
bool isPages(const void* memory);

}  // namespace fcn
