#include "ops/phases.h"

#include <c10/util/BFloat16.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace fcn::ops {
// ---- Forward

template <class T>
PhaseForward<T>::PhaseForward(const PhaseShape& shape, const T* input, const T* weight)
    : shape_(shape), kernel_(tileKernel<T>()), weight_(weight) {
  const int64_t taps = shape.tapsWidth(), channels = shape.inGroup();
  positions_ = shape.width + taps - 1;
  lineStride_ = roundedUp(shape.strideWidth, kernel_.width);
  paddedWidth_ = shape.width + 2 * (taps - 1);
  input_.resize(shape.images * shape.height * shape.inChannels * paddedWidth_);
  for (int64_t image = 0; image < shape.images; image++) {
    for (int64_t channel = 0; channel < shape.inChannels; channel++) {
      for (int64_t y = 0; y < shape.height; y++) {
        const T* from =
            input + ((image * shape.inChannels + channel) * shape.height + y) * shape.width;
        std::copy_n(
            from, shape.width,
            &input_[((image * shape.height + y) * shape.inChannels + channel) * paddedWidth_ +
                    taps - 1]);
      }
    }
  }
  const int64_t rowSize = shape.inChannels * paddedWidth_;
  for (int64_t dy = 0; dy < shape.tapsHeight(); dy++) {
    for (int64_t channel = 0; channel < channels; channel++) {
      for (int64_t dx = 0; dx < taps; dx++) {
        inputOffsets_.push_back(
            static_cast<int32_t>(channel * paddedWidth_ + taps - 1 - dx - dy * rowSize));
      }
    }
  }
  panelOffsets_ = multiples(static_cast<int64_t>(inputOffsets_.size()), lineStride_);
}

template <class T>
int64_t PhaseForward<T>::panelSize() const {
  return static_cast<int64_t>(inputOffsets_.size()) * lineStride_;
}

template <class T>
int64_t PhaseForward<T>::lineSize() const {
  return positions_ * lineStride_;
}

template <class T>
void PhaseForward<T>::pack(int64_t channel, int64_t phase, T* panel) const {
  const PhaseShape& s = shape_;
  const int64_t first = channel / s.outGroup() * s.inGroup();
  for (int64_t dy = 0; dy < s.tapsOf(phase); dy++) {
    const int64_t ky = dy * s.strideHeight + phase;
    for (int64_t c = 0; c < s.inGroup(); c++) {
      const T* from =
          weight_ + (((first + c) * s.outGroup() + channel % s.outGroup()) * s.kernelHeight + ky) *
                        s.kernelWidth;
      for (int64_t kx = 0; kx < s.kernelWidth; kx += s.strideWidth, panel += lineStride_) {
        const int64_t count = std::min(s.strideWidth, s.kernelWidth - kx);
        std::copy_n(from + kx, count, panel);
        std::fill_n(panel + count, lineStride_ - count, T(0));
      }
    }
  }
}

template <class T>
void PhaseForward<T>::row(int64_t image, int64_t channel, int64_t phase, int64_t block,
                          const T* panel, T* line, T* out) const {
  const PhaseShape& s = shape_;
  // The taps that meet a row of the input.
  const int64_t from = std::max<int64_t>(0, block - s.height + 1);
  const int64_t to = std::min(s.tapsOf(phase), block + 1);
  if (from >= to) {
    std::fill_n(out, s.outWidth, T(0));
    return;
  }
  const int64_t each = s.inGroup() * s.tapsWidth();
  const int64_t group = channel / s.outGroup();
  // The row of `block` may be none of the input's: it is only what the taps' offsets count from.
  const int64_t base =
      ((image * s.height + block) * s.inChannels + group * s.inGroup()) * paddedWidth_;
  const int64_t skipped = from * s.inChannels * paddedWidth_;
  kernel_.multiply({.m = positions_,
                    .n = lineStride_,
                    .k = (to - from) * each,
                    .a = input_.data() + (base - skipped),
                    .aStride = 1,
                    .aOffsets = inputOffsets_.data(),
                    .b = panel + from * each * lineStride_,
                    .bOffsets = panelOffsets_.data(),
                    .c = line,
                    .cStride = lineStride_,
                    .add = false});
  int64_t x = 0;
  for (int64_t q = s.paddingWidth; x < s.outWidth && q < positions_ * s.strideWidth;) {
    const int64_t phaseX = q % s.strideWidth;
    const int64_t count = std::min(s.strideWidth - phaseX, s.outWidth - x);
    std::copy_n(line + q / s.strideWidth * lineStride_ + phaseX, count, out + x);
    x += count;
    q += count;
  }
  std::fill(out + x, out + s.outWidth, T(0));
}

