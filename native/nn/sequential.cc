#include "nn/sequential.h"

namespace fcn {

void Sequential::add(const std::string& name, ModulePtr child) {
  layers_.push_back(addLayer(*this, name, std::move(child)));
}

at::Tensor Sequential::forward(const at::Tensor& input) {
  at::Tensor output = input;
  for (Layer* layer : layers_) output = layer->forward(output);
  return output;
}

Value Sequential::trace(Graph& graph, Value input) {
  for (Layer* layer : layers_) input = layer->trace(graph, input);
  return input;
}

}  // namespace fcn
