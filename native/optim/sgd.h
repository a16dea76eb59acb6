// Stochastic gradient descent, operation for operation torch.optim.SGD's.
// https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html
#pragma once
#include <ATen/core/Tensor.h>
#include <napi.h>

#include <memory>
#include <optional>
#include <vector>

#include "runner/in_use.h"

namespace fcn {

struct SgdOptions {
  double lr;
  double momentum;
  double dampening;
  double weightDecay;
  bool nesterov;
  bool maximize;
};

class Sgd {
 public:
  explicit Sgd(std::vector<std::vector<at::Tensor>> groups);

  void zeroGrad(bool setToNone);
  // One update; parameters without a gradient stay. `options` has an entry for each group. Where
  // `foundInf`, a float32 element on the parameters' device, is not zero, nothing is updated.
  void step(const std::vector<SgdOptions>& options, const std::optional<at::Tensor>& foundInf = {});

  // What a step writes to besides gradients.
  void addUses(Uses& uses) const;

  // Groups in order.
  std::vector<at::Tensor> parameters() const;
  // Of the parameters that have one.
  std::vector<at::Tensor> gradients() const;
  // Of each parameter, groups in order; undefined before a step with momentum.
  std::vector<at::Tensor> momentumBuffers() const;
  void setMomentumBuffers(const std::vector<at::Tensor>& buffers);

 private:
  struct Parameter {
    at::Tensor value;
    at::Tensor momentum;
  };
  static void update(Parameter& parameter, const SgdOptions& options);
  static void updateTogether(const std::vector<Parameter*>& parameters, const SgdOptions& options,
                             const std::optional<at::Tensor>& foundInf);

  std::vector<std::vector<Parameter>> groups_;
};

std::shared_ptr<Sgd> sgdOf(const Napi::Value& handle);
std::vector<SgdOptions> toSgdOptions(const Napi::Value& groups);

void initOptim(Napi::Object exports);

}  // namespace fcn
