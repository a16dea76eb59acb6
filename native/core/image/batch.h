// A batch made of pictures and masks.
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "image/normalize.h"
#include "image/steps.h"

namespace fcn::image {

// Copies a pair of the batch's size into a row of `images`, uint8 [N, H, W, 3], and of `masks`,
// uint8 [N, H, W].
void place(const Pair& pair, const Pair& batch, int64_t row);

// The bytes that occur in a mask, in ascending order.
std::vector<uint8_t> valuesOf(const at::Tensor& mask);

// The batch as a network takes it: float32 [N, 3, H, W], the values that torchvision's ToTensor and
// Normalize give, and int64 [N, H, W]. Rows from `begin` to `end` of it are written, on the calling
// thread.
void normalizeRows(const Pair& batch, const Normalization& normalization, const at::Tensor& inputs,
                   const at::Tensor& targets, int64_t begin, int64_t end);

}  // namespace fcn::image
