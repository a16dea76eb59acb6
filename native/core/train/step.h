// The hot paths of training and prediction, each one job.
#pragma once
#include <ATen/core/Tensor.h>

#include "dispatch/tape.h"
#include "image/normalize.h"
#include "nn/runnable.h"
#include "optim/grad_scaler.h"
#include "optim/optimizer.h"
#include "train/outcome.h"

namespace fcn::train {

// A training step: forward pass and loss (recorded over logits and targets), zero_grad, backward of
// the loss's sum, step, count.
struct Step {
  std::shared_ptr<optim::Optimizer> optimizer;
  std::vector<optim::OptionValues> options;
  nn::Runnable net;
  dispatch::TapePtr loss;
  at::Tensor inputs;
  at::Tensor targets;
  std::optional<optim::LossScaling> scaling;
};

// A loss that is not finite does not reach the parameters. On a GPU all that is done here is to
// start it.
Outcome learn(const Step& step);

// The same on a GPU, without scaling, for a graph: what becomes of it, as an Outcome takes it.
at::Tensor startStep(const Step& step);

// The confusion matrix of a batch, in the mode that the network is in. Logits of another size than
// the targets are brought to it as `loss`, which may be null, does, else as `confusionOf` does.
at::Tensor evaluate(const nn::Runnable& net, const at::Tensor& inputs, const at::Tensor& targets,
                    const dispatch::TapePtr& loss);

// Classes, int64 [N, H, W], of logits for uint8 images [N, H, W, 3], at the images' size: see
// `logitsOf`.
at::Tensor classMaps(const at::Tensor& logits, const at::Tensor& images);

// The same of the images alone: normalised, and through the network in eval mode.
at::Tensor predict(const nn::Runnable& net, const at::Tensor& images,
                   const image::Normalization& normalization);

}  // namespace fcn::train
