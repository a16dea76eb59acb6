// Which overload of an operator a call means, and its arguments as that overload wants them.
#pragma once
#include <ATen/core/stack.h>
#include <c10/util/SmallVector.h>

#include "dispatch/frame.h"
#include "dispatch/operators.h"

namespace fcn::runner {
class InUse;
}
namespace fcn::tensor {
class Slots;
}

namespace fcn::dispatch {

struct Binding {
  const Overload* overload = nullptr;
  // For each parameter where it was given, else -1; looked at for those that results alias.
  c10::SmallVector<int64_t, 8> slots;
};

// The first overload that takes the arguments; `stack` is filled to call it. A tensor that stands
// for a number is read, after the jobs in `inUse` that write to it. None is an error that shows the
// arguments and the candidates' schemas.
Binding bindCall(const OpGroup& group, const Frame& frame, const Arguments& arguments,
                 const tensor::Slots& slots, runner::InUse& inUse, torch::jit::Stack& stack);

}  // namespace fcn::dispatch
