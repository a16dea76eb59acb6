#include "nn/conv_options.h"

namespace fcn::nn {
namespace {

using Pair = torch::ExpandingArray<2>;

std::vector<int64_t> listOf(const Pair& pair) { return {pair->begin(), pair->end()}; }

}  // namespace

ops::ConvOptions optionsOf(const torch::nn::Conv2dImpl& layer) {
  const auto& options = layer.options;
  return {listOf(options.stride()), listOf(std::get<Pair>(options.padding())),
          listOf(options.dilation()), options.groups()};
}

ops::ConvTransposeOptions optionsOf(const torch::nn::ConvTranspose2dImpl& layer) {
  const auto& options = layer.options;
  return {listOf(options.stride()), listOf(std::get<Pair>(options.padding())),
          listOf(options.output_padding()), options.groups(), listOf(options.dilation())};
}

}  // namespace fcn::nn
