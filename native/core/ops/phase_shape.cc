#include "ops/phase_shape.h"

#include <algorithm>
#include <atomic>
#include <limits>

#include "ops/kernels.h"
#include "ops/operator.h"
#include "ops/parallel.h"
#include "ops/tile.h"

namespace fcn::ops {
namespace {

using at::Tensor;

bool isDtype(at::ScalarType dtype) {
  return dtype == at::kFloat || dtype == at::kDouble || dtype == at::kBFloat16;
}

template <class T>
bool allFinite(const Tensor& tensor) {
  constexpr int64_t part = 1 << 16;
  const T* values = tensor.const_data_ptr<T>();
  const int64_t count = tensor.numel();
  std::atomic<bool> finite = true;
  parallelFor((count + part - 1) / part, [&](int64_t from, int64_t to) {
    const int64_t first = from * part, last = std::min(count, to * part);
    if (!tileKernel<T>().isFinite(values + first, last - first)) finite = false;
  });
  return finite;
}

bool isFinite(const Tensor& tensor) {
  const Tensor computed = toComputed(tensor);
  return computed.scalar_type() == at::kDouble ? allFinite<double>(computed)
                                               : allFinite<float>(computed);
}

template <class T>
bool fillsVectors(const PhaseShape& shape) {
  const int64_t width = tileKernel<T>().width;
  const int64_t padded = (shape.strideWidth + width - 1) / width * width;
  return 4 * shape.strideWidth >= 3 * padded;
}

// By measurement: with many channels what is to stay in the cache does not, and small strides are
// rather columns, LibTorch's way.
bool isFaster(const PhaseShape& shape, at::ScalarType dtype) {
  const bool fills =
      dtype == at::kDouble ? fillsVectors<double>(shape) : fillsVectors<float>(shape);
  return fills && shape.strideWidth >= 8 && shape.inGroup() <= 128;
}

}  // namespace

Tensor toComputed(const Tensor& tensor) {
  const bool isHalf = tensor.scalar_type() == at::kBFloat16;
  return tensor.detach().to(isHalf ? at::kFloat : tensor.scalar_type()).contiguous();
}

std::optional<PhaseShape> phaseShape(const Tensor& input, const Tensor& weight,
                                     const OptionalTensor& bias,
                                     const ConvTransposeOptions& options) {
  const bool hasBias = hasValues(bias);
  for (const Tensor* tensor : {&input, &weight, hasBias ? &*bias : nullptr}) {
    if (!tensor) continue;
    if (!isPlain(*tensor) || tensor->scalar_type() != input.scalar_type()) return std::nullopt;
  }
  if (!isDtype(input.scalar_type()) || input.dim() != 4 || weight.dim() != 4) return std::nullopt;
  for (const auto* pair : {&options.stride, &options.padding, &options.outputPadding}) {
    if (pair->size() != 2 || pair->at(0) < 0 || pair->at(1) < 0) return std::nullopt;
  }
  if (options.dilation != std::vector<int64_t>{1, 1} || options.groups < 1) return std::nullopt;
  if (options.stride[0] < 1 || options.stride[1] < 1) return std::nullopt;
  if (options.outputPadding[0] >= options.stride[0] ||
      options.outputPadding[1] >= options.stride[1]) {
    return std::nullopt;
  }
  const auto outSize = [&](int64_t dim) {
    return (input.size(dim + 2) - 1) * options.stride[dim] - 2 * options.padding[dim] +
           weight.size(dim + 2) + options.outputPadding[dim];
  };
  const PhaseShape shape{.images = input.size(0),
                         .inChannels = input.size(1),
                         .height = input.size(2),
                         .width = input.size(3),
                         .outChannels = weight.size(1) * options.groups,
                         .outHeight = outSize(0),
                         .outWidth = outSize(1),
                         .kernelHeight = weight.size(2),
                         .kernelWidth = weight.size(3),
                         .strideHeight = options.stride[0],
                         .strideWidth = options.stride[1],
                         .paddingHeight = options.padding[0],
                         .paddingWidth = options.padding[1],
                         .groups = options.groups};
  if (input.numel() == 0 || weight.numel() == 0 || shape.outHeight < 1 || shape.outWidth < 1 ||
      weight.size(0) != shape.inChannels || shape.inChannels % options.groups != 0 ||
      (hasBias && (bias->dim() != 1 || bias->size(0) != shape.outChannels))) {
    return std::nullopt;
  }
  // Offsets within an image are 32 bits wide. The output may be cropped to less than its rows.
  const int64_t rows = shape.height * (shape.width * shape.strideWidth + shape.kernelWidth);
  const int64_t most = std::numeric_limits<int32_t>::max() / 4;
  if (rows > most || input.numel() / shape.images > most || weight.numel() > most ||
      shape.outHeight * shape.outWidth > most || shape.inChannels * shape.outWidth > most) {
    return std::nullopt;
  }
  return shape;
}

std::optional<PhaseShape> worthwhileShape(const Tensor& input, const Tensor& weight,
                                          const OptionalTensor& bias,
                                          const ConvTransposeOptions& options) {
  if (!mayRunOwnKernels()) return std::nullopt;
  const auto shape = phaseShape(input, weight, bias, options);
  if (!shape || !isFaster(*shape, input.scalar_type())) return std::nullopt;
  // What is not finite spreads to where LibTorch says; here zeros meet it in other places.
  if (!isFinite(input) || !isFinite(weight)) return std::nullopt;
  return shape;
}

}  // namespace fcn::ops
