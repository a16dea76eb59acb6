#include "dispatch/tape.h"

#include <ATen/core/enum_tag.h>
#include <c10/core/GradMode.h>

#include <algorithm>

#include "base/errors.h"
#include "dispatch/explain.h"
#include "dispatch/order.h"
#include "dispatch/stack.h"
#include "dispatch/stand_in.h"
#include "nn/layer.h"
#include "nn/uses.h"

namespace fcn::dispatch {
namespace {

// The one device that all of them are on; stand-ins have none.
std::optional<at::Device> commonDevice(const std::vector<at::Tensor>& inputs,
                                       const std::vector<at::Tensor>& state) {
  std::optional<at::Device> common;
  for (const auto* tensors : {&inputs, &state}) {
    for (const at::Tensor& tensor : *tensors) {
      if (tensor.is_meta()) continue;
      if (common && *common != tensor.device()) return std::nullopt;
      common = tensor.device();
    }
  }
  return common;
}

bool isDevice(const c10::Argument& argument) {
  const c10::TypePtr& type = argument.type();
  if (const auto* optional = type->castRaw<c10::OptionalType>()) {
    return optional->getElementType()->kind() == c10::TypeKind::DeviceObjType;
  }
  return type->kind() == c10::TypeKind::DeviceObjType;
}

}  // namespace

Recorder::Recorder(const std::vector<at::Tensor>& inputs, const std::vector<at::Tensor>& state,
                   runner::InUse& inUse)
    : inUse_(inUse), device_(commonDevice(inputs, state)) {
  for (const at::Tensor& input : inputs) {
    at::Tensor meta = standInFor(input);
    recorded_.emplace(meta.unsafeGetTensorImpl(), meta);
    tape_.inputs_.push_back(meta);
  }
  for (const at::Tensor& tensor : state) setPending(tensor);
}

bool Recorder::isRecorded(const at::Tensor& tensor) const {
  return recorded_.count(tensor.unsafeGetTensorImpl()) > 0;
}

bool Recorder::isPending(const at::Tensor& tensor) const {
  return !pending_.empty() && tensor.has_storage() &&
         pending_.count(tensor.storage().unsafeGetStorageImpl()) > 0;
}

void Recorder::setPending(const at::Tensor& tensor) {
  if (tensor.has_storage()) pending_.insert(tensor.storage().unsafeGetStorageImpl());
}

void Recorder::expectNoForeignStandIn(const at::Tensor& tensor) const {
  if (tensor.is_meta() && !isRecorded(tensor)) {
    throw Failure("ERR_NO_VALUES", "Expected no meta tensor in a recorded function");
  }
}

at::Tensor Recorder::standIn(const at::Tensor& tensor) const {
  return isRecorded(tensor) ? tensor : standInFor(tensor);
}

bool Recorder::waits(const c10::OperatorHandle& op, const torch::jit::Stack& stack) {
  // Random numbers are drawn in the order in which everything runs, and not once too often where
  // the recording fails.
  bool waits = op.hasTag(at::Tag::nondeterministic_seeded);
  forEachTensor(stack, [&](const at::Tensor& tensor) {
    expectNoForeignStandIn(tensor);
    // A parameter: the steps under way will change it.
    waits |= isRecorded(tensor) || isPending(tensor) || tensor.requires_grad();
  });
  for (size_t i = 0; i < stack.size(); i++) {
    // A write to a tensor from outside is not to happen now and again when the tape is played.
    const c10::AliasInfo* alias = op.schema().arguments()[i].alias_info();
    if (!alias || !alias->isWrite() || !stack[i].isTensor() || isRecorded(stack[i].toTensor())) {
      continue;
    }
    setPending(stack[i].toTensor());
    waits = true;
  }
  return waits;
}

void Recorder::call(const c10::OperatorHandle& op, torch::jit::Stack& stack) {
  for (c10::IValue& value : stack) {
    if (!value.isDevice() || !value.toDevice().is_meta()) continue;
    if (!device_) throw Failure("ERR_NO_VALUES", "Expected no stand-in's device here");
    value = *device_;
  }
  if (!waits(op, stack)) {
    waitForUses(inUse_, op, stack);
    op.callBoxed(&stack);
    return;
  }
  torch::jit::Stack arguments = stack;
  stack = mapTensors(arguments, [&](const at::Tensor& tensor) { return standIn(tensor); });
  bool takesTensors = false;
  forEachTensor(arguments, [&](const at::Tensor&) { takesTensors = true; });
  for (size_t i = 0; i < stack.size(); i++) {
    const bool given = stack[i].isDevice() || !takesTensors;
    if (given && isDevice(op.schema().arguments()[i])) stack[i] = at::Device(at::kMeta);
  }
  {
    std::optional<StandInMode> standIns;
    if (autocasts(device_)) standIns.emplace(device_);
    op.callBoxed(&stack);
  }
  write({.run = [op](torch::jit::Stack& values) { callExplained(op, values); },
         .op = op,
         .arguments = std::move(arguments),
         .results = stack});
}

at::Tensor Recorder::forward(const nn::ModulePtr& module, const at::Tensor& input) {
  expectNoForeignStandIn(input);
  at::Tensor output;
  {
    const at::Tensor like = standIn(input);
    StandInMode standIns(device_);
    output = nn::forward(*module, like);
  }
  // What it may write to when it is played: its running statistics, or its input.
  for (const at::Tensor& buffer : module->buffers()) setPending(buffer);
  if (!isRecorded(input)) setPending(input);
  write({.run =
             [module](torch::jit::Stack& values) {
               values = {nn::forward(*module, values.at(0).toTensor())};
             },
         .op = std::nullopt,
         .module = module,
         .arguments = {input},
         .results = {output}});
  return output;
}

void Recorder::write(Tape::Call call) {
  forEachTensor(call.results, [&](const at::Tensor& tensor) {
    recorded_.emplace(tensor.unsafeGetTensorImpl(), tensor);
  });
  tape_.calls_.push_back(std::move(call));
}

at::Tensor Recorder::detach(const at::Tensor& tensor) {
  static const auto op = c10::Dispatcher::singleton().findSchemaOrThrow("aten::detach", "");
  torch::jit::Stack stack{tensor};
  call(op, stack);
  return stack[0].toTensor();
}

TapePtr Recorder::finish(std::vector<at::Tensor> results, std::vector<std::string> names) {
  std::unordered_set<const at::TensorImpl*> needed;
  for (const at::Tensor& result : results) {
    if (!isRecorded(result)) {
      throwArgument("Expected a recorded function to return what it computed from its arguments");
    }
    needed.insert(result.unsafeGetTensorImpl());
  }
  tape_.results_ = std::move(results);
  tape_.names_ = std::move(names);
  // From the end: where a stand-in is met first, it is used last.
  for (auto call = tape_.calls_.rbegin(); call != tape_.calls_.rend(); ++call) {
    for (const torch::jit::Stack* values : {&call->results, &call->arguments}) {
      forEachTensor(*values, [&](const at::Tensor& tensor) {
        const at::TensorImpl* it = tensor.unsafeGetTensorImpl();
        if (needed.insert(it).second) call->spent.push_back(it);
      });
    }
  }
  return std::make_shared<const Tape>(std::move(tape_));
}

std::vector<const Tape::Call*> Tape::users(const at::Tensor& standIn) const {
  const auto isIt = [&](const at::Tensor& tensor) { return tensor.is_same(standIn); };
  if (std::any_of(results_.begin(), results_.end(), isIt)) return {};
  std::vector<const Call*> users;
  for (const Call& call : calls_) {
    forEachTensor(call.arguments, [&](const at::Tensor& tensor) {
      if (isIt(tensor)) users.push_back(&call);
    });
  }
  return users;
}

const Tape::Call* Tape::onlyUser(const at::Tensor& standIn) const {
  const auto all = users(standIn);
  return all.size() == 1 ? all[0] : nullptr;
}

size_t Tape::main() const {
  const auto found = std::find(names_.begin(), names_.end(), "out");
  return found == names_.end() ? 0 : static_cast<size_t>(found - names_.begin());
}

void Tape::addUses(runner::Uses& uses, bool inEvaluation) const {
  for (const Call& call : calls_) {
    if (call.module) {
      nn::addModuleUses(uses, call.module, inEvaluation);
      forEachTensor(call.arguments, [&](const at::Tensor& tensor) {
        nn::writesInput(*call.module) ? uses.writes(tensor) : uses.reads(tensor);
      });
      continue;
    }
    forEachUse(
        *call.op, call.arguments, [&](const at::Tensor& tensor) { uses.reads(tensor); },
        [&](const at::Tensor& tensor) { uses.writes(tensor); });
  }
}

std::vector<nn::ModulePtr> Tape::modules() const {
  std::vector<nn::ModulePtr> modules;
  for (const Call& call : calls_) {
    if (call.module) modules.push_back(call.module);
  }
  return modules;
}

at::Tensor Tape::firstOfShape(const at::Tensor& standIn, at::IntArrayRef shape) const {
  std::unordered_set<const at::TensorImpl*> computed{standIn.unsafeGetTensorImpl()};
  for (const Call& call : calls_) {
    if (call.op && call.op->hasTag(at::Tag::nondeterministic_seeded)) return {};
    bool follows = false;
    forEachTensor(call.arguments, [&](const at::Tensor& tensor) {
      follows |= computed.count(tensor.unsafeGetTensorImpl()) > 0;
    });
    if (!follows) continue;
    at::Tensor found;
    forEachTensor(call.results, [&](const at::Tensor& tensor) {
      computed.insert(tensor.unsafeGetTensorImpl());
      if (!found.defined() && tensor.is_floating_point() && tensor.sizes().equals(shape)) {
        found = tensor;
      }
    });
    if (found.defined()) return found;
  }
  return {};
}

namespace {

const auto kAsRecorded = [](const Tape::Call& call, torch::jit::Stack& stack) { call.run(stack); };

}  // namespace

std::vector<at::Tensor> Tape::playAll(const std::vector<at::Tensor>& inputs) const {
  return play(inputs, kAsRecorded, nullptr, nullptr, /*isAll=*/true);
}

at::Tensor Tape::play(const std::vector<at::Tensor>& inputs) const {
  return playAll(inputs).at(main());
}

at::Tensor Tape::play(const std::vector<at::Tensor>& inputs, const Call* other,
                      const Run& run) const {
  const auto make = [&](const Call& call, torch::jit::Stack& stack) {
    (&call == other ? run : call.run)(stack);
  };
  return play(inputs, make, nullptr, nullptr, /*isAll=*/true).at(main());
}

at::Tensor Tape::play(const std::vector<at::Tensor>& inputs, const at::Tensor& standIn,
                      at::Tensor& value) const {
  return play(inputs, kAsRecorded, &standIn, &value, /*isAll=*/true).at(main());
}

at::Tensor Tape::playUntil(const std::vector<at::Tensor>& inputs, const at::Tensor& standIn) const {
  at::Tensor value;
  play(inputs, kAsRecorded, &standIn, &value, /*isAll=*/false);
  return value;
}

std::vector<at::Tensor> Tape::play(const std::vector<at::Tensor>& inputs,
                                   const std::function<void(const Call&, torch::jit::Stack&)>& run,
                                   const at::Tensor* standIn, at::Tensor* value, bool isAll) const {
  std::unordered_map<const at::TensorImpl*, at::Tensor> values;
  for (size_t i = 0; i < inputs_.size(); i++) {
    values[inputs_[i].unsafeGetTensorImpl()] = inputs.at(i);
  }
  for (const Call& call : calls_) {
    torch::jit::Stack stack = mapTensors(call.arguments, [&](const at::Tensor& tensor) {
      auto known = values.find(tensor.unsafeGetTensorImpl());
      return known == values.end() ? tensor : known->second;
    });
    c10::AutoGradMode gradMode(call.gradMode);
    const AutocastGuard autocast(call.autocast);
    run(call, stack);
    std::vector<at::Tensor> results;
    forEachTensor(stack, [&](const at::Tensor& tensor) { results.push_back(tensor); });
    size_t next = 0;
    forEachTensor(call.results, [&](const at::Tensor& tensor) {
      values[tensor.unsafeGetTensorImpl()] = results.at(next++);
      if (standIn && tensor.is_same(*standIn)) *value = values[tensor.unsafeGetTensorImpl()];
    });
    if (!isAll && value->defined()) return {};
    // As where it runs by itself, memory is free again as soon as nothing needs it.
    for (const at::TensorImpl* spent : call.spent) values.erase(spent);
  }
  std::vector<at::Tensor> results;
  results.reserve(results_.size());
  for (const at::Tensor& result : results_) {
    results.push_back(values.at(result.unsafeGetTensorImpl()));
  }
  return results;
}

}  // namespace fcn::dispatch
