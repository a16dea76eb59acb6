#include "train/step.h"

#include <c10/core/GradMode.h>

#include <cmath>
#include <sstream>

#include "errors.h"
#include "tensor/dtype.h"
#include "train/normalize.h"

namespace fcn {
namespace {

// Overwrites `classes`. A void pixel is of no class.
Count countEqual(const at::Tensor& classes, int64_t numClasses, const at::Tensor& targets) {
  const at::Tensor valid = targets.ge(0).logical_and_(targets.lt(numClasses));
  return {classes.eq_(targets).logical_and_(valid).sum().item<int64_t>(),
          valid.sum().item<int64_t>()};
}

at::Tensor cropped(const at::Tensor& classes, const at::Tensor& images) {
  if (classes.size(1) < images.size(1) || classes.size(2) < images.size(2)) {
    throwArgument("Expected a class for each pixel of " + describeTensor(images) +
                  " but the network gave " + describeTensor(classes));
  }
  return classes.slice(1, 0, images.size(1)).slice(2, 0, images.size(2)).contiguous();
}

}  // namespace

StepResult learn(Sgd& optimizer, const std::vector<SgdOptions>& options, const Tape& tape,
                 const at::Tensor& logits, const at::Tensor& targets) {
  c10::AutoGradMode grad(true);
  at::Tensor loss = tape.play({logits, targets}).sum();
  const double value = loss.item<double>();
  if (!std::isfinite(value)) {
    std::ostringstream message;
    message << "Expected a finite loss but it is " << value
            << ": no step was made. A smaller learning rate often helps";
    throw Failure("ERR_NOT_FINITE", message.str());
  }
  optimizer.zeroGrad(/*setToNone=*/true);
  loss.backward();
  optimizer.step(options);
  return {value, countCorrect(logits, targets)};
}

Count countCorrect(const at::Tensor& logits, const at::Tensor& targets) {
  at::NoGradGuard noGrad;
  if (logits.dim() != targets.dim() + 1) {
    throwArgument("Expected logits [N, C, H, W] and targets [N, H, W] but received " +
                  describeTensor(logits) + " and " + describeTensor(targets));
  }
  return countEqual(logits.argmax(1), logits.size(1), targets);
}

Count evaluate(const Runnable& net, const at::Tensor& inputs, const at::Tensor& targets) {
  at::NoGradGuard noGrad;
  const auto head = inputs.dim() == 4 && targets.dim() == 3 ? net.head() : std::nullopt;
  return head ? countEqual(head->classes(inputs), head->numClasses(), targets)
              : countCorrect(net({inputs}), targets);
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
