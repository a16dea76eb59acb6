// The memory behind tensors, for what reads and writes it as bytes: weight files.
#pragma once
#include <ATen/core/Tensor.h>

namespace fcn::tensor {

// Throws where there is no such memory: sparse tensors, those without values.
void expectMemory(const at::Tensor& tensor);
// The bytes of a whole storage, as a tensor that shares them.
at::Tensor storageBytes(const at::Tensor& tensor);

}  // namespace fcn::tensor
