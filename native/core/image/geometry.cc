#include "image/geometry.h"

#include <ATen/ops/_upsample_bilinear2d_aa.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/flip.h>
#include <ATen/ops/upsample_nearest2d.h>

#include <cstring>
#include <string>
#include <vector>

#include "base/errors.h"
#include "image/vectors.h"
#include "tensor/dtype.h"

namespace fcn::image {
namespace {

// Sides are added up.
constexpr int64_t kMaxSide = int64_t{1} << 31;

int64_t bytesPerPixel(const at::Tensor& picture) { return picture.dim() == 3 ? 3 : 1; }

at::Tensor emptyPicture(int64_t height, int64_t width, int64_t bytes) {
  return bytes == 3 ? at::empty({height, width, 3}, at::kByte)
                    : at::empty({height, width}, at::kByte);
}

}  // namespace

at::Tensor cropped(const at::Tensor& from, const CropStep& step) {
  if (step.top < 0 || step.left < 0 || step.height < 1 || step.width < 1 ||
      step.height > from.size(0) - step.top || step.width > from.size(1) - step.left) {
    throwArgument("Expected a crop of " + std::to_string(step.height) + " x " +
                  std::to_string(step.width) + " at (" + std::to_string(step.top) + ", " +
                  std::to_string(step.left) + ") within " + tensor::describeTensor(from));
  }
  const int64_t bytes = bytesPerPixel(from);
  at::Tensor to = emptyPicture(step.height, step.width, bytes);
  const int64_t stride = from.size(1) * bytes;
  const int64_t length = step.width * bytes;
  const auto* source = from.const_data_ptr<uint8_t>() + step.top * stride + step.left * bytes;
  auto* target = to.mutable_data_ptr<uint8_t>();
  for (int64_t row = 0; row < step.height; row++) {
    std::memcpy(target + row * length, source + row * stride, length);
  }
  return to;
}

at::Tensor padded(const at::Tensor& from, const PadStep& step) {
  const int64_t bytes = bytesPerPixel(from);
  const int64_t height = from.size(0);
  for (const int64_t side : {step.left, step.top, step.right, step.bottom}) {
    if (side >= 0 && side <= kMaxSide) continue;
    throwArgument("Expected a padding of 0 to " + std::to_string(kMaxSide) + " but received " +
                  std::to_string(side) + " for " + tensor::describeTensor(from));
  }
  const int64_t newHeight = height + step.top + step.bottom;
  const int64_t newWidth = from.size(1) + step.left + step.right;
  at::Tensor to = emptyPicture(newHeight, newWidth, bytes);
  std::vector<uint8_t> filled(newWidth * bytes, step.maskFill);
  for (size_t i = 0; bytes == 3 && i < filled.size(); i++) filled[i] = step.fill[i % 3];

  const auto* source = from.const_data_ptr<uint8_t>();
  auto* target = to.mutable_data_ptr<uint8_t>();
  const int64_t length = from.size(1) * bytes;
  for (int64_t row = 0; row < newHeight; row++, target += filled.size()) {
    std::memcpy(target, filled.data(), filled.size());
    if (row < step.top || row >= step.top + height) continue;
    std::memcpy(target + step.left * bytes, source + (row - step.top) * length, length);
  }
  return to;
}

at::Tensor flipped(const at::Tensor& from) {
  if (from.dim() == 2) return at::flip(from, {1});
  // LibTorch has vectors for pictures whose channels lie last, seen as channels first.
  return at::flip(from.permute({2, 0, 1}), {2}).permute({1, 2, 0}).contiguous();
}

at::Tensor resizedImage(const at::Tensor& image, const ResizeStep& step) {
  const int64_t height = image.size(0);
  const int64_t width = image.size(1);
  if (height == step.height && width == step.width) return image;
  // Strides that say channels last also where a side is 1, so that nothing is repacked.
  at::Tensor planes = image.as_strided({1, 3, height, width}, {image.numel(), 1, width * 3, 3});
  if (!hasVectors()) planes = planes.to(at::kFloat);
  at::Tensor resized = at::_upsample_bilinear2d_aa(planes, {step.height, step.width}, false);
  if (!hasVectors()) resized = resized.round_().to(at::kByte);
  return resized[0].permute({1, 2, 0}).contiguous();
}

at::Tensor resizedMask(const at::Tensor& mask, const ResizeStep& step) {
  if (mask.size(0) == step.height && mask.size(1) == step.width) return mask;
  return at::upsample_nearest2d(mask.unsqueeze(0).unsqueeze(0), {step.height, step.width})[0][0];
}

}  // namespace fcn::image
