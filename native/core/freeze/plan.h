// What a frozen network does, step by step.
#pragma once
#include <ATen/core/Tensor.h>

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "freeze/batch_norm.h"
#include "freeze/convolution.h"
#include "nn/head.h"

namespace fcn::freeze {

struct Enlarge {  // a transposed convolution, always in float32: its output is what is looked at
  at::Tensor weight, bias;
  ops::ConvTransposeOptions options;

  void fold(const BatchNorm& norm);
};
struct Relu {};
struct Add {};
struct Flatten {};  // all dimensions but the batch's
struct Linear {
  at::Tensor weight, bias;
};
struct Opaque {  // a layer without parameters or buffers, as it is
  nn::ModulePtr module;
};

using Operation = std::variant<std::shared_ptr<Convolution>, Enlarge, BatchNorm, Relu, Add, Flatten,
                               Linear, Opaque>;

// Of a plan: 0 is its input, and what a step makes is one more than the step's place.
using Value = size_t;

struct Step {
  Operation operation;
  std::vector<Value> inputs;
  std::vector<bool> last;  // whether nothing after the step wants that input
};

class Plan {
 public:
  Plan(std::vector<Step> steps, Value output);

  // Of its input. Thread-safe.
  at::Tensor run(const at::Tensor& input) const;
  // The same without the last step: what that takes.
  at::Tensor runBody(const at::Tensor& input) const;
  // The last step, where the output is a transposed convolution's.
  const Enlarge* head() const;

  // Weights to the device; those of convolutions and linear layers to `dtype`, others to float32.
  void convert(at::Device device, at::ScalarType dtype);
  // The largest of the weights; undefined where there are none.
  at::Tensor largestWeight() const;
  const std::vector<Step>& steps() const { return steps_; }

 private:
  std::vector<at::Tensor> runSteps(const at::Tensor& input, size_t count) const;

  std::vector<Step> steps_;
  Value output_;
};

}  // namespace fcn::freeze
