// How C++ functions become JavaScript's: whatever they throw leaves as a TorchError.
#pragma once
#include <napi.h>

#include "base/errors.h"
#include "bindings/environment.h"
#include "bindings/errors.h"
#include "bindings/warnings.h"

namespace fcn::bindings {

using Callback = Napi::Value (*)(const Napi::CallbackInfo&);

template <Callback callback>
Napi::Value guardedCallback(const Napi::CallbackInfo& info) {
  static_cast<Environment*>(info.Data())->enter();
  return guarded(info.Env(), [&] {
    const Napi::Value result = callback(info);
    tellWarnings(info.Env());
    return result;
  });
}

// exports[name] = callback, for the environment that is being opened
template <Callback callback>
void define(Napi::Object exports, const char* name) {
  exports[name] = Napi::Function::New<guardedCallback<callback>>(exports.Env(), name,
                                                                 &Environment::of(exports.Env()));
}

// The tensor whose slot is the call's argument of that number.
inline at::Tensor tensorArgument(const Napi::CallbackInfo& info, size_t index) {
  return Environment::of(info.Env()).tensor(info[index]);
}

inline Napi::Value slotOf(Napi::Env env, const at::Tensor& tensor) {
  return Napi::Number::New(env, Environment::of(env).slots.put(tensor));
}

}  // namespace fcn::bindings
