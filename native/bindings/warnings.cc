#include "bindings/warnings.h"

#include "bindings/environment.h"

namespace fcn::bindings {

void tell(Napi::Env env, std::vector<TorchWarning> warnings) {
  if (warnings.empty()) return;
  const Napi::Function warn = Environment::of(env).warn.Value();
  if (warn.IsEmpty()) return;  // the copy's JavaScript has been collected
  for (const TorchWarning& it : warnings) {
    warn.Call({Napi::String::New(env, it.message), Napi::String::New(env, it.operatorName),
               Napi::Boolean::New(env, it.isDeprecation)});
  }
}

}  // namespace fcn::bindings
