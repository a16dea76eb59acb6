// How much memory LibTorch's CPU allocator has given out. Tensors with handles are a part of it:
// what an autograd graph keeps for its backward pass, say, nobody else can tell.
#pragma once
#include <cstdint>

namespace fcn::tensor {

// Starts to count, and to keep large blocks (arena.h); to be called before tensors are made. Once a
// process, however often it is called. With FCN_TORCH_ALLOCATOR=libtorch in the environment
// LibTorch's own allocator stays in place: for sanitizers, and where a host has its own.
void countAllocated();

// Bytes in use now, by all threads; 0 where this system cannot tell, or nothing is counted.
int64_t allocatedBytes();

// Bytes that nobody uses and that are kept for later; see arena.h.
int64_t keptBytes();
// Gives them back to the system.
void releaseKept();

}  // namespace fcn::tensor
