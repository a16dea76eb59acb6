// When operators of our own run by kernels of our own.
#pragma once
#include <ATen/core/Tensor.h>

namespace fcn::ops {

// FCN_TORCH_KERNELS=libtorch: then all sums on the CPU are those of Python's PyTorch to the bit.
// Looked at once, as LibTorch does with its own ATEN_CPU_CAPABILITY.
bool isToTheBit();

// Not then, nor where there are threads that only LibTorch's would use.
bool mayRunOwnKernels();

// Whether this processor multiplies the dtype as fast as float32, or faster: 16 bits need
// instructions of their own.
bool isFastOnCpu(at::ScalarType dtype);

// Memory with values on the CPU, which nothing but autograd is to know of.
bool isPlain(const at::Tensor& tensor);

}  // namespace fcn::ops
