// Compiled for OpenMP, where at::parallel_for is parallel; linked with no OpenMP library, so that
// the one that LibTorch brings runs it, with one pool of threads for both.
#ifdef __clang__
#undef _OPENMP  // clang-tidy reads this with GCC's options, and has no header for them
#endif
#include "ops/parallel.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace fcn::ops {

bool isParallel() {
#ifdef INTRA_OP_PARALLEL
  return true;
#else
  return false;
#endif
}

void parallelFor(int64_t count, const std::function<void(int64_t, int64_t)>& body) {
  at::parallel_for(0, count, 1, [&](int64_t from, int64_t to) { body(from, to); });
}

void parallelQueue(int64_t count, const std::function<void(Queue&)>& body) {
  Queue queue(count);
  parallelFor(std::min<int64_t>(count, at::get_num_threads()),
              [&](int64_t, int64_t) { body(queue); });
}

}  // namespace fcn::ops
