#include "image/normalize.h"

#include <ATen/ops/empty.h>

#include "ops/kernels.h"
#include "ops/parallel.h"

namespace fcn::image {
namespace {

// [N, H, W, 3] is channels_last's order of bytes.
void toChannelsLast(const NormalizedBytes& values, const uint8_t* pixels, int64_t count,
                    float* out) {
  for (int64_t i = 0; i < 3 * count; i += 3) {
    for (int64_t channel = 0; channel < 3; channel++) {
      out[i + channel] = values[channel][pixels[i + channel]];
    }
  }
}

void toPlanes(const NormalizedBytes& values, const uint8_t* pixels, int64_t count, float* out,
              int64_t plane) {
  for (int64_t i = 0; i < count; i++) {
    for (int64_t channel = 0; channel < 3; channel++) {
      out[channel * plane + i] = values[channel][pixels[3 * i + channel]];
    }
  }
}

at::Tensor normalizeOnCpu(const at::Tensor& images, at::MemoryFormat format,
                          const NormalizedBytes& values) {
  const at::Tensor bytes = images.contiguous();
  const int64_t count = bytes.size(0), height = bytes.size(1), width = bytes.size(2);
  at::Tensor out = at::empty({count, 3, height, width}, at::TensorOptions(at::kFloat), format);
  const auto* from = bytes.const_data_ptr<uint8_t>();
  auto* to = out.mutable_data_ptr<float>();
  ops::parallelQueue(count * height, [&](ops::Queue& queue) {
    for (int64_t row; queue.take(row);) {
      const uint8_t* pixels = from + row * width * 3;
      if (format == at::MemoryFormat::ChannelsLast) {
        toChannelsLast(values, pixels, width, to + row * width * 3);
      } else {
        const int64_t image = row / height, y = row % height, plane = height * width;
        toPlanes(values, pixels, width, to + image * 3 * plane + y * width, plane);
      }
    }
  });
  return out;
}

}  // namespace

NormalizedBytes normalizedBytes(const Normalization& normalization) {
  NormalizedBytes values;
  for (size_t channel = 0; channel < 3; channel++) {
    const auto mean = static_cast<float>(normalization.mean[channel]);
    const auto std = static_cast<float>(normalization.std[channel]);
    for (int byte = 0; byte < 256; byte++) {
      values[channel][byte] = (static_cast<float>(byte) / 255.0F - mean) / std;
    }
  }
  return values;
}

at::Tensor normalizeImages(const at::Tensor& images, const Normalization& normalization,
                           at::MemoryFormat format) {
  if (ops::isPlain(images) && images.scalar_type() == at::kByte && images.dim() == 4 &&
      images.size(3) == 3) {
    return normalizeOnCpu(images, format, normalizedBytes(normalization));
  }
  // Filled where they are: to copy them there, a GPU would be waited for.
  const auto channels = [&](const std::array<double, 3>& values) {
    at::Tensor tensor = at::empty({1, 3, 1, 1}, images.options().dtype(at::kFloat));
    for (int64_t c = 0; c < 3; c++) tensor.select(1, c).fill_(values[c]);
    return tensor;
  };
  return images.permute({0, 3, 1, 2})
      .to(at::kFloat, /*non_blocking=*/false, /*copy=*/false, format)
      .div_(255)
      .sub_(channels(normalization.mean))
      .div_(channels(normalization.std));
}

}  // namespace fcn::image
