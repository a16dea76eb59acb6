#include "tensor/capture.h"

#include <c10/core/GradMode.h>

namespace fcn::tensor {

void Capture::keep() {
  if (own_) return;
  own_ = true;
  c10::NoGradGuard noGrad;
  for (at::Tensor& bytes : bytes_) {
    if (bytes.defined()) bytes = bytes.clone();
  }
}

void Captures::keepAll() {
  // Where memory for the copy runs out, what was about to run does not.
  for (Capture* capture : open_) capture->keep();
  open_.clear();
}

}  // namespace fcn::tensor
