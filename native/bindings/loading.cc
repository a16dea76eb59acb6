// Batches as JavaScript makes them; each function returns a promise.
#include <utility>

#include "bindings/exports.h"
#include "bindings/image.h"
#include "bindings/promises.h"
#include "image/batch.h"

namespace fcn::bindings {
namespace {

Finish nothing() {
  return [](Napi::Env env) { return env.Undefined(); };
}

image::Pair pairArgument(const Napi::CallbackInfo& info, size_t index) {
  return {tensorArgument(info, index), tensorArgument(info, index + 1)};
}

// place(image, mask, steps as numbers, images, masks, row): Promise<number[]>, the classes in the
// mask as it was placed
Napi::Value placeAsync(const Napi::CallbackInfo& info) {
  image::Pair pair = pairArgument(info, 0);
  image::checkPair(pair);
  const auto numbers = info[2].As<Napi::Float64Array>();
  // The batch is the loader's own: only the pair can be anyone else's.
  return runOnPool(
      info.Env(), usesOf(pair),
      [pair, steps = image::readSteps(numbers.Data(), numbers.ElementLength()),
       batch = pairArgument(info, 3), row = info[5].As<Napi::Number>().Int64Value()]() -> Finish {
        const image::Pair changed = image::applySteps(pair, steps);
        image::place(changed, batch, row);
        return [values = image::valuesOf(changed.mask)](Napi::Env env) -> Napi::Value {
          Napi::Array result = Napi::Array::New(env, values.size());
          for (uint32_t i = 0; i < values.size(); i++) {
            result[i] = Napi::Number::New(env, values[i]);
          }
          return result;
        };
      });
}

// normalizeRows(images, masks, normalization, inputs, targets, begin, end): Promise<void>
Napi::Value normalizeRowsAsync(const Napi::CallbackInfo& info) {
  return runOnPool(info.Env(),
                   [batch = pairArgument(info, 0), normalization = toNormalization(info[2]),
                    inputs = tensorArgument(info, 3), targets = tensorArgument(info, 4),
                    begin = info[5].As<Napi::Number>().Int64Value(),
                    end = info[6].As<Napi::Number>().Int64Value()]() -> Finish {
                     image::normalizeRows(batch, normalization, inputs, targets, begin, end);
                     return nothing();
                   });
}

// toDevice(images, masks, normalization, device): Promise<[inputs, targets]>. Bytes cross, a
// quarter of the floats that they become there; from pinned memory while the device goes on.
Napi::Value toDeviceAsync(const Napi::CallbackInfo& info) {
  Environment& here = Environment::of(info.Env());
  return here.runner.submit(
      info.Env(), usesOf(pairArgument(info, 0)),
      [batch = pairArgument(info, 0), normalization = toNormalization(info[2]),
       device = at::Device(info[3].As<Napi::String>().Utf8Value())]() -> Finish {
        const auto moved = [&](const at::Tensor& bytes) {
          return bytes.to(device, bytes.scalar_type(), /*non_blocking=*/bytes.is_pinned());
        };
        at::Tensor inputs = image::normalizeImages(moved(batch.image), normalization);
        at::Tensor targets = moved(batch.mask).to(at::kLong);
        return [inputs, targets](Napi::Env env) -> Napi::Value {
          Napi::Array result = Napi::Array::New(env, 2);
          result[0U] = slotOf(env, inputs);
          result[1U] = slotOf(env, targets);
          return result;
        };
      });
}

}  // namespace

void initLoading(Napi::Object exports) {
  define<placeAsync>(exports, "place");
  define<normalizeRowsAsync>(exports, "normalizeRows");
  define<toDeviceAsync>(exports, "toDevice");
}

}  // namespace fcn::bindings
