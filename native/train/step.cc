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

// `isPending`: nobody has looked yet whether the loss is finite.
void update(const Step& step, const BatchLoss& batch, bool isPending) {
  // Gradients have the dtypes of what they are of.
  const AutocastGuard autocast(Autocast::off());
  step.optimizer->zeroGrad(/*setToNone=*/true);
  if (step.scaling) {
    GradScaler& scaler = *step.scaling->scaler;
    scaler.scale(batch.total).backward();
    scaler.step(step.optimizer, step.options);
    scaler.update(step.scaling->options);
    return;
  }
  std::optional<at::Tensor> foundInf;
  if (isPending) foundInf = batch.total.detach().isfinite().logical_not().to(at::kFloat);
  batch.total.backward();
  step.optimizer->step(step.options, foundInf);
}

}  // namespace

Outcome learn(const Step& step) {
  c10::AutoGradMode grad(true);
  const BatchLoss batch = lossOf(step.net, *step.loss, step.inputs, step.targets);
  Outcome outcome(numbersOf(batch), /*isBound=*/!step.scaling);
  if (!outcome.isPending()) outcome.read();  // throws where there is to be no step
  update(step, batch, outcome.isPending());
  return outcome;
}

at::Tensor startStep(const Step& step) {
  c10::AutoGradMode grad(true);
  const BatchLoss batch = lossOf(step.net, *step.loss, step.inputs, step.targets);
  at::Tensor numbers = numbersOf(batch);
  update(step, batch, /*isPending=*/true);
  return numbers;
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
