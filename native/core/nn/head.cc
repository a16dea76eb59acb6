#include "nn/head.h"

#include "freeze/frozen.h"
#include "nn/channels_last.h"
#include "nn/conv_options.h"
#include "nn/sequential.h"
#include "ops/conv_transpose.h"
#include "ops/upsample.h"

namespace fcn::nn {
at::Tensor SplitHead::logits(const at::Tensor& features) const try {
  return ops::convTranspose2d(features, weight, bias, options);
} catch (...) {
  dispatch::rethrowFrom("ConvTranspose2d", features);
}

std::array<int64_t, 2> SplitHead::sizeOf(const at::Tensor& features) const {
  const auto size = [&](int64_t dim) {
    return (features.size(dim + 2) - 1) * options.stride[dim] - 2 * options.padding[dim] +
           weight.size(dim + 2) + options.outputPadding[dim];
  };
  return {size(0), size(1)};
}

bool SplitHead::fits(const at::Tensor& features, const at::Tensor& targets) const {
  return features.dim() == 4 && targets.dim() == 3 && features.size(1) == weight.size(0) &&
         features.size(0) == targets.size(0) && targets.sizes().slice(1).equals(sizeOf(features));
}

std::optional<SplitHead> SplitHead::of(Body body, const at::Tensor& weight, const at::Tensor& bias,
                                       ops::ConvTransposeOptions options) {
  if (options.groups != 1 || options.dilation != std::vector<int64_t>{1, 1}) return std::nullopt;
  return SplitHead{std::move(body), weight, bias.defined() ? std::optional(bias) : std::nullopt,
                   std::move(options)};
}

at::Tensor SplitHead::classes(const at::Tensor& features) const try {
  return ops::upsampleArgmax(features, weight, bias, options);
} catch (...) {
  dispatch::rethrowFrom("ConvTranspose2d", features);
}

std::optional<SplitHead> splitHead(const ModulePtr& module) {
  if (auto* frozen = dynamic_cast<freeze::Frozen*>(module.get())) return frozen->head();
  std::vector<Layer*> layers;
  auto* sequential = dynamic_cast<Sequential*>(module.get());
  while (sequential && !sequential->layers().empty()) {
    const std::vector<Layer*>& more = sequential->layers();
    layers.insert(layers.end(), more.begin(), more.end());
    sequential = dynamic_cast<Sequential*>(layers.back());
    if (sequential) layers.pop_back();
  }
  if (layers.empty()) return std::nullopt;
  const auto* head = dynamic_cast<const torch::nn::ConvTranspose2dImpl*>(layers.back());
  if (!head) return std::nullopt;
  layers.pop_back();
  const auto body = [module, layers](const at::Tensor& input) {
    const ChannelsLast chain;
    at::Tensor output = input;
    for (Layer* layer : layers) output = layer->forward(output);
    return chain.finished(output);
  };
  return SplitHead::of(body, head->weight, head->bias, optionsOf(*head));
}

}  // namespace fcn::nn
