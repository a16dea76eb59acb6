#include "image/pixels.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <cstring>

namespace fcn::image {

at::Tensor upright(const at::Tensor& pixels, int orientation) {
  if (orientation == 1) return pixels;
  const int64_t height = pixels.size(0), width = pixels.size(1);
  const bool swapsSides = orientation >= 5;
  // Which ends of the stored picture its first row and column are.
  const bool fromBottom =
      orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
  const bool fromRight =
      orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
  const int64_t down = (fromBottom ? -3 : 3) * width, right = fromRight ? -3 : 3;
  const auto* first = pixels.const_data_ptr<uint8_t>() +
                      (fromBottom ? (height - 1) * width * 3 : 0) +
                      (fromRight ? (width - 1) * 3 : 0);
  const int64_t rows = swapsSides ? width : height, columns = swapsSides ? height : width;
  const int64_t nextRow = swapsSides ? right : down, nextColumn = swapsSides ? down : right;
  at::Tensor turned = at::empty({rows, columns, 3}, at::kByte);
  auto* const pixel = turned.mutable_data_ptr<uint8_t>();
  // In tiles: column by column, each pixel is on another page.
  constexpr int64_t kTile = 64;
  for (int64_t top = 0; top < rows; top += kTile) {
    for (int64_t left = 0; left < columns; left += kTile) {
      const int64_t count = std::min(kTile, columns - left);
      for (int64_t y = top; y < std::min(rows, top + kTile); y++) {
        const uint8_t* from = first + y * nextRow + left * nextColumn;
        uint8_t* to = pixel + (y * columns + left) * 3;
        for (int64_t x = 0; x < count; x++, from += nextColumn, to += 3) std::copy_n(from, 3, to);
      }
    }
  }
  return turned;
}

at::Tensor rgbOfBytes(const uint8_t* rgb, int64_t height, int64_t width) {
  at::Tensor pixels = at::empty({height, width, 3}, at::kByte);
  std::copy_n(rgb, pixels.numel(), pixels.mutable_data_ptr<uint8_t>());
  return pixels;
}

at::Tensor rgbOfShorts(const uint8_t* rgb, int64_t height, int64_t width) {
  at::Tensor pixels = at::empty({height, width, 3}, at::kByte);
  auto* to = pixels.mutable_data_ptr<uint8_t>();
  uint16_t most = 0;
  for (int64_t i = 0; i < pixels.numel(); i++) {
    uint16_t value = 0;
    std::memcpy(&value, rgb + 2 * i, sizeof(value));
    most = std::max(most, value);
    to[i] = static_cast<uint8_t>(value >> 8);
  }
  constexpr uint16_t kTwelveBits = 4095;
  return most == 0 || most > kTwelveBits ? pixels : at::Tensor();
}

at::Tensor rgbOfCmyk(const uint8_t* cmyk, int64_t height, int64_t width, bool inverted) {
  at::Tensor pixels = at::empty({height, width, 3}, at::kByte);
  auto* to = pixels.mutable_data_ptr<uint8_t>();
  const int flip = inverted ? 255 : 0;
  for (int64_t i = 0; i < height * width; i++, cmyk += 4, to += 3) {
    const int left = 255 - (cmyk[3] ^ flip);
    for (int ink = 0; ink < 3; ink++) {
      const int product = (cmyk[ink] ^ flip) * left + 128;
      to[ink] = static_cast<uint8_t>(left - (((product >> 8) + product) >> 8));  // divided by 255
    }
  }
  return pixels;
}

}  // namespace fcn::image
