#ifdef __AVX2__
#define FCN_VECTOR_BYTES 32
#include "ops/tile_kernel.h"
#else
#include "ops/tile.h"
#endif

namespace fcn::ops {
#ifdef __AVX2__
const TileKernels* avx2Tiles() { return &kKernels; }
#else
const TileKernels* avx2Tiles() { return nullptr; }
#endif
}  // namespace fcn::ops
