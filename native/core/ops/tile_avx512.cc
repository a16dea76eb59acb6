#ifdef __AVX512F__
#define FCN_VECTOR_BYTES 64
#include "ops/tile_kernel.h"
#else
#include "ops/tile.h"
#endif

namespace fcn::ops {
#ifdef __AVX512F__
const TileKernels* avx512Tiles() { return &kKernels; }
#else
const TileKernels* avx512Tiles() { return nullptr; }
#endif
}  // namespace fcn::ops
