#include "train/count.h"

#include <c10/core/GradMode.h>

#include "errors.h"
#include "tensor/dtype.h"

namespace fcn {

Count PendingCount::read() const { return {correct.item<int64_t>(), pixels.item<int64_t>()}; }

PendingCount countEqual(const at::Tensor& classes, int64_t numClasses, const at::Tensor& targets) {
  const at::Tensor valid = targets.ge(0).logical_and_(targets.lt(numClasses));
  return {classes.eq_(targets).logical_and_(valid).sum(), valid.sum()};
}

PendingCount countCorrect(const at::Tensor& logits, const at::Tensor& targets) {
  at::NoGradGuard noGrad;
  if (logits.dim() != targets.dim() + 1) {
    throwArgument("Expected logits [N, C, H, W] and targets [N, H, W] but received " +
                  describeTensor(logits) + " and " + describeTensor(targets));
  }
  return countEqual(logits.argmax(1), logits.size(1), targets);
}

}  // namespace fcn
