#include "ops/tile.h"

#include <ATen/Version.h>

#include <string>

namespace fcn::ops {
namespace {

const TileKernels& best() {
  static const TileKernels& kernels = [&]() -> const TileKernels& {
    const std::string capability = at::get_cpu_capability();
    if (capability == "AVX512" && avx512Tiles()) return *avx512Tiles();
    if ((capability == "AVX512" || capability == "AVX2") && avx2Tiles()) return *avx2Tiles();
    return *plainTiles();
  }();
  return kernels;
}

}  // namespace

template <>
const TileKernel<float>& tileKernel<float>() {
  return best().forFloat;
}

template <>
const TileKernel<double>& tileKernel<double>() {
  return best().forDouble;
}

int64_t roundedUp(int64_t value, int64_t of) { return (value + of - 1) / of * of; }

std::vector<int32_t> multiples(int64_t count, int64_t of) {
  std::vector<int32_t> offsets(count);
  for (int64_t i = 0; i < count; i++) offsets[i] = static_cast<int32_t>(i * of);
  return offsets;
}

}  // namespace fcn::ops
