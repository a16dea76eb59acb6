// NNPACK, which some convolutions use on the CPU.
#pragma once

namespace fcn {

// Whether it knows this processor.
bool supportsNnpack();
// Where it does not, LibTorch would print a line for each convolution that asks.
void disableUnsupportedNnpack();

}  // namespace fcn
