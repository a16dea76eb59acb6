#include "dispatch/stand_in.h"

#include <ATen/autocast_mode.h>
#include <ATen/ops/empty_strided.h>
#include <c10/core/GradMode.h>
#include <torch/library.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "dispatch/stack.h"

namespace fcn::dispatch {

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

thread_local std::optional<at::Device> standsFor;

// Autocast looks at tensors' devices, and stand-ins are on none. So its kernels get decoys: tensors
// that say that they are on the device, and have no memory. What such a kernel calls comes back
// here, with autocast off, and sees what the decoys are for.
thread_local std::vector<std::pair<at::Tensor, at::Tensor>> decoys;

at::Tensor decoyFor(const at::Tensor& tensor) {
  if (!tensor.defined()) return tensor;
  const auto key = c10::computeDispatchKey(tensor.scalar_type(), c10::kStrided, standsFor);
  at::Tensor decoy = at::detail::make_tensor<c10::TensorImpl>(
      c10::Storage(c10::Storage::use_byte_size_t(), 0, at::DataPtr(nullptr, *standsFor), nullptr,
                   /*resizable=*/false),
      c10::DispatchKeySet(key), tensor.dtype());
  decoy.unsafeGetTensorImpl()->set_sizes_and_strides(tensor.sizes(), tensor.strides());
  decoys.emplace_back(decoy, tensor);
  return decoy;
}

at::Tensor behind(const at::Tensor& tensor) {
  const auto found = std::find_if(decoys.begin(), decoys.end(),
                                  [&](const auto& it) { return it.first.is_same(tensor); });
  return found == decoys.end() ? tensor : found->second;
}

// The operator's last values on the stack, replaced.
void replaceLast(torch::jit::Stack& stack, size_t count, const TensorMap& map) {
  const torch::jit::Stack mapped = mapTensors(torch::jit::last(stack, count), map);
  torch::jit::drop(stack, count);
  stack.insert(stack.end(), mapped.begin(), mapped.end());
}

void callAutocast(const c10::OperatorHandle& op, c10::DispatchKey key, torch::jit::Stack& stack) {
  struct Forgetting {
    size_t outer = decoys.size();
    ~Forgetting() { decoys.resize(outer); }
  } const forgetting;
  replaceLast(stack, op.schema().arguments().size(), decoyFor);
  op.callBoxedForDispatchKey(key, stack);
  replaceLast(stack, op.schema().returns().size(), behind);
}

// Calls the operator, whichever it is, on stand-ins. What it writes to is one too, so `x += 1`
// leaves x as it is; C++ still gets x back, since that is what such an operator returns.
void callOnStandIns(const c10::OperatorHandle& op, torch::jit::Stack* stack) {
  const bool casts = autocasts(standsFor);
  if (casts) {
    const auto key = at::autocast::get_autocast_dispatch_key_from_device_type(standsFor->type());
    if (op.hasKernelForDispatchKey(key)) {
      callAutocast(op, key, *stack);
      return;
    }
  }
  const c10::FunctionSchema& schema = op.schema();
  const bool givesTensors =
      std::any_of(schema.returns().begin(), schema.returns().end(), [](const c10::Argument& it) {
        return it.type()->isSubtypeOf(*c10::TensorType::get()) ||
               it.type()->kind() == c10::TypeKind::ListType;
      });
  // Reading one of the layer's own values, as `item` does: only a real tensor has it.
  const bool reads = !givesTensors && !schema.is_mutable();
  if (!reads) {
    replaceLast(*stack, schema.arguments().size(), [](const at::Tensor& given) {
      const at::Tensor tensor = behind(given);
      return tensor.is_meta() ? tensor : standInFor(tensor);
    });
  }
  // What consists of others: they are the ones that autocast is for.
  constexpr auto composite = c10::DispatchKey::CompositeImplicitAutograd;
  if (casts && op.hasKernelForDispatchKey(composite) &&
      !op.hasKernelForDispatchKey(c10::DispatchKey::Meta)) {
    op.callBoxedForDispatchKey(composite, *stack);
    return;
  }
  c10::impl::ExcludeDispatchKeyGuard below(c10::DispatchKey::TESTING_ONLY_GenericMode);
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

StandInMode::StandInMode(std::optional<at::Device> device)
    : before_(std::exchange(standsFor, device)) {}

StandInMode::~StandInMode() { standsFor = before_; }

bool autocasts(std::optional<at::Device> device) {
  return device && at::autocast::is_autocast_available(device->type()) &&
         at::autocast::is_autocast_enabled(device->type());
}

}  // namespace fcn::dispatch
