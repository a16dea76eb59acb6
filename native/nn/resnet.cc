#include "nn/resnet.h"

#include <torch/nn/init.h>
#include <torch/nn/modules/conv.h>

#include "nn/registry.h"
#include "nn/sequential.h"

namespace fcn {
namespace {

ModulePtr conv(int64_t in, int64_t out, int64_t kernel, int64_t stride, int64_t padding) {
  auto square = [](int64_t side) { return c10::ivalue::Tuple::create({side, side}); };
  return makeModule("Conv2d", {{"inChannels", in},
                               {"outChannels", out},
                               {"kernelSize", square(kernel)},
                               {"stride", square(stride)},
                               {"padding", square(padding)},
                               {"bias", false}});
}

ModulePtr batchNorm(int64_t features) {
  return makeModule("BatchNorm2d", {{"numFeatures", features}});
}

ModulePtr relu() { return makeModule("ReLU", {{"inplace", true}}); }

class BasicBlock final : public torch::nn::Module, public Layer {
 public:
  BasicBlock(int64_t in, int64_t out, int64_t stride, ModulePtr downsample)
      : conv1_(addLayer(*this, "conv1", conv(in, out, 3, stride, 1))),
        bn1_(addLayer(*this, "bn1", batchNorm(out))),
        relu_(addLayer(*this, "relu", relu())),
        conv2_(addLayer(*this, "conv2", conv(out, out, 3, 1, 1))),
        bn2_(addLayer(*this, "bn2", batchNorm(out))),
        downsample_(downsample ? addLayer(*this, "downsample", downsample) : nullptr) {}

  at::Tensor forward(const at::Tensor& input) override {
    at::Tensor output = relu_->forward(bn1_->forward(conv1_->forward(input)));
    output = bn2_->forward(conv2_->forward(output));
    output += downsample_ ? downsample_->forward(input) : input;
    return relu_->forward(output);
  }
  const char* kind() const override { return "BasicBlock"; }

 private:
  Layer *conv1_, *bn1_, *relu_, *conv2_, *bn2_, *downsample_;
};

class ResNet final : public torch::nn::Module, public Layer {
 public:
  ResNet(const std::vector<int64_t>& blocks, int64_t classes)
      : conv1_(addLayer(*this, "conv1", conv(3, 64, 7, 2, 3))),
        bn1_(addLayer(*this, "bn1", batchNorm(64))),
        relu_(addLayer(*this, "relu", relu())),
        maxpool_(
            addLayer(*this, "maxpool",
                     makeModule("MaxPool2d", {{"kernelSize", c10::ivalue::Tuple::create({3, 3})},
                                              {"stride", c10::ivalue::Tuple::create({2, 2})},
                                              {"padding", c10::ivalue::Tuple::create({1, 1})}}))) {
    int64_t channels = 64;
    for (size_t stage = 0; stage < blocks.size(); stage++) {
      const int64_t planes = 64 << stage;
      stages_.push_back(addLayer(*this, "layer" + std::to_string(stage + 1),
                                 makeStage(channels, planes, blocks[stage], stage == 0 ? 1 : 2)));
      channels = planes;
    }
    avgpool_ = addLayer(
        *this, "avgpool",
        makeModule("AdaptiveAvgPool2d", {{"outputSize", c10::ivalue::Tuple::create({1, 1})}}));
    fc_ = addLayer(*this, "fc",
                   makeModule("Linear", {{"inFeatures", channels}, {"outFeatures", classes}}));
    // In the order of modules(), after every layer has drawn its own defaults, as torchvision does.
    for (const ModulePtr& module : modules(/*include_self=*/false)) {
      if (auto* layer = dynamic_cast<torch::nn::Conv2dImpl*>(module.get())) {
        torch::nn::init::kaiming_normal_(layer->weight, 0, torch::kFanOut, torch::kReLU);
      }
    }
  }

  at::Tensor forward(const at::Tensor& input) override {
    at::Tensor output = maxpool_->forward(relu_->forward(bn1_->forward(conv1_->forward(input))));
    for (Layer* stage : stages_) output = stage->forward(output);
    return fc_->forward(avgpool_->forward(output).flatten(1));
  }
  const char* kind() const override { return "ResNet"; }

 private:
  static ModulePtr makeStage(int64_t in, int64_t out, int64_t blocks, int64_t stride) {
    auto stage = std::make_shared<Sequential>();
    std::shared_ptr<Sequential> downsample;
    if (stride != 1 || in != out) {  // made before the block that takes it: it draws first
      downsample = std::make_shared<Sequential>();
      downsample->add("0", conv(in, out, 1, stride, 0));
      downsample->add("1", batchNorm(out));
    }
    stage->add("0", std::make_shared<BasicBlock>(in, out, stride, downsample));
    for (int64_t block = 1; block < blocks; block++) {
      stage->add(std::to_string(block), std::make_shared<BasicBlock>(out, out, 1, nullptr));
    }
    return stage;
  }

  Layer *conv1_, *bn1_, *relu_, *maxpool_;
  std::vector<Layer*> stages_;
  Layer *avgpool_ = nullptr, *fc_ = nullptr;
};

}  // namespace

ModulePtr makeResNet(Options options) {
  return std::make_shared<ResNet>(options.ints("layers"), options.integer("numClasses", 1000));
}

}  // namespace fcn
