// The hot paths of training and prediction, each one job.
#pragma once
#include <ATen/core/Tensor.h>

#include "dispatch/tape.h"
#include "nn/layer.h"
#include "optim/sgd.h"

namespace fcn {

struct StepResult {
  double loss;      // the sum of what the loss returned
  int64_t correct;  // pixels whose largest logit is their class
};

// zero_grad, forward, loss (`tape` over logits and targets), backward of its sum, step, count.
// A loss that is not finite is an error, before it reaches the parameters.
StepResult trainStep(torch::nn::Module& net, Sgd& optimizer, const std::vector<SgdOptions>& options,
                     const Tape& tape, const at::Tensor& inputs, const at::Tensor& targets);

// Pixels of `targets` [N, H, W] that the arg-max over dimension 1 of `logits` [N, C, H, W] hits.
int64_t countCorrect(const at::Tensor& logits, const at::Tensor& targets);

// Classes, int64 [N, H, W], of uint8 images [N, H, W, 3]; in eval mode, without gradients.
at::Tensor predict(torch::nn::Module& net, const at::Tensor& images);

}  // namespace fcn
