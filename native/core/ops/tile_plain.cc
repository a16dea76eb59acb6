// Vectors that every processor of the family has: SSE2's, NEON's.
#define FCN_VECTOR_BYTES 16
#include "ops/tile_kernel.h"

namespace fcn::ops {
const TileKernels* plainTiles() { return &kKernels; }
}  // namespace fcn::ops
