// Where a picture's or a mask's pixels go. Each takes uint8 [H, W, 3] or [H, W], contiguous, and
// gives a new tensor; pictures to the bit as torchvision.transforms.v2.functional does.
#pragma once
#include "image/steps.h"

namespace fcn::image {

at::Tensor cropped(const at::Tensor& from, const CropStep& step);
at::Tensor padded(const at::Tensor& from, const PadStep& step);
at::Tensor flipped(const at::Tensor& from);
at::Tensor resizedImage(const at::Tensor& image, const ResizeStep& step);
at::Tensor resizedMask(const at::Tensor& mask, const ResizeStep& step);

}  // namespace fcn::image
