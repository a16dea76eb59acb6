#include "image/mask.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "exports.h"
#include "runner/pool.h"

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

struct MaskCounts {
  PngHeader header;
  std::array<double, 256> samples{};
  std::unordered_map<uint32_t, double> colors;
  double others = 0;  // pixels of colours beyond the first so many
};

// A photograph has many more colours than a mask, and a hostile file could have 2^24.
constexpr size_t kMostColors = 1 << 16;

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

Napi::Value toObject(Napi::Env env, const MaskCounts& counts) {
  const PngHeader& header = counts.header;
  std::vector<std::pair<uint32_t, double>> found(counts.colors.begin(), counts.colors.end());
  std::sort(found.begin(), found.end());
  for (uint32_t sample = 0; sample < counts.samples.size(); sample++) {
    if (counts.samples[sample] > 0) found.emplace_back(sample, counts.samples[sample]);
  }
  auto values = Napi::Uint32Array::New(env, found.size());
  auto pixels = Napi::Float64Array::New(env, found.size());
  for (size_t i = 0; i < found.size(); i++) std::tie(values[i], pixels[i]) = found[i];
  Napi::Object object = Napi::Object::New(env);
  object["height"] = Napi::Number::New(env, static_cast<double>(header.height));
  object["width"] = Napi::Number::New(env, static_cast<double>(header.width));
  object["greyBits"] = Napi::Number::New(env, header.isIndexed ? 0 : header.depth);
  object["isColor"] = Napi::Boolean::New(env, header.hasColors());
  object["values"] = values;
  object["pixels"] = pixels;
  object["others"] = Napi::Number::New(env, counts.others);
  return object;
}

// What a PNG gives, or why it gives nothing.
template <class Result>
using Outcome = std::variant<Result, PngError, TooManyPixels>;

template <class Work>
auto attempt(Work work) -> Outcome<decltype(work())> {
  try {
    return work();
  } catch (const TooManyPixels& error) {
    return error;
  } catch (const PngError& error) {
    return error;
  }
}

// What `toValue` makes of the result; the reason as a string; [height, width] of too many pixels.
template <class Result, class ToValue>
Napi::Value settle(Napi::Env env, const Outcome<Result>& outcome, ToValue toValue) {
  if (const auto* result = std::get_if<Result>(&outcome)) return toValue(env, *result);
  if (const auto* error = std::get_if<PngError>(&outcome)) {
    return Napi::String::New(env, error->why);
  }
  const auto& size = std::get<TooManyPixels>(outcome);
  Napi::Array sides = Napi::Array::New(env, 2);
  sides[0U] = Napi::Number::New(env, static_cast<double>(size.height));
  sides[1U] = Napi::Number::New(env, static_cast<double>(size.width));
  return sides;
}

// A PNG as an argument. It is held while a job reads it.
struct Source {
  Napi::Uint8Array bytes;
  const uint8_t* data;
  size_t length;
  double maxPixels;
  std::shared_ptr<std::vector<uint8_t>> inflated;

  // The first arguments of a call: bytes, maxPixels, and its data inflated or null.
  explicit Source(const Napi::CallbackInfo& info)
      : bytes(info[0].As<Napi::Uint8Array>()),
        data(bytes.Data()),
        length(bytes.ByteLength()),
        maxPixels(info[1].As<Napi::Number>().DoubleValue()) {
    if (info[2].IsNull()) return;
    const auto given = info[2].As<Napi::Uint8Array>();
    inflated =
        std::make_shared<std::vector<uint8_t>>(given.Data(), given.Data() + given.ByteLength());
  }
};

// decodeMask(bytes, maxPixels, inflated, classes): Promise<slot | string | [height, width]>
Napi::Value decodeMaskAsync(const Napi::CallbackInfo& info) {
  const Source source(info);
  return runOnPool(
      info.Env(),
      [data = source.data, length = source.length, maxPixels = source.maxPixels,
       inflated = source.inflated, classes = MaskClasses(info[3])]() -> Finish {
        auto outcome =
            attempt([&] { return decodeMask(data, length, classes, maxPixels, inflated.get()); });
        return [outcome = std::move(outcome)](Napi::Env env) {
          return settle(env, outcome, [](Napi::Env env, const at::Tensor& mask) -> Napi::Value {
            return slotOf(env, mask);
          });
        };
      },
      source.bytes);
}

// countMask(bytes, maxPixels, inflated): Promise<counts | string | [height, width]>
Napi::Value countMaskAsync(const Napi::CallbackInfo& info) {
  const Source source(info);
  return runOnPool(
      info.Env(),
      [data = source.data, length = source.length, maxPixels = source.maxPixels,
       inflated = source.inflated]() -> Finish {
        auto outcome = attempt([&] { return countMask(data, length, maxPixels, inflated.get()); });
        return [outcome = std::move(outcome)](Napi::Env env) {
          return settle(env, outcome, toObject);
        };
      },
      source.bytes);
}

// pngData(bytes, maxPixels): [deflated bytes, how many they are inflated] | null, where there is no
// zlib here; null where it is not to be read.
Napi::Value pngDataOf(const Napi::CallbackInfo& info) {
  const auto bytes = info[0].As<Napi::Uint8Array>();
  try {
    Png png(bytes.Data(), bytes.ByteLength(), info[1].As<Napi::Number>().DoubleValue());
    const std::vector<uint8_t> data = png.data();
    Napi::Array result = Napi::Array::New(info.Env(), 2);
    result[0U] = Napi::Buffer<uint8_t>::Copy(info.Env(), data.data(), data.size());
    result[1U] = Napi::Number::New(info.Env(), static_cast<double>(png.numBytes()));
    return result;
  } catch (const PngError&) {
    return info.Env().Null();
  }
}

// hasZlib(): whether PNGs are inflated in the job that decodes them.
Napi::Value hasZlibHere(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), hasZlib());
}

}  // namespace

MaskClasses::MaskClasses(const Napi::Value& value) {
  const auto bytes = value.As<Napi::Uint8Array>();
  constexpr size_t kFixed = 1 + std::tuple_size_v<decltype(tables_)> * sizeof(Table);
  if (bytes.ByteLength() < kFixed || (bytes.ByteLength() - kFixed) % kColorBytes != 0) {
    throwArgument("Expected the classes of samples and colours");
  }
  const uint8_t* at = bytes.Data();
  other_ = *at++;
  for (Table& table : tables_) {
    std::copy_n(at, table.size(), table.begin());
    at += table.size();
  }
  for (const uint8_t* const end = bytes.Data() + bytes.ByteLength(); at < end; at += kColorBytes) {
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

void initMask(Napi::Object exports) {
  define<decodeMaskAsync>(exports, "decodeMask");
  define<countMaskAsync>(exports, "countMask");
  define<pngDataOf>(exports, "pngData");
  define<hasZlibHere>(exports, "hasZlib");
}

}  // namespace fcn::image
