#include "dispatch/order.h"

#include "dispatch/stack.h"

namespace fcn::dispatch {
namespace {

// Batch norms write to their running statistics, which their schemas do not say.
bool isWritten(const c10::Argument& argument) {
  const c10::AliasInfo* alias = argument.alias_info();
  return (alias && alias->isWrite()) || argument.name().starts_with("running_");
}

}  // namespace

void forEachUse(const c10::OperatorHandle& op, c10::ArrayRef<c10::IValue> arguments,
                const std::function<void(const at::Tensor&)>& read,
                const std::function<void(const at::Tensor&)>& write) {
  const auto& parameters = op.schema().arguments();
  for (size_t i = 0; i < arguments.size(); i++) {
    forEachTensor(arguments.slice(i, 1), isWritten(parameters[i]) ? write : read);
  }
}

void waitForUses(runner::InUse& inUse, const c10::OperatorHandle& op,
                 c10::ArrayRef<c10::IValue> arguments) {
  if (inUse.isEmpty()) return;
  forEachUse(
      op, arguments, [&](const at::Tensor& tensor) { inUse.beforeRead(tensor); },
      [&](const at::Tensor& tensor) { inUse.beforeWrite(tensor); });
}

}  // namespace fcn::dispatch
