// The blocks that residual networks consist of, and the layers of both, module for module
// torchvision's. torchvision/models/resnet.py.
#pragma once
#include "nn/layer.h"

namespace fcn::nn {

// A few layers and a way round them: the input, or what `downsample` makes of it, is added.
class ResidualBlock : public torch::nn::Module, public Layer {
 public:
  // Only `downsample`, which torchvision's blocks take from whoever makes them.
  void add(const std::string& name, ModulePtr child) override;
  // Zeroes the last batch norm's weight, so that the block starts as the way round alone.
  virtual void startAsIdentity() = 0;

 protected:
  at::Tensor shortcut(const at::Tensor& input) const;
  // Of `output` and the way round, the sum and its ReLU.
  freeze::Value traceSum(freeze::Graph& graph, freeze::Value input, freeze::Value output,
                         Layer& relu) const;

 private:
  Layer* downsample_ = nullptr;
};

// Options of both: inPlanes, planes, stride (1), groups (1), baseWidth (64), dilation (1).
// The output has `planes` channels; groups, baseWidth and dilation stay as they are.
ModulePtr makeBasicBlock(Options options);
// The output has 4 `planes` channels.
ModulePtr makeBottleneck(Options options);

// A convolution without bias.
struct ConvShape {
  int64_t in, out, kernel, stride = 1, padding = 0, groups = 1, dilation = 1;
};
ModulePtr makeConv(const ConvShape& shape);
ModulePtr makeBatchNorm(int64_t features);
ModulePtr makeRelu();

}  // namespace fcn::nn
