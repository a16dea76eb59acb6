// An inference-only copy of a network: its plan as a layer.
#pragma once
#include "freeze/plan.h"

namespace fcn::freeze {

class Frozen final : public torch::nn::Module, public nn::Layer {
 public:
  // `dtype`: float32 or bfloat16, of convolutions and linear layers. Weights are on `device`.
  Frozen(Plan plan, at::Device device, at::ScalarType dtype);

  // Floating point input of any dtype to float32, on any thread, without gradients.
  at::Tensor forward(const at::Tensor& input) override;
  const char* kind() const override { return "Frozen"; }
  // dtype, device and steps, how many there are.
  nn::Options options() const override;
  Value trace(Graph& graph, Value input) override;

  void moveTo(at::Device device);
  // As splitHead: it owns the network.
  std::optional<nn::SplitHead> head();
  at::Tensor largestWeight() const { return plan_.largestWeight(); }

 private:
  at::Tensor prepared(const at::Tensor& input) const;

  Plan plan_;
  at::Device device_;
  at::ScalarType dtype_;
};

// Of a network as it is now. Where the device is the CPU and the CPU is slow in bfloat16, the
// weights are rounded to bfloat16 and what is computed of them is float32.
std::shared_ptr<Frozen> frozenOf(torch::nn::Module& network, at::ScalarType dtype);

}  // namespace fcn::freeze
