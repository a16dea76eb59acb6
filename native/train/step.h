// The hot paths of training and prediction, each one job.
#pragma once
#include <ATen/core/Tensor.h>

#include "dispatch/tape.h"
#include "nn/runnable.h"
#include "optim/grad_scaler.h"
#include "optim/sgd.h"

namespace fcn {

// Pixels whose target is one of the classes, and those of them whose largest logit is that class:
// a void pixel (ignore index) counts as neither right nor wrong.
struct Count {
  int64_t correct;
  int64_t pixels;
};

struct StepResult {
  double loss;  // the sum of what the loss returned
  Count count;
};

// A training step from the logits on: loss (`tape` over logits and targets), zero_grad, backward of
// the loss's sum, step, count. A loss that is not finite is an error, before it reaches the
// parameters; with `scaling` it is none: where gradients are not finite either, there is no step
// and the scale goes down. The forward pass is a job of its own: recording the loss needs the
// logits' shape.
StepResult learn(Sgd& optimizer, const std::vector<SgdOptions>& options, const Tape& loss,
                 const at::Tensor& logits, const at::Tensor& targets,
                 const std::optional<LossScaling>& scaling);

// Over `targets` [N, H, W] and the arg-max over dimension 1 of `logits` [N, C, H, W].
Count countCorrect(const at::Tensor& logits, const at::Tensor& targets);

// Classes, int64 [N, H, W], of logits for uint8 images [N, H, W, 3]. What a network with a stride
// gives beyond the picture's edge is cut off.
at::Tensor classMaps(const at::Tensor& logits, const at::Tensor& images);

// The same of the images alone: normalised, and through the network in eval mode.
at::Tensor predict(const Runnable& net, const at::Tensor& images);

}  // namespace fcn
