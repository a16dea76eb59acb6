#include "nn/sequential.h"

#include "nn/channels_last.h"

namespace fcn::nn {

void Sequential::add(const std::string& name, ModulePtr child) {
  layers_.push_back(addLayer(*this, name, std::move(child)));
}

at::Tensor Sequential::forward(const at::Tensor& input) {
  const ChannelsLast chain;
  at::Tensor output = input;
  for (Layer* layer : layers_) output = layer->forward(output);
  return chain.finished(output);
}

freeze::Value Sequential::trace(freeze::Graph& graph, freeze::Value input) {
  for (Layer* layer : layers_) input = layer->trace(graph, input);
  return input;
}

}  // namespace fcn::nn
