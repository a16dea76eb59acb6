#include "nn/residual.h"

#include <c10/core/GradMode.h>
#include <c10/util/safe_numerics.h>

#include "base/errors.h"
#include "freeze/graph.h"
#include "nn/channels_last.h"
#include "nn/registry.h"

namespace fcn::nn {
namespace {

ModulePtr conv1x1(int64_t in, int64_t out) { return makeConv({.in = in, .out = out, .kernel = 1}); }

ModulePtr conv3x3(int64_t in, int64_t out, int64_t stride, int64_t groups = 1,
                  int64_t dilation = 1) {
  return makeConv({.in = in,
                   .out = out,
                   .kernel = 3,
                   .stride = stride,
                   .padding = dilation,
                   .groups = groups,
                   .dilation = dilation});
}

void zeroWeight(Layer* norm) {
  at::NoGradGuard noGrad;
  dynamic_cast<torch::nn::Module*>(norm)->named_parameters()["weight"].zero_();
}

freeze::Value traceAll(freeze::Graph& graph, freeze::Value value,
                       std::initializer_list<Layer*> layers) {
  for (Layer* layer : layers) value = layer->trace(graph, value);
  return value;
}

class BasicBlock final : public ResidualBlock {
 public:
  BasicBlock(int64_t in, int64_t planes, int64_t stride)
      : conv1_(addLayer(*this, "conv1", conv3x3(in, planes, stride))),
        bn1_(addLayer(*this, "bn1", makeBatchNorm(planes))),
        relu_(addLayer(*this, "relu", makeRelu())),
        conv2_(addLayer(*this, "conv2", conv3x3(planes, planes, 1))),
        bn2_(addLayer(*this, "bn2", makeBatchNorm(planes))) {}

  at::Tensor forward(const at::Tensor& input) override {
    const ChannelsLast chain;
    at::Tensor output = relu_->forward(bn1_->forward(conv1_->forward(input)));
    output = bn2_->forward(conv2_->forward(output));
    output += shortcut(input);
    return chain.finished(relu_->forward(output));
  }
  freeze::Value trace(freeze::Graph& graph, freeze::Value input) override {
    const freeze::Value output = traceAll(graph, input, {conv1_, bn1_, relu_, conv2_, bn2_});
    return traceSum(graph, input, output, *relu_);
  }
  void startAsIdentity() override { zeroWeight(bn2_); }
  const char* kind() const override { return "BasicBlock"; }

 private:
  Layer *conv1_, *bn1_, *relu_, *conv2_, *bn2_;
};

class Bottleneck final : public ResidualBlock {
 public:
  Bottleneck(int64_t in, int64_t planes, int64_t width, int64_t stride, int64_t groups,
             int64_t dilation)
      : conv1_(addLayer(*this, "conv1", conv1x1(in, width))),
        bn1_(addLayer(*this, "bn1", makeBatchNorm(width))),
        conv2_(addLayer(*this, "conv2", conv3x3(width, width, stride, groups, dilation))),
        bn2_(addLayer(*this, "bn2", makeBatchNorm(width))),
        conv3_(addLayer(*this, "conv3", conv1x1(width, planes * 4))),
        bn3_(addLayer(*this, "bn3", makeBatchNorm(planes * 4))),
        relu_(addLayer(*this, "relu", makeRelu())) {}

  at::Tensor forward(const at::Tensor& input) override {
    const ChannelsLast chain;
    at::Tensor output = relu_->forward(bn1_->forward(conv1_->forward(input)));
    output = relu_->forward(bn2_->forward(conv2_->forward(output)));
    output = bn3_->forward(conv3_->forward(output));
    output += shortcut(input);
    return chain.finished(relu_->forward(output));
  }
  freeze::Value trace(freeze::Graph& graph, freeze::Value input) override {
    const freeze::Value output =
        traceAll(graph, input, {conv1_, bn1_, relu_, conv2_, bn2_, relu_, conv3_, bn3_});
    return traceSum(graph, input, output, *relu_);
  }
  void startAsIdentity() override { zeroWeight(bn3_); }
  const char* kind() const override { return "Bottleneck"; }

 private:
  Layer *conv1_, *bn1_, *conv2_, *bn2_, *conv3_, *bn3_, *relu_;
};

// BasicBlock has one width and no dilation, in torchvision too.
void expectBasic(const char* option, int64_t value, int64_t expected) {
  if (value == expected) return;
  throwArgument("Expected " + std::to_string(expected) + " for the " + option +
                " of a BasicBlock but received " + std::to_string(value) +
                ": a Bottleneck takes others");
}

}  // namespace

void ResidualBlock::add(const std::string& name, ModulePtr child) {
  downsample_ = addLayer(*this, name, std::move(child));
}

at::Tensor ResidualBlock::shortcut(const at::Tensor& input) const {
  return downsample_ ? downsample_->forward(input) : input;
}

freeze::Value ResidualBlock::traceSum(freeze::Graph& graph, freeze::Value input,
                                      freeze::Value output, Layer& relu) const {
  const freeze::Value around = downsample_ ? downsample_->trace(graph, input) : input;
  return relu.trace(graph, graph.add(freeze::Add{}, {output, around}));
}

ModulePtr makeBasicBlock(Options options) {
  expectBasic("groups", options.integer("groups", 1), 1);
  expectBasic("width per group", options.integer("baseWidth", 64), 64);
  expectBasic("dilation", options.integer("dilation", 1), 1);
  return std::make_shared<BasicBlock>(options.integer("inPlanes"), options.integer("planes"),
                                      options.integer("stride", 1));
}

ModulePtr makeBottleneck(Options options) {
  const int64_t planes = options.integer("planes");
  const int64_t groups = options.integer("groups", 1);
  const int64_t baseWidth = options.integer("baseWidth", 64);
  int64_t width = 0;
  const bool overflows = c10::mul_overflows(planes, baseWidth, &width) ||
                         c10::mul_overflows(width / 64, groups, &width);
  if (overflows || width < 1) {
    throwArgument(
        "Expected planes * baseWidth / 64 * groups, the channels inside a Bottleneck, to " +
        std::string("be a positive 64-bit integer but planes is ") + std::to_string(planes) +
        ", baseWidth " + std::to_string(baseWidth) + " and groups " + std::to_string(groups));
  }
  return std::make_shared<Bottleneck>(options.integer("inPlanes"), planes, width,
                                      options.integer("stride", 1), groups,
                                      options.integer("dilation", 1));
}

ModulePtr makeConv(const ConvShape& shape) {
  auto square = [](int64_t side) { return c10::ivalue::Tuple::create({side, side}); };
  return makeModule("Conv2d", {{"inChannels", shape.in},
                               {"outChannels", shape.out},
                               {"kernelSize", square(shape.kernel)},
                               {"stride", square(shape.stride)},
                               {"padding", square(shape.padding)},
                               {"dilation", square(shape.dilation)},
                               {"groups", shape.groups},
                               {"bias", false}});
}

ModulePtr makeBatchNorm(int64_t features) {
  return makeModule("BatchNorm2d", {{"numFeatures", features}});
}

ModulePtr makeRelu() { return makeModule("ReLU", {{"inplace", true}}); }

}  // namespace fcn::nn
