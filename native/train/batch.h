// A batch cut out of uint8 pictures and masks.
#pragma once
#include <ATen/core/Tensor.h>

#include <utility>
#include <vector>

namespace fcn {

struct Crop {
  at::Tensor image;  // uint8 [H, W, 3]
  at::Tensor mask;   // uint8 [H, W]
  int64_t top;
  int64_t left;
};

// Normalised float32 [N, 3, height, width] and int64 [N, height, width] on `device`.
std::pair<at::Tensor, at::Tensor> makeBatch(const std::vector<Crop>& crops, int64_t height,
                                            int64_t width, at::Device device);

}  // namespace fcn
