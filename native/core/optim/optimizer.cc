#include "optim/optimizer.h"

#include <ATen/ScalarOps.h>
#include <ATen/ops/view_as_real.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>
#include <c10/core/GradMode.h>

#include <map>
#include <tuple>
#include <unordered_set>

#include "base/errors.h"

namespace fcn::optim {
namespace {

// Where there is one element, no stride is ever taken: operators write there what they like.
bool areStridesAlike(const at::Tensor& a, const at::Tensor& b) {
  for (int64_t i = 0; i < a.dim(); i++) {
    if (a.size(i) != 1 && a.stride(i) != b.stride(i)) return false;
  }
  return true;
}

}  // namespace

std::shared_ptr<Optimizer> makeOptimizer(const std::string& name, Optimizer::Groups groups) {
  for (const auto* it = RegisteredOptimizer::first_; it; it = it->next_) {
    if (name == it->name_) return it->make_(std::move(groups));
  }
  throwArgument("Expected an optimiser that is registered but received '" + name + "'");
}

const std::vector<double>& OptionValues::numbers(const char* name) const {
  for (const auto& [known, numbers] : entries_) {
    if (known == name) return numbers;
  }
  throwArgument(std::string("Expected the option ") + name + " but it is missing");
}

Optimizer::Optimizer(Groups groups, std::vector<std::string> stateNames)
    : stateNames_(std::move(stateNames)) {
  std::unordered_set<const at::TensorImpl*> seen;
  for (const auto& group : groups) {
    auto& parameters = groups_.emplace_back();
    for (const at::Tensor& value : group) {
      if (!value.is_leaf()) throwArgument("Expected leaf tensors: a result cannot be optimised");
      if (!seen.insert(value.unsafeGetTensorImpl()).second) {
        throwArgument("Expected each parameter once but one is there twice");
      }
      parameters.push_back({value, std::vector<at::Tensor>(stateNames_.size())});
    }
  }
}

void Optimizer::zeroGrad(bool setToNone) {
  for (auto& group : groups_) {
    for (Parameter& parameter : group) {
      at::Tensor& grad = parameter.value.mutable_grad();
      if (!grad.defined()) continue;
      if (setToNone) {
        grad.reset();
      } else {
        grad = grad.detach().zero_();
      }
    }
  }
}

void Optimizer::step(const std::vector<OptionValues>& options,
                     const std::optional<at::Tensor>& foundInf) {
  at::NoGradGuard noGrad;
  for (size_t i = 0; i < groups_.size(); i++) {
    Parameters parameters;
    for (Parameter& parameter : groups_[i]) {
      if (parameter.value.grad().defined()) parameters.push_back(&parameter);
    }
    if (!parameters.empty()) update(parameters, options.at(i), foundInf);
  }
}

bool Optimizer::canFuse(const Parameter& parameter, size_t from) {
  const at::Tensor& value = parameter.value;
  const auto isAlike = [&](const at::Tensor& other) {
    return other.layout() == at::kStrided && other.scalar_type() == value.scalar_type() &&
           other.device() == value.device() && other.sizes() == value.sizes() &&
           areStridesAlike(other, value);
  };
  if (value.layout() != at::kStrided || !value.is_non_overlapping_and_dense()) return false;
  if (!isAlike(value.grad())) return false;
  for (size_t i = from; i < parameter.state.size(); i++) {
    if (parameter.state[i].defined() && !isAlike(parameter.state[i])) return false;
  }
  return true;
}

at::Tensor& Optimizer::zerosAtFirst(Parameter& parameter, size_t name) {
  at::Tensor& state = parameter.state[name];
  if (!state.defined()) state = at::zeros_like(parameter.value);
  return state;
}

at::Tensor& Optimizer::stepsOf(Parameter& parameter, size_t name) {
  const at::Device device = parameter.value.is_cuda() ? parameter.value.device() : at::kCPU;
  at::Tensor& steps = parameter.state[name];
  if (!steps.defined()) {
    steps = at::zeros({}, at::TensorOptions(at::kFloat).device(device));
  } else if (steps.device() != device) {
    steps = steps.to(device);
  }
  return steps;
}

at::Tensor Optimizer::realOf(const at::Tensor& tensor) {
  return tensor.is_complex() ? at::view_as_real(tensor) : tensor;
}

void Optimizer::expectDense(const Parameters& parameters, const char* optimizer) {
  for (const Parameter* parameter : parameters) {
    if (parameter->value.grad().layout() == at::kStrided) continue;
    throwArgument(std::string("Expected dense gradients but received a sparse one: ") + optimizer +
                  " has no step for those. SGD has, or make it dense: x.grad = x.grad.toDense()");
  }
}

at::Tensor& Optimizer::multiply(at::Tensor& tensor, double factor) {
  return tensor.mul_(at::native::wrapped_scalar_tensor(factor));
}

std::vector<Optimizer::Parameters> Optimizer::together(
    const Parameters& parameters, const std::function<int(const Parameter&)>& kind) {
  using Key = std::tuple<c10::DeviceType, c10::DeviceIndex, at::ScalarType, int>;
  std::map<Key, Parameters> kinds;
  for (Parameter* parameter : parameters) {
    const at::Tensor& value = parameter->value;
    kinds[{value.device().type(), value.device().index(), value.scalar_type(), kind(*parameter)}]
        .push_back(parameter);
  }
  std::vector<Parameters> lists;
  lists.reserve(kinds.size());
  for (auto& [key, list] : kinds) lists.push_back(std::move(list));
  return lists;
}

void Optimizer::unlessSkipped(const std::optional<at::Tensor>& foundInf, Parameter& parameter,
                              const std::function<void(Parameter&)>& updateOne) {
  if (!foundInf || !foundInf->is_cuda()) {
    if (!isSkipped(foundInf)) updateOne(parameter);
    return;
  }
  const auto tensors = [&] {
    std::vector<at::Tensor> all = parameter.state;
    all.push_back(parameter.value);
    return all;
  };
  std::vector<at::Tensor> before = tensors();
  for (at::Tensor& tensor : before) {
    if (tensor.defined()) tensor = tensor.clone();
  }
  updateOne(parameter);
  const at::Tensor isSkipped = foundInf->ne(0);
  const std::vector<at::Tensor> after = tensors();
  for (size_t i = 0; i < after.size(); i++) {
    if (!after[i].defined()) continue;
    const at::Tensor was = before[i].defined() ? before[i] : at::zeros_like(after[i]);
    after[i].copy_(at::where(isSkipped, was, after[i]));
  }
}

void Optimizer::addUses(runner::Uses& uses) const {
  for (const auto& group : groups_) {
    for (const Parameter& parameter : group) uses.writes(parameter.value);
  }
}

std::vector<at::Tensor> Optimizer::parameters() const {
  std::vector<at::Tensor> parameters;
  for (const auto& group : groups_) {
    for (const Parameter& parameter : group) parameters.push_back(parameter.value);
  }
  return parameters;
}

std::vector<at::Tensor> Optimizer::gradients() const {
  std::vector<at::Tensor> gradients;
  for (const auto& group : groups_) {
    for (const Parameter& parameter : group) {
      if (parameter.value.grad().defined()) gradients.push_back(parameter.value.grad());
    }
  }
  return gradients;
}

std::vector<at::Tensor> Optimizer::state() const {
  std::vector<at::Tensor> state;
  for (const auto& group : groups_) {
    for (const Parameter& parameter : group) {
      state.insert(state.end(), parameter.state.begin(), parameter.state.end());
    }
  }
  return state;
}

std::vector<at::Tensor> Optimizer::savedState() const {
  std::vector<at::Tensor> state = this->state();
  for (size_t i = 0; i < state.size(); i++) {
    if (!state[i].defined()) continue;
    // PyTorch keeps counts on the CPU.
    const bool moves = isCount(i % stateNames_.size()) && !state[i].is_cpu();
    state[i] = moves ? state[i].cpu() : state[i].clone();
  }
  return state;
}

void Optimizer::loadState(const std::vector<at::Tensor>& saved) {
  at::NoGradGuard noGrad;
  const auto toKept = [&](size_t name, const at::Tensor& given, const at::Tensor& value) {
    if (!given.defined()) return given;
    if (!isCount(name)) return given.detach().to(value.options()).clone();
    // A count is no number of the parameter's dtype.
    const auto options = at::TensorOptions(at::kFloat).device(at::kCPU);
    return given.detach().to(options).reshape({}).clone();
  };
  std::vector<at::Tensor> kept;  // all of it before any is replaced: it may fail
  size_t next = 0;
  for (const at::Tensor& value : parameters()) {
    for (size_t name = 0; name < stateNames_.size(); name++) {
      kept.push_back(toKept(name, saved.at(next++), value));
    }
  }
  next = 0;
  for (auto& group : groups_) {
    for (Parameter& parameter : group) {
      for (at::Tensor& state : parameter.state) state = std::move(kept[next++]);
    }
  }
}

}  // namespace fcn::optim