// ---- Backward

template <class T>
PhaseBackward<T>::PhaseBackward(const PhaseShape& shape, const T* input, const T* weight,
                                bool inputGrad, T* weightGrad)
    : shape_(shape),
      kernel_(tileKernel<T>()),
      weight_(weight),
      inputGrad_(inputGrad),
      weightGrad_(weightGrad) {
  kernelColumns_ = roundedUp(shape.kernelWidth, kernel_.width);
  columns_ = roundedUp(shape.tapsHeight() * shape.inGroup(), kernel_.width);
  rowSize_ = (shape.width - 1) * shape.strideWidth + kernelColumns_;
  kernelOffsets_ = multiples(shape.kernelWidth, 1);
  panelOffsets_ = multiples(shape.kernelWidth, columns_);
  if (!weightGrad) return;
  input_.resize(shape.images * shape.height * shape.width * shape.inChannels);
  for (int64_t image = 0; image < shape.images; image++) {
    const int64_t pixels = shape.height * shape.width;
    const T* from = input + image * pixels * shape.inChannels;
    T* to = input_.data() + image * pixels * shape.inChannels;
    for (int64_t c = 0; c < shape.inChannels; c++) {
      for (int64_t i = 0; i < pixels; i++) to[i * shape.inChannels + c] = from[c * pixels + i];
    }
  }
  inputOffsets_ = multiples(shape.height * shape.width, shape.inChannels);
  for (int64_t y = 0; y < shape.height; y++) {
    for (int64_t x = 0; x < shape.width; x++) {
      rowOffsets_.push_back(static_cast<int32_t>(y * rowSize_ + x * shape.strideWidth));
    }
  }
}

template <class T>
template <class Stored>
double PhaseBackward<T>::setRow(const Stored* from, int64_t block, T* rows) const {
  const PhaseShape& s = shape_;
  // What output padding adds is nothing's gradient but the bias's.
  if (block < s.blocks()) {
    std::copy_n(from, std::min(s.outWidth, rowSize_ - s.paddingWidth),
                rows + block * rowSize_ + s.paddingWidth);
  }
  constexpr int64_t chains = 16;
  std::array<T, chains> sums{};
  int64_t x = 0;
  for (; x + chains <= s.outWidth; x += chains) {
    for (int64_t i = 0; i < chains; i++) sums[i] += static_cast<T>(from[x + i]);
  }
  for (; x < s.outWidth; x++) sums[0] += static_cast<T>(from[x]);
  return std::accumulate(sums.begin(), sums.end(), 0.0);
}

template <class T>
typename PhaseBackward<T>::Part PhaseBackward<T>::makePart() const {
  const PhaseShape& s = shape_;
  Part part;
  if (inputGrad_) {
    part.gradInput.resize(s.images * s.blocks() * s.groups * s.width * columns_);
    part.panel.resize(s.kernelWidth * columns_);
  }
  part.product.resize(std::max(s.inGroup() * kernelColumns_, s.width * columns_));
  return part;
}

template <class T>
void PhaseBackward<T>::add(const Rows& rows, Part& part) const {
  if (inputGrad_) addToInput(rows, part);
  if (weightGrad_) addToWeight(rows, part);
}

