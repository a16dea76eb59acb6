#include "freeze/binding.h"

#include "errors.h"
#include "exports.h"
#include "freeze/frozen.h"
#include "nn/binding.h"
#include "tensor/dtype.h"

namespace fcn {
namespace {

// freeze(network, dtype): a ModuleHandle, of the network after all jobs under way
Napi::Value freezeNetwork(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  here.runner.wait();
  here.captures.beforeWork();
  const std::shared_ptr<Frozen> frozen =
      freeze(*moduleOf(info[0]), parseDtype(info[1].As<Napi::String>()));
  tellOf(frozen->largestWeight(), here.slots);
  ModulePtr module = frozen;
  return here.moduleClass.New({Napi::External<ModulePtr>::New(env, &module)});
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
  define<freezeNetwork>(exports, "freeze");
  define<moveFrozen>(exports, "moveFrozen");
}

}  // namespace fcn
