// Masks: a PNG's pixels as classes, and how often each value or colour occurs.
#pragma once
#include <ATen/core/Tensor.h>
#include <array>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "image/png.h"

namespace fcn::image {

// The class of every sample and every colour, as src/data/masks/masks.ts writes it: the class of
// colours that are not named; 256 classes each of indexed masks and grey ones of 8 or 16 bits, of
// grey ones of 1, of 2 and of 4 bits; then red, green, blue and class of each colour.
class MaskClasses {
 public:
  using Table = std::array<uint8_t, 256>;

  // Throws where the bytes are none such.
  MaskClasses(const uint8_t* bytes, size_t length);

  const Table& ofSamples(const PngHeader& header) const;
  uint8_t ofColor(uint32_t color) const;

 private:
  uint8_t other_ = 0;
  std::array<Table, 4> tables_{};
  std::unordered_map<uint32_t, uint8_t> colors_;
};

// The classes, uint8 [H, W]. Throws PngError. `inflated`: see Png::eachRow.
at::Tensor decodeMask(const uint8_t* bytes, size_t length, const MaskClasses& classes,
                      double maxPixels, const std::vector<uint8_t>* inflated = nullptr);

// How often each sample or colour occurs.
struct MaskCounts {
  PngHeader header;
  std::array<double, 256> samples{};
  std::unordered_map<uint32_t, double> colors;
  double others = 0;  // pixels of colours beyond the first so many
};

// Throws PngError.
MaskCounts countMask(const uint8_t* bytes, size_t length, double maxPixels,
                     const std::vector<uint8_t>* inflated = nullptr);

}  // namespace fcn::image
