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

#include "ops/tile.h"

namespace fcn {

struct PhaseShape {
  int64_t images, inChannels, height, width;       // of the input
  int64_t outChannels, outHeight, outWidth;        // of the output
  int64_t kernelHeight, kernelWidth;
  int64_t strideHeight, strideWidth;
  int64_t paddingHeight, paddingWidth;
  int64_t groups;

  int64_t inGroup() const { return inChannels / groups; }
  int64_t outGroup() const { return outChannels / groups; }
  // How many input rows or columns an output pixel can depend on.
  int64_t tapsHeight() const { return (kernelHeight + strideHeight - 1) / strideHeight; }
  int64_t tapsWidth() const { return (kernelWidth + strideWidth - 1) / strideWidth; }
  // Of the rows with this phase. Rows with fewer have the first taps.
  int64_t tapsOf(int64_t phase) const {
    return (kernelHeight - phase + strideHeight - 1) / strideHeight;
  }
  // Rows of output, uncropped, in blocks of the stride.
  int64_t blocks() const { return height + tapsHeight() - 1; }
  // The output's row; not one of its rows where it is cropped.
  int64_t rowOf(int64_t block, int64_t phase) const {
    return block * strideHeight + phase - paddingHeight;
  }
  bool hasRow(int64_t block, int64_t phase) const {
    const int64_t row = rowOf(block, phase);
    return row >= 0 && row < outHeight;
  }
};

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

  // The rows of one image for one channel and phase: blocks() rows of this length. A row has the
  // gradient from paddingWidth on, and zeros around it.
  int64_t rowSize() const { return rowSize_; }
  int64_t rowsSize() const { return rowSize_ * shape_.blocks(); }
  void clear(T* rows) const;

  Part makePart() const;
  // `rows` are all images', `rowsStride` elements apart. Once for each channel and phase.
  void add(int64_t channel, int64_t phase, const T* rows, int64_t rowsStride, Part& part) const;
  // The gradient of the input, [N, C, H, W], from all parts.
  void finish(const std::vector<Part>& parts, T* inputGrad) const;

 private:
  void addToInput(int64_t channel, int64_t phase, const T* rows, int64_t stride, Part& part) const;
  void setWeight(int64_t channel, int64_t phase, const T* rows, int64_t stride, Part& part) const;

  PhaseShape shape_;
  const TileKernel<T>& kernel_;
  const T* weight_;
  bool inputGrad_;
  T* weightGrad_;
  int64_t rowSize_, columns_, kernelColumns_;
  std::vector<T> input_;  // [N, H, W, C]
  std::vector<int32_t> inputOffsets_, rowOffsets_, kernelOffsets_, panelOffsets_;
};

}  // namespace fcn
