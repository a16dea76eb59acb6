// Frozen networks.
#include "freeze/frozen.h"

#include "bindings/exports.h"
#include "bindings/nn.h"
#include "bindings/promises.h"
#include "nn/uses.h"
#include "tensor/dtype.h"

namespace fcn::bindings {
namespace {

using freeze::Frozen;

Napi::Value handleOf(Napi::Env env, const std::shared_ptr<freeze::Frozen>& frozen) {
  Environment& here = Environment::of(env);
  tellOf(frozen->largestWeight(), here.slots);
  nn::ModulePtr module = frozen;
  return here.moduleClass.New({Napi::External<nn::ModulePtr>::New(env, &module)});
}

// freeze(network, dtype): a ModuleHandle, of the network after all jobs under way
Napi::Value freezeNow(const Napi::CallbackInfo& info) {
  Environment& here = Environment::of(info.Env());
  here.runner.wait();
  here.captures.beforeWork();
  return handleOf(info.Env(), freeze::frozenOf(*moduleOf(info[0]),
                                               tensor::parseDtype(info[1].As<Napi::String>())));
}

// freezeAsync(network, dtype): the same, of a job
Napi::Value freezeAsync(const Napi::CallbackInfo& info) {
  const nn::ModulePtr network = moduleOf(info[0]);
  runner::Uses uses;
  nn::addModuleUses(uses, network, /*inEvaluation=*/true);
  return Environment::of(info.Env())
      .runner.submit(info.Env(), std::move(uses),
                     [network, dtype = tensor::parseDtype(info[1].As<Napi::String>())]() -> Finish {
                       const std::shared_ptr<freeze::Frozen> frozen =
                           freeze::frozenOf(*network, dtype);
                       return [frozen](Napi::Env settled) { return handleOf(settled, frozen); };
                     });
}

// moveFrozen(handle, device)
Napi::Value moveFrozen(const Napi::CallbackInfo& info) {
  Environment& here = Environment::of(info.Env());
  here.runner.wait();
  dynamic_cast<freeze::Frozen&>(*moduleOf(info[0])).moveTo(at::Device(info[1].As<Napi::String>()));
  return info.Env().Undefined();
}

}  // namespace

void initFreeze(Napi::Object exports) {
  define<freezeNow>(exports, "freeze");
  define<freezeAsync>(exports, "freezeAsync");
  define<moveFrozen>(exports, "moveFrozen");
}

}  // namespace fcn::bindings
