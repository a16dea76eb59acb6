// Tensors on their way from one thread's JavaScript to another's.
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>

namespace fcn::tensor {

// Gives a leaf's values to whoever takes the number, once, on any thread: a tensor of its own over
// the same memory, so neither side's requires_grad, gradient or `to` is the other's.
int64_t giveTensor(const at::Tensor& tensor);
// Throws where there is none of that number, or it has been taken.
at::Tensor takeTensor(int64_t id);

// Whether another thread may have been given this memory, and may write to it at any time.
bool isShared(const at::Tensor& tensor);

}  // namespace fcn::tensor
