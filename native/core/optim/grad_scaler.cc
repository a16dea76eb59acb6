#include "optim/grad_scaler.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/_amp_foreach_non_finite_check_and_unscale.h>
#include <ATen/ops/_amp_update_scale.h>
#include <ATen/ops/full.h>
#include <ATen/ops/zeros.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <string>

#include "base/errors.h"

namespace fcn::optim {
namespace {

[[noreturn]] void throwMisuse(const std::string& message) { throw Failure("ERR_TORCH", message); }

// The value of a key in a list of pairs, made where there is none.
template <class Key, class Value, class Make>
Value& entryOf(std::vector<std::pair<Key, Value>>& entries, const Key& key, Make&& make) {
  auto found = std::find_if(entries.begin(), entries.end(),
                            [&](const auto& entry) { return entry.first == key; });
  if (found != entries.end()) return found->second;
  return entries.emplace_back(key, make()).second;
}

at::Tensor toDevice(const at::Tensor& tensor, at::Device device) {
  return tensor.to(device, tensor.scalar_type(), /*non_blocking=*/true);
}

}  // namespace

GradScaler::GradScaler(double scale, int64_t growthTracker)
    : initialScale_(scale), initialGrowthTracker_(growthTracker) {}

void GradScaler::expectScale(const char* attempt) const {
  if (scale_.defined()) return;
  throwMisuse(std::string("Attempted ") + attempt +
              " but there is no scale yet: scale(loss) comes first in an iteration");
}

at::Tensor GradScaler::scale(const at::Tensor& output) {
  if (!scale_.defined()) {
    scale_ = at::full({}, initialScale_, output.options().dtype(at::kFloat));
    growthTracker_ = at::full({}, initialGrowthTracker_, output.options().dtype(at::kInt));
  }
  return output * toDevice(scale_, output.device());
}

void GradScaler::unscale(const std::shared_ptr<Optimizer>& optimizer) {
  expectScale("unscale_");
  OptimizerState& state = optimizers_[optimizer];
  if (state.stage == Stage::kUnscaled) {
    throwMisuse("unscale_() has already been called on this optimizer since the last update()");
  }
  if (state.stage == Stage::kStepped) throwMisuse("unscale_() is being called after step()");

  at::NoGradGuard noGrad;
  // In float64, as PyTorch, where the device has that.
  const at::Tensor inverse =
      scale_.is_mps() ? scale_.reciprocal() : scale_.to(at::kDouble).reciprocal().to(at::kFloat);
  using Kind = std::pair<at::Device, at::ScalarType>;
  std::vector<std::pair<Kind, std::vector<at::Tensor>>> groups;
  for (const at::Tensor& gradient : optimizer->gradients()) {
    if (gradient.scalar_type() == at::kHalf) {
      throw Failure("ERR_DTYPE",
                    "Attempting to unscale FP16 gradients: under autocast parameters stay float32");
    }
    const at::Tensor values = gradient.is_sparse() ? gradient._values() : gradient;
    entryOf(groups, Kind{values.device(), values.scalar_type()}, [] {
      return std::vector<at::Tensor>();
    }).push_back(values);
  }
  state.foundInfinity.clear();
  for (auto& [kind, gradients] : groups) {
    const at::Device device = kind.first;
    at::Tensor& found = entryOf(state.foundInfinity, device, [&] {
      return at::zeros({}, at::TensorOptions(at::kFloat).device(device));
    });
    at::_amp_foreach_non_finite_check_and_unscale_(gradients, found, toDevice(inverse, device));
  }
  state.stage = Stage::kUnscaled;
}

void GradScaler::step(const std::shared_ptr<Optimizer>& optimizer,
                      const std::vector<OptionValues>& options) {
  expectScale("step");
  OptimizerState& state = optimizers_[optimizer];
  if (state.stage == Stage::kStepped) {
    throwMisuse("step() has already been called since the last update()");
  }
  if (state.stage == Stage::kReady) unscale(optimizer);
  if (state.foundInfinity.empty()) {
    throwMisuse("No inf checks were recorded for this optimizer: its parameters have no gradients");
  }
  // One of them a fused step looks at where it is: a GPU is not waited for.
  if (state.foundInfinity.size() == 1) {
    optimizer->step(options, state.foundInfinity[0].second);
    state.stage = Stage::kStepped;
    return;
  }
  const bool finite =
      std::all_of(state.foundInfinity.begin(), state.foundInfinity.end(),
                  [](const auto& it) { return it.second.template item<float>() == 0; });
  if (finite) optimizer->step(options);
  state.stage = Stage::kStepped;
}

void GradScaler::update(const GradScalerOptions& options) {
  expectScale("update");
  at::Tensor found;
  for (const auto& [optimizer, state] : optimizers_) {
    for (const auto& [device, tensor] : state.foundInfinity) {
      const at::Tensor here = toDevice(tensor, scale_.device());
      found = found.defined() ? found + here : here;
    }
  }
  if (!found.defined()) {
    throwMisuse("No inf checks were recorded prior to update: step(optimizer) comes before it");
  }
  at::_amp_update_scale_(scale_, growthTracker_, found, options.growthFactor, options.backoffFactor,
                         options.growthInterval);
  optimizers_.clear();
}

void GradScaler::update(const at::Tensor& scale) {
  expectScale("update");
  scale_.copy_(scale);
  optimizers_.clear();
}

double GradScaler::currentScale() const {
  return scale_.defined() ? scale_.item<double>() : initialScale_;
}

int64_t GradScaler::growthTracker() const {
  return growthTracker_.defined() ? growthTracker_.item<int64_t>() : initialGrowthTracker_;
}

void GradScaler::load(double scale, int64_t growthTracker) {
  initialScale_ = scale;
  initialGrowthTracker_ = growthTracker;
  if (!scale_.defined()) return;
  scale_.fill_(scale);
  growthTracker_.fill_(growthTracker);
}

}  // namespace fcn::optim
