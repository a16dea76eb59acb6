#include "optim/sgd.h"

#include <c10/core/GradMode.h>

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

void Sgd::step(const std::vector<SgdOptions>& options) {
  at::NoGradGuard noGrad;
  for (size_t i = 0; i < groups_.size(); i++) {
    for (Parameter& parameter : groups_[i]) {
      if (parameter.value.grad().defined()) update(parameter, options.at(i));
    }
  }
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
