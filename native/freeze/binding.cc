#include "freeze/binding.h"

#include "errors.h"
#include "exports.h"
#include "freeze/frozen.h"
#include "nn/binding.h"
#include "nn/uses.h"
#include "tensor/dtype.h"

namespace fcn {
namespace {

using freeze::Frozen;
using freeze::frozenOf;

Napi::Value handleOf(Napi::Env env, const std::shared_ptr<Frozen>& frozen) {
  Environment& here = Environment::of(env);
  tellOf(frozen->largestWeight(), here.slots);
  ModulePtr module = frozen;
  return here.moduleClass.New({Napi::External<ModulePtr>::New(env, &module)});
}

// freeze(network, dtype): a ModuleHandle, of the network after all jobs under way
Napi::Value freezeNow(const Napi::CallbackInfo& info) {
  Environment& here = Environment::of(info.Env());
  here.runner.wait();
  here.captures.beforeWork();
  return handleOf(info.Env(), frozenOf(*moduleOf(info[0]), parseDtype(info[1].As<Napi::String>())));
}

// freezeAsync(network, dtype): the same, of a job
Napi::Value freezeAsync(const Napi::CallbackInfo& info) {
  const ModulePtr network = moduleOf(info[0]);
  Uses uses;
  addModuleUses(uses, network, /*inEvaluation=*/true);
  return Environment::of(info.Env())
      .runner.submit(info.Env(), std::move(uses),
                     [network, dtype = parseDtype(info[1].As<Napi::String>())]() -> Finish {
                       const std::shared_ptr<Frozen> frozen = frozenOf(*network, dtype);
                       return [frozen](Napi::Env settled) { return handleOf(settled, frozen); };
                     });
}

// moveFrozen(handle, device)
Napi::Value moveFrozen(const Napi::CallbackInfo& info) {
  Environment& here = Environment::of(info.Env());
  here.runner.wait();
  dynamic_cast<Frozen&>(*moduleOf(info[0])).moveTo(at::Device(info[1].As<Napi::String>()));
  return info.Env().Undefined();
}

}  // namespace

void initFreeze(Napi::Object exports) {
  define<freezeNow>(exports, "freeze");
  define<freezeAsync>(exports, "freezeAsync");
  define<moveFrozen>(exports, "moveFrozen");
}

}  // namespace fcn
