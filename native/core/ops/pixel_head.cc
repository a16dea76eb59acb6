#include "ops/pixel_head.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <mutex>

#include "ops/parallel.h"

namespace fcn::ops {
namespace {

// Makes the logits of a row of pixels, in a thread.
template <class T>
class Logits {
 public:
  Logits(const HeadLayer<T>& layer, const PhaseForward<T>& forward)
      : layer_(layer), forward_(forward) {
    const PhaseShape& s = layer.shape;
    const int64_t width = tileKernel<T>().width;
    stride_ = (s.outWidth + width - 1) / width * width;
    panels_.resize(s.outChannels * forward.panelSize());
    line_.resize(forward.lineSize());
    values_.resize(s.outChannels * stride_);
  }

  // Between the rows of two channels, a whole number of vectors.
  int64_t stride() const { return stride_; }

  void setPhase(int64_t phase) {
    phase_ = phase;
    for (int64_t c = 0; c < layer_.shape.outChannels; c++) forward_.pack(c, phase, panel(c));
  }

  // [channels, stride]
  T* row(int64_t image, int64_t block) {
    for (int64_t c = 0; c < layer_.shape.outChannels; c++) {
      T* out = values_.data() + c * stride_;
      forward_.row(image, c, phase_, block, panel(c), line_.data(), out);
      if (!layer_.bias) continue;
      for (int64_t x = 0; x < layer_.shape.outWidth; x++) out[x] += layer_.bias[c];
    }
    return values_.data();
  }

 private:
  T* panel(int64_t channel) { return panels_.data() + channel * forward_.panelSize(); }

  const HeadLayer<T>& layer_;
  const PhaseForward<T>& forward_;
  int64_t stride_ = 0, phase_ = 0;
  std::vector<T> panels_, line_, values_;
};

// What a thread does for the loss.
template <class T>
class LossWorker {
 public:
  LossWorker(const HeadLayer<T>& layer, const PixelLoss<T>& loss, const PhaseForward<T>& forward,
             const PhaseBackward<T>* backward, typename PhaseBackward<T>::Part* part)
      : shape_(layer.shape),
        loss_(loss),
        logits_(layer, forward),
        backward_(backward),
        part_(part) {
    for (auto* values : {&maxima_, &best_, &sums_, &picked_, &factors_}) {
      values->resize(logits_.stride());
    }
    targets_.resize(shape_.outWidth);
    confusion_.resize(shape_.outChannels * shape_.outChannels);
    if (!backward) return;
    images_ = imagesAtOnce(shape_.outChannels * backward->rowsSize() * sizeof(T));
    images_ = std::min(images_, shape_.images);
    rows_.resize(shape_.outChannels * images_ * backward->rowsSize());
  }

  // All rows of a phase; adds to the sums of the channels' gradients.
  PixelTotals run(int64_t phase, double* channelSums) {
    totals_ = {};
    logits_.setPhase(phase);
    const int64_t each = backward_ ? images_ : shape_.images;
    for (int64_t first = 0; first < shape_.images; first += each) {
      const int64_t count = std::min(each, shape_.images - first);
      for (int64_t i = 0; i < count; i++) {
        for (int64_t block = 0; shape_.rowOf(block, phase) < shape_.outHeight; block++) {
          if (!shape_.hasRow(block, phase)) continue;
          T* values = row(first + i, phase, block);
          if (backward_) keep(values, i, block, channelSums);
        }
      }
      if (!backward_) continue;
      for (int64_t c = 0; c < shape_.outChannels; c++) {
        backward_->add({c, phase, first, count, rowsOf(c, 0), backward_->rowsSize()}, *part_);
      }
    }
    return totals_;
  }

  // Of all phases that were run.
  const std::vector<int64_t>& confusion() const { return confusion_; }

 private:
  // A row's losses; its logits, which become gradients where there are to be any.
  T* row(int64_t image, int64_t phase, int64_t block) {
    const TileKernel<T>& kernel = tileKernel<T>();
    const int64_t channels = shape_.outChannels, width = shape_.outWidth;
    const int64_t stride = logits_.stride();
    const int64_t from = (image * shape_.outHeight + shape_.rowOf(block, phase)) * width;
    // Each target is read once: what is checked is what is used as an index, whatever another
    // thread writes meanwhile to a tensor that it shares.
    std::copy_n(loss_.targets + from, width, targets_.data());
    T* values = logits_.row(image, block);
    kernel.argmax(values, channels, stride, stride, maxima_.data(), best_.data());
    for (int64_t x = 0; x < width; x++) {
      const int64_t target = targets_[x];
      if (target == loss_.ignoreIndex) continue;
      if (target < 0 || target >= channels) {
        totals_.invalid = target;
        return values;
      }
      picked_[x] = values[target * stride + x];
    }
    kernel.softmax(values, channels, stride, stride, maxima_.data(), sums_.data());
    for (int64_t x = 0; x < width; x++) {
      const int64_t target = targets_[x];
      T each = 0;
      factors_[x] = 0;
      if (target != loss_.ignoreIndex) {
        const T weight = loss_.classWeights ? loss_.classWeights[target] : T(1);
        each = weight * (std::log(sums_[x]) + (maxima_[x] - picked_[x]));
        factors_[x] = loss_.factors ? weight * loss_.factors[from + x] : weight;
        totals_.loss += each;
        totals_.weight += weight;
        confusion_[target * channels + static_cast<int64_t>(best_[x])]++;
        totals_.counted++;
      }
      if (loss_.losses) loss_.losses[from + x] = each;
    }
    if (!backward_) return values;
    for (int64_t x = 0; x < width; x++) sums_[x] = factors_[x] / sums_[x];
    for (int64_t c = 0; c < channels; c++) {
      kernel.scale(values + c * stride, sums_.data(), width, values + c * stride);
    }
    for (int64_t x = 0; x < width; x++) {
      const int64_t target = targets_[x];
      if (target != loss_.ignoreIndex) values[target * stride + x] -= factors_[x];
    }
    return values;
  }

