#include "image/color.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/mean.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "image/vectors.h"

namespace fcn::image {
namespace {

// What becomes of each value of a byte.
template <class Value>
using Table = std::array<Value, 256>;

template <class Value, class Function>
Table<Value> tableOf(Function function) {
  Table<Value> table;
  for (int value = 0; value < 256; value++) table[value] = function(static_cast<float>(value));
  return table;
}

// clamp_(0, 255).to(uint8)
uint8_t toByte(float value) {
  if (!(value > 0)) return 0;
  return static_cast<uint8_t>(std::min(value, 255.0F));
}

at::Tensor mapped(const at::Tensor& image, const Table<uint8_t>& table) {
  at::Tensor result = at::empty_like(image);
  const auto* from = image.const_data_ptr<uint8_t>();
  std::transform(from, from + image.numel(), result.mutable_data_ptr<uint8_t>(),
                 [&](uint8_t byte) { return table[byte]; });
  return result;
}

// `value * factor` of `add_(value, alpha=factor)`: with vectors LibTorch does not round it. A
// double holds it as it is, of a byte and a float32, and the sum as well.
double product(float value, float factor) {
  const double exact = static_cast<double>(value) * factor;
  return hasVectors() ? exact : static_cast<float>(exact);
}

// _rgb_to_grayscale_image, and its floor.
class Gray {
 public:
  uint8_t operator()(const uint8_t* pixel) const {
    const auto redGreen = static_cast<float>(red_[pixel[0]] + green_[pixel[1]]);
    return static_cast<uint8_t>(static_cast<float>(redGreen + blue_[pixel[2]]));
  }

 private:
  Table<double> red_ = tableOf<double>([](float value) { return value * 0.2989F; });
  Table<double> green_ = tableOf<double>([](float value) { return product(value, 0.587F); });
  Table<double> blue_ = tableOf<double>([](float value) { return product(value, 0.114F); });
};

const Gray& gray() {
  static const Gray instance;
  return instance;
}

at::Tensor brighter(const at::Tensor& image, double factor) {
  const auto by = static_cast<float>(factor);
  return mapped(image, tableOf<uint8_t>([by](float value) { return toByte(value * by); }));
}

// _blend with one value for all pixels: the mean grey, summed as LibTorch sums.
at::Tensor contrasted(const at::Tensor& image, double factor) {
  at::Tensor grays = at::empty({1, image.size(0), image.size(1)}, at::kFloat);
  const auto* pixel = image.const_data_ptr<uint8_t>();
  auto* to = grays.mutable_data_ptr<float>();
  const Gray& grayOf = gray();
  for (int64_t i = 0; i < grays.numel(); i++, pixel += 3) to[i] = grayOf(pixel);
  const auto mean = at::mean(grays, {-3, -2, -1}).item<float>();

  const auto own = static_cast<float>(factor);
  const auto other = static_cast<float>(1.0 - factor);
  // The mean is no byte: a double would not hold the sum.
  const float rounded = mean * other;
  return mapped(image, tableOf<uint8_t>([&](float value) {
                  const float scaled = value * own;
                  return toByte(hasVectors() ? std::fma(mean, other, scaled) : scaled + rounded);
                }));
}

// _blend with each pixel's grey: a table for each grey, since branches on pixels cost more.
at::Tensor saturated(const at::Tensor& image, double factor) {
  const auto own = static_cast<float>(factor);
  const auto other = static_cast<float>(1.0 - factor);
  std::vector<Table<uint8_t>> tables;
  tables.reserve(256);
  for (int value = 0; value < 256; value++) {
    const double part = product(static_cast<float>(value), other);
    tables.push_back(tableOf<uint8_t>([own, part](float color) {
      const float scaled = color * own;
      return toByte(static_cast<float>(scaled + part));
    }));
  }

  const Gray& grayOf = gray();
  at::Tensor result = at::empty_like(image);
  const auto* from = image.const_data_ptr<uint8_t>();
  auto* to = result.mutable_data_ptr<uint8_t>();
  for (int64_t i = 0; i < image.numel(); i += 3) {
    const Table<uint8_t>& table = tables[grayOf(from + i)];
    to[i] = table[from[i]];
    to[i + 1] = table[from[i + 1]];
    to[i + 2] = table[from[i + 2]];
  }
  return result;
}

struct Hsv {
  float hue, saturation, value;
};

// _rgb_to_hsv
Hsv toHsv(float red, float green, float blue) {
  const float most = std::max({red, green, blue});
  const float least = std::min({red, green, blue});
  if (most == least) return {0, 0, most};
  const float range = most - least;
  const float r = (most - red) / range;
  const float g = (most - green) / range;
  const float b = (most - blue) / range;
  const float sector = most == red ? b - g : most == green ? r + 2.0F - b : g + 4.0F - r;
  const float turns = sector * static_cast<float>(1.0 / 6.0) + 1.0F;
  return {turns >= 1.0F ? turns - 1.0F : turns, range / most, most};  // fmod_(1.0)
}

// _hsv_to_rgb, and to_dtype(uint8, scale=True)
void writeRgb(const Hsv& color, uint8_t* to) {
  const auto [hue, saturation, value] = color;
  const float sixth = hue * 6.0F;
  const auto sector = static_cast<int>(sixth);
  const float part = saturation * (sixth - static_cast<float>(sector));
  const float rest = 1.0F - saturation;
  const auto scaled = [value = value](float share) {
    return static_cast<uint8_t>(std::clamp(share * value, 0.0F, 1.0F) * 255.999F);
  };
  const std::array<uint8_t, 4> vpqt = {static_cast<uint8_t>(value * 255.999F), scaled(rest),
                                       scaled(1.0F - part), scaled(part + rest)};
  static constexpr uint8_t CHOICE[6][3] = {{0, 3, 1}, {2, 0, 1}, {1, 0, 3},
                                           {1, 2, 0}, {3, 1, 0}, {0, 1, 2}};
  const auto& choice = CHOICE[sector % 6];  // 6 where rounding went up to a whole turn
  for (int channel = 0; channel < 3; channel++) to[channel] = vpqt[choice[channel]];
}

at::Tensor hueShifted(const at::Tensor& image, double factor) {
  static const auto unit =
      tableOf<float>([](float value) { return value * static_cast<float>(1.0 / 255.0); });
  const auto by = static_cast<float>(factor);
  at::Tensor result = at::empty_like(image);
  const auto* from = image.const_data_ptr<uint8_t>();
  auto* to = result.mutable_data_ptr<uint8_t>();
  for (int64_t i = 0; i < image.numel(); i += 3) {
    Hsv color = toHsv(unit[from[i]], unit[from[i + 1]], unit[from[i + 2]]);
    color.hue += by;
    if (color.hue >= 1.0F) color.hue -= 1.0F;  // remainder_(1.0)
    if (color.hue < 0.0F) color.hue += 1.0F;
    writeRgb(color, to + i);
  }
  return result;
}

}  // namespace

at::Tensor recolored(const at::Tensor& image, const ColorStep& step) {
  switch (step.change) {
    case ColorChange::brightness:
      return brighter(image, step.factor);
    case ColorChange::contrast:
      return contrasted(image, step.factor);
    case ColorChange::saturation:
      return saturated(image, step.factor);
    default:
      return hueShifted(image, step.factor);
  }
}

}  // namespace fcn::image
