#include "image/mask.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/errors.h"

namespace fcn::image {
namespace {

constexpr size_t kColorBytes = 4;

uint32_t colorOf(uint8_t red, uint8_t green, uint8_t blue) {
  return uint32_t{red} << 16 | uint32_t{green} << 8 | blue;
}

// The samples of rows of grey or indexed pixels, a byte each. Samples of 16 bits are either small
// numbers or bytes that were made wider by repeating them; their lower byte has both.
class Samples {
 public:
  explicit Samples(const PngHeader& header) : header_(header) {
    isBytes_ = header.depth == 8 && header.channels == 1;
    if (!isBytes_) samples_.resize(header.width);
  }

  // Throws PngError for 16 bits that are neither.
  const uint8_t* of(const PngRow& row) {
    if (isBytes_) return row.bytes;
    const uint8_t* const bytes = row.bytes;
    uint8_t* const into = samples_.data();
    const int64_t count = row.count, channels = header_.channels;
    switch (header_.depth) {
      case 8:
        for (int64_t i = 0; i < count; i++) into[i] = bytes[i * channels];
        break;
      case 16:
        for (int64_t i = 0; i < count; i++) {
          const uint8_t* const sample = bytes + i * channels * 2;
          into[i] = lowerByte(sample[0], sample[1]);
        }
        break;
      default:
        unpack(bytes, count, header_.depth, into);
    }
    return samples_.data();
  }

 private:
  static void unpack(const uint8_t* bytes, int64_t count, int depth, uint8_t* into) {
    const auto most = static_cast<uint8_t>((1 << depth) - 1);
    for (int64_t i = 0; i < count; i++) {
      const int64_t bit = i * depth;
      into[i] = bytes[bit >> 3] >> (8 - depth - (bit & 7)) & most;
    }
  }

  uint8_t lowerByte(uint8_t upper, uint8_t lower) {
    const bool isWhite = upper == 255 && lower == 255;
    if (upper == 0) {
      isSmall_ |= lower != 0;
    } else if (upper == lower) {
      isWide_ |= !isWhite;
    }
    if ((upper != 0 && upper != lower) || (isSmall_ && isWide_)) {
      throw PngError("it has 16 bits a pixel and the value " + std::to_string(upper << 8 | lower) +
                     ", where classes have values of 0 to 255");
    }
    return lower;
  }

  const PngHeader& header_;
  bool isBytes_ = false;
  bool isSmall_ = false;  // some sample is below 256, and not 0
  bool isWide_ = false;   // some sample is a byte twice, and not white
  std::vector<uint8_t> samples_;
};

// Calls `use` with the position and the colour of each pixel. Of 16 bits the upper 8 count.
template <class Use>
void eachColor(const PngHeader& header, const PngRow& row, Use use) {
  const int64_t next = header.depth / 8, step = header.channels * next;
  for (int64_t i = 0; i < row.count; i++) {
    const uint8_t* const at = row.bytes + i * step;
    use(i, colorOf(at[0], at[next], at[2 * next]));
  }
}

// Arguments, and no members: a byte that is written could be part of these.
void lookUp(const uint8_t* values, int64_t count, const uint8_t* table, uint8_t* into,
            int64_t step) {
  if (step == 1) {
    for (int64_t i = 0; i < count; i++) into[i] = table[values[i]];
  } else {
    for (int64_t i = 0; i < count; i++) into[i * step] = table[values[i]];
  }
}

// A photograph has many more colours than a mask, and a hostile file could have 2^24.
constexpr size_t kMostColors = 1 << 16;

}  // namespace

MaskClasses::MaskClasses(const uint8_t* bytes, size_t length) {
  constexpr size_t kFixed = 1 + std::tuple_size_v<decltype(tables_)> * sizeof(Table);
  if (length < kFixed || (length - kFixed) % kColorBytes != 0) {
    throwArgument("Expected the classes of samples and colours");
  }
  const uint8_t* at = bytes;
  other_ = *at++;
  for (Table& table : tables_) {
    std::copy_n(at, table.size(), table.begin());
    at += table.size();
  }
  for (const uint8_t* const end = bytes + length; at < end; at += kColorBytes) {
    colors_[colorOf(at[0], at[1], at[2])] = at[3];
  }
}

const MaskClasses::Table& MaskClasses::ofSamples(const PngHeader& header) const {
  const bool isLow = !header.isIndexed && header.depth < 8;
  return tables_[!isLow ? 0 : header.depth == 1 ? 1 : header.depth == 2 ? 2 : 3];
}

uint8_t MaskClasses::ofColor(uint32_t color) const {
  const auto found = colors_.find(color);
  return found == colors_.end() ? other_ : found->second;
}

at::Tensor decodeMask(const uint8_t* bytes, size_t length, const MaskClasses& classes,
                      double maxPixels, const std::vector<uint8_t>* inflated) {
  Png png(bytes, length, maxPixels);
  const PngHeader& header = png.header();
  at::Tensor mask;
  uint8_t* pixels = nullptr;
  std::optional<Samples> samples;
  const MaskClasses::Table& table = classes.ofSamples(header);
  uint32_t lastColor = 0;
  uint8_t lastClass = classes.ofColor(lastColor);
  png.eachRow(inflated, [&](const PngRow& row) {
    if (!mask.defined()) {  // the data has given a row
      mask = at::empty({header.height, header.width}, at::kByte);
      pixels = mask.mutable_data_ptr<uint8_t>();
      samples.emplace(header);
    }
    uint8_t* const into = pixels + row.y * header.width + row.x;
    if (header.hasColors()) {
      eachColor(header, row, [&](int64_t i, uint32_t color) {
        if (color != lastColor) {
          lastColor = color;
          lastClass = classes.ofColor(color);
        }
        into[i * row.step] = lastClass;
      });
      return;
    }
    lookUp(samples->of(row), row.count, table.data(), into, row.step);
  });
  return mask;
}

MaskCounts countMask(const uint8_t* bytes, size_t length, double maxPixels,
                     const std::vector<uint8_t>* inflated) {
  Png png(bytes, length, maxPixels);
  MaskCounts counts;
  counts.header = png.header();
  if (counts.header.hasColors()) {
    // Neighbours are mostly alike: a run costs one look-up.
    uint32_t color = 0;
    double run = 0;
    const auto add = [&] {
      const auto found = counts.colors.find(color);
      if (found != counts.colors.end()) {
        found->second += run;
      } else if (counts.colors.size() < kMostColors) {
        counts.colors.emplace(color, run);
      } else {
        counts.others += run;
      }
    };
    png.eachRow(inflated, [&](const PngRow& row) {
      eachColor(counts.header, row, [&](int64_t, uint32_t next) {
        if (next != color && run > 0) {
          add();
          run = 0;
        }
        color = next;
        run++;
      });
    });
    add();
  } else {
    std::array<int64_t, 256> samplesCounted{};
    std::optional<Samples> samples;
    png.eachRow(inflated, [&](const PngRow& row) {
      if (!samples) samples.emplace(counts.header);
      const uint8_t* const values = samples->of(row);
      const int64_t count = row.count;
      for (int64_t i = 0; i < count; i++) samplesCounted[values[i]]++;
    });
    std::copy(samplesCounted.begin(), samplesCounted.end(), counts.samples.begin());
  }
  return counts;
}

}  // namespace fcn::image
