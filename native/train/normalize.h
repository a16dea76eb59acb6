// Pictures as a network takes them.
#pragma once
#include <ATen/core/Tensor.h>

namespace fcn {

// torchvision's ToTensor and Normalize with ImageNet's mean and standard deviation: uint8
// [N, H, W, 3], 0..255, to float32 [N, 3, H, W], on the pictures' device.
at::Tensor normalizeImages(const at::Tensor& images);

}  // namespace fcn
