// The forward pass of a training step: from a batch to its loss.
#pragma once
#include <ATen/core/Tensor.h>

#include <optional>
#include <vector>

#include "dispatch/tape.h"
#include "nn/runnable.h"
#include "train/confusion.h"

namespace fcn::train {

struct BatchLoss {
  at::Tensor total;      // the sum of what the loss returned, with its history
  at::Tensor confusion;  // as `confusionOf` counts it
};

// The logits after the loss has resized them to the targets' size (interpolated or cropped), as a
// fake tensor. Undefined if the loss does not resize them, or if it draws random numbers.
// `output`: which of the network's outputs the logits are.
at::Tensor resizedLogits(const dispatch::Tape& loss, size_t output);

// The class that a loss of classes leaves out (ignore_index). None where the loss is no such loss
// of the targets as they are.
std::optional<int64_t> ignoredClass(const dispatch::Tape& loss);

// What a loss is played on: the network's outputs, and the targets.
std::vector<at::Tensor> withTargets(std::vector<at::Tensor> outputs, const at::Tensor& targets);

// `loss` is recorded over the network's outputs and the targets. The confusion is of the logits as
// the loss resizes them. Where all that it does with the logits is cross_entropy_loss, and the
// network ends in a transposed convolution, the two are made as one and there are no logits.
BatchLoss lossOf(const nn::Runnable& net, const dispatch::Tape& loss, const at::Tensor& inputs,
                 const at::Tensor& targets);

}  // namespace fcn::train
