// Keeps ATen's loops on the thread that runs them.
#pragma once
#include <ATen/Parallel.h>

#ifndef _WIN32
// Whichever OpenMP LibTorch brings, or none: without one ATen makes no pool for each thread.
// Windows' linker has no such symbols; there a large picture's mask may be resized by several
// threads.
extern "C" __attribute__((weak)) void omp_set_num_threads(int count);
#endif

namespace fcn::image {

// While it lives, at::parallel_for runs inline on this thread: OpenMP would start a pool for each
// thread that asks, and keep it. The number that this sets is OpenMP's own, which each thread has
// for itself; at::set_num_threads would change MKL's too, which is everybody's.
class SerialGuard {
 public:
  SerialGuard() : threads_(at::get_num_threads()) { set(1); }
  ~SerialGuard() { set(threads_); }
  SerialGuard(const SerialGuard&) = delete;
  SerialGuard& operator=(const SerialGuard&) = delete;

 private:
  static void set(int count) {
#ifndef _WIN32
    if (omp_set_num_threads) omp_set_num_threads(count);
#endif
  }

  int threads_;
};

}  // namespace fcn::image
