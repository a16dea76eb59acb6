// What goes wrong in LibTorch becomes a TorchError (src/errors.ts), never a crash.
#pragma once
#include <napi.h>

#include <exception>
#include <string>
#include <utility>

namespace fcn {

// An error without its JavaScript object, so that it can be made on any thread.
struct Failure : std::exception {
  std::string code;
  std::string message;
  Failure(std::string code, std::string message)
      : code(std::move(code)), message(std::move(message)) {}
  const char* what() const noexcept override { return message.c_str(); }
};

// The exception being handled, told without LibTorch's C++ stack.
Failure describeException(std::exception_ptr exception);

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

[[noreturn]] void throwArgument(const std::string& message);

}  // namespace fcn
