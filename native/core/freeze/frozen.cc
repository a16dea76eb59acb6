#include "freeze/frozen.h"

#include <c10/core/DispatchKeySet.h>
#include <c10/core/GradMode.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include <utility>

#include "base/errors.h"
#include "freeze/graph.h"
#include "ops/kernels.h"
#include "tensor/dtype.h"

namespace fcn::freeze {
namespace {

// While one lives, this thread computes as a plan does: for evaluation, in the plan's own dtypes.
class PlanMode {
  at::NoGradGuard noGrad_;
  nn::EvalMode evalMode_;
  c10::impl::ExcludeDispatchKeyGuard noAutocast_{c10::autocast_dispatch_keyset};
};

at::ScalarType computedIn(at::Device device, at::ScalarType dtype) {
  const bool isSlow = device.is_cpu() && !ops::isFastOnCpu(dtype);
  return isSlow ? at::kFloat : dtype;
}

at::Device deviceOf(const torch::nn::Module& network) {
  for (const at::Tensor& tensor : network.parameters()) {
    if (tensor.defined()) return tensor.device();
  }
  return at::kCPU;
}

}  // namespace

Frozen::Frozen(Plan plan, at::Device device, at::ScalarType dtype)
    : plan_(std::move(plan)), device_(device), dtype_(dtype) {
  train(false);
  plan_.convert(device, dtype);  // rounded, whatever they are computed in
  moveTo(device);
}

at::Tensor Frozen::prepared(const at::Tensor& input) const {
  if (!input.is_floating_point()) {
    throwArgument("Expected a floating point input but received " + tensor::describeTensor(input) +
                  ": d2l.predict takes pictures of bytes");
  }
  const at::Tensor converted = input.to(computedIn(device_, dtype_));
  return converted.dim() == 4 ? converted.contiguous(at::MemoryFormat::ChannelsLast) : converted;
}

at::Tensor Frozen::forward(const at::Tensor& input) {
  const PlanMode mode;
  return plan_.run(prepared(input)).to(at::kFloat).contiguous();
}

nn::Options Frozen::options() const {
  return {{"dtype", tensor::dtypeName(dtype_)},
          {"device", device_.str()},
          {"steps", static_cast<int64_t>(plan_.steps().size())}};
}

Value Frozen::trace(Graph&, Value) {
  throwArgument(
      "Expected a network to optimize but it is optimized already, or has a part that is");
}

void Frozen::moveTo(at::Device device) {
  const at::NoGradGuard noGrad;
  plan_.convert(device, computedIn(device, dtype_));
  device_ = device;
}

std::optional<nn::SplitHead> Frozen::head() {
  const Enlarge* head = plan_.head();
  if (!head) return std::nullopt;
  auto self = std::static_pointer_cast<Frozen>(shared_from_this());
  const auto body = [self](const at::Tensor& input) {
    const PlanMode mode;
    return self->plan_.runBody(self->prepared(input)).to(at::kFloat);
  };
  return nn::SplitHead::of(body, head->weight, head->bias, head->options);
}

std::shared_ptr<Frozen> frozenOf(torch::nn::Module& network, at::ScalarType dtype) {
  const at::NoGradGuard noGrad;
  Graph graph;
  const Value output = dynamic_cast<nn::Layer&>(network).trace(graph, 0);
  return std::make_shared<Frozen>(graph.finish(output), deviceOf(network), dtype);
}

}  // namespace fcn::freeze
