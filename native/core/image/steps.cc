#include "image/steps.h"

#include <ATen/core/grad_mode.h>

#include <string>

#include "base/errors.h"
#include "image/color.h"
#include "image/geometry.h"
#include "image/serial.h"
#include "tensor/dtype.h"

namespace fcn::image {
namespace {

// Gives the numbers one after another.
class Numbers {
 public:
  Numbers(const double* at, size_t count) : at_(at), end_(at + count) {}

  bool isAtEnd() const { return at_ == end_; }
  double real() {
    if (isAtEnd()) throwArgument("Expected all numbers of a step but received fewer");
    return *at_++;
  }
  int64_t integer() { return static_cast<int64_t>(real()); }
  uint8_t byte() { return static_cast<uint8_t>(integer()); }

 private:
  const double* at_;
  const double* end_;
};

// In the order of KINDS of src/data/transforms/steps.ts. Braces evaluate from left to right.
Step readStep(Numbers& from) {
  switch (const int64_t kind = from.integer()) {
    case 0:
      return CropStep{from.integer(), from.integer(), from.integer(), from.integer()};
    case 1:
      return PadStep{from.integer(),
                     from.integer(),
                     from.integer(),
                     from.integer(),
                     {from.byte(), from.byte(), from.byte()},
                     from.byte()};
    case 2:
      return ResizeStep{from.integer(), from.integer()};
    case 3:
      return FlipStep{};
    case 4:
      return ColorStep{ColorChange::brightness, from.real()};
    case 5:
      return ColorStep{ColorChange::contrast, from.real()};
    case 6:
      return ColorStep{ColorChange::saturation, from.real()};
    case 7:
      return ColorStep{ColorChange::hue, from.real()};
    default:
      throwArgument("Expected a step of a known kind but received " + std::to_string(kind));
  }
}

// Does to a pair what a step says.
struct Apply {
  Pair& pair;

  void operator()(const CropStep& step) const {
    pair.image = cropped(pair.image, step);
    if (pair.mask.defined()) pair.mask = cropped(pair.mask, step);
  }
  void operator()(const PadStep& step) const {
    pair.image = padded(pair.image, step);
    if (pair.mask.defined()) pair.mask = padded(pair.mask, step);
  }
  void operator()(const ResizeStep& step) const {
    pair.image = resizedImage(pair.image, step);
    if (pair.mask.defined()) pair.mask = resizedMask(pair.mask, step);
  }
  void operator()(const FlipStep&) const {
    pair.image = flipped(pair.image);
    if (pair.mask.defined()) pair.mask = flipped(pair.mask);
  }
  void operator()(const ColorStep& step) const { pair.image = recolored(pair.image, step); }
};

// Row by row, and nobody else's.
at::Tensor owned(const at::Tensor& result, const at::Tensor& given) {
  return result.defined() && result.is_same(given) ? result.clone() : result;
}

}  // namespace

std::vector<Step> readSteps(const double* numbers, size_t count) {
  Numbers from(numbers, count);
  std::vector<Step> steps;
  while (!from.isAtEnd()) steps.push_back(readStep(from));
  return steps;
}

void checkPair(const Pair& pair) {
  const at::Tensor &image = pair.image, &mask = pair.mask;
  const auto isBytes = [](const at::Tensor& tensor, int64_t dimensions) {
    return tensor.is_cpu() && tensor.layout() == at::kStrided &&
           tensor.scalar_type() == at::kByte && tensor.dim() == dimensions && tensor.numel() > 0;
  };
  if (!isBytes(image, 3) || image.size(2) != 3) {
    throwArgument("Expected a picture, uint8[H, W, 3] on the CPU, but received " +
                  tensor::describeTensor(image));
  }
  if (mask.defined() &&
      (!isBytes(mask, 2) || mask.size(0) != image.size(0) || mask.size(1) != image.size(1))) {
    throwArgument("Expected a mask, uint8[" + std::to_string(image.size(0)) + ", " +
                  std::to_string(image.size(1)) + "] on the CPU as its picture, but received " +
                  tensor::describeTensor(mask));
  }
}

Pair applySteps(const Pair& pair, const std::vector<Step>& steps) {
  const SerialGuard serial;
  const at::NoGradGuard noGrad;
  Pair result{pair.image.contiguous(), pair.mask.defined() ? pair.mask.contiguous() : at::Tensor()};
  for (const Step& step : steps) std::visit(Apply{result}, step);
  return {owned(result.image, pair.image), owned(result.mask, pair.mask)};
}

}  // namespace fcn::image
