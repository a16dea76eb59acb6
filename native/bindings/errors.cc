#include "bindings/errors.h"

#include "bindings/environment.h"

namespace fcn::bindings {

Napi::Error toJsError(Napi::Env env, const Failure& failure) {
  const Napi::Function makeError = Environment::of(env).makeError.Value();
  // Where the copy's JavaScript has been collected, nothing sees the error.
  if (makeError.IsEmpty()) return Napi::Error::New(env, failure.message);
  Napi::Value error = makeError.Call(
      {Napi::String::New(env, failure.code), Napi::String::New(env, failure.message)});
  return Napi::Error(env, error);
}

}  // namespace fcn::bindings
