// How much memory LibTorch's CPU allocator has given out. Tensors with handles are a part of it:
// what an autograd graph keeps for its backward pass, say, nobody else can tell.
#pragma once
#include <cstdint>

namespace fcn {

// Starts to count; to be called before tensors are made. Once a process, however often it is
// called.
void countAllocated();

// Bytes in use now, by all threads; 0 where this system cannot tell.
int64_t allocatedBytes();

// Bytes that nobody uses and that are kept for later; see arena.h.
int64_t keptBytes();
// Gives them back to the system.
void releaseKept();

}  // namespace fcn
