// An operator in the order of the program: after the jobs under way that it could see, or disturb.
#pragma once
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

#include <functional>

#include "runner/in_use.h"

namespace fcn::dispatch {

// Calls `read` or `write` with each tensor among the operator's arguments, as its schema says.
void forEachUse(const c10::OperatorHandle& op, c10::ArrayRef<c10::IValue> arguments,
                const std::function<void(const at::Tensor&)>& read,
                const std::function<void(const at::Tensor&)>& write);

// Waits for the jobs that use what the operator writes to, and for those that write to what it
// reads.
void waitForUses(runner::InUse& inUse, const c10::OperatorHandle& op,
                 c10::ArrayRef<c10::IValue> arguments);

}  // namespace fcn::dispatch
