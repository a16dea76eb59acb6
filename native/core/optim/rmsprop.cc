// RMSprop, operation for operation torch.optim.RMSprop's loop over single tensors.
// https://docs.pytorch.org/docs/stable/generated/torch.optim.RMSprop.html
#include "optim/optimizer.h"

namespace fcn::optim {
namespace {

class RmsProp final : public Optimizer {
 public:
  explicit RmsProp(Groups groups)
      : Optimizer(std::move(groups), {"step", "square_avg", "momentum_buffer", "grad_avg"}) {}

 protected:
  void update(const Parameters& parameters, const OptionValues& values,
              const std::optional<at::Tensor>& foundInf) override {
    const Options options(values);
    expectDense(parameters, "RMSprop");
    for (Parameter* parameter : parameters) {
      unlessSkipped(foundInf, *parameter, [&](Parameter& it) { updateOne(it, options); });
    }
  }

 private:
  static constexpr size_t kStep = 0, kSquare = 1, kMomentum = 2, kAverage = 3;

  struct Options {
    double lr, alpha, eps, weightDecay, momentum;
    bool centered, maximize;

    explicit Options(const OptionValues& values)
        : lr(values.number("lr")),
          alpha(values.number("alpha")),
          eps(values.number("eps")),
          weightDecay(values.number("weightDecay")),
          momentum(values.number("momentum")),
          centered(values.flag("centered")),
          maximize(values.flag("maximize")) {}
  };

  static void updateOne(Parameter& parameter, const Options& options) {
    const auto stateOf = [&](size_t name) { return realOf(zerosAtFirst(parameter, name)); };
    at::Tensor grad = parameter.value.grad();
    if (options.maximize) grad = grad.neg();
    stepsOf(parameter, kStep).add_(1);
    if (options.weightDecay != 0) grad = grad.add(parameter.value, options.weightDecay);
    grad = realOf(grad);
    at::Tensor value = realOf(parameter.value);
    at::Tensor square = stateOf(kSquare);
    multiply(square, options.alpha).addcmul_(grad, grad, 1 - options.alpha);
    at::Tensor denominator;
    if (options.centered) {
      at::Tensor average = stateOf(kAverage);
      average.lerp_(grad, 1 - options.alpha);
      denominator = square.addcmul(average, average, -1).sqrt_();
    } else {
      denominator = square.sqrt();
    }
    denominator.add_(options.eps);
    if (options.momentum > 0) {
      at::Tensor momentum = stateOf(kMomentum);
      multiply(momentum, options.momentum).addcdiv_(grad, denominator);
      value.add_(momentum, -options.lr);
    } else {
      value.addcdiv_(grad, denominator, -options.lr);
    }
  }
};

const RegisteredOptimizer rmsProp("RMSprop", &makeOptimizerOf<RmsProp>);

}  // namespace
}  // namespace fcn::optim
