#include "train/step.h"

#include <c10/core/GradMode.h>

#include <cmath>
#include <sstream>

#include "errors.h"
#include "tensor/dtype.h"
#include "train/normalize.h"

namespace fcn {

StepResult trainStep(torch::nn::Module& net, Sgd& optimizer, const std::vector<SgdOptions>& options,
                     const Tape& tape, const at::Tensor& inputs, const at::Tensor& targets) {
  c10::AutoGradMode grad(true);
  optimizer.zeroGrad(/*setToNone=*/true);
  at::Tensor logits = forward(net, inputs);
  at::Tensor loss = tape.play({logits, targets}).sum();
  const double value = loss.item<double>();
  if (!std::isfinite(value)) {
    std::ostringstream message;
    message << "Expected a finite loss but it is " << value
            << ": no step was made. A smaller learning rate often helps";
    throw Failure("ERR_NOT_FINITE", message.str());
  }
  loss.backward();
  optimizer.step(options);
  return {value, countCorrect(logits, targets)};
}

int64_t countCorrect(const at::Tensor& logits, const at::Tensor& targets) {
  at::NoGradGuard noGrad;
  if (logits.dim() != targets.dim() + 1) {
    throwArgument("Expected logits [N, C, H, W] and targets [N, H, W] but received " +
                  describeTensor(logits) + " and " + describeTensor(targets));
  }
  return logits.argmax(1).eq(targets).sum().item<int64_t>();
}

at::Tensor predict(torch::nn::Module& net, const at::Tensor& images) {
  at::NoGradGuard noGrad;
  const bool training = net.is_training();
  net.eval();
  try {
    at::Tensor classes = forward(net, normalizeImages(images)).argmax(1);
    net.train(training);
    return classes;
  } catch (...) {
    net.train(training);
    throw;
  }
}

}  // namespace fcn
