#include "freeze/plan.h"

#include <ATen/ops/linear.h>

#include <utility>

#include "freeze/memory.h"
#include "ops/conv_transpose.h"

namespace fcn::freeze {
namespace {

using at::Tensor;

std::optional<Tensor> optional(const Tensor& tensor) {
  return tensor.defined() ? std::optional(tensor) : std::nullopt;
}

// The step's layer by its own name, for errors.
struct Name {
  std::string operator()(const std::shared_ptr<Convolution>&) const { return "Conv2d"; }
  std::string operator()(const Enlarge&) const { return "ConvTranspose2d"; }
  std::string operator()(const BatchNorm&) const { return "BatchNorm2d"; }
  std::string operator()(const Relu&) const { return "ReLU"; }
  std::string operator()(const Add&) const { return "add"; }
  std::string operator()(const Flatten&) const { return "flatten"; }
  std::string operator()(const Linear&) const { return "Linear"; }
  std::string operator()(const Opaque& layer) const {
    return dynamic_cast<nn::Layer&>(*layer.module).kind();
  }
};

// What a step makes of its inputs. They are its own where nothing else has them.
struct Run {
  std::vector<Tensor>& in;

  Tensor operator()(const std::shared_ptr<Convolution>& layer) const {
    return layer->run(in[0], in.size() > 1 ? std::move(in[1]) : Tensor());
  }
  Tensor operator()(const Enlarge& layer) const {
    return ops::convTranspose2d(in[0].to(layer.weight.scalar_type()), layer.weight,
                                optional(layer.bias), layer.options);
  }
  Tensor operator()(const BatchNorm& layer) const { return layer.run(in[0].to(at::kFloat)); }
  Tensor operator()(const Relu&) const { return isOnlyHere(in[0]) ? in[0].relu_() : in[0].relu(); }
  Tensor operator()(const Add&) const {
    return isOnlyHere(in[0]) ? in[0].add_(in[1]) : in[0].add(in[1]);
  }
  Tensor operator()(const Flatten&) const { return in[0].flatten(1); }
  Tensor operator()(const Linear& layer) const {
    return at::linear(in[0].to(layer.weight.scalar_type()), layer.weight, optional(layer.bias));
  }
  Tensor operator()(const Opaque& layer) const { return nn::forward(*layer.module, in[0]); }
};

struct Convert {
  at::Device device;
  at::ScalarType dtype;

  void operator()(std::shared_ptr<Convolution>& layer) const {
    layer->convert(at::TensorOptions(device).dtype(dtype));
  }
  void operator()(Enlarge& layer) const { move(at::kFloat, layer.weight, layer.bias); }
  void operator()(BatchNorm& layer) const {
    move(at::kFloat, layer.weight, layer.bias, layer.mean, layer.variance);
  }
  void operator()(Linear& layer) const { move(dtype, layer.weight, layer.bias); }
  template <class T>
  void operator()(T&) const {}

 private:
  template <class... Tensors>
  void move(at::ScalarType to, Tensors&... tensors) const {
    ((tensors = tensors.defined() ? tensors.to(device, to) : Tensor()), ...);
  }
};

struct Weight {
  Tensor operator()(const std::shared_ptr<Convolution>& layer) const { return layer->weight(); }
  Tensor operator()(const Enlarge& layer) const { return layer.weight; }
  Tensor operator()(const Linear& layer) const { return layer.weight; }
  template <class T>
  Tensor operator()(const T&) const {
    return {};
  }
};

}  // namespace

void Enlarge::fold(const BatchNorm& norm) {
  // [in, out / groups, ...]: the output's channels are by group, then by the second dimension.
  std::vector<int64_t> sizes = weight.sizes().vec();
  const int64_t groups = options.groups;
  Tensor byChannel = weight.view({groups, sizes[0] / groups, sizes[1], sizes[2], sizes[3]})
                         .transpose(1, 2)
                         .reshape({groups * sizes[1], sizes[0] / groups, sizes[2], sizes[3]});
  foldInto(byChannel, bias, norm, /*channels=*/0);
  weight = byChannel.view({groups, sizes[1], sizes[0] / groups, sizes[2], sizes[3]})
               .transpose(1, 2)
               .reshape(sizes);
}

Plan::Plan(std::vector<Step> steps, Value output) : steps_(std::move(steps)), output_(output) {
  std::vector<bool> wanted(steps_.size() + 1, false);
  wanted[output_] = true;
  for (auto step = steps_.rbegin(); step != steps_.rend(); ++step) {
    step->last.assign(step->inputs.size(), false);
    for (size_t i = step->inputs.size(); i-- > 0;) {
      const Value input = step->inputs[i];
      step->last[i] = !wanted[input];
      wanted[input] = true;
    }
  }
}

std::vector<Tensor> Plan::runSteps(const Tensor& input, size_t count) const {
  std::vector<Tensor> values(steps_.size() + 1);
  values[0] = input;
  for (size_t i = 0; i < count; i++) {
    const Step& step = steps_[i];
    std::vector<Tensor> in(step.inputs.size());
    for (size_t k = 0; k < in.size(); k++) {
      Tensor& value = values[step.inputs[k]];
      in[k] = step.last[k] ? std::move(value) : value;
    }
    try {
      values[i + 1] = std::visit(Run{in}, step.operation);
    } catch (...) {
      dispatch::rethrowFrom(std::visit(Name{}, step.operation), in[0]);
    }
  }
  return values;
}

Tensor Plan::run(const Tensor& input) const { return runSteps(input, steps_.size())[output_]; }

Tensor Plan::runBody(const Tensor& input) const {
  return runSteps(input, steps_.size() - 1)[steps_.back().inputs[0]];
}

const Enlarge* Plan::head() const {
  if (steps_.empty() || output_ != steps_.size()) return nullptr;
  return std::get_if<Enlarge>(&steps_.back().operation);
}

void Plan::convert(at::Device device, at::ScalarType dtype) {
  for (Step& step : steps_) std::visit(Convert{device, dtype}, step.operation);
}

Tensor Plan::largestWeight() const {
  Tensor largest;
  for (const Step& step : steps_) {
    Tensor weight = std::visit(Weight{}, step.operation);
    if (weight.defined() && (!largest.defined() || weight.nbytes() > largest.nbytes())) {
      largest = std::move(weight);
    }
  }
  return largest;
}

}  // namespace fcn::freeze
