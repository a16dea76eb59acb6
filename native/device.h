// Devices, threads, seeds and versions: what LibTorch has and how it is set.
#pragma once
#include <napi.h>

namespace fcn {

// Loads LibTorch's CUDA part where this is a CUDA build: nothing refers to it at link time.
void loadCuda();
void initDevice(Napi::Object exports);

}  // namespace fcn
