#include "bindings/image.h"

#include <cstring>
#include <utility>

#include "bindings/exports.h"
#include "bindings/promises.h"

namespace fcn::bindings {
namespace {

// transformPair(image, mask or null, steps as numbers): Promise<[image, mask or null]>
Napi::Value transformPair(const Napi::CallbackInfo& info) {
  image::Pair pair{tensorArgument(info, 0),
                   info[1].IsNull() ? at::Tensor() : tensorArgument(info, 1)};
  image::checkPair(pair);
  const auto numbers = info[2].As<Napi::Float64Array>();
  const runner::Uses uses = usesOf(pair);
  return runOnPool(info.Env(), uses,
                   [pair = std::move(pair),
                    steps = image::readSteps(numbers.Data(), numbers.ElementLength())]() -> Finish {
                     return [result = image::applySteps(pair, steps)](Napi::Env env) {
                       return slotsOf(env, result);
                     };
                   });
}

// copyPixels(slot, bytes): Promise<void>. A picture or mask into as many bytes, which nothing else
// uses yet.
Napi::Value copyPixelsAsync(const Napi::CallbackInfo& info) {
  const at::Tensor pixels = tensorArgument(info, 0);
  Napi::Uint8Array bytes = info[1].As<Napi::Uint8Array>();
  if (!pixels.is_cpu() || !pixels.is_contiguous() || pixels.nbytes() != bytes.ByteLength()) {
    throwArgument("Expected as many bytes as there are");
  }
  return runOnPool(
      info.Env(),
      [pixels, into = bytes.Data()]() -> Finish {
        std::memcpy(into, pixels.const_data_ptr(), pixels.nbytes());
        return [](Napi::Env env) { return env.Undefined(); };
      },
      bytes);
}

}  // namespace

runner::Uses usesOf(const image::Pair& pair) {
  return std::move(runner::Uses().reads(pair.image).reads(pair.mask));
}

Napi::Value slotsOf(Napi::Env env, const image::Pair& pair) {
  Napi::Array slots = Napi::Array::New(env, 2);
  slots.Set(0U, slotOf(env, pair.image));
  slots.Set(1U, pair.mask.defined() ? slotOf(env, pair.mask) : env.Null());
  return slots;
}

image::Normalization toNormalization(const Napi::Value& value) {
  Napi::Array numbers = value.As<Napi::Array>();
  const auto number = [&](uint32_t at) -> double {
    return Napi::Value(numbers[at]).As<Napi::Number>().DoubleValue();
  };
  return {{number(0), number(1), number(2)}, {number(3), number(4), number(5)}};
}

void initImage(Napi::Object exports) {
  define<transformPair>(exports, "transformPair");
  define<copyPixelsAsync>(exports, "copyPixels");
}

}  // namespace fcn::bindings
