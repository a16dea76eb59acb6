// Many tensors into many others at once, as a state dict is loaded.
#pragma once
#include <ATen/core/Tensor.h>

#include <vector>

namespace fcn::tensor {

// Each target.copy_(source), no gradients recorded. Equally laid out memory is copied as bytes, on
// all threads: for what comes from a file, faster than element by element.
void copyAll(const std::vector<at::Tensor>& targets, const std::vector<at::Tensor>& sources);

}  // namespace fcn::tensor
