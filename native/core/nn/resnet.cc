#include "nn/resnet.h"

#include <torch/nn/init.h>
#include <torch/nn/modules/conv.h>

#include "freeze/graph.h"
#include "nn/channels_last.h"
#include "nn/registry.h"
#include "nn/residual.h"
#include "nn/sequential.h"

namespace fcn::nn {
namespace {

ModulePtr makeMaxPool() {
  return makeModule("MaxPool2d", {{"kernelSize", c10::ivalue::Tuple::create({3, 3})},
                                  {"stride", c10::ivalue::Tuple::create({2, 2})},
                                  {"padding", c10::ivalue::Tuple::create({1, 1})}});
}

class ResNet final : public torch::nn::Module, public Layer {
 public:
  explicit ResNet(Options options)
      : block_(options.flag("bottleneck", false) ? "Bottleneck" : "BasicBlock"),
        expansion_(options.flag("bottleneck", false) ? 4 : 1),
        groups_(options.integer("groups", 1)),
        baseWidth_(options.integer("widthPerGroup", 64)),
        conv1_(addLayer(*this, "conv1",
                        makeConv({.in = 3, .out = 64, .kernel = 7, .stride = 2, .padding = 3}))),
        bn1_(addLayer(*this, "bn1", makeBatchNorm(64))),
        relu_(addLayer(*this, "relu", makeRelu())),
        maxpool_(addLayer(*this, "maxpool", makeMaxPool())) {
    const std::vector<int64_t> layers = options.ints("layers");
    const std::vector<bool> dilate =
        options.flags("replaceStrideWithDilation", {false, false, false});
    for (size_t stage = 0; stage < layers.size(); stage++) {
      const bool dilates = stage > 0 && dilate.at(stage - 1);
      stages_.push_back(
          addLayer(*this, "layer" + std::to_string(stage + 1),
                   makeStage(64 << stage, layers[stage], stage == 0 ? 1 : 2, dilates)));
    }
    avgpool_ = addLayer(
        *this, "avgpool",
        makeModule("AdaptiveAvgPool2d", {{"outputSize", c10::ivalue::Tuple::create({1, 1})}}));
    fc_ = addLayer(*this, "fc",
                   makeModule("Linear", {{"inFeatures", inPlanes_},
                                         {"outFeatures", options.integer("numClasses", 1000)}}));
    initialise(options.flag("zeroInitResidual", false));
  }

  at::Tensor forward(const at::Tensor& input) override {
    const ChannelsLast chain;
    at::Tensor output = maxpool_->forward(relu_->forward(bn1_->forward(conv1_->forward(input))));
    for (Layer* stage : stages_) output = stage->forward(output);
    return fc_->forward(avgpool_->forward(output).flatten(1));
  }
  freeze::Value trace(freeze::Graph& graph, freeze::Value input) override {
    for (Layer* layer : {conv1_, bn1_, relu_, maxpool_}) input = layer->trace(graph, input);
    for (Layer* stage : stages_) input = stage->trace(graph, input);
    return fc_->trace(graph, graph.add(freeze::Flatten{}, {avgpool_->trace(graph, input)}));
  }
  const char* kind() const override { return "ResNet"; }

 private:
  ModulePtr makeStage(int64_t planes, int64_t blocks, int64_t stride, bool dilates) {
    auto stage = std::make_shared<Sequential>();
    const int64_t firstDilation = dilation_;  // a stage's first block has the one before it
    if (dilates) dilation_ *= std::exchange(stride, 1);
    const int64_t out = planes * expansion_;
    std::shared_ptr<Sequential> downsample;
    if (stride != 1 || inPlanes_ != out) {  // made before the block that takes it: it draws first
      downsample = std::make_shared<Sequential>();
      downsample->add("0", makeConv({.in = inPlanes_, .out = out, .kernel = 1, .stride = stride}));
      downsample->add("1", makeBatchNorm(out));
    }
    stage->add("0", makeBlock(planes, stride, firstDilation, downsample));
    inPlanes_ = out;
    for (int64_t block = 1; block < blocks; block++) {
      stage->add(std::to_string(block), makeBlock(planes, 1, dilation_, nullptr));
    }
    return stage;
  }

  ModulePtr makeBlock(int64_t planes, int64_t stride, int64_t dilation, ModulePtr downsample) {
    ModulePtr block = makeModule(block_, {{"inPlanes", inPlanes_},
                                          {"planes", planes},
                                          {"stride", stride},
                                          {"groups", groups_},
                                          {"baseWidth", baseWidth_},
                                          {"dilation", dilation}});
    if (downsample) dynamic_cast<Layer&>(*block).add("downsample", std::move(downsample));
    return block;
  }

  // In the order of modules(), after every layer has drawn its own defaults, as torchvision does.
  void initialise(bool zeroInitResidual) {
    for (const ModulePtr& module : modules(/*include_self=*/false)) {
      if (auto* layer = dynamic_cast<torch::nn::Conv2dImpl*>(module.get())) {
        torch::nn::init::kaiming_normal_(layer->weight, 0, torch::kFanOut, torch::kReLU);
      }
      auto* block = dynamic_cast<ResidualBlock*>(module.get());
      if (block && zeroInitResidual) block->startAsIdentity();
    }
  }

  // Of what is being built: the channels that the next block gets, and its dilation.
  int64_t inPlanes_ = 64, dilation_ = 1;
  std::string block_;
  int64_t expansion_, groups_, baseWidth_;
  Layer *conv1_, *bn1_, *relu_, *maxpool_;
  std::vector<Layer*> stages_;
  Layer *avgpool_ = nullptr, *fc_ = nullptr;
};

}  // namespace

ModulePtr makeResNet(Options options) { return std::make_shared<ResNet>(std::move(options)); }

}  // namespace fcn::nn
