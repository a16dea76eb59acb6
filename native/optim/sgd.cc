#include "optim/sgd.h"

#include <ATen/ops/_fused_sgd.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/zeros_like.h>
#include <c10/core/GradMode.h>

#include <map>
#include <tuple>
#include <unordered_set>

#include "errors.h"

namespace fcn {

Sgd::Sgd(std::vector<std::vector<at::Tensor>> groups) {
  std::unordered_set<const at::TensorImpl*> seen;
  for (const auto& group : groups) {
    auto& parameters = groups_.emplace_back();
    for (const at::Tensor& value : group) {
      if (!value.is_leaf()) throwArgument("Expected leaf tensors: a result cannot be optimised");
      if (!seen.insert(value.unsafeGetTensorImpl()).second) {
        throwArgument("Expected each parameter once but one is there twice");
      }
      parameters.push_back({value, at::Tensor()});
    }
  }
}

void Sgd::zeroGrad(bool setToNone) {
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

namespace {

// Where there is one element, no stride is ever taken: operators write there what they like.
bool areStridesAlike(const at::Tensor& a, const at::Tensor& b) {
  for (int64_t i = 0; i < a.dim(); i++) {
    if (a.size(i) != 1 && a.stride(i) != b.stride(i)) return false;
  }
  return true;
}

// LibTorch's fused step goes through the memory of several tensors as if they were one list. Of
// half the width it rounds less often than step by step.
bool canFuse(const at::Tensor& value, const at::Tensor& momentum) {
  const at::Tensor& grad = value.grad();
  const auto isAlike = [&](const at::Tensor& other) {
    return other.layout() == at::kStrided && other.scalar_type() == value.scalar_type() &&
           other.device() == value.device() && other.sizes() == value.sizes() &&
           areStridesAlike(other, value);
  };
  const bool hasKernel = value.device().is_cpu() || value.device().is_cuda();
  return hasKernel && (value.scalar_type() == at::kFloat || value.scalar_type() == at::kDouble) &&
         value.layout() == at::kStrided && value.is_non_overlapping_and_dense() && isAlike(grad) &&
         (!momentum.defined() || isAlike(momentum));
}

}  // namespace

void Sgd::step(const std::vector<SgdOptions>& options, const std::optional<at::Tensor>& foundInf) {
  at::NoGradGuard noGrad;
  for (size_t i = 0; i < groups_.size(); i++) {
    // What is updated together is of one device and dtype, and all or none has a momentum.
    using Key = std::tuple<c10::DeviceType, c10::DeviceIndex, at::ScalarType, bool>;
    std::map<Key, std::vector<Parameter*>> together;
    for (Parameter& parameter : groups_[i]) {
      const at::Tensor& value = parameter.value;
      if (!value.grad().defined()) continue;
      if (canFuse(value, parameter.momentum)) {
        together[{value.device().type(), value.device().index(), value.scalar_type(),
                  parameter.momentum.defined()}]
            .push_back(&parameter);
      } else if (!foundInf || foundInf->item<float>() == 0) {
        update(parameter, options.at(i));
      }
    }
    for (const auto& [key, parameters] : together) {
      updateTogether(parameters, options.at(i), foundInf);
    }
  }
}

void Sgd::updateTogether(const std::vector<Parameter*>& parameters, const SgdOptions& options,
                         const std::optional<at::Tensor>& foundInf) {
  std::vector<at::Tensor> values, grads, momenta;
  bool isFirst = options.momentum != 0 && !parameters[0]->momentum.defined();
  // From momenta of zero a step without dampening makes what the first step makes; and where it is
  // left out, they still are. So nobody has to ask a GPU whether it is.
  const bool fromZero = isFirst && foundInf && foundInf->is_cuda() && options.dampening == 0;
  // Else there would be momenta with nothing in them.
  if (isFirst && !fromZero && foundInf && foundInf->item<float>() != 0) return;
  for (Parameter* parameter : parameters) {
    values.push_back(parameter->value);
    grads.push_back(parameter->value.grad());
    if (options.momentum == 0) continue;
    if (isFirst) {
      parameter->momentum =
          fromZero ? at::zeros_like(parameter->value) : at::empty_like(parameter->value);
    }
    momenta.push_back(parameter->momentum);
  }
  if (fromZero) isFirst = false;
  at::_fused_sgd_(values, grads, momenta, options.weightDecay, options.momentum, options.lr,
                  options.dampening, options.nesterov, options.maximize, isFirst,
                  /*grad_scale=*/std::nullopt, foundInf);
  // Which it does not tell autograd.
  for (const at::Tensor& value : values) value.unsafeGetTensorImpl()->bump_version();
}

void Sgd::update(Parameter& parameter, const SgdOptions& options) {
  at::Tensor grad = parameter.value.grad();
  if (options.maximize) grad = grad.neg();
  if (options.weightDecay != 0) grad = grad.add(parameter.value, options.weightDecay);
  if (options.momentum != 0) {
    if (!parameter.momentum.defined()) {
      parameter.momentum = grad.clone().detach();
    } else {
      parameter.momentum.mul_(options.momentum).add_(grad, 1 - options.dampening);
    }
    grad = options.nesterov ? grad.add(parameter.momentum, options.momentum) : parameter.momentum;
  }
  parameter.value.add_(grad, -options.lr);
}

void Sgd::addUses(Uses& uses) const {
  for (const auto& group : groups_) {
    for (const Parameter& parameter : group) uses.writes(parameter.value);
  }
}

std::vector<at::Tensor> Sgd::parameters() const {
  std::vector<at::Tensor> parameters;
  for (const auto& group : groups_) {
    for (const Parameter& parameter : group) parameters.push_back(parameter.value);
  }
  return parameters;
}

std::vector<at::Tensor> Sgd::gradients() const {
  std::vector<at::Tensor> gradients;
  for (const auto& group : groups_) {
    for (const Parameter& parameter : group) {
      if (parameter.value.grad().defined()) gradients.push_back(parameter.value.grad());
    }
  }
  return gradients;
}

std::vector<at::Tensor> Sgd::momentumBuffers() const {
  std::vector<at::Tensor> buffers;
  for (const auto& group : groups_) {
    for (const Parameter& parameter : group) buffers.push_back(parameter.momentum);
  }
  return buffers;
}

void Sgd::setMomentumBuffers(const std::vector<at::Tensor>& buffers) {
  size_t next = 0;
  for (auto& group : groups_) {
    for (Parameter& parameter : group) {
      const at::Tensor& buffer = buffers.at(next++);
      parameter.momentum =
          buffer.defined() ? buffer.detach().to(parameter.value.options()).clone() : at::Tensor();
    }
  }
}

}  // namespace fcn
