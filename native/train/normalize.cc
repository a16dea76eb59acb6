#include "train/normalize.h"

#include <ATen/ops/empty.h>

namespace fcn {

at::Tensor normalizeImages(const at::Tensor& images, const Normalization& normalization) {
  // Filled where they are: to copy them there, a GPU would be waited for.
  const auto channels = [&](const std::array<double, 3>& values) {
    at::Tensor tensor = at::empty({1, 3, 1, 1}, images.options().dtype(at::kFloat));
    for (int64_t c = 0; c < 3; c++) tensor.select(1, c).fill_(values[c]);
    return tensor;
  };
  // The divisions stay divisions: so the values are PyTorch's to the bit.
  return images.permute({0, 3, 1, 2})
      .to(at::kFloat, /*non_blocking=*/false, /*copy=*/false, at::MemoryFormat::Contiguous)
      .div_(255)
      .sub_(channels(normalization.mean))
      .div_(channels(normalization.std));
}

}  // namespace fcn
