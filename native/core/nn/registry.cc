#include "nn/registry.h"

#include <torch/nn/modules/activation.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/modules/pooling.h>

#include <functional>
#include <unordered_map>

#include "base/errors.h"
#include "nn/batch_norm.h"
#include "nn/channels_last.h"
#include "nn/conv_options.h"
#include "nn/residual.h"
#include "nn/resnet.h"
#include "nn/sequential.h"
#include "ops/conv2d.h"
#include "ops/conv_transpose.h"

namespace fcn::nn {
namespace {

using Pair = torch::ExpandingArray<2>;

class Conv2d : public torch::nn::Conv2dImpl {
 public:
  using torch::nn::Conv2dImpl::Conv2dImpl;
  // In place of Conv2dImpl's: it is Native that calls it.
  // NOLINTNEXTLINE(bugprone-derived-method-shadowing-base-method)
  at::Tensor forward(const at::Tensor& input) {
    return ops::conv2d(ChannelsLast::entered(input, weight), weight, bias, optionsOf(*this));
  }
};

ModulePtr makeConv2d(Options o) {
  auto options = torch::nn::Conv2dOptions(o.integer("inChannels"), o.integer("outChannels"),
                                          Pair(o.pair("kernelSize")))
                     .stride(Pair(o.pair("stride", {{1, 1}})))
                     .padding(Pair(o.pair("padding", {{0, 0}})))
                     .dilation(Pair(o.pair("dilation", {{1, 1}})))
                     .groups(o.integer("groups", 1))
                     .bias(o.flag("bias", true));
  return std::make_shared<Native<Conv2d>>("Conv2d", o, options);
}

class ConvTranspose2d : public torch::nn::ConvTranspose2dImpl {
 public:
  using torch::nn::ConvTranspose2dImpl::ConvTranspose2dImpl;
  at::Tensor forward(const at::Tensor& input) {
    return ops::convTranspose2d(ChannelsLast::left(input), weight, bias, optionsOf(*this));
  }
};

ModulePtr makeConvTranspose2d(Options o) {
  auto options = torch::nn::ConvTranspose2dOptions(
                     o.integer("inChannels"), o.integer("outChannels"), Pair(o.pair("kernelSize")))
                     .stride(Pair(o.pair("stride", {{1, 1}})))
                     .padding(Pair(o.pair("padding", {{0, 0}})))
                     .output_padding(Pair(o.pair("outputPadding", {{0, 0}})))
                     .dilation(Pair(o.pair("dilation", {{1, 1}})))
                     .groups(o.integer("groups", 1))
                     .bias(o.flag("bias", true));
  return std::make_shared<Native<ConvTranspose2d>>("ConvTranspose2d", o, options);
}

ModulePtr makeBatchNorm2d(Options o) {
  auto options = torch::nn::BatchNorm2dOptions(o.integer("numFeatures"))
                     .eps(o.number("eps", 1e-5))
                     .momentum(o.optionalNumber("momentum", 0.1))
                     .affine(o.flag("affine", true))
                     .track_running_stats(o.flag("trackRunningStats", true));
  return std::make_shared<Native<BatchNorm2d>>("BatchNorm2d", o, options);
}

ModulePtr relu(Options o) {
  auto options = torch::nn::ReLUOptions(o.flag("inplace", false));
  return std::make_shared<Native<torch::nn::ReLUImpl>>("ReLU", o, options);
}

ModulePtr maxPool2d(Options o) {
  const std::vector<int64_t> kernel = o.pair("kernelSize");
  auto options = torch::nn::MaxPool2dOptions(Pair(kernel))
                     .stride(Pair(o.pair("stride", kernel)))
                     .padding(Pair(o.pair("padding", {{0, 0}})))
                     .dilation(Pair(o.pair("dilation", {{1, 1}})))
                     .ceil_mode(o.flag("ceilMode", false));
  return std::make_shared<Native<torch::nn::MaxPool2dImpl>>("MaxPool2d", o, options);
}

ModulePtr adaptiveAvgPool2d(Options o) {
  const auto size = o.optionalPair("outputSize");
  auto options = torch::nn::AdaptiveAvgPool2dOptions({size[0], size[1]});
  return std::make_shared<Native<torch::nn::AdaptiveAvgPool2dImpl>>("AdaptiveAvgPool2d", o,
                                                                    options);
}

ModulePtr linear(Options o) {
  auto options = torch::nn::LinearOptions(o.integer("inFeatures"), o.integer("outFeatures"))
                     .bias(o.flag("bias", true));
  return std::make_shared<Native<torch::nn::LinearImpl>>("Linear", o, options);
}

ModulePtr identity(Options o) {
  return std::make_shared<Native<torch::nn::IdentityImpl>>("Identity", o);
}

const std::unordered_map<std::string, std::function<ModulePtr(Options)>>& registry() {
  static const auto* entries =
      new std::unordered_map<std::string, std::function<ModulePtr(Options)>>{
          {"Conv2d", makeConv2d},
          {"ConvTranspose2d", makeConvTranspose2d},
          {"BatchNorm2d", makeBatchNorm2d},
          {"ReLU", relu},
          {"MaxPool2d", maxPool2d},
          {"AdaptiveAvgPool2d", adaptiveAvgPool2d},
          {"Linear", linear},
          {"Identity", identity},
          {"Sequential", [](Options) { return std::make_shared<Sequential>(); }},
          {"BasicBlock", makeBasicBlock},
          {"Bottleneck", makeBottleneck},
          {"ResNet", makeResNet},
      };
  return *entries;
}

}  // namespace

ModulePtr makeModule(const std::string& kind, Options options) {
  auto entry = registry().find(kind);
  if (entry == registry().end()) {
    throwArgument("Expected a kind of module that is registered but received '" + kind + "'");
  }
  return entry->second(std::move(options));
}

}  // namespace fcn::nn
