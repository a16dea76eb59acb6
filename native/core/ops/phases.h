// A transposed convolution as products of small matrices.
//
// Output pixel q = p + padding lies in block t = q / stride with phase r = q % stride, and
//   out[t * stride + r] = sum over taps d of in[t - d] * weight[d * stride + r]
// in each dimension. So one row of phases of one output channel is a product: the positions of the
// input's row and its taps, by a panel of the weight. All of it stays in the processor's cache, and
// each output pixel is written once; the gradients are such products too. LibTorch makes columns of
// the weight and every input pixel instead, and adds them up where they overlap.
#pragma once
#include <cstdint>
#include <vector>

#include "ops/phase_shape.h"
#include "ops/tile.h"

namespace fcn::ops {

// Makes rows of output. `input` [N, C, H, W] and `weight` [C, O / groups, Kh, Kw] are contiguous.
template <class T>
class PhaseForward {
 public:
  PhaseForward(const PhaseShape& shape, const T* input, const T* weight);

  // How large `panel` and `line` have to be.
  int64_t panelSize() const;
  int64_t lineSize() const;
  // The weight of one output channel for the rows of one phase.
  void pack(int64_t channel, int64_t phase, T* panel) const;
  // One row of output, outWidth long, without its bias; `line` is scratch.
  void row(int64_t image, int64_t channel, int64_t phase, int64_t block, const T* panel, T* line,
           T* out) const;

 private:
  PhaseShape shape_;
  const TileKernel<T>& kernel_;
  const T* weight_;
  int64_t positions_, lineStride_, paddedWidth_;
  std::vector<T> input_;  // [N, H, C, paddedWidth], zeros at both sides
  std::vector<int32_t> inputOffsets_, panelOffsets_;
};

// Takes rows of the output's gradient, and adds up what they mean for the input and the weight.
template <class T>
class PhaseBackward {
 public:
  // What belongs to one thread: the gradient of the input in the making, and scratch.
  struct Part {
    std::vector<T> gradInput, panel, product;
  };

  // Without `weightGrad` there is none to make, without `inputGrad` nothing for the input.
  PhaseBackward(const PhaseShape& shape, const T* input, const T* weight, bool inputGrad,
                T* weightGrad);

  // For one image, channel and phase there are blocks() rows of this length. A row has the gradient
  // from paddingWidth on, as far as it is long, and zeros around it; cropped rows are not looked
  // at.
  int64_t rowSize() const { return rowSize_; }
  int64_t rowsSize() const { return rowSize_ * shape_.blocks(); }
  // Takes one of the output's rows, outWidth values, into the rows of its image; the values' sum.
  template <class Stored>
  double setRow(const Stored* from, int64_t block, T* rows) const;

  Part makePart() const;
  // The rows of some images, rowsStride elements apart. A channel's phase takes all of its images
  // in order, from one thread.
  struct Rows {
    int64_t channel, phase, firstImage, images;
    const T* data;
    int64_t stride;
  };
  void add(const Rows& rows, Part& part) const;
  // The gradient of the input, [N, C, H, W], from all parts.
  void finish(const std::vector<Part>& parts, T* inputGrad) const;

 private:
  void addToInput(const Rows& rows, Part& part) const;
  void addToWeight(const Rows& rows, Part& part) const;

  PhaseShape shape_;
  const TileKernel<T>& kernel_;
  const T* weight_;
  bool inputGrad_;
  T* weightGrad_;
  int64_t rowSize_, columns_, kernelColumns_;
  std::vector<T> input_;  // [N, H, W, C]
  std::vector<int32_t> inputOffsets_, rowOffsets_, kernelOffsets_, panelOffsets_;
};

}  // namespace fcn::ops
