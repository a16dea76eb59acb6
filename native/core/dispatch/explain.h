// What went wrong in an operator or a layer, with what it was called on.
#pragma once
#include <ATen/core/Tensor.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

#include <string>

namespace fcn::dispatch {

// How many items of a list errors show.
constexpr size_t kMaxShown = 16;

// Calls the operator; an error of it tells the operator, its arguments' shapes and its schema.
void callExplained(const c10::OperatorHandle& op, torch::jit::Stack& stack);

// To be called where an exception is handled: throws it again as a Failure, with the layer's kind
// and what the layer was called on.
[[noreturn]] void rethrowFrom(const std::string& kind, const at::Tensor& input);

// The same for a call from JavaScript: `arguments` as the caller wrote them.
[[noreturn]] void rethrowFrom(const std::string& name, const std::string& arguments,
                              const c10::FunctionSchema& schema);

}  // namespace fcn::dispatch
