#include "dispatch/tape.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/zeros.h>
#include <c10/core/GradMode.h>
#include <torch/library.h>

#include <functional>
#include <mutex>

#include "dispatch/explain.h"
#include "errors.h"

namespace fcn {
namespace {

using TensorMap = std::function<at::Tensor(const at::Tensor&)>;

// The value with each of its tensors replaced.
c10::IValue mapTensors(const c10::IValue& value, const TensorMap& map) {
  if (value.isTensor()) {
    return value.toTensor().defined() ? c10::IValue(map(value.toTensor())) : value;
  }
  if (value.isTensorList()) {
    c10::List<at::Tensor> mapped;
    for (const at::Tensor& tensor : value.toTensorVector()) mapped.push_back(map(tensor));
    return mapped;
  }
  if (value.isOptionalTensorList()) {
    c10::List<std::optional<at::Tensor>> mapped;
    for (const std::optional<at::Tensor>& tensor : value.toOptionalTensorVector()) {
      mapped.push_back(tensor ? std::optional(map(*tensor)) : std::nullopt);
    }
    return mapped;
  }
  return value;
}

torch::jit::Stack mapTensors(const torch::jit::Stack& stack, const TensorMap& map) {
  torch::jit::Stack mapped;
  mapped.reserve(stack.size());
  for (const c10::IValue& value : stack) mapped.push_back(mapTensors(value, map));
  return mapped;
}

void forEachTensor(const torch::jit::Stack& stack,
                   const std::function<void(const at::Tensor&)>& visit) {
  mapTensors(stack, [&](const at::Tensor& tensor) {
    visit(tensor);
    return tensor;
  });
}

}  // namespace

Recorder::Recorder(const std::vector<at::Tensor>& inputs)
    : random_(at::detail::getDefaultCPUGenerator().get_state()) {
  for (const at::Tensor& input : inputs) {
    at::Tensor meta =
        at::empty_strided(input.sizes(), input.strides(), input.options().device(at::kMeta));
    // Like the logits of a network no leaf: a function may work on them in place.
    if (input.requires_grad()) meta = meta.requires_grad_().clone();
    recorded_.emplace(meta.unsafeGetTensorImpl(), meta);
    tape_.inputs_.push_back(meta);
  }
}

bool Recorder::isRecorded(const at::Tensor& tensor) const {
  return recorded_.count(tensor.unsafeGetTensorImpl()) > 0;
}

bool Recorder::isPending(const at::Tensor& tensor) const {
  return !written_.empty() && tensor.has_storage() &&
         written_.count(tensor.storage().unsafeGetStorageImpl()) > 0;
}

void Recorder::call(const c10::OperatorHandle& op, torch::jit::Stack& stack) {
  bool depends = false;
  forEachTensor(stack, [&](const at::Tensor& tensor) {
    depends |= isRecorded(tensor) || isPending(tensor);
    if (tensor.is_meta() && !isRecorded(tensor)) {
      throw Failure("ERR_NO_VALUES", "Expected no meta tensor in a recorded function");
    }
  });
  for (size_t i = 0; i < stack.size(); i++) {
    if (stack[i].isDevice() && stack[i].toDevice().is_meta()) {
      throw Failure("ERR_NO_VALUES", "Expected no stand-in's device in a recorded function");
    }
    // A write to a tensor from outside is not to happen now and again when the tape is played.
    const c10::AliasInfo* alias = op.schema().arguments()[i].alias_info();
    if (!alias || !alias->isWrite() || !stack[i].isTensor() || isRecorded(stack[i].toTensor())) {
      continue;
    }
    written_.insert(stack[i].toTensor().storage().unsafeGetStorageImpl());
    depends = true;
  }
  if (!depends) {
    op.callBoxed(&stack);
    return;
  }
  torch::jit::Stack arguments = stack;
  stack = mapTensors(arguments, [&](const at::Tensor& tensor) {
    return isRecorded(tensor) ? tensor : tensor.detach().to(at::kMeta);
  });
  op.callBoxed(&stack);
  forEachTensor(stack, [&](const at::Tensor& tensor) {
    recorded_.emplace(tensor.unsafeGetTensorImpl(), tensor);
  });
  tape_.calls_.push_back({op, c10::GradMode::is_enabled(), std::move(arguments), stack});
}

at::Tensor Recorder::detach(const at::Tensor& tensor) {
  static const auto op = c10::Dispatcher::singleton().findSchemaOrThrow("aten::detach", "");
  torch::jit::Stack stack{tensor};
  call(op, stack);
  return stack[0].toTensor();
}

void Recorder::giveUp() const {
  at::Generator generator = at::detail::getDefaultCPUGenerator();
  std::lock_guard lock(generator.mutex());
  generator.set_state(random_);
}

Tape Recorder::finish(const at::Tensor& result) {
  if (!isRecorded(result)) {
    throwArgument("Expected a recorded function to return what it computed from its arguments");
  }
  tape_.result_ = result;
  return std::move(tape_);
}

at::Tensor Tape::play(const std::vector<at::Tensor>& inputs) const {
  std::unordered_map<const at::TensorImpl*, at::Tensor> values;
  for (size_t i = 0; i < inputs.size(); i++) {
    values[inputs_[i].unsafeGetTensorImpl()] = inputs[i];
  }
  for (const Call& call : calls_) {
    torch::jit::Stack stack = mapTensors(call.arguments, [&](const at::Tensor& tensor) {
      auto value = values.find(tensor.unsafeGetTensorImpl());
      return value == values.end() ? tensor : value->second;
    });
    c10::AutoGradMode gradMode(call.gradMode);
    callExplained(call.op, stack);
    std::vector<at::Tensor> results;
    forEachTensor(stack, [&](const at::Tensor& tensor) { results.push_back(tensor); });
    size_t next = 0;
    forEachTensor(call.results, [&](const at::Tensor& tensor) {
      values[tensor.unsafeGetTensorImpl()] = results.at(next++);
    });
  }
  return values.at(result_.unsafeGetTensorImpl());
}

}  // namespace fcn

// LibTorch has these meta kernels in Python only, and the per-pixel loss needs them.
namespace {

std::tuple<at::Tensor, at::Tensor> nllLoss2dForward(const at::Tensor& self,
                                                    const at::Tensor& target,
                                                    const std::optional<at::Tensor>& weight,
                                                    int64_t reduction, c10::SymInt ignoreIndex) {
  TORCH_CHECK(self.dim() == 4 && target.dim() == 3,
              "Expected input [N, C, H, W] and target [N, H, W]", " but received ", self.sizes(),
              " and ", target.sizes());
  TORCH_CHECK(self.size(0) == target.size(0) && self.size(2) == target.size(1) &&
                  self.size(3) == target.size(2),
              "Expected a target of the input's N, H and W, ", self.sizes(), ", but received ",
              target.sizes());
  at::Tensor total = at::empty({}, self.options());
  return {reduction == at::Reduction::None ? at::empty(target.sizes(), self.options())
                                           : at::empty({}, self.options()),
          total};
}

TORCH_LIBRARY_IMPL(aten, Meta, library) { library.impl("nll_loss2d_forward", nllLoss2dForward); }

}  // namespace
