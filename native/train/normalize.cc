#include "train/normalize.h"

#include <ATen/ops/tensor.h>

namespace fcn {

at::Tensor normalizeImages(const at::Tensor& images, const Normalization& normalization) {
  const auto channels = [&](const std::array<double, 3>& values) {
    return at::tensor(at::ArrayRef<double>(values), at::kFloat)
        .view({1, 3, 1, 1})
        .to(images.device());
  };
  // The divisions stay divisions: so the values are PyTorch's to the bit.
  return images.permute({0, 3, 1, 2})
      .to(at::kFloat, /*non_blocking=*/false, /*copy=*/false, at::MemoryFormat::Contiguous)
      .div_(255)
      .sub_(channels(normalization.mean))
      .div_(channels(normalization.std));
}

}  // namespace fcn
