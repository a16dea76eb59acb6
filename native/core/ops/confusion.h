// How often each class was taken for each: fcn::confusion_matrix, an operator of the dispatcher.
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>

namespace fcn::ops {

// Int64 [numClasses, numClasses], rows truth, columns prediction, on the tensors' device: how many
// pixels of each there are. `predicted` and `target` are int64 of one shape. Targets that are no
// class (an ignore index) are left out; predictions are classes. No GPU is waited for.
at::Tensor confusionMatrix(const at::Tensor& predicted, const at::Tensor& target,
                           int64_t numClasses);

}  // namespace fcn::ops
