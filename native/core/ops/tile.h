// Products of small matrices, for operators that work tile by tile: what is multiplied and the
// result stay in the processor's cache. One implementation for each width of vectors, chosen as
// LibTorch chooses its own (ATEN_CPU_CAPABILITY).
#pragma once
#include <cstdint>
#include <vector>

namespace fcn::ops {

// c[m][n] (+)= sum over k of a[aOffsets[k] + m * aStride] * b[bOffsets[k] + n]
//
// Offsets count elements. `n` is a whole number of vectors: b is read and c is written that far.
template <class T>
struct Product {
  int64_t m, n, k;
  const T* a;
  int64_t aStride;
  const int32_t* aOffsets;
  const T* b;
  const int32_t* bOffsets;
  T* c;
  int64_t cStride;
  bool add;
};

// What becomes of the 36 values of a tile (winograd.h): 4x4 pixels, each with `channels` channels.
template <class T>
struct WinogradOutput {
  const T* from;
  int64_t plane, channels;
  const T* bias;          // none where null
  const T* const* added;  // what is added to each pixel; none where null
  bool relu;              // negative ones are zero at the end
  T* const* pixels;
};

// Its transforms: a tile's pixels, a pointer for each, become 36 values for each channel, `plane`
// elements apart. Planes are written and read in whole vectors.
template <class T>
struct WinogradKernel {
  using ToPlanes = void (*)(const T* const* pixels, int64_t channels, T* to, int64_t plane);
  ToPlanes input, weight, gradient;  // of 6x6, 3x3 and 4x4 pixels
  // Whether all are finite that came of the planes and the bias.
  bool (*output)(const WinogradOutput<T>& output);
  // To nine values for each channel, `channels` elements apart: a whole number of vectors.
  void (*weightGradient)(const T* from, int64_t plane, int64_t channels, T* to);
};

template <class T>
struct TileKernel {
  int64_t width;    // elements of a vector
  int64_t columns;  // of b that are multiplied at once
  void (*multiply)(const Product<T>& product);
  bool (*isFinite)(const T* values, int64_t count);
  // For each column of `values` [rows, stride], a whole number of vectors of them: its largest
  // value and the row of that, the first of equals or of NaNs
  void (*argmax)(const T* values, int64_t rows, int64_t stride, int64_t count, T* maxima, T* at);
  // The same columns: exp(value - maximum) in each value's place, and these' sum.
  void (*softmax)(T* values, int64_t rows, int64_t stride, int64_t count, const T* maxima, T* sums);
  // to[i] = values[i] * factors[i]
  void (*scale)(const T* values, const T* factors, int64_t count, T* to);
  WinogradKernel<T> winograd;
};

// The one for this processor.
template <class T>
const TileKernel<T>& tileKernel();
template <>
const TileKernel<float>& tileKernel<float>();
template <>
const TileKernel<double>& tileKernel<double>();

// Those there are; null where the compiler or the processor's family has none.
struct TileKernels {
  TileKernel<float> forFloat;
  TileKernel<double> forDouble;
};
const TileKernels* plainTiles();
const TileKernels* avx2Tiles();
const TileKernels* avx512Tiles();

// The least multiple of `of` that is not below `value`.
int64_t roundedUp(int64_t value, int64_t of);
// 0, of, 2 * of ...: `count` of them, as offsets of a product.
std::vector<int32_t> multiples(int64_t count, int64_t of);

}  // namespace fcn::ops
