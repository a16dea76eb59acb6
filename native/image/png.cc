#include "image/png.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

#ifndef _WIN32
// zlib's, as Node has it in it and exports it. Windows' linker has no such symbols.
extern "C" __attribute__((weak)) int uncompress(uint8_t* target, unsigned long* length,
                                                const uint8_t* source, unsigned long sourceLength);
#endif

namespace fcn {
namespace {

enum Filter : uint8_t { kNone, kLeft, kUp, kAverage, kPaeth };

// W3C's PNG specification, 9.4: whichever neighbour is nearest to left + above - corner.
uint8_t paeth(int left, int above, int corner) {
  const int fromLeft = std::abs(above - corner), fromAbove = std::abs(left - corner);
  const int fromCorner = std::abs(left + above - 2 * corner);
  if (fromLeft <= fromAbove && fromLeft <= fromCorner) return static_cast<uint8_t>(left);
  return static_cast<uint8_t>(fromAbove <= fromCorner ? above : corner);
}

// `row` in place of its differences; `above` has the row before it, or zeros.
bool unfilter(uint8_t filter, const uint8_t* differences, const uint8_t* above, uint8_t* row,
              int64_t width) {
  uint8_t left = 0, corner = 0;
  switch (filter) {
    case kNone:
      std::copy_n(differences, width, row);
      return true;
    case kLeft:
      for (int64_t x = 0; x < width; x++)
        row[x] = left = static_cast<uint8_t>(left + differences[x]);
      return true;
    case kUp:
      for (int64_t x = 0; x < width; x++) row[x] = static_cast<uint8_t>(differences[x] + above[x]);
      return true;
    case kAverage:
      for (int64_t x = 0; x < width; x++) {
        row[x] = left = static_cast<uint8_t>(differences[x] + (left + above[x]) / 2);
      }
      return true;
    case kPaeth:
      for (int64_t x = 0; x < width; x++) {
        row[x] = left = static_cast<uint8_t>(differences[x] + paeth(left, above[x], corner));
        corner = above[x];
      }
      return true;
    default:
      return false;
  }
}

// Exactly as many bytes as `target` has, and no more.
bool inflate(const uint8_t* source, size_t length, std::vector<uint8_t>& target) {
#ifdef _WIN32
  return false;
#else
  unsigned long written = target.size();
  return uncompress && uncompress(target.data(), &written, source, length) == 0 &&
         written == target.size();
#endif
}

}  // namespace

at::Tensor decodeIndices(const uint8_t* data, size_t length, int64_t height, int64_t width,
                         const std::array<uint8_t, 256>& values) {
  std::vector<uint8_t> inflated(height * (width + 1));  // a filter's number before each row
  if (!inflate(data, length, inflated)) return {};
  const uint8_t* rows = inflated.data();
  at::Tensor mask = at::empty({height, width}, at::kByte);
  auto* pixels = mask.mutable_data_ptr<uint8_t>();
  std::vector<uint8_t> above(width), row(width);
  for (int64_t y = 0; y < height; y++, rows += width + 1) {
    if (!unfilter(rows[0], rows + 1, above.data(), row.data(), width)) return {};
    for (int64_t x = 0; x < width; x++) pixels[y * width + x] = values[row[x]];
    above.swap(row);
  }
  return mask;
}

}  // namespace fcn
