// A network that ends in a transposed convolution, in two: what comes before, and the head. Of the
// head a loss or the classes can be made without the logits in memory (ops/pixel_head.h).
#pragma once
#include <array>
#include <functional>
#include <optional>

#include "nn/layer.h"
#include "ops/phase_shape.h"

namespace fcn::nn {

struct SplitHead {
  using Body = std::function<at::Tensor(const at::Tensor& input)>;

  // Nothing where the head has groups or dilation, which its operators do not know. `bias` may be
  // undefined.
  static std::optional<SplitHead> of(Body body, const at::Tensor& weight, const at::Tensor& bias,
                                     ops::ConvTransposeOptions options);

  Body body;  // the network's input to the head's; it owns the network
  // The layer's own tensors, as upsample_argmax and upsample_cross_entropy take them.
  at::Tensor weight;
  std::optional<at::Tensor> bias;
  ops::ConvTransposeOptions options;

  int64_t numClasses() const { return weight.size(1); }
  // Of the body's output: the network's.
  at::Tensor logits(const at::Tensor& features) const;
  // Height and width of the logits of these features.
  std::array<int64_t, 2> sizeOf(const at::Tensor& features) const;
  // Whether the logits of these features have a pixel for each of `targets` [N, H, W].
  bool fits(const at::Tensor& features, const at::Tensor& targets) const;
  // The arg-max over the logits' channels.
  at::Tensor classes(const at::Tensor& features) const;
};

// Of a frozen network, or of a Sequential, whose last layer is a transposed convolution without
// groups and dilation, which may be the last of a Sequential that is its last.
std::optional<SplitHead> splitHead(const ModulePtr& module);

}  // namespace fcn::nn
