// Pictures as a network takes them.
#pragma once
#include <ATen/core/Tensor.h>

#include <array>

namespace fcn::image {

// Of a channel's values, 0 to 1: (value - mean) / std, of R, G and B.
struct Normalization {
  std::array<double, 3> mean;
  std::array<double, 3> std;
};

// What each byte of each channel becomes. In float32, and by divisions: so the values are PyTorch's
// to the bit.
using NormalizedBytes = std::array<std::array<float, 256>, 3>;
NormalizedBytes normalizedBytes(const Normalization& normalization);

// torchvision's ToTensor and Normalize: uint8 [N, H, W, 3], 0..255, to float32 [N, 3, H, W], on the
// pictures' device.
at::Tensor normalizeImages(const at::Tensor& images, const Normalization& normalization,
                           at::MemoryFormat format = at::MemoryFormat::Contiguous);

}  // namespace fcn::image
