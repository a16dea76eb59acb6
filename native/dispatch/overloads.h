// Every ATen operator by name, and which of its overloads a call means.
#pragma once
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

#include <string>
#include <vector>

#include "dispatch/frame.h"

namespace fcn {

struct OpGroup {
  std::string name;  // without its namespace where that is aten
  std::vector<c10::OperatorHandle> overloads;
};

// The operator of that name, `add` or `aten::add`; an unknown one is an error. The id is good in
// every environment of this process.
uint32_t opId(const std::string& name);
const OpGroup& opGroup(uint32_t id);

struct Binding {
  const c10::OperatorHandle* op;
  torch::jit::Stack stack;
};

// The first overload that takes the arguments, with the stack to call it; none is an error that
// shows the arguments and the candidates' schemas.
Binding bind(const OpGroup& group, const Arguments& arguments);

}  // namespace fcn
