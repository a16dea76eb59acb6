// The transforms of winograd.h, for tile_*.cc: included by tile_kernel.h, after its vectors.
#pragma once

namespace fcn::ops {
namespace {

// The points 0, +-5/8, +-3/2 and infinity. Of those with sums and products that floats hold exactly
// they are about the best: errors are half of those with 0, +-1, +-2 (after Barabasz et al., "Error
// Analysis and Improving the Accuracy of Winograd Convolution for Deep Neural Networks", 2020).
constexpr double kA = 0.625, kB = 1.5;
constexpr double kA2 = kA * kA, kB2 = kB * kB;
// What the polynomial over all other points is at 0, a and b.
constexpr double kAt0 = kA2 * kB2, kAtA = 2 * kA2 * (kA2 - kB2), kAtB = 2 * kB2 * (kB2 - kA2);

// Each is one dimension of a transform, a small matrix by `count` values. Points of either sign
// share what is even and what is odd of them.

struct InputLine {  // B^T d
  static constexpr int count = 6, made = 6;
  template <class T, class Vector>
  FCN_INLINE static void apply(const Vector* d, Vector* to) {
    const Vector evenA = d[4] - T(kB2) * d[2], oddA = d[3] - T(kB2) * d[1];
    const Vector evenB = d[4] - T(kA2) * d[2], oddB = d[3] - T(kA2) * d[1];
    to[0] = d[4] - T(kA2 + kB2) * d[2] + T(kA2 * kB2) * d[0];
    to[1] = evenA + T(kA) * oddA;
    to[2] = evenA - T(kA) * oddA;
    to[3] = evenB + T(kB) * oddB;
    to[4] = evenB - T(kB) * oddB;
    to[5] = d[5] - T(kA2 + kB2) * d[3] + T(kA2 * kB2) * d[1];
  }
};

struct WeightLine {  // G g
  static constexpr int count = 3, made = 6;
  template <class T, class Vector>
  FCN_INLINE static void apply(const Vector* g, Vector* to) {
    const Vector evenA = (g[0] + T(kA2) * g[2]) * T(1 / kAtA), oddA = g[1] * T(kA / kAtA);
    const Vector evenB = (g[0] + T(kB2) * g[2]) * T(1 / kAtB), oddB = g[1] * T(kB / kAtB);
    to[0] = g[0] * T(1 / kAt0);
    to[1] = evenA + oddA;
    to[2] = evenA - oddA;
    to[3] = evenB + oddB;
    to[4] = evenB - oddB;
    to[5] = g[2];
  }
};

struct OutputLine {  // A^T m
  static constexpr int count = 6, made = 4;
  template <class T, class Vector>
  FCN_INLINE static void apply(const Vector* m, Vector* to) {
    const Vector evenA = m[1] + m[2], oddA = m[1] - m[2];
    const Vector evenB = m[3] + m[4], oddB = m[3] - m[4];
    to[0] = m[0] + evenA + evenB;
    to[1] = T(kA) * oddA + T(kB) * oddB;
    to[2] = T(kA2) * evenA + T(kB2) * evenB;
    to[3] = m[5] + T(kA * kA2) * oddA + T(kB * kB2) * oddB;
  }
};

struct GradientLine {  // A y
  static constexpr int count = 4, made = 6;
  template <class T, class Vector>
  FCN_INLINE static void apply(const Vector* y, Vector* to) {
    const Vector evenA = y[0] + T(kA2) * y[2], oddA = y[1] + T(kA2) * y[3];
    const Vector evenB = y[0] + T(kB2) * y[2], oddB = y[1] + T(kB2) * y[3];
    to[0] = y[0];
    to[1] = evenA + T(kA) * oddA;
    to[2] = evenA - T(kA) * oddA;
    to[3] = evenB + T(kB) * oddB;
    to[4] = evenB - T(kB) * oddB;
    to[5] = y[3];
  }
};

struct WeightGradientLine {  // G^T u
  static constexpr int count = 6, made = 3;
  template <class T, class Vector>
  FCN_INLINE static void apply(const Vector* u, Vector* to) {
    const Vector evenA = (u[1] + u[2]) * T(1 / kAtA), evenB = (u[3] + u[4]) * T(1 / kAtB);
    to[0] = u[0] * T(1 / kAt0) + evenA + evenB;
    to[1] = (u[1] - u[2]) * T(kA / kAtA) + (u[3] - u[4]) * T(kB / kAtB);
    to[2] = T(kA2) * evenA + T(kB2) * evenB + u[5];
  }
};

// Both dimensions, columns and then rows, of so many neighbouring vectors: where pixels are a large
// power of two apart, few of their cache lines stay until one comes back for the other half.
// `load(i, v)` and `store(i, v, vector)` count along rows.
template <class T, class Line, int vectors, class Load, class Store>
FCN_INLINE void bothWays(const Load& load, const Store& store) {
  using Vector = typename Lanes<T>::Vector;
  constexpr int count = Line::count, made = Line::made;
  Vector rows[vectors][made][count];
  for (int x = 0; x < count; x++) {
    for (int v = 0; v < vectors; v++) {
      Vector column[count], to[made];
      for (int y = 0; y < count; y++) column[y] = load(y * count + x, v);
      Line::template apply<T>(column, to);
      for (int y = 0; y < made; y++) rows[v][y][x] = to[y];
    }
  }
  for (int y = 0; y < made; y++) {
    for (int v = 0; v < vectors; v++) {
      Vector to[made];
      Line::template apply<T>(rows[v][y], to);
      for (int x = 0; x < made; x++) store(y * made + x, v, to[x]);
    }
  }
}

// The first `count` elements of a vector, all of them where it is whole.
template <class T, bool whole>
FCN_INLINE typename Lanes<T>::Vector loadSome(const T* from, int64_t count) {
  if constexpr (whole) return *reinterpret_cast<const typename Lanes<T>::Unaligned*>(from);
  T lanes[Lanes<T>::width] = {};
  for (int64_t i = 0; i < count; i++) lanes[i] = from[i];
  return *reinterpret_cast<const typename Lanes<T>::Unaligned*>(lanes);
}

template <class T, bool whole>
FCN_INLINE void storeSome(typename Lanes<T>::Vector vector, T* to, int64_t count) {
  if constexpr (whole) {
    *reinterpret_cast<typename Lanes<T>::Unaligned*>(to) = vector;
  } else {
    T lanes[Lanes<T>::width];
    *reinterpret_cast<typename Lanes<T>::Unaligned*>(lanes) = vector;
    for (int64_t i = 0; i < count; i++) to[i] = lanes[i];
  }
}

// Of `vectors` whole ones, or a part of one.
template <class T, class Line, int vectors, bool whole>
FCN_INLINE void toPlanesAt(const T* const* pixels, int64_t c, int64_t count, T* to, int64_t plane) {
  constexpr int64_t width = Lanes<T>::width;
  bothWays<T, Line, vectors>(
      [&](int i, int v) { return loadSome<T, whole>(pixels[i] + c + v * width, count); },
      [&](int i, int v, typename Lanes<T>::Vector vector) {
        storeSome<T, true>(vector, to + i * plane + c + v * width, 0);
      });
}

template <class T, class Line>
void toPlanes(const T* const* pixels, int64_t channels, T* to, int64_t plane) {
  constexpr int64_t width = Lanes<T>::width;
  int64_t c = 0;
  for (; c + 2 * width <= channels; c += 2 * width) {
    toPlanesAt<T, Line, 2, true>(pixels, c, 0, to, plane);
  }
  for (; c + width <= channels; c += width) toPlanesAt<T, Line, 1, true>(pixels, c, 0, to, plane);
  if (c < channels) toPlanesAt<T, Line, 1, false>(pixels, c, channels - c, to, plane);
}

template <class T, int vectors, bool whole>
FCN_INLINE void outputAt(const WinogradOutput<T>& o, int64_t first, int64_t count,
                         typename Lanes<T>::Vector& zeros) {
  using Vector = typename Lanes<T>::Vector;
  constexpr int64_t width = Lanes<T>::width;
  bothWays<T, OutputLine, vectors>(
      [&](int i, int v) { return loadSome<T, true>(o.from + i * o.plane + first + v * width, 0); },
      [&](int i, int v, Vector made) {
        const int64_t c = first + v * width;
        if (o.bias) made += loadSome<T, whole>(o.bias + c, count);
        zeros += made * T(0);
        if (o.added) made += loadSome<T, whole>(o.added[i] + c, count);
        if (o.relu) made = made < T(0) ? Vector{} : made;
        storeSome<T, whole>(made, o.pixels[i] + c, count);
      });
}

template <class T>
bool outputFromPlanes(const WinogradOutput<T>& o) {
  constexpr int64_t width = Lanes<T>::width;
  typename Lanes<T>::Vector zeros = {};
  int64_t c = 0;
  for (; c + 2 * width <= o.channels; c += 2 * width) outputAt<T, 2, true>(o, c, 0, zeros);
  for (; c + width <= o.channels; c += width) outputAt<T, 1, true>(o, c, 0, zeros);
  if (c < o.channels) outputAt<T, 1, false>(o, c, o.channels - c, zeros);
  T lanes[width], sum = 0;
  storeSome<T, true>(zeros, lanes, 0);
  for (const T lane : lanes) sum += lane;
  return sum == 0;
}

template <class T>
void weightFromPlanes(const T* from, int64_t plane, int64_t channels, T* to) {
  for (int64_t c = 0; c < channels; c += Lanes<T>::width) {
    bothWays<T, WeightGradientLine, 1>(
        [&](int i, int) { return loadSome<T, true>(from + i * plane + c, 0); },
        [&](int i, int, typename Lanes<T>::Vector vector) {
          storeSome<T, true>(vector, to + i * channels + c, 0);
        });
  }
}

}  // namespace
}  // namespace fcn::ops
