#include "train/confusion.h"

#include <ATen/ops/upsample_bilinear2d.h>
#include <c10/core/GradMode.h>

#include "base/errors.h"
#include "ops/confusion.h"
#include "tensor/dtype.h"

namespace fcn::train {

namespace {

at::Tensor interpolated(const at::Tensor& logits, at::IntArrayRef size) {
  return at::upsample_bilinear2d(logits, size, /*align_corners=*/false);
}

at::Tensor atTargets(const at::Tensor& logits, const at::Tensor& targets,
                     const at::Tensor& inputs) {
  if (targets.dim() != 3) return logits;
  const at::IntArrayRef size = targets.sizes().slice(1);
  if (logits.sizes().slice(2).equals(size)) return logits;
  const bool isPicture = inputs.dim() == 4 && inputs.sizes().slice(2).equals(size);
  return isPicture ? logitsOf(logits, size) : interpolated(logits, size);
}

}  // namespace

bool covers(at::IntArrayRef output, at::IntArrayRef picture) {
  return output[0] >= picture[0] && output[1] >= picture[1];
}

at::Tensor logitsOf(const at::Tensor& logits, at::IntArrayRef picture) {
  if (!covers(logits.sizes().slice(2), picture)) return interpolated(logits, picture);
  return logits.slice(2, 0, picture[0]).slice(3, 0, picture[1]);
}

at::Tensor confusionOfClasses(const at::Tensor& classes, int64_t numClasses,
                              const at::Tensor& targets) {
  if (!classes.sizes().equals(targets.sizes())) {
    throw Failure("ERR_SHAPE", "Expected a class for each pixel of the targets " +
                                   tensor::describeTensor(targets) + " but the network gave " +
                                   tensor::describeTensor(classes));
  }
  return ops::confusionMatrix(classes, targets, numClasses);
}

at::Tensor confusionOf(const at::Tensor& logits, const at::Tensor& targets,
                       const at::Tensor& inputs) {
  at::NoGradGuard noGrad;
  if (logits.dim() != targets.dim() + 1) {
    throwArgument("Expected logits [N, C, H, W] and targets [N, H, W] but received " +
                  tensor::describeTensor(logits) + " and " + tensor::describeTensor(targets));
  }
  return confusionOfClasses(atTargets(logits, targets, inputs).argmax(1), logits.size(1), targets);
}

}  // namespace fcn::train
