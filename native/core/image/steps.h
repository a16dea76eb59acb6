// What transforms do to a picture and its mask once everything about them is drawn: plain memory
// and no JavaScript, for any thread. src/data/transforms draws.
#pragma once
#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>
#include <variant>
#include <vector>

namespace fcn::image {

// A picture, uint8 [H, W, 3], and its mask, uint8 [H, W]; undefined where there is none.
struct Pair {
  at::Tensor image;
  at::Tensor mask;
};

struct CropStep {
  int64_t top, left, height, width;
};

struct PadStep {
  int64_t left, top, right, bottom;
  std::array<uint8_t, 3> fill;
  uint8_t maskFill;
};

// Bilinear and antialiased; the mask by its nearest pixels.
struct ResizeStep {
  int64_t height, width;
};

// Left and right change places.
struct FlipStep {};

enum class ColorChange : uint8_t { brightness, contrast, saturation, hue };

// Leaves the mask as it is.
struct ColorStep {
  ColorChange change;
  double factor;
};

using Step = std::variant<CropStep, PadStep, ResizeStep, FlipStep, ColorStep>;

// Steps as `encode` of src/data/transforms/steps.ts writes them: each is the number of its kind and
// then its own numbers.
std::vector<Step> readSteps(const double* numbers, size_t count);

// Throws where the pair is no picture with its mask.
void checkPair(const Pair& pair);

// The steps one after another, on the calling thread alone. The result is memory of its own, which
// lies row by row.
Pair applySteps(const Pair& pair, const std::vector<Step>& steps);

}  // namespace fcn::image
