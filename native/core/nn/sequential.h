// Layers one after another, by name. torch::nn::Sequential takes no children of unknown type.
#pragma once
#include <vector>

#include "nn/layer.h"

namespace fcn::nn {

class Sequential final : public torch::nn::Module, public Layer {
 public:
  void add(const std::string& name, ModulePtr child) override;
  at::Tensor forward(const at::Tensor& input) override;
  freeze::Value trace(freeze::Graph& graph, freeze::Value input) override;
  const char* kind() const override { return "Sequential"; }
  const std::vector<Layer*>& layers() const { return layers_; }

 private:
  std::vector<Layer*> layers_;  // owned as children of this module
};

}  // namespace fcn::nn
