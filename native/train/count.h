// How many pixels a network gets right.
#pragma once
#include <ATen/core/Tensor.h>

namespace fcn {

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

// Over `targets` [N, H, W] and the arg-max over dimension 1 of `logits` [N, C, H, W].
PendingCount countCorrect(const at::Tensor& logits, const at::Tensor& targets);

// Over `targets` and classes of their shape, which it overwrites.
PendingCount countEqual(const at::Tensor& classes, int64_t numClasses, const at::Tensor& targets);

}  // namespace fcn
