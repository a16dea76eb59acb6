#include "train/batch.h"

#include <ATen/ops/empty.h>

#include <cstring>

#include "errors.h"
#include "tensor/dtype.h"
#include "train/normalize.h"

namespace fcn {
namespace {

void checkCrop(const Crop& crop, int64_t height, int64_t width) {
  const at::Tensor &image = crop.image, &mask = crop.mask;
  const bool right = image.scalar_type() == at::kByte && image.dim() == 3 && image.size(2) == 3 &&
                     mask.scalar_type() == at::kByte && mask.dim() == 2 &&
                     mask.size(0) == image.size(0) && mask.size(1) == image.size(1) &&
                     image.is_contiguous() && mask.is_contiguous() && image.is_cpu() &&
                     mask.is_cpu();
  if (!right) {
    throwArgument("Expected an image uint8[H, W, 3] and a mask uint8[H, W] but received " +
                  describeTensor(image) + " and " + describeTensor(mask));
  }
  if (crop.top < 0 || crop.left < 0 || crop.top + height > image.size(0) ||
      crop.left + width > image.size(1)) {
    throwArgument("Expected a crop of " + std::to_string(height) + " x " + std::to_string(width) +
                  " at (" + std::to_string(crop.top) + ", " + std::to_string(crop.left) +
                  ") within " + describeTensor(image));
  }
}

void copyRows(const at::Tensor& from, int64_t top, int64_t left, int64_t height, int64_t width,
              uint8_t* to) {
  const int64_t pixel = from.dim() == 3 ? from.size(2) : 1;
  const int64_t stride = from.size(1) * pixel;
  const auto* source = from.const_data_ptr<uint8_t>() + top * stride + left * pixel;
  for (int64_t row = 0; row < height; row++) {
    std::memcpy(to + row * width * pixel, source + row * stride, width * pixel);
  }
}

}  // namespace

std::pair<at::Tensor, at::Tensor> makeBatch(const std::vector<Crop>& crops, int64_t height,
                                            int64_t width, at::Device device) {
  const int64_t count = static_cast<int64_t>(crops.size());
  at::Tensor images = at::empty({count, height, width, 3}, at::kByte);
  at::Tensor masks = at::empty({count, height, width}, at::kByte);
  for (int64_t i = 0; i < count; i++) {
    const Crop& crop = crops[i];
    checkCrop(crop, height, width);
    copyRows(crop.image, crop.top, crop.left, height, width,
             images.mutable_data_ptr<uint8_t>() + i * height * width * 3);
    copyRows(crop.mask, crop.top, crop.left, height, width,
             masks.mutable_data_ptr<uint8_t>() + i * height * width);
  }
  // Bytes cross to the device, a quarter of the floats they become there.
  return {normalizeImages(images.to(device)), masks.to(device).to(at::kLong)};
}

}  // namespace fcn
