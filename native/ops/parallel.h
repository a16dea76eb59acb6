// Work in parallel, on the threads that LibTorch's own operators run on.
#pragma once
#include <cstdint>
#include <functional>

namespace fcn {

// Whether there is such a thing: LibTorch's headers have it for compilers whose OpenMP is
// LibTorch's.
bool isParallel();

// Calls body(from, to) for parts of [0, count), at most one a thread. The parts depend on the
// number of threads only.
void parallelFor(int64_t count, const std::function<void(int64_t from, int64_t to)>& body);

}  // namespace fcn
