// Stochastic gradient descent, operation for operation torch.optim.SGD's.
// https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html
#include <ATen/ops/_fused_sgd.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/zeros_like.h>

#include "ops/kernels.h"
#include "optim/optimizer.h"

namespace fcn::optim {
namespace {

class Sgd final : public Optimizer {
 public:
  explicit Sgd(Groups groups) : Optimizer(std::move(groups), {"momentum_buffer"}) {}

 protected:
  void update(const Parameters& parameters, const OptionValues& values,
              const std::optional<at::Tensor>& foundInf) override {
    const Options options(values);
    Parameters fused;
    for (Parameter* parameter : parameters) {
      if (hasKernel(*parameter)) {
        fused.push_back(parameter);
      } else if (!isSkipped(foundInf)) {
        updateOne(*parameter, options);
      }
    }
    // All or none of a list has a momentum.
    const auto hasMomentum = [](const Parameter& it) {
      return it.state[kMomentum].defined() ? 1 : 0;
    };
    for (const Parameters& list : together(fused, hasMomentum)) {
      updateTogether(list, options, foundInf);
    }
  }

 private:
  static constexpr size_t kMomentum = 0;

  struct Options {
    double lr, momentum, dampening, weightDecay;
    bool nesterov, maximize;

    explicit Options(const OptionValues& values)
        : lr(values.number("lr")),
          momentum(values.number("momentum")),
          dampening(values.number("dampening")),
          weightDecay(values.number("weightDecay")),
          nesterov(values.flag("nesterov")),
          maximize(values.flag("maximize")) {}
  };

  // Of half the width LibTorch's fused step rounds less often than step by step.
  static bool hasKernel(const Parameter& parameter) {
    const at::Tensor& value = parameter.value;
    // PyTorch's default on the CPU goes step by step, which rounds otherwise.
    return ((value.is_cpu() && !ops::isToTheBit()) || value.is_cuda()) &&
           (value.scalar_type() == at::kFloat || value.scalar_type() == at::kDouble) &&
           canFuse(parameter);
  }

  static void updateTogether(const Parameters& parameters, const Options& options,
                             const std::optional<at::Tensor>& foundInf) {
    std::vector<at::Tensor> values, grads, momenta;
    bool isFirst = options.momentum != 0 && !parameters[0]->state[kMomentum].defined();
    // From momenta of zero a step without dampening makes what the first step makes; and where it
    // is left out, they still are. So a GPU is not waited for.
    const bool fromZero = isFirst && foundInf && foundInf->is_cuda() && options.dampening == 0;
    // Else there would be momenta with nothing in them.
    if (isFirst && !fromZero && isSkipped(foundInf)) return;
    for (Parameter* parameter : parameters) {
      values.push_back(parameter->value);
      grads.push_back(parameter->value.grad());
      if (options.momentum == 0) continue;
      at::Tensor& momentum = parameter->state[kMomentum];
      if (isFirst) {
        momentum = fromZero ? at::zeros_like(parameter->value) : at::empty_like(parameter->value);
      }
      momenta.push_back(momentum);
    }
    if (fromZero) isFirst = false;
    at::_fused_sgd_(values, grads, momenta, options.weightDecay, options.momentum, options.lr,
                    options.dampening, options.nesterov, options.maximize, isFirst,
                    /*grad_scale=*/std::nullopt, foundInf);
    // The fused step does not tell autograd.
    for (const at::Tensor& value : values) value.unsafeGetTensorImpl()->bump_version();
  }

  static void updateOne(Parameter& parameter, const Options& options) {
    at::Tensor grad = parameter.value.grad();
    if (options.maximize) grad = grad.neg();
    if (options.weightDecay != 0) grad = grad.add(parameter.value, options.weightDecay);
    if (options.momentum != 0) {
      at::Tensor& momentum = parameter.state[kMomentum];
      if (!momentum.defined()) {
        momentum = grad.clone().detach();
      } else {
        multiply(momentum, options.momentum).add_(grad, 1 - options.dampening);
      }
      grad = options.nesterov ? grad.add(momentum, options.momentum) : momentum;
    }
    parameter.value.add_(grad, -options.lr);
  }
};

const RegisteredOptimizer sgd("SGD", &makeOptimizerOf<Sgd>);

}  // namespace
}  // namespace fcn::optim
