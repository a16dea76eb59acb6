// LibTorch's switches for the whole process: precision, determinism, libraries.
#pragma once
#include <napi.h>

namespace fcn {

// Whether NNPACK, which some convolutions use on the CPU, knows this processor.
bool supportsNnpack();
// Where it does not, LibTorch would print a line for each convolution that asks.
void disableUnsupportedNnpack();

void initBackends(Napi::Object exports);

}  // namespace fcn
