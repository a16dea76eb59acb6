// How many pixels a network gets right.
#pragma once
#include <ATen/core/Tensor.h>

namespace fcn::train {

// Pixels whose target is one of the classes, and those of them whose largest logit is that class:
// a void pixel (ignore index) counts as neither right nor wrong.
struct Count {
  int64_t correct;
  int64_t pixels;
};

// The same where it was counted: int64 without dimensions, on a GPU perhaps not known yet.
struct PendingCount {
  at::Tensor correct;
  at::Tensor pixels;

  Count read() const;
};

// Whether a network's output of this size (height, width) has one logit or more for each pixel of a
// picture: then what lies beyond the picture, below and on the right, is what a network with a
// stride adds.
bool covers(at::IntArrayRef output, at::IntArrayRef picture);

// Logits [N, C, H, W] for each pixel of a picture of this size: cropped where the network's output
// covers the picture, else interpolated (bilinear, align_corners false).
at::Tensor logitsOf(const at::Tensor& logits, at::IntArrayRef picture);

// Over `targets` [N, H, W] and the arg-max over dimension 1 of `logits` [N, C, H, W] for `inputs`
// [N, 3, H, W]. Logits of another size than the targets are brought to it: as `logitsOf` where the
// targets have the inputs' size, else they are interpolated.
PendingCount countCorrect(const at::Tensor& logits, const at::Tensor& targets,
                          const at::Tensor& inputs);

// Over `targets` and classes of their shape, which it overwrites.
PendingCount countEqual(const at::Tensor& classes, int64_t numClasses, const at::Tensor& targets);

}  // namespace fcn::train
