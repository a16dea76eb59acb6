// Work in parallel, on the threads that LibTorch's own operators run on.
#pragma once
#include <atomic>
#include <cstdint>
#include <functional>

namespace fcn::ops {

// Whether there is such a thing: LibTorch's headers have it for compilers whose OpenMP is
// LibTorch's.
bool isParallel();

// Calls body(from, to) for parts of [0, count), at most one a thread. The parts depend on the
// number of threads only.
void parallelFor(int64_t count, const std::function<void(int64_t from, int64_t to)>& body);

// The numbers of [0, count), each given once.
class Queue {
 public:
  explicit Queue(int64_t count) : count_(count) {}
  // Whether there was one left.
  bool take(int64_t& index) {
    index = next_.fetch_add(1, std::memory_order_relaxed);
    return index < count_;
  }

 private:
  int64_t count_;
  std::atomic<int64_t> next_ = 0;
};

// Calls body(queue) on each thread, for work that is the same whoever does it: a thread that the
// machine slows down takes less of it.
void parallelQueue(int64_t count, const std::function<void(Queue& queue)>& body);

}  // namespace fcn::ops
