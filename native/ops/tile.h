// Products of small matrices, for operators that work tile by tile: what is multiplied and the
// result stay in the processor's cache. One implementation for each width of vectors, chosen as
// LibTorch chooses its own (ATEN_CPU_CAPABILITY).
#pragma once
#include <cstdint>

namespace fcn {

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

template <class T>
struct TileKernel {
  int64_t width;  // elements of a vector
  void (*multiply)(const Product<T>& product);
  bool (*isFinite)(const T* values, int64_t count);
  // For each column of `values` [rows, stride], a whole number of vectors of them: its largest
  // value and the row of that, the first of equals or of NaNs
  void (*argmax)(const T* values, int64_t rows, int64_t stride, int64_t count, T* maxima, T* at);
  // The same columns: exp(value - maximum) in each value's place, and these' sum.
  void (*softmax)(T* values, int64_t rows, int64_t stride, int64_t count, const T* maxima, T* sums);
  // to[i] = values[i] * factors[i]
  void (*scale)(const T* values, const T* factors, int64_t count, T* to);
};

// The one for this processor.
template <class T>
const TileKernel<T>& tileKernel();

// Those there are; null where the compiler or the processor's family has none.
struct TileKernels {
  TileKernel<float> forFloat;
  TileKernel<double> forDouble;
};
const TileKernels* plainTiles();
const TileKernels* avx2Tiles();
const TileKernels* avx512Tiles();

}  // namespace fcn
