// What depends on the vectors of LibTorch's kernels.
#pragma once
#include <ATen/Version.h>

#include <string>

namespace fcn::image {

// Whether LibTorch's kernels run with vectors that multiply and add fused: AVX2 and later, ARM's.
// There they also resize bytes as bytes, which is torchvision's question.
inline bool hasVectors() {
#if defined(__aarch64__) || defined(_M_ARM64)
  return true;
#else
  static const std::string capability = at::get_cpu_capability();
  return capability == "AVX2" || capability == "AVX512";
#endif
}

}  // namespace fcn::image
