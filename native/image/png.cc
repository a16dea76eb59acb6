#include "image/png.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <vector>

#ifndef _WIN32
// zlib's, as Node has it in it and exports it. Windows' linker has no such symbols.
extern "C" {
__attribute__((weak)) int uncompress(uint8_t* target, unsigned long* length, const uint8_t* source,
                                     unsigned long sourceLength);
__attribute__((weak)) unsigned long crc32(unsigned long crc, const uint8_t* bytes,
                                          unsigned int length);
}
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

#ifndef _WIN32

constexpr std::array<uint8_t, 8> kSignature{0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

// As for every mask; see src/data/mask-png.ts.
constexpr int64_t kMaxPixels = 1 << 28;

struct Png {
  int64_t height = 0;
  int64_t width = 0;
  std::vector<uint8_t> data;  // deflated
};

uint32_t integerAt(const uint8_t* bytes) {
  return uint32_t{bytes[0]} << 24 | uint32_t{bytes[1]} << 16 | uint32_t{bytes[2]} << 8 | bytes[3];
}

// Depth 8, grey or indexed; deflate, the usual filters, not interlaced.
bool isPlain(const uint8_t* header) {
  return header[8] == 8 && (header[9] == 0 || header[9] == 3) && header[10] == 0 &&
         header[11] == 0 && header[12] == 0;
}

// False where a chunk is damaged, there is no end, or the header is not plain.
bool readChunks(const uint8_t* bytes, size_t length, Png& png) {
  if (length < kSignature.size() || !std::equal(kSignature.begin(), kSignature.end(), bytes)) {
    return false;
  }
  for (size_t at = kSignature.size(); length - at >= 12;) {
    const size_t size = integerAt(bytes + at);
    if (size > length - at - 12) return false;
    const uint8_t* const content = bytes + at + 8;
    const std::string_view type(reinterpret_cast<const char*>(bytes) + at + 4, 4);
    if (crc32(0, bytes + at + 4, static_cast<unsigned int>(size + 4)) !=
        integerAt(content + size)) {
      return false;
    }
    if (type == "IHDR") {
      if (png.width != 0 || size != 13 || !isPlain(content)) return false;
      png.width = integerAt(content);
      png.height = integerAt(content + 4);
    } else if (type == "IDAT") {
      png.data.insert(png.data.end(), content, content + size);
    } else if (type == "IEND") {
      return png.height > 0 && png.width > 0 && png.height <= kMaxPixels / png.width;
    }
    at += size + 12;
  }
  return false;
}

#endif

}  // namespace

bool decodesIndices() {
#ifdef _WIN32
  return false;
#else
  return uncompress != nullptr && crc32 != nullptr;
#endif
}

at::Tensor decodeIndices(const uint8_t* bytes, size_t length,
                         const std::array<uint8_t, 256>& values) {
#ifdef _WIN32
  return {};
#else
  Png png;
  if (!decodesIndices() || !readChunks(bytes, length, png)) return {};
  const int64_t height = png.height, width = png.width;
  std::vector<uint8_t> inflated(height * (width + 1));  // a filter's number before each row
  unsigned long written = inflated.size();
  if (uncompress(inflated.data(), &written, png.data.data(), png.data.size()) != 0 ||
      written != inflated.size()) {
    return {};
  }
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
#endif
}

}  // namespace fcn