  void keep(const T* values, int64_t image, int64_t block, double* channelSums) {
    for (int64_t c = 0; c < shape_.outChannels; c++) {
      channelSums[c] += backward_->setRow(values + c * logits_.stride(), block, rowsOf(c, image));
    }
  }

  T* rowsOf(int64_t channel, int64_t image) {
    return rows_.data() + (channel * images_ + image) * backward_->rowsSize();
  }

  const PhaseShape& shape_;
  const PixelLoss<T>& loss_;
  Logits<T> logits_;
  const PhaseBackward<T>* backward_;
  typename PhaseBackward<T>::Part* part_;
  int64_t images_ = 0;
  PixelTotals totals_;
  std::vector<int64_t> targets_;  // of the row
  std::vector<int64_t> confusion_;
  std::vector<T> maxima_, best_, sums_, picked_, factors_, rows_;
};

}  // namespace

template <class T>
PixelTotals pixelLoss(const HeadLayer<T>& layer, const PixelLoss<T>& loss,
                      const HeadGradients<T>& gradients, int64_t* confusion) {
  const PhaseShape& s = layer.shape;
  const PhaseForward<T> forward(s, layer.input, layer.weight);
  std::optional<PhaseBackward<T>> backward;
  if (gradients.input) {
    // Phases beyond the kernel are none of the weight's.
    backward.emplace(s, layer.input, layer.weight, /*inputGrad=*/true, gradients.weight);
  }
  const int64_t phases = s.strideHeight;
  const auto threads = std::min<int64_t>(phases, at::get_num_threads());
  std::vector<typename PhaseBackward<T>::Part> parts(threads);
  std::vector<PixelTotals> totals(phases);
  std::vector<double> channelSums(phases * s.outChannels);
  std::mutex mutex;
  parallelFor(threads, [&](int64_t first, int64_t last) {
    for (int64_t thread = first; thread < last; thread++) {
      if (backward) parts[thread] = backward->makePart();
      LossWorker<T> worker(layer, loss, forward, backward ? &*backward : nullptr, &parts[thread]);
      const int64_t to = phases * (thread + 1) / threads;
      for (int64_t phase = phases * thread / threads; phase < to; phase++) {
        totals[phase] = worker.run(phase, channelSums.data() + phase * s.outChannels);
      }
      const std::lock_guard lock(mutex);
      for (size_t i = 0; i < worker.confusion().size(); i++) confusion[i] += worker.confusion()[i];
    }
  });
  PixelTotals total;
  for (const PixelTotals& part : totals) {
    total.loss += part.loss;
    total.weight += part.weight;
    total.counted += part.counted;
    if (part.invalid) total.invalid = part.invalid;
  }
  if (!backward) return total;
  backward->finish(parts, gradients.input);
  for (int64_t c = 0; c < s.outChannels; c++) {
    double sum = 0;
    for (int64_t phase = 0; phase < phases; phase++) sum += channelSums[phase * s.outChannels + c];
    gradients.bias[c] = static_cast<T>(sum);
  }
  return total;
}

template <class T>
void pixelClasses(const HeadLayer<T>& layer, int64_t* classes) {
  const PhaseShape& s = layer.shape;
  const PhaseForward<T> forward(s, layer.input, layer.weight);
  parallelQueue(s.strideHeight, [&](Queue& queue) {
    Logits<T> logits(layer, forward);
    std::vector<T> maxima(logits.stride()), best(logits.stride());
    for (int64_t phase; queue.take(phase);) {
      logits.setPhase(phase);
      for (int64_t image = 0; image < s.images; image++) {
        for (int64_t block = 0; s.rowOf(block, phase) < s.outHeight; block++) {
          if (!s.hasRow(block, phase)) continue;
          const T* values = logits.row(image, block);
          tileKernel<T>().argmax(values, s.outChannels, logits.stride(), logits.stride(),
                                 maxima.data(), best.data());
          int64_t* out = classes + (image * s.outHeight + s.rowOf(block, phase)) * s.outWidth;
          for (int64_t x = 0; x < s.outWidth; x++) out[x] = static_cast<int64_t>(best[x]);
        }
      }
    }
  });
}

template PixelTotals pixelLoss(const HeadLayer<float>&, const PixelLoss<float>&,
                               const HeadGradients<float>&, int64_t*);
template PixelTotals pixelLoss(const HeadLayer<double>&, const PixelLoss<double>&,
                               const HeadGradients<double>&, int64_t*);
template void pixelClasses(const HeadLayer<float>&, int64_t*);
template void pixelClasses(const HeadLayer<double>&, int64_t*);

}  // namespace fcn::ops
