// A 3x3 convolution of stride 1 by Winograd's F(4x4, 3x3) (Lavin and Gray, "Fast Algorithms for
// Convolutional Neural Networks", 2016): 36 products make 4x4 pixels of output, where there are 144
// otherwise.
//
// A tile of 6x6 input pixels becomes 36 values for each channel, and so does the weight; the output
// is made of 36 products of matrices, tiles by channels by output channels. The gradient of the
// input is such a convolution of the output's gradient by the turned weight. That of the weight is
// the same identity read the other way: tiles are what is summed over. All is channels_last, where
// transforms are vectors of channels, and a block of tiles stays in the processor's cache.
//
// Sums that are not finite are reported and not to be used: a tile spreads what is not finite over
// all of its pixels.
#pragma once
#include <c10/core/Allocator.h>

#include <array>
#include <cstdint>

#include "ops/tile.h"

namespace fcn::ops {

struct WinogradShape {
  int64_t images, inChannels, height, width;  // of the input
  int64_t outChannels;
  int64_t paddingHeight, paddingWidth;

  int64_t outHeight() const { return height + 2 * paddingHeight - 2; }
  int64_t outWidth() const { return width + 2 * paddingWidth - 2; }
  int64_t tilesHeight() const { return (outHeight() + 3) / 4; }
  int64_t tilesWidth() const { return (outWidth() + 3) / 4; }
  int64_t tiles() const { return images * tilesHeight() * tilesWidth(); }
  // The convolution of the output's gradient that gives the input's.
  WinogradShape ofInputGradient() const {
    return {images,     outChannels,       outHeight(),     outWidth(),
            inChannels, 2 - paddingHeight, 2 - paddingWidth};
  }
};

// A weight [O, C, 3, 3], wherever its elements are.
template <class T>
struct WeightView {
  T* data;
  int64_t outChannels, inChannels;
  std::array<int64_t, 4> strides;

  // As the gradient of the input needs it: from outputs to inputs, and turned by 180 degrees.
  WeightView turned() const {
    return {data + 2 * strides[2] + 2 * strides[3],
            inChannels,
            outChannels,
            {strides[1], strides[0], -strides[2], -strides[3]}};
  }
};

// A weight in the 36 values of each of its kernels, for as many convolutions as one likes.
template <class T>
class WinogradWeight {
 public:
  explicit WinogradWeight(const WeightView<const T>& weight);

  // Panels of output channels: planes of [inChannels][columns] each.
  const T* panel(int64_t index) const;
  int64_t plane() const { return plane_; }

 private:
  int64_t plane_;
  c10::DataPtr values_;
};

// What an output is made of. `input` and `output`, and `added` like the output, are channels_last
// and dense.
template <class T>
struct WinogradArguments {
  const T* input;
  WeightView<const T> weight;
  const WinogradWeight<T>* transformed = nullptr;  // of that weight, where it is there already
  const T* bias = nullptr;
  const T* added = nullptr;  // to the output, before `relu`
  bool relu = false;
  T* output;
};

// Whether all sums are finite.
template <class T>
bool winogradForward(const WinogradShape& shape, const WinogradArguments<T>& arguments);

// The gradient of the weight, [O, C, 3, 3]; whether it is finite. `input` and `gradient` are
// channels_last and dense. The order of sums depends on the number of threads alone.
template <class T>
bool winogradWeightGradient(const WinogradShape& shape, const T* input, const T* gradient,
                            const WeightView<T>& weightGradient);

}  // namespace fcn::ops
