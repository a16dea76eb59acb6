// Masks as JavaScript has them decoded and counted.
#include "image/mask.h"

#include <algorithm>
#include <memory>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

#include "bindings/exports.h"
#include "bindings/image.h"
#include "bindings/promises.h"

namespace fcn::bindings {
namespace {

Napi::Value toObject(Napi::Env env, const image::MaskCounts& counts) {
  const image::PngHeader& header = counts.header;
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
using Outcome = std::variant<Result, image::PngError, image::TooManyPixels>;

template <class Work>
auto attempt(Work work) -> Outcome<decltype(work())> {
  try {
    return work();
  } catch (const image::TooManyPixels& error) {
    return error;
  } catch (const image::PngError& error) {
    return error;
  }
}

// What `toValue` makes of the result; the reason as a string; [height, width] of too many pixels.
template <class Result, class ToValue>
Napi::Value settle(Napi::Env env, const Outcome<Result>& outcome, ToValue toValue) {
  if (const auto* result = std::get_if<Result>(&outcome)) return toValue(env, *result);
  if (const auto* error = std::get_if<image::PngError>(&outcome)) {
    return Napi::String::New(env, error->why);
  }
  const auto& size = std::get<image::TooManyPixels>(outcome);
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
       inflated = source.inflated, classes = maskClassesOf(info[3])]() -> Finish {
        auto outcome = attempt(
            [&] { return image::decodeMask(data, length, classes, maxPixels, inflated.get()); });
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
        auto outcome =
            attempt([&] { return image::countMask(data, length, maxPixels, inflated.get()); });
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
    image::Png png(bytes.Data(), bytes.ByteLength(), info[1].As<Napi::Number>().DoubleValue());
    const std::vector<uint8_t> data = png.data();
    Napi::Array result = Napi::Array::New(info.Env(), 2);
    result[0U] = Napi::Buffer<uint8_t>::Copy(info.Env(), data.data(), data.size());
    result[1U] = Napi::Number::New(info.Env(), static_cast<double>(png.numBytes()));
    return result;
  } catch (const image::PngError&) {
    return info.Env().Null();
  }
}

// hasZlib(): whether PNGs are inflated in the job that decodes them.
Napi::Value hasZlibHere(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), image::hasZlib());
}

}  // namespace

image::MaskClasses maskClassesOf(const Napi::Value& value) {
  const auto bytes = value.As<Napi::Uint8Array>();
  return {bytes.Data(), bytes.ByteLength()};
}

void initMask(Napi::Object exports) {
  define<decodeMaskAsync>(exports, "decodeMask");
  define<countMaskAsync>(exports, "countMask");
  define<pngDataOf>(exports, "pngData");
  define<hasZlibHere>(exports, "hasZlib");
}

}  // namespace fcn::bindings
