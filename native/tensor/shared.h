// Tensors on their way from one thread's JavaScript to another's.
#pragma once
#include <ATen/core/Tensor.h>
#include <napi.h>

namespace fcn {

// Whether another thread may have been given this memory, and may write to it at any time.
bool isShared(const at::Tensor& tensor);

void initShared(Napi::Object exports);

}  // namespace fcn
