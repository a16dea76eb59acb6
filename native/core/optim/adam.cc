// Adam and AdamW. On the CPU, operation for operation torch.optim.Adam's loop over single tensors,
// which is PyTorch's default there; on a GPU LibTorch's fused step.
// https://docs.pytorch.org/docs/stable/generated/torch.optim.Adam.html
// https://docs.pytorch.org/docs/stable/generated/torch.optim.AdamW.html
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_sub.h>
#include <ATen/ops/_fused_adam.h>
#include <ATen/ops/_fused_adamw.h>
#include <ATen/ops/maximum.h>

#include <cmath>

#include "optim/optimizer.h"

namespace fcn::optim {
namespace {

class Adam final : public Optimizer {
 public:
  Adam(Groups groups, bool decouplesDecay)
      : Optimizer(std::move(groups), {"step", "exp_avg", "exp_avg_sq", "max_exp_avg_sq"}),
        decouplesDecay_(decouplesDecay) {}

 protected:
  void update(const Parameters& parameters, const OptionValues& values,
              const std::optional<at::Tensor>& foundInf) override {
    const Options options(values);
    expectDense(parameters, "Adam");
    Parameters fused;
    for (Parameter* parameter : parameters) {
      if (hasKernel(*parameter)) {
        fused.push_back(parameter);
      } else {
        unlessSkipped(foundInf, *parameter, [&](Parameter& it) { updateOne(it, options); });
      }
    }
    for (const Parameters& list : together(fused)) updateTogether(list, options, foundInf);
  }

 private:
  static constexpr size_t kStep = 0, kAverage = 1, kSquare = 2, kMaximum = 3;

  struct Options {
    double lr, beta1, beta2, eps, weightDecay;
    bool amsgrad, maximize;

    explicit Options(const OptionValues& values)
        : lr(values.number("lr")),
          beta1(values.numbers("betas").at(0)),
          beta2(values.numbers("betas").at(1)),
          eps(values.number("eps")),
          weightDecay(values.number("weightDecay")),
          amsgrad(values.flag("amsgrad")),
          maximize(values.flag("maximize")) {}
  };

  static bool hasKernel(const Parameter& parameter) {
    return parameter.value.is_cuda() && parameter.value.is_floating_point() &&
           canFuse(parameter, kAverage);
  }

  void updateOne(Parameter& parameter, const Options& options) const {
    const auto stateOf = [&](size_t name) { return realOf(zerosAtFirst(parameter, name)); };
    at::Tensor grad = parameter.value.grad();
    if (options.maximize) grad = grad.neg();
    const double step = stepsOf(parameter, kStep).add_(1).item<double>();
    if (options.weightDecay != 0) {
      if (decouplesDecay_) {
        multiply(parameter.value, 1 - options.lr * options.weightDecay);
      } else {
        grad = grad.add(parameter.value, options.weightDecay);
      }
    }
    grad = realOf(grad);
    at::Tensor average = stateOf(kAverage);
    at::Tensor square = stateOf(kSquare);
    average.lerp_(grad, 1 - options.beta1);
    multiply(square, options.beta2).addcmul_(grad, grad, 1 - options.beta2);
    const double correction1 = 1 - std::pow(options.beta1, step);
    const double correction2 = 1 - std::pow(options.beta2, step);
    at::Tensor largest = square;
    if (options.amsgrad) {
      largest = stateOf(kMaximum);
      at::maximum_out(largest, largest, square);
    }
    const at::Tensor denominator = largest.sqrt().div(std::pow(correction2, 0.5)).add_(options.eps);
    at::Tensor value = realOf(parameter.value);
    value.addcdiv_(average, denominator, -(options.lr / correction1));
  }

  void updateTogether(const Parameters& parameters, const Options& options,
                      const std::optional<at::Tensor>& foundInf) const {
    std::vector<at::Tensor> values, grads, averages, squares, maxima, steps;
    for (Parameter* parameter : parameters) {
      values.push_back(parameter->value);
      grads.push_back(parameter->value.grad());
      averages.push_back(zerosAtFirst(*parameter, kAverage));
      squares.push_back(zerosAtFirst(*parameter, kSquare));
      if (options.amsgrad) maxima.push_back(zerosAtFirst(*parameter, kMaximum));
      steps.push_back(stepsOf(*parameter, kStep));
    }
    at::_foreach_add_(steps, 1);
    const auto fused = [&](auto step) {
      step(values, grads, averages, squares, maxima, steps, options.lr, options.beta1,
           options.beta2, options.weightDecay, options.eps, options.amsgrad, options.maximize,
           /*grad_scale=*/std::nullopt, foundInf);
    };
    if (decouplesDecay_) {
      fused([](auto&&... arguments) { at::_fused_adamw_(arguments...); });
    } else {
      fused([](auto&&... arguments) { at::_fused_adam_(arguments...); });
    }
    // A step that was left out does not count.
    if (foundInf) at::_foreach_sub_(steps, std::vector<at::Tensor>(steps.size(), *foundInf));
    for (const at::Tensor& value : values) value.unsafeGetTensorImpl()->bump_version();
  }

  bool decouplesDecay_;
};

const RegisteredOptimizer adam("Adam", &makeOptimizerOf<Adam, /*decouplesDecay=*/false>);
const RegisteredOptimizer adamW("AdamW", &makeOptimizerOf<Adam, /*decouplesDecay=*/true>);

}  // namespace
}  // namespace fcn::optim
