// Gradient scaling for float16, operation for operation torch.amp.GradScaler's.
// https://docs.pytorch.org/docs/stable/amp.html#gradient-scaling
#pragma once
#include <ATen/core/Tensor.h>

#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "optim/optimizer.h"

namespace fcn::optim {

struct GradScalerOptions {
  double growthFactor;
  double backoffFactor;
  int64_t growthInterval;
};

// The scale is a tensor on the device of the first loss: following it needs no synchronisation.
class GradScaler {
 public:
  GradScaler(double scale, int64_t growthTracker);

  at::Tensor scale(const at::Tensor& output);
  // Divides the optimiser's gradients by the scale, and looks whether they are finite.
  void unscale(const std::shared_ptr<Optimizer>& optimizer);
  // A step of the optimiser, with gradients that are unscaled first where they are not; none where
  // one of them is not finite.
  void step(const std::shared_ptr<Optimizer>& optimizer, const std::vector<OptionValues>& options);
  // Makes the scale larger or smaller, by what the steps since the last update found.
  void update(const GradScalerOptions& options);
  // Ends the iteration with this scale instead.
  void update(const at::Tensor& scale);

  double currentScale() const;
  int64_t growthTracker() const;
  void load(double scale, int64_t growthTracker);

 private:
  enum class Stage { kReady, kUnscaled, kStepped };
  struct OptimizerState {
    Stage stage = Stage::kReady;
    // Of each device that has gradients: 1 where one of them is not finite.
    std::vector<std::pair<at::Device, at::Tensor>> foundInfinity;
  };
  void expectScale(const char* attempt) const;

  double initialScale_;
  int64_t initialGrowthTracker_;
  at::Tensor scale_;          // float32; undefined before the first loss
  at::Tensor growthTracker_;  // int32
  // Those of this iteration. It owns them: an address alone could be another's by then.
  std::unordered_map<std::shared_ptr<Optimizer>, OptimizerState> optimizers_;
};

// A scaler with its options of this moment, as jobs take it.
struct LossScaling {
  std::shared_ptr<GradScaler> scaler;
  GradScalerOptions options;
};

}  // namespace fcn::optim
