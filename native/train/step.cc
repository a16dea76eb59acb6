#include "train/step.h"

#include <c10/core/GradMode.h>

#include <cmath>
#include <sstream>

#include "errors.h"
#include "tensor/dtype.h"
#include "train/normalize.h"

namespace fcn {
StepResult learn(Sgd& optimizer, const std::vector<SgdOptions>& options, const Tape& tape,
                 const at::Tensor& logits, const at::Tensor& targets,
                 const std::optional<LossScaling>& scaling) {
  c10::AutoGradMode grad(true);
  at::Tensor loss = tape.play({logits, targets}).sum();
  const double value = loss.item<double>();
  if (!scaling && !std::isfinite(value)) {
    std::ostringstream message;
    message << "Expected a finite loss but it is " << value
            << ": no step was made. A smaller learning rate often helps";
    throw Failure("ERR_NOT_FINITE", message.str());
  }
  optimizer.zeroGrad(/*setToNone=*/true);
  if (scaling) {
    GradScaler& scaler = *scaling->scaler;
    scaler.scale(loss).backward();
    scaler.step(optimizer, options);
    scaler.update(scaling->options);
  } else {
    loss.backward();
    optimizer.step(options);
  }
  return {value, countCorrect(logits, targets)};
}

Count countCorrect(const at::Tensor& logits, const at::Tensor& targets) {
  at::NoGradGuard noGrad;
  if (logits.dim() != targets.dim() + 1) {
    throwArgument("Expected logits [N, C, H, W] and targets [N, H, W] but received " +
                  describeTensor(logits) + " and " + describeTensor(targets));
  }
  const at::Tensor valid = targets.ge(0).logical_and_(targets.lt(logits.size(1)));
  return {logits.argmax(1).eq_(targets).logical_and_(valid).sum().item<int64_t>(),
          valid.sum().item<int64_t>()};
}

at::Tensor classMaps(const at::Tensor& logits, const at::Tensor& images) {
  if (logits.dim() != 4) {
    throwArgument("Expected logits [N, C, H, W] but the network gave " + describeTensor(logits));
  }
  const at::Tensor classes = logits.argmax(1);
  if (classes.size(1) < images.size(1) || classes.size(2) < images.size(2)) {
    throwArgument("Expected a class for each pixel of " + describeTensor(images) +
                  " but the network gave " + describeTensor(classes));
  }
  return classes.slice(1, 0, images.size(1)).slice(2, 0, images.size(2)).contiguous();
}

at::Tensor predict(const Runnable& net, const at::Tensor& images) {
  at::NoGradGuard noGrad;
  EvalMode evalMode;
  return classMaps(net({normalizeImages(images)}), images);
}

}  // namespace fcn
