// Which transposed convolutions are made of phases (phases.h).
#pragma once
#include <ATen/core/Tensor.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace fcn::ops {

struct ConvTransposeOptions {
  std::vector<int64_t> stride, padding, outputPadding;
  int64_t groups;
  std::vector<int64_t> dilation;
};

struct PhaseShape {
  int64_t images, inChannels, height, width;  // of the input
  int64_t outChannels, outHeight, outWidth;   // of the output
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

// The shape of the operation where it can be made of phases on the CPU. What cannot, or is no
// transposed convolution at all, is left to LibTorch.
std::optional<PhaseShape> phaseShape(const at::Tensor& input, const at::Tensor& weight,
                                     const std::optional<at::Tensor>& bias,
                                     const ConvTransposeOptions& options);

// The same where it is faster so, and the values are what zeros can be multiplied with.
std::optional<PhaseShape> worthwhileShape(const at::Tensor& input, const at::Tensor& weight,
                                          const std::optional<at::Tensor>& bias,
                                          const ConvTransposeOptions& options);

// Of how many images rows are worked on together, with so many bytes each: the more, the longer the
// products, while they stay in the cache.
inline int64_t imagesAtOnce(int64_t bytes) {
  return std::max<int64_t>(1, (int64_t{2} << 20) / bytes);
}

// Contiguous, in the dtype that is computed in: bfloat16 in float.
at::Tensor toComputed(const at::Tensor& tensor);

}  // namespace fcn::ops
