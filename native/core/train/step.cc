#include "train/step.h"

#include <c10/core/GradMode.h>

#include "base/autocast.h"
#include "base/errors.h"
#include "tensor/dtype.h"
#include "train/loss.h"

namespace fcn::train {
namespace {

// The classes of each pixel of a picture of this size. Where the head's logits cover it, they need
// not be in memory.
at::Tensor classesOf(const nn::SplitHead& head, const at::Tensor& input, at::IntArrayRef picture) {
  const at::Tensor features = head.body(input);
  if (features.dim() != 4 || !covers(head.sizeOf(features), picture)) {
    return logitsOf(head.logits(features), picture).argmax(1);
  }
  const at::Tensor classes = head.classes(features);
  return classes.slice(1, 0, picture[0]).slice(2, 0, picture[1]).contiguous();
}

// `isPending`: nobody has looked yet whether the loss is finite.
void update(const Step& step, const BatchLoss& batch, bool isPending) {
  // Gradients have the dtypes of what they are of.
  const AutocastGuard autocast(Autocast::off());
  step.optimizer->zeroGrad(/*setToNone=*/true);
  if (step.scaling) {
    optim::GradScaler& scaler = *step.scaling->scaler;
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

at::Tensor evaluate(const nn::Runnable& net, const at::Tensor& inputs, const at::Tensor& targets,
                    const dispatch::TapePtr& loss) {
  at::NoGradGuard noGrad;
  if (loss) {
    const size_t output = net.mainOutput();
    const at::Tensor resized = resizedLogits(*loss, output);
    const auto outputs = net.outputs({inputs});
    at::Tensor logits = outputs.at(output);
    if (resized.defined()) logits = loss->playUntil(withTargets(outputs, targets), resized);
    return confusionOf(logits, targets, inputs);
  }
  const bool arePictures = inputs.dim() == 4 && targets.dim() == 3 &&
                           inputs.sizes().slice(2).equals(targets.sizes().slice(1));
  const auto head = arePictures ? net.head() : std::nullopt;
  if (!head) return confusionOf(net({inputs}), targets, inputs);
  return confusionOfClasses(classesOf(*head, inputs, targets.sizes().slice(1)), head->numClasses(),
                            targets);
}

at::Tensor classMaps(const at::Tensor& logits, const at::Tensor& images) {
  if (logits.dim() != 4) {
    throwArgument("Expected logits [N, C, H, W] but the network gave " +
                  tensor::describeTensor(logits));
  }
  return logitsOf(logits, images.sizes().slice(1, 2)).argmax(1);
}

at::Tensor predict(const nn::Runnable& net, const at::Tensor& images,
                   const image::Normalization& normalization) {
  at::NoGradGuard noGrad;
  nn::EvalMode evalMode;
  const at::Tensor inputs = image::normalizeImages(images, normalization, net.inputFormat());
  const auto head = net.head();
  return head ? classesOf(*head, inputs, images.sizes().slice(1, 2))
              : classMaps(net({inputs}), images);
}

}  // namespace fcn::train
