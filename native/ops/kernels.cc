#include "ops/kernels.h"

#include <ATen/Parallel.h>

#include <cstdlib>
#include <string_view>

#include "ops/parallel.h"

namespace fcn {

bool mayRunOwnKernels() {
  static const bool isLibTorchAsked = [] {
    const char* kernels = std::getenv("FCN_TORCH_KERNELS");
    return kernels && std::string_view(kernels) == "libtorch";
  }();
  return !isLibTorchAsked && (isParallel() || at::get_num_threads() == 1);
}

bool isPlain(const at::Tensor& tensor) {
  return tensor.device().is_cpu() && tensor.layout() == at::kStrided && tensor.has_storage() &&
         !tensor.is_neg() && !tensor._is_zerotensor() && !tensor.is_nested() &&
         !tensor._fw_grad(/*level=*/0).defined();
}

}  // namespace fcn
