#include "image/binding.h"

#include <cstring>
#include <utility>

#include "exports.h"
#include "image/steps.h"
#include "runner/pool.h"

namespace fcn::image {
namespace {

// transformPair(image, mask or null, steps as numbers): Promise<[image, mask or null]>
Napi::Value transformPair(const Napi::CallbackInfo& info) {
  Pair pair{tensorArgument(info, 0), info[1].IsNull() ? at::Tensor() : tensorArgument(info, 1)};
  checkPair(pair);
  const auto numbers = info[2].As<Napi::Float64Array>();
  const Uses uses = usesOf(pair);
  return runOnPool(info.Env(), uses,
                   [pair = std::move(pair),
                    steps = readSteps(numbers.Data(), numbers.ElementLength())]() -> Finish {
                     return [result = applySteps(pair, steps)](Napi::Env env) {
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

Uses usesOf(const Pair& pair) { return std::move(Uses().reads(pair.image).reads(pair.mask)); }

Napi::Value slotsOf(Napi::Env env, const Pair& pair) {
  Napi::Array slots = Napi::Array::New(env, 2);
  slots.Set(0U, slotOf(env, pair.image));
  slots.Set(1U, pair.mask.defined() ? slotOf(env, pair.mask) : env.Null());
  return slots;
}

void initImage(Napi::Object exports) {
  define<transformPair>(exports, "transformPair");
  define<copyPixelsAsync>(exports, "copyPixels");
}

}  // namespace fcn::image
