#include "train/normalize.h"

#include <ATen/ops/tensor.h>

namespace fcn {

at::Tensor normalizeImages(const at::Tensor& images) {
  auto channels = [&](std::initializer_list<double> values) {
    return at::tensor(at::ArrayRef<double>(values), at::kFloat)
        .view({1, 3, 1, 1})
        .to(images.device());
  };
  // The divisions stay divisions: so the values are PyTorch's to the bit.
  return images.permute({0, 3, 1, 2})
      .to(at::kFloat, /*non_blocking=*/false, /*copy=*/false, at::MemoryFormat::Contiguous)
      .div_(255)
      .sub_(channels({0.485, 0.456, 0.406}))
      .div_(channels({0.229, 0.224, 0.225}));
}

}  // namespace fcn
