// CUDA's part of LibTorch: loaded where this is a CUDA build, for nothing refers to it at link
// time.
#pragma once
#include <c10/core/CachingDeviceAllocator.h>

#include <string>

namespace fcn::cuda {

void loadCuda();
// Why it was not loaded; empty where it was.
const std::string& cudaProblem();

// Null where there is no CUDA.
c10::DeviceAllocator* cudaAllocator();
// Gives back the memory that GPUs keep for later.
void emptyCudaCaches();

}  // namespace fcn::cuda
