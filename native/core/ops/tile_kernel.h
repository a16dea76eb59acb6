// The body of tile_*.cc, each compiled for one width of vectors, FCN_VECTOR_BYTES. Includes no
// inline function of anybody's: the linker might keep the copy that not every processor can run.
#pragma once
#include "ops/tile.h"

namespace fcn::ops {
namespace {

#if defined(__GNUC__)
#define FCN_INLINE __attribute__((always_inline)) inline
template <class T>
struct Lanes {
  typedef T Vector __attribute__((vector_size(FCN_VECTOR_BYTES)));
  // At any address, and of the same memory as T's.
  typedef T Unaligned __attribute__((vector_size(FCN_VECTOR_BYTES), aligned(sizeof(T)), may_alias));
  static constexpr int64_t width = FCN_VECTOR_BYTES / sizeof(T);
};
#else
#define FCN_INLINE inline
template <class T>
struct Lanes {
  using Vector = T;
  using Unaligned = T;
  static constexpr int64_t width = 1;
};
#endif

// As many accumulators as the registers hold beside what is multiplied.
constexpr int kRows = FCN_VECTOR_BYTES == 64 ? 8 : FCN_VECTOR_BYTES == 32 ? 6 : 4;
constexpr int kVectors = FCN_VECTOR_BYTES == 64 ? 3 : 2;

template <class T, int rows, int vectors, bool adjacent>
FCN_INLINE void block(const Product<T>& p, const T* a, const T* b, T* c) {
  using Vector = typename Lanes<T>::Vector;
  using Unaligned = typename Lanes<T>::Unaligned;
  constexpr int64_t width = Lanes<T>::width;
  const int64_t stride = adjacent ? 1 : p.aStride;
  const int64_t count = p.k;
  const int32_t* aOffsets = p.aOffsets;
  const int32_t* bOffsets = p.bOffsets;
  Vector sums[rows][vectors] = {};
  for (int64_t k = 0; k < count; k++) {
    const T* left = a + aOffsets[k];
    const T* right = b + bOffsets[k];
    Vector factors[vectors];
    for (int v = 0; v < vectors; v++) {
      factors[v] = *reinterpret_cast<const Unaligned*>(right + v * width);
    }
    for (int row = 0; row < rows; row++) {
      const T factor = left[row * stride];
      for (int v = 0; v < vectors; v++) sums[row][v] += factor * factors[v];
    }
  }
  for (int row = 0; row < rows; row++) {
    for (int v = 0; v < vectors; v++) {
      auto* to = reinterpret_cast<Unaligned*>(c + row * p.cStride + v * width);
      *to = p.add ? *to + sums[row][v] : sums[row][v];
    }
  }
}

// The block of so many rows, at most `most`.
template <class T, int most, int vectors, bool adjacent>
FCN_INLINE void blockOf(int64_t rows, const Product<T>& p, const T* a, const T* b, T* c) {
  if (rows == most) {
    block<T, most, vectors, adjacent>(p, a, b, c);
  } else if constexpr (most > 1) {
    blockOf<T, most - 1, vectors, adjacent>(rows, p, a, b, c);
  }
}

template <class T, int vectors, bool adjacent>
void columns(const Product<T>& p, const T* b, T* c) {
  // Blocks of about one size: a small last one would cost as much as a large one.
  const int64_t blocks = (p.m + kRows - 1) / kRows;
  int64_t from = 0;
  for (int64_t i = 0; i < blocks; i++) {
    const int64_t rows = (p.m - from + blocks - i - 1) / (blocks - i);
    blockOf<T, kRows, vectors, adjacent>(rows, p, p.a + from * p.aStride, b, c + from * p.cStride);
    from += rows;
  }
}

template <class T, bool adjacent>
void multiplyAs(const Product<T>& p) {
  constexpr int64_t width = Lanes<T>::width;
  int64_t column = 0;
  for (; column + kVectors * width <= p.n; column += kVectors * width) {
    columns<T, kVectors, adjacent>(p, p.b + column, p.c + column);
  }
  const int64_t rest = (p.n - column) / width;
  if (rest == 1) columns<T, 1, adjacent>(p, p.b + column, p.c + column);
  if (rest == 2) columns<T, 2, adjacent>(p, p.b + column, p.c + column);
}

template <class T>
void multiply(const Product<T>& p) {
  if (p.aStride == 1) {
    multiplyAs<T, true>(p);
  } else {
    multiplyAs<T, false>(p);
  }
}

// Zero times anything else is no zero.
template <class T>
bool isFinite(const T* values, int64_t count) {
  using Vector = typename Lanes<T>::Vector;
  using Unaligned = typename Lanes<T>::Unaligned;
  constexpr int64_t width = Lanes<T>::width;
  constexpr int64_t chains = 4;
  Vector zeros[chains] = {};
  int64_t i = 0;
  for (; i + chains * width <= count; i += chains * width) {
    for (int64_t j = 0; j < chains; j++) {
      zeros[j] += *reinterpret_cast<const Unaligned*>(values + i + j * width) * T(0);
    }
  }
  T lanes[width] = {};
  *reinterpret_cast<Unaligned*>(lanes) = zeros[0] + zeros[1] + zeros[2] + zeros[3];
  T sum = 0;
  for (const T lane : lanes) sum += lane;
  for (; i < count; i++) sum += values[i] * T(0);
  return sum == 0;
}

template <class T>
void argmax(const T* values, int64_t rows, int64_t stride, int64_t count, T* maxima, T* at) {
  using Vector = typename Lanes<T>::Vector;
  using Unaligned = typename Lanes<T>::Unaligned;
  for (int64_t i = 0; i < count; i += Lanes<T>::width) {
    Vector best = *reinterpret_cast<const Unaligned*>(values + i);
    Vector row = {};
    for (int64_t r = 1; r < rows; r++) {
      const Vector value = *reinterpret_cast<const Unaligned*>(values + r * stride + i);
      // Neither where the best so far is NaN.
      const auto greater = (value > best) | ((value != value) & (best == best));
      best = greater ? value : best;
      row = greater ? Vector{} + T(r) : row;
    }
    *reinterpret_cast<Unaligned*>(maxima + i) = best;
    *reinterpret_cast<Unaligned*>(at + i) = row;
  }
}

// exp of what is zero or less, as Cephes: 2^n * exp(r), where x = n ln 2 + r.
FCN_INLINE void expInPlace(typename Lanes<float>::Vector& x) {
  using Vector = typename Lanes<float>::Vector;
#if defined(__GNUC__)
  typedef int32_t Bits __attribute__((vector_size(FCN_VECTOR_BYTES)));
#else
  using Bits = int32_t;
#endif
  constexpr float smallest = -87.0F;
  const auto tiny = x < smallest;
  const Vector given = tiny ? Vector{} + smallest : x;
  // Added to 1.5 * 2^23, a number is rounded to a whole one, which its last bits hold.
  constexpr float shift = 12582912.0F;
  const Vector shifted = given * 1.44269504088896341F + shift;
  const Vector n = shifted - shift;
  const Vector r = (given - n * 0.693359375F) + n * 2.12194440e-4F;
  Vector p = r * 1.9875691500e-4F + 1.3981999507e-3F;
  p = p * r + 8.3334519073e-3F;
  p = p * r + 4.1665795894e-2F;
  p = p * r + 1.6666665459e-1F;
  p = p * r + 5.0000001201e-1F;
  p = p * r * r + r + 1.0F;
  Bits bits, exponent;
  __builtin_memcpy(&bits, &p, sizeof(p));
  __builtin_memcpy(&exponent, &shifted, sizeof(p));
  bits += (exponent - 0x4B400000) << 23;
  __builtin_memcpy(&p, &bits, sizeof(p));
  x = tiny ? Vector{} : p;
}

FCN_INLINE void expInPlace(typename Lanes<double>::Vector& x) {
  double lanes[Lanes<double>::width];
  __builtin_memcpy(lanes, &x, sizeof(x));
  for (double& lane : lanes) lane = __builtin_exp(lane);
  __builtin_memcpy(&x, lanes, sizeof(x));
}

template <class T>
void softmax(T* values, int64_t rows, int64_t stride, int64_t count, const T* maxima, T* sums) {
  using Vector = typename Lanes<T>::Vector;
  using Unaligned = typename Lanes<T>::Unaligned;
  for (int64_t i = 0; i < count; i += Lanes<T>::width) {
    const Vector maximum = *reinterpret_cast<const Unaligned*>(maxima + i);
    Vector sum = {};
    for (int64_t r = 0; r < rows; r++) {
      auto* value = reinterpret_cast<Unaligned*>(values + r * stride + i);
      Vector power = *value - maximum;
      expInPlace(power);
      *value = power;
      sum += power;
    }
    *reinterpret_cast<Unaligned*>(sums + i) = sum;
  }
}

template <class T>
void scale(const T* values, const T* factors, int64_t count, T* to) {
  for (int64_t i = 0; i < count; i++) to[i] = values[i] * factors[i];
}

}  // namespace
}  // namespace fcn::ops

#include "ops/winograd_kernel.h"

namespace fcn::ops {
namespace {

template <class T>
constexpr WinogradKernel<T> winogradOf() {
  return {toPlanes<T, InputLine>, toPlanes<T, WeightLine>, toPlanes<T, GradientLine>,
          outputFromPlanes<T>, weightFromPlanes<T>};
}

template <class T>
constexpr TileKernel<T> kernelOf() {
  return {Lanes<T>::width, kVectors * Lanes<T>::width,
          multiply<T>,     isFinite<T>,
          argmax<T>,       softmax<T>,
          scale<T>,        winogradOf<T>()};
}

constexpr TileKernels kKernels{kernelOf<float>(), kernelOf<double>()};

}  // namespace
}  // namespace fcn::ops
