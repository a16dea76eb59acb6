#include "ops/kernels.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/core/dispatch/Dispatcher.h>

#include <cstdlib>
#include <string_view>

#include "ops/parallel.h"

namespace fcn::ops {
namespace {

// Asks oneDNN, by an operator of LibTorch's.
bool supports(const char* name) {
  const auto op = c10::Dispatcher::singleton().findSchema({name, ""});
  if (!op || !at::hasMKLDNN()) return false;
  torch::jit::Stack stack;
  op->callBoxed(&stack);
  return stack.at(0).toBool();
}

}  // namespace

bool isFastOnCpu(at::ScalarType dtype) {
  static const bool isBFloat16 = supports("mkldnn::_is_mkldnn_bf16_supported");
  static const bool isHalf = supports("mkldnn::_is_mkldnn_fp16_supported");
  if (dtype == at::kBFloat16) return isBFloat16;
  return dtype == at::kHalf ? isHalf : true;
}

bool isToTheBit() {
  static const bool isLibTorchAsked = [] {
    const char* kernels = std::getenv("FCN_TORCH_KERNELS");
    return kernels && std::string_view(kernels) == "libtorch";
  }();
  return isLibTorchAsked;
}

bool mayRunOwnKernels() { return !isToTheBit() && (isParallel() || at::get_num_threads() == 1); }

bool isPlain(const at::Tensor& tensor) {
  return tensor.device().is_cpu() && tensor.layout() == at::kStrided && tensor.has_storage() &&
         !tensor.is_neg() && !tensor._is_zerotensor() && !tensor.is_nested() &&
         !tensor._fw_grad(/*level=*/0).defined();
}

}  // namespace fcn::ops
