// How C++ exceptions become JavaScript's errors.
#pragma once
#include <napi.h>

#include <exception>

#include "base/errors.h"

namespace fcn::bindings {

Napi::Error toJsError(Napi::Env env, const Failure& failure);

// Runs `body`; whatever it throws leaves as a JavaScript error.
template <class Body>
auto guarded(Napi::Env env, Body&& body) -> decltype(body()) {
  try {
    return body();
  } catch (const Napi::Error&) {
    throw;
  } catch (...) {
    throw toJsError(env, describeException(std::current_exception()));
  }
}

}  // namespace fcn::bindings
