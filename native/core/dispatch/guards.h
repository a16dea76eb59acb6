// Checks that LibTorch leaves out: arguments with which an operator would end the process, or do
// something else on another processor.
#pragma once
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

#include <string>

namespace fcn::dispatch {

// Throws where the operator is not to be called with these arguments.
using Guard = void (*)(const c10::FunctionSchema& schema, const torch::jit::Stack& stack);

// Of an operator by its full name, `aten::add`; null for nearly all.
Guard guardOf(const std::string& name);

}  // namespace fcn::dispatch
