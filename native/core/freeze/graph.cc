#include "freeze/graph.h"

#include <torch/nn/modules/activation.h>
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/linear.h>

#include <utility>

#include "base/errors.h"
#include "nn/conv_options.h"

namespace fcn::freeze {
namespace {

Operation operationOf(const torch::nn::Conv2dImpl& layer) {
  return std::make_shared<Convolution>(layer.weight, layer.bias, nn::optionsOf(layer));
}

Operation operationOf(const torch::nn::BatchNorm2dImpl& layer) {
  return BatchNorm{snapshot(layer.weight), snapshot(layer.bias), snapshot(layer.running_mean),
                   snapshot(layer.running_var), layer.options.eps()};
}

Convolution* convolutionOf(Step* step) {
  auto* layer = step ? std::get_if<std::shared_ptr<Convolution>>(&step->operation) : nullptr;
  return layer && !(*layer)->hasRelu() ? layer->get() : nullptr;
}

bool addsResidual(const Step& step) { return step.inputs.size() > 1; }

}  // namespace

Value Graph::add(Operation operation, std::vector<Value> inputs) {
  steps_.push_back({std::move(operation), std::move(inputs), {}});
  return steps_.size();
}

Value Graph::add(nn::Layer& layer, Value input) {
  auto& module = dynamic_cast<torch::nn::Module&>(layer);
  if (dynamic_cast<torch::nn::IdentityImpl*>(&module)) return input;
  if (dynamic_cast<torch::nn::ReLUImpl*>(&module)) return add(Relu{}, {input});
  if (const auto* conv = dynamic_cast<torch::nn::Conv2dImpl*>(&module)) {
    return add(operationOf(*conv), {input});
  }
  if (const auto* norm = dynamic_cast<torch::nn::BatchNorm2dImpl*>(&module)) {
    return add(operationOf(*norm), {input});
  }
  if (const auto* conv = dynamic_cast<torch::nn::ConvTranspose2dImpl*>(&module)) {
    return add(Enlarge{snapshot(conv->weight), snapshot(conv->bias), nn::optionsOf(*conv)},
               {input});
  }
  if (const auto* linear = dynamic_cast<torch::nn::LinearImpl*>(&module)) {
    return add(Linear{snapshot(linear->weight), snapshot(linear->bias)}, {input});
  }
  if (!module.parameters().empty() || !module.buffers().empty()) {
    throwArgument(std::string("Expected layers that optimizeForInference knows but received a ") +
                  layer.kind());
  }
  return add(Opaque{module.shared_from_this()}, {input});
}

Step* Graph::producerFor(Value value) {
  return value > 0 && uses_[value] == 1 ? &steps_[value - 1] : nullptr;
}

std::optional<Value> Graph::intoProducer(const Step& step) {
  const Value input = step.inputs[0];
  Step* producer = producerFor(input);
  Convolution* convolution = convolutionOf(producer);
  if (std::holds_alternative<Relu>(step.operation) && convolution) {
    convolution->setRelu();
    return input;
  }
  const auto* norm = std::get_if<BatchNorm>(&step.operation);
  if (!norm || !norm->isFixed() || !producer) return std::nullopt;
  if (auto* enlarge = std::get_if<Enlarge>(&producer->operation)) {
    enlarge->fold(*norm);
    return input;
  }
  if (!convolution || addsResidual(*producer)) return std::nullopt;
  convolution->fold(*norm);
  return input;
}

void Graph::takeProducer(Step& step) {
  if (!std::holds_alternative<Add>(step.operation)) return;
  Step* producer = producerFor(step.inputs[0]);
  if (!convolutionOf(producer) || addsResidual(*producer)) return;
  uses_[step.inputs[0]] = 0;
  step.operation = producer->operation;
  step.inputs[0] = producer->inputs[0];
}

Plan Graph::finish(Value output) {
  uses_.assign(steps_.size() + 1, 0);
  uses_[output]++;
  for (const Step& step : steps_) {
    for (const Value input : step.inputs) uses_[input]++;
  }
  std::vector<Value> becomes{0};  // of each value, what it is after fusing
  for (Step& step : steps_) {
    const Value value = becomes.size();
    for (Value& input : step.inputs) input = becomes[input];
    if (const auto earlier = intoProducer(step)) {
      becomes.push_back(*earlier);
      uses_[*earlier] = std::exchange(uses_[value], 0);
    } else {
      takeProducer(step);
      becomes.push_back(value);
    }
  }
  std::vector<Step> steps;
  std::vector<Value> places(becomes.size(), 0);  // of what is left
  for (size_t i = 0; i < steps_.size(); i++) {
    if (uses_[i + 1] == 0) continue;
    for (Value& input : steps_[i].inputs) input = places[input];
    steps.push_back(std::move(steps_[i]));
    places[i + 1] = steps.size();
  }
  return {std::move(steps), places[becomes[output]]};
}

}  // namespace fcn::freeze
