#include "ops/phase_passes.h"

#include <ATen/Dispatch.h>
#include <ATen/OpMathType.h>
#include <ATen/Parallel.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/tensor.h>

#include <algorithm>

#include "ops/parallel.h"
#include "ops/phases.h"

#include "ops/operator.h"

namespace fcn::ops {
namespace {

using at::Tensor;

template <class T, class Stored>
void writeOutput(const PhaseShape& s, const PhaseForward<T>& forward, const Stored* bias,
                 Stored* output) {
  parallelQueue(s.outChannels * s.strideHeight, [&](Queue& queue) {
    std::vector<T> panel(forward.panelSize()), line(forward.lineSize()), row(s.outWidth);
    for (int64_t task; queue.take(task);) {
      const int64_t channel = task / s.strideHeight, phase = task % s.strideHeight;
      const T added = bias ? static_cast<T>(bias[channel]) : T(0);
      forward.pack(channel, phase, panel.data());
      for (int64_t image = 0; image < s.images; image++) {
        Stored* plane = output + (image * s.outChannels + channel) * s.outHeight * s.outWidth;
        for (int64_t block = 0; s.rowOf(block, phase) < s.outHeight; block++) {
          if (!s.hasRow(block, phase)) continue;
          forward.row(image, channel, phase, block, panel.data(), line.data(), row.data());
          Stored* out = plane + s.rowOf(block, phase) * s.outWidth;
          for (int64_t x = 0; x < s.outWidth; x++) out[x] = static_cast<Stored>(row[x] + added);
        }
      }
    }
  });
}

template <class T, class Stored>
void readGradient(const PhaseShape& s, const PhaseBackward<T>& backward, const Stored* gradient,
                  std::vector<double>& sums, T* inputGrad) {
  const int64_t tasks = s.outChannels * s.strideHeight;
  const auto threads = std::min<int64_t>(tasks, at::get_num_threads());
  std::vector<typename PhaseBackward<T>::Part> parts(threads);
  parallelFor(threads, [&](int64_t first, int64_t last) {
    const int64_t most = std::min(s.images, imagesAtOnce(backward.rowsSize() * sizeof(T)));
    std::vector<T> rows(most * backward.rowsSize());
    for (int64_t thread = first; thread < last; thread++) {
      parts[thread] = backward.makePart();
      const int64_t to = tasks * (thread + 1) / threads;
      for (int64_t task = tasks * thread / threads; task < to; task++) {
        const int64_t channel = task / s.strideHeight, phase = task % s.strideHeight;
        for (int64_t image = 0; image < s.images; image += most) {
          const int64_t count = std::min(most, s.images - image);
          for (int64_t i = 0; i < count; i++) {
            const int64_t plane = (image + i) * s.outChannels + channel;
            for (int64_t block = 0; s.rowOf(block, phase) < s.outHeight; block++) {
              if (!s.hasRow(block, phase)) continue;
              const int64_t row = plane * s.outHeight + s.rowOf(block, phase);
              sums[task] += backward.setRow(gradient + row * s.outWidth, block,
                                            rows.data() + i * backward.rowsSize());
            }
          }
          backward.add({channel, phase, image, count, rows.data(), backward.rowsSize()},
                       parts[thread]);
        }
      }
    }
  });
  if (inputGrad) backward.finish(parts, inputGrad);
}

}  // namespace

Tensor phaseOutput(const PhaseShape& s, const Tensor& input, const Tensor& weight,
                   const OptionalTensor& bias) {
  Tensor output = at::empty({s.images, s.outChannels, s.outHeight, s.outWidth}, input.options());
  const Tensor x = toComputed(input), w = toComputed(weight);
  const Tensor b = hasValues(bias) ? bias->detach().contiguous() : Tensor();
  AT_DISPATCH_FLOATING_TYPES_AND(at::kBFloat16, input.scalar_type(), "conv_transpose2d", [&] {
    using T = at::opmath_type<scalar_t>;
    const PhaseForward<T> forward(s, x.const_data_ptr<T>(), w.const_data_ptr<T>());
    writeOutput<T, scalar_t>(s, forward, b.defined() ? b.const_data_ptr<scalar_t>() : nullptr,
                             output.mutable_data_ptr<scalar_t>());
  });
  // As LibTorch: the format goes on through the network.
  const auto isLast = [](const Tensor& tensor) {
    return tensor.suggest_memory_format() == at::MemoryFormat::ChannelsLast;
  };
  const bool last = input.scalar_type() != at::kDouble && (isLast(input) || isLast(weight));
  return last ? output.contiguous(at::MemoryFormat::ChannelsLast) : output;
}

std::array<Tensor, 3> phaseGradients(const PhaseShape& s, const Tensor& gradient,
                                     const Tensor& input, const Tensor& weight,
                                     std::array<bool, 3> wanted) {
  const Tensor x = toComputed(input), w = toComputed(weight), g = gradient.contiguous();
  Tensor inputGrad = wanted[0] ? at::empty(x.sizes(), x.options()) : Tensor();
  Tensor weightGrad = wanted[1] ? at::empty(w.sizes(), w.options()) : Tensor();
  std::vector<double> sums(s.outChannels * s.strideHeight);
  AT_DISPATCH_FLOATING_TYPES_AND(at::kBFloat16, g.scalar_type(), "conv_transpose2d_backward", [&] {
    using T = at::opmath_type<scalar_t>;
    const PhaseBackward<T> backward(s, x.const_data_ptr<T>(), w.const_data_ptr<T>(), wanted[0],
                                    wanted[1] ? weightGrad.mutable_data_ptr<T>() : nullptr);
    readGradient<T, scalar_t>(s, backward, g.const_data_ptr<scalar_t>(), sums,
                              wanted[0] ? inputGrad.mutable_data_ptr<T>() : nullptr);
  });
  std::array<Tensor, 3> gradients{inputGrad, weightGrad, Tensor()};
  if (wanted[2]) {
    gradients[2] = at::tensor(sums, at::kDouble).view({s.outChannels, s.strideHeight}).sum(1);
  }
  for (Tensor& tensor : gradients) {
    if (tensor.defined()) tensor = tensor.to(input.scalar_type());
  }
  return gradients;
}

}  // namespace fcn::ops
