// What goes wrong in LibTorch becomes a TorchError (src/base/errors.ts), never a crash.
#pragma once
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

[[noreturn]] void throwArgument(const std::string& message);

}  // namespace fcn
