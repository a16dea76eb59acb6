#include "nn/channels_last.h"

#include "ops/kernels.h"

namespace fcn::nn {
namespace {

struct Chain {
  bool isOpen, hasEntered;
};
thread_local Chain chain{};

bool isLast(const at::Tensor& tensor) {
  return tensor.suggest_memory_format() == at::MemoryFormat::ChannelsLast;
}

}  // namespace

ChannelsLast::ChannelsLast() : isOutermost_(!chain.isOpen) {
  if (isOutermost_) chain = {.isOpen = true, .hasEntered = false};
}

ChannelsLast::~ChannelsLast() {
  if (isOutermost_) chain = {};
}

at::Tensor ChannelsLast::entered(const at::Tensor& input, const at::Tensor& weight) {
  constexpr int64_t fewest = 1 << 14;  // below, there is nothing to gain
  // What is channels_last already is so by its owner's wish, and stays so at the end.
  if (!chain.isOpen || !ops::mayRunOwnKernels() || !ops::isPlain(input) || !ops::isPlain(weight) ||
      input.scalar_type() != at::kFloat || input.dim() != 4 || input.numel() < fewest ||
      isLast(input) || isLast(weight)) {
    return input;
  }
  chain.hasEntered = true;
  return input.contiguous(at::MemoryFormat::ChannelsLast);
}

at::Tensor ChannelsLast::left(const at::Tensor& tensor) {
  return chain.hasEntered && tensor.dim() == 4 ? tensor.contiguous() : tensor;
}

at::Tensor ChannelsLast::finished(const at::Tensor& output) const {
  return isOutermost_ ? left(output) : output;
}

}  // namespace fcn::nn
