// Which classes a network takes pixels for.
#pragma once
#include <ATen/core/Tensor.h>

namespace fcn::train {

// Whether a network's output of this size (height, width) has one logit or more for each pixel of a
// picture: then what lies beyond the picture, below and on the right, is what a network with a
// stride adds.
bool covers(at::IntArrayRef output, at::IntArrayRef picture);

// Logits [N, C, H, W] for each pixel of a picture of this size: cropped where the network's output
// covers the picture, else interpolated (bilinear, align_corners false).
at::Tensor logitsOf(const at::Tensor& logits, at::IntArrayRef picture);

// The confusion matrix (ops/confusion.h) of `targets` [N, H, W] and the arg-max over dimension 1 of
// `logits` [N, C, H, W] for `inputs` [N, 3, H, W]. Logits of another size than the targets are
// brought to it: as `logitsOf` where the targets have the inputs' size, else they are interpolated.
at::Tensor confusionOf(const at::Tensor& logits, const at::Tensor& targets,
                       const at::Tensor& inputs);

// Of `targets` and classes, which are to have their shape.
at::Tensor confusionOfClasses(const at::Tensor& classes, int64_t numClasses,
                              const at::Tensor& targets);

}  // namespace fcn::train
