// LibTorch's switches for the whole process: precision, determinism, libraries.
#pragma once
#include <napi.h>

namespace fcn {

void initBackends(Napi::Object exports);

}  // namespace fcn
