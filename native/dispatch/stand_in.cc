#include "dispatch/stand_in.h"

#include <ATen/ops/empty_strided.h>
#include <c10/core/GradMode.h>
#include <torch/library.h>

#include <algorithm>

#include "dispatch/stack.h"

namespace fcn {

at::Tensor standInFor(const at::Tensor& tensor) {
  c10::AutoGradMode gradMode(true);
  at::Tensor meta =
      at::empty_strided(tensor.sizes(), tensor.strides(), tensor.options().device(at::kMeta));
  // A number that became a tensor: it does not take part in choosing the result's dtype.
  if (tensor.unsafeGetTensorImpl()->is_wrapped_number()) {
    meta.unsafeGetTensorImpl()->set_wrapped_number(true);
  }
  if (!tensor.requires_grad()) return meta;
  meta.requires_grad_();
  return tensor.is_leaf() ? meta : meta.clone();
}

namespace {

// Calls the operator, whichever it is, on stand-ins. What it writes to is one too, so `x += 1`
// leaves x as it is; C++ still gets x back, since that is what such an operator returns.
void callOnStandIns(const c10::OperatorHandle& op, torch::jit::Stack* stack) {
  c10::impl::ExcludeDispatchKeyGuard below(c10::DispatchKey::TESTING_ONLY_GenericMode);
  const c10::FunctionSchema& schema = op.schema();
  const bool givesTensors =
      std::any_of(schema.returns().begin(), schema.returns().end(), [](const c10::Argument& it) {
        return it.type()->isSubtypeOf(*c10::TensorType::get()) ||
               it.type()->kind() == c10::TypeKind::ListType;
      });
  // Reading one of the layer's own values, as `item` does: only a real tensor has it.
  const bool reads = !givesTensors && !schema.is_mutable();
  if (!reads) {
    auto arguments = torch::jit::last(*stack, schema.arguments().size());
    torch::jit::Stack mapped = mapTensors(arguments, [](const at::Tensor& tensor) {
      return tensor.is_meta() ? tensor : standInFor(tensor);
    });
    torch::jit::drop(*stack, mapped.size());
    stack->insert(stack->end(), mapped.begin(), mapped.end());
  }
  op.callBoxed(stack);
}

TORCH_LIBRARY_IMPL(_, TESTING_ONLY_GenericMode, library) {
  // Where another copy of this addon is in the process, its own does for both: a second is an
  // error.
  constexpr auto key = c10::DispatchKey::TESTING_ONLY_GenericMode;
  if (c10::Dispatcher::singleton().hasBackendFallbackForDispatchKey(key)) return;
  library.fallback(torch::CppFunction::makeFromBoxedFunction<&callOnStandIns>());
}

}  // namespace
}  // namespace fcn
