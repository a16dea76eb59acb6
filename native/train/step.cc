#include "train/step.h"

#include <c10/core/GradMode.h>

#include "autocast.h"
#include "errors.h"
#include "tensor/dtype.h"
#include "train/loss.h"
#include "train/normalize.h"

namespace fcn {
namespace {

at::Tensor cropped(const at::Tensor& classes, const at::Tensor& images) {
  if (classes.size(1) < images.size(1) || classes.size(2) < images.size(2)) {
    throwArgument("Expected a class for each pixel of " + describeTensor(images) +
                  " but the network gave " + describeTensor(classes));
  }
  return classes.slice(1, 0, images.size(1)).slice(2, 0, images.size(2)).contiguous();
}

}  // namespace

Outcome learn(Sgd& optimizer, const std::vector<SgdOptions>& options, const Runnable& net,
              const Tape& loss, const at::Tensor& inputs, const at::Tensor& targets,
              const std::optional<LossScaling>& scaling) {
  c10::AutoGradMode grad(true);
  const BatchLoss batch = lossOf(net, loss, inputs, targets);
  Outcome outcome(batch, /*isBound=*/!scaling);
  if (!outcome.isPending()) outcome.read();  // throws where there is to be no step
  // Gradients have the dtypes of what they are of.
  const AutocastGuard autocast(Autocast::off());
  optimizer.zeroGrad(/*setToNone=*/true);
  if (scaling) {
    GradScaler& scaler = *scaling->scaler;
    scaler.scale(batch.total).backward();
    scaler.step(optimizer, options);
    scaler.update(scaling->options);
    return outcome;
  }
  std::optional<at::Tensor> foundInf;
  if (outcome.isPending()) {
    foundInf = batch.total.detach().isfinite().logical_not().to(at::kFloat);
  }
  batch.total.backward();
  optimizer.step(options, foundInf);
  return outcome;
}

Count evaluate(const Runnable& net, const at::Tensor& inputs, const at::Tensor& targets) {
  at::NoGradGuard noGrad;
  const auto head = inputs.dim() == 4 && targets.dim() == 3 ? net.head() : std::nullopt;
  const PendingCount count = head ? countEqual(head->classes(inputs), head->numClasses(), targets)
                                  : countCorrect(net({inputs}), targets);
  return count.read();
}

at::Tensor classMaps(const at::Tensor& logits, const at::Tensor& images) {
  if (logits.dim() != 4) {
    throwArgument("Expected logits [N, C, H, W] but the network gave " + describeTensor(logits));
  }
  return cropped(logits.argmax(1), images);
}

at::Tensor predict(const Runnable& net, const at::Tensor& images) {
  at::NoGradGuard noGrad;
  EvalMode evalMode;
  const at::Tensor inputs = normalizeImages(images, kImageNet, net.inputFormat());
  const auto head = net.head();
  return head ? cropped(head->classes(inputs), images) : classMaps(net({inputs}), images);
}

}  // namespace fcn