// part.gradInput [N, blocks, groups, W, columns] += row [W windows, Kw] * panel [Kw, columns],
// where the columns are taps and input channels.
template <class T>
void PhaseBackward<T>::addToInput(const Rows& rows, Part& part) const {
  const PhaseShape& s = shape_;
  const int64_t channel = rows.channel, phase = rows.phase;
  const int64_t group = channel / s.outGroup();
  const int64_t used = s.tapsOf(phase) * s.inGroup();
  const int64_t count = roundedUp(used, kernel_.width);
  for (int64_t column = 0; column < used; column++) {
    const int64_t ky = column / s.inGroup() * s.strideHeight + phase;
    const int64_t c = group * s.inGroup() + column % s.inGroup();
    const T* from = weight_ + ((c * s.outGroup() + channel % s.outGroup()) * s.kernelHeight + ky) *
                                  s.kernelWidth;
    for (int64_t kx = 0; kx < s.kernelWidth; kx++) part.panel[kx * columns_ + column] = from[kx];
  }
  // Where the vectors end in another tap's columns, zero times a gradient that is not finite must
  // not reach these.
  const bool apart = count > used && used < s.tapsHeight() * s.inGroup();
  for (int64_t column = used; column < count; column++) {
    for (int64_t kx = 0; kx < s.kernelWidth; kx++) part.panel[kx * columns_ + column] = T(0);
  }
  for (int64_t image = 0; image < rows.images; image++) {
    for (int64_t block = 0; block < s.blocks(); block++) {
      if (!s.hasRow(block, phase)) continue;
      const int64_t row = ((rows.firstImage + image) * s.blocks() + block) * s.groups + group;
      T* to = &part.gradInput[row * s.width * columns_];
      kernel_.multiply({.m = s.width,
                        .n = count,
                        .k = s.kernelWidth,
                        .a = rows.data + image * rows.stride + block * rowSize_,
                        .aStride = s.strideWidth,
                        .aOffsets = kernelOffsets_.data(),
                        .b = part.panel.data(),
                        .bOffsets = panelOffsets_.data(),
                        .c = apart ? part.product.data() : to,
                        .cStride = columns_,
                        .add = !apart});
      if (!apart) continue;
      for (int64_t x = 0; x < s.width; x++) {
        for (int64_t column = 0; column < used; column++) {
          to[x * columns_ + column] += part.product[x * columns_ + column];
        }
      }
    }
  }
}

// weightGrad [C, ., ky, Kw] = input [C, positions] * rows [positions, Kw], for each ky of the
// phase.
template <class T>
void PhaseBackward<T>::addToWeight(const Rows& rows, Part& part) const {
  const PhaseShape& s = shape_;
  const int64_t channel = rows.channel, phase = rows.phase;
  const int64_t first = channel / s.outGroup() * s.inGroup();
  for (int64_t dy = 0; dy < s.tapsOf(phase); dy++) {
    // The input's rows whose block with this tap is a row of the output.
    int64_t from = 0, to = s.height;
    while (from < to && !s.hasRow(from + dy, phase)) from++;
    while (from < to && !s.hasRow(to - 1 + dy, phase)) to--;
    if (from == to) std::fill(part.product.begin(), part.product.end(), T(0));
    for (int64_t image = 0; image < rows.images && from < to; image++) {
      kernel_.multiply(
          {.m = s.inGroup(),
           .n = kernelColumns_,
           .k = (to - from) * s.width,
           .a = input_.data() +
                ((rows.firstImage + image) * s.height + from) * s.width * s.inChannels + first,
           .aStride = 1,
           .aOffsets = inputOffsets_.data(),
           .b = rows.data + image * rows.stride + (from + dy) * rowSize_,
           .bOffsets = rowOffsets_.data(),
           .c = part.product.data(),
           .cStride = kernelColumns_,
           .add = image > 0});
    }
    const int64_t ky = dy * s.strideHeight + phase;
    for (int64_t c = 0; c < s.inGroup(); c++) {
      T* into = weightGrad_ +
                (((first + c) * s.outGroup() + channel % s.outGroup()) * s.kernelHeight + ky) *
                    s.kernelWidth;
      const T* made = &part.product[c * kernelColumns_];
      for (int64_t kx = 0; kx < s.kernelWidth; kx++) {
        into[kx] = rows.firstImage > 0 ? into[kx] + made[kx] : made[kx];
      }
    }
  }
}

template <class T>
void PhaseBackward<T>::finish(const std::vector<Part>& parts, T* inputGrad) const {
  const PhaseShape& s = shape_;
  for (int64_t image = 0; image < s.images; image++) {
    for (int64_t channel = 0; channel < s.inChannels; channel++) {
      const int64_t group = channel / s.inGroup(), c = channel % s.inGroup();
      for (int64_t y = 0; y < s.height; y++) {
        for (int64_t x = 0; x < s.width; x++) {
          T sum = 0;
          for (const Part& part : parts) {
            for (int64_t dy = 0; dy < s.tapsHeight(); dy++) {
              const int64_t row = (image * s.blocks() + y + dy) * s.groups + group;
              sum += part.gradInput[(row * s.width + x) * columns_ + dy * s.inGroup() + c];
            }
          }
          *inputGrad++ = sum;
        }
      }
    }
  }
}

template class PhaseForward<float>;
template class PhaseForward<double>;
template class PhaseBackward<float>;
template class PhaseBackward<double>;
template double PhaseBackward<float>::setRow(const float*, int64_t, float*) const;
template double PhaseBackward<float>::setRow(const c10::BFloat16*, int64_t, float*) const;
template double PhaseBackward<double>::setRow(const double*, int64_t, double*) const;

}  // namespace fcn::ops
