// Tensors on their way from one thread's JavaScript to another's.
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>

namespace fcn::tensor {

// Puts a leaf into the table; `takeTensor` removes it, once, on any thread. It becomes a new tensor
// over the same memory: requires_grad, gradients and `to` stay separate.
int64_t giveTensor(const at::Tensor& tensor);
// Throws where there is none of that number, or it has been taken.
at::Tensor takeTensor(int64_t id);

// Whether another thread may have been given this memory, and may write to it at any time.
bool isShared(const at::Tensor& tensor);

}  // namespace fcn::tensor
