#include "image/binding.h"

#include <utility>

#include "exports.h"
#include "image/steps.h"
#include "runner/pool.h"

namespace fcn {
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

}  // namespace

Uses usesOf(const Pair& pair) { return std::move(Uses().reads(pair.image).reads(pair.mask)); }

Napi::Value slotsOf(Napi::Env env, const Pair& pair) {
  Napi::Array slots = Napi::Array::New(env, 2);
  slots.Set(0U, slotOf(env, pair.image));
  slots.Set(1U, pair.mask.defined() ? slotOf(env, pair.mask) : env.Null());
  return slots;
}

void initImage(Napi::Object exports) { define<transformPair>(exports, "transformPair"); }

}  // namespace fcn
