#include "ops/conv_transpose.h"

#include <ATen/Dispatch.h>
#include <ATen/OpMathType.h>
#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/conv_transpose2d.h>
#include <ATen/ops/convolution_backward.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/tensor.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/library.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>

#include "ops/parallel.h"

namespace fcn {
namespace {

using at::Tensor;
using OptionalTensor = std::optional<Tensor>;
using Gradients = std::array<Tensor, 3>;

// ---- What the kernels take

// Memory with values, which nothing but autograd is to know of.
bool isPlain(const Tensor& tensor) {
  return tensor.device().is_cpu() && tensor.layout() == at::kStrided && tensor.has_storage() &&
         !tensor.is_neg() && !tensor._is_zerotensor() && !tensor.is_nested() &&
         !tensor._fw_grad(/*level=*/0).defined();
}

bool isDtype(at::ScalarType dtype) {
  return dtype == at::kFloat || dtype == at::kDouble || dtype == at::kBFloat16;
}

// bfloat16 is computed in float.
Tensor toComputed(const Tensor& tensor) {
  const bool isHalf = tensor.scalar_type() == at::kBFloat16;
  return tensor.detach().to(isHalf ? at::kFloat : tensor.scalar_type()).contiguous();
}

template <class T>
bool allFinite(const Tensor& tensor) {
  constexpr int64_t part = 1 << 16;
  const T* values = tensor.const_data_ptr<T>();
  const int64_t count = tensor.numel(), parts = (count + part - 1) / part;
  std::atomic<bool> finite = true;
  parallelFor(parts, [&](int64_t from, int64_t to) {
    const int64_t first = from * part, last = std::min(count, to * part);
    if (!tileKernel<T>().isFinite(values + first, last - first)) finite = false;
  });
  return finite;
}

bool isFinite(const Tensor& tensor) {
  const Tensor computed = toComputed(tensor);
  return computed.scalar_type() == at::kDouble ? allFinite<double>(computed)
                                               : allFinite<float>(computed);
}

// Where it is faster than LibTorch.
bool isWorthIt(const PhaseShape& shape) {
  if (getenv("FCN_ALL")) return true;
  if (!isParallel() && at::get_num_threads() > 1) return false;
  return shape.strideWidth >= 8;
}

// ---- Forward and backward

template <class T, class Stored>
void writeOutput(const PhaseShape& s, const PhaseForward<T>& forward, const Stored* bias,
                 Stored* output) {
  parallelFor(s.outChannels * s.strideHeight, [&](int64_t from, int64_t to) {
    std::vector<T> panel(forward.panelSize()), line(forward.lineSize()), row(s.outWidth);
    for (int64_t task = from; task < to; task++) {
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

Tensor forwardOf(const PhaseShape& s, const Tensor& input, const Tensor& weight,
                 const OptionalTensor& bias) {
  Tensor output = at::empty({s.images, s.outChannels, s.outHeight, s.outWidth}, input.options());
  const Tensor x = toComputed(input), w = toComputed(weight);
  const Tensor b = bias && bias->defined() ? bias->detach().contiguous() : Tensor();
  AT_DISPATCH_FLOATING_TYPES_AND(
      at::kBFloat16, input.scalar_type(), "conv_transpose2d", [&] {
        using T = at::opmath_type<scalar_t>;
        const PhaseForward<T> forward(s, x.const_data_ptr<T>(), w.const_data_ptr<T>());
        writeOutput<T, scalar_t>(s, forward, b.defined() ? b.const_data_ptr<scalar_t>() : nullptr,
                                 output.mutable_data_ptr<scalar_t>());
      });
  return output;
}

// The gradient's rows, each where the backward pass wants it; their sum.
template <class T, class Stored>
double readRows(const PhaseShape& s, const PhaseBackward<T>& backward, const Stored* plane,
                int64_t phase, T* rows) {
  const int64_t count = std::min(s.outWidth, backward.rowSize() - s.paddingWidth);
  double sum = 0;
  for (int64_t block = 0; s.rowOf(block, phase) < s.outHeight; block++) {
    if (!s.hasRow(block, phase)) continue;
    const Stored* from = plane + s.rowOf(block, phase) * s.outWidth;
    std::array<T, 16> sums{};
    int64_t x = 0;
    for (; x + 16 <= s.outWidth; x += 16) {
      for (int64_t i = 0; i < 16; i++) sums[i] += static_cast<T>(from[x + i]);
    }
    for (; x < s.outWidth; x++) sums[0] += static_cast<T>(from[x]);
    for (const T part : sums) sum += part;
    if (block < s.blocks()) {
      std::copy_n(from, count, rows + block * backward.rowSize() + s.paddingWidth);
    }
  }
  return sum;
}

template <class T, class Stored>
void readGradient(const PhaseShape& s, const PhaseBackward<T>& backward, const Stored* gradient,
                  std::vector<double>& sums, T* inputGrad) {
  const int64_t tasks = s.outChannels * s.strideHeight;
  const auto threads = std::min<int64_t>(tasks, at::get_num_threads());
  std::vector<typename PhaseBackward<T>::Part> parts(threads);
  parallelFor(threads, [&](int64_t first, int64_t last) {
    std::vector<T> rows(s.images * backward.rowsSize());
    for (int64_t thread = first; thread < last; thread++) {
      parts[thread] = backward.makePart();
      const int64_t to = tasks * (thread + 1) / threads;
      for (int64_t task = tasks * thread / threads; task < to; task++) {
        const int64_t channel = task / s.strideHeight, phase = task % s.strideHeight;
        for (int64_t image = 0; image < s.images; image++) {
          sums[task] += readRows(
              s, backward,
              gradient + (image * s.outChannels + channel) * s.outHeight * s.outWidth, phase,
              rows.data() + image * backward.rowsSize());
        }
        backward.add(channel, phase, rows.data(), backward.rowsSize(), parts[thread]);
      }
    }
  });
  if (inputGrad) backward.finish(parts, inputGrad);
}

Gradients backwardOf(const PhaseShape& s, const Tensor& gradient, const Tensor& input,
                     const Tensor& weight, std::array<bool, 3> wanted) {
  const Tensor x = toComputed(input), w = toComputed(weight), g = gradient.contiguous();
  Tensor inputGrad = wanted[0] ? at::empty(x.sizes(), x.options()) : Tensor();
  Tensor weightGrad = wanted[1] ? at::empty(w.sizes(), w.options()) : Tensor();
  std::vector<double> sums(s.outChannels * s.strideHeight);
  AT_DISPATCH_FLOATING_TYPES_AND(
      at::kBFloat16, g.scalar_type(), "conv_transpose2d_backward", [&] {
        using T = at::opmath_type<scalar_t>;
        const PhaseBackward<T> backward(s, x.const_data_ptr<T>(), w.const_data_ptr<T>(), wanted[0],
                                        wanted[1] ? weightGrad.mutable_data_ptr<T>() : nullptr);
        readGradient<T, scalar_t>(s, backward, g.const_data_ptr<scalar_t>(), sums,
                                  wanted[0] ? inputGrad.mutable_data_ptr<T>() : nullptr);
      });
  Gradients gradients{inputGrad, weightGrad, Tensor()};
  if (wanted[2]) {
    gradients[2] = at::tensor(sums, at::kDouble).view({s.outChannels, s.strideHeight}).sum(1);
  }
  for (Tensor& tensor : gradients) {
    if (tensor.defined()) tensor = tensor.to(input.scalar_type());
  }
  return gradients;
}

// ---- Autograd

class PhaseConvTranspose : public torch::autograd::Function<PhaseConvTranspose> {
 public:
  static Tensor forward(torch::autograd::AutogradContext* context, const Tensor& input,
                        const Tensor& weight, const OptionalTensor& bias,
                        const ConvTransposeOptions& options, const PhaseShape& shape) {
    context->save_for_backward({input, weight});
    context->saved_data["stride"] = options.stride;
    context->saved_data["padding"] = options.padding;
    context->saved_data["outputPadding"] = options.outputPadding;
    context->saved_data["groups"] = options.groups;
    context->saved_data["dilation"] = options.dilation;
    context->saved_data["hasBias"] = bias && bias->defined();
    return forwardOf(shape, input, weight, bias);
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 torch::autograd::variable_list outputs) {
    const auto saved = context->get_saved_variables();
    const Tensor &gradient = outputs[0], &input = saved[0], &weight = saved[1];
    auto& data = context->saved_data;
    const ConvTransposeOptions options{data["stride"].toIntVector(), data["padding"].toIntVector(),
                                       data["outputPadding"].toIntVector(), data["groups"].toInt(),
                                       data["dilation"].toIntVector()};
    const bool hasBias = data["hasBias"].toBool();
    const std::array<bool, 3> wanted{context->needs_input_grad(0), context->needs_input_grad(1),
                                     hasBias && context->needs_input_grad(2)};
    torch::autograd::variable_list gradients(5);
    if (!gradient.defined()) return gradients;
    const auto shape = phaseShape(input, weight, std::nullopt, options);
    // With a graph of the gradients themselves, by operators that have one.
    if (c10::GradMode::is_enabled() || !shape || !isPlain(gradient)) {
      const int64_t channels = weight.size(1) * options.groups;
      std::tie(gradients[0], gradients[1], gradients[2]) = at::convolution_backward(
          gradient, input, weight, hasBias ? at::OptionalIntArrayRef({channels}) : std::nullopt,
          options.stride, options.padding, options.dilation, /*transposed=*/true,
          options.outputPadding, options.groups, wanted);
    } else {
      Gradients made = backwardOf(*shape, gradient, input, weight, wanted);
      std::move(made.begin(), made.end(), gradients.begin());
    }
    return gradients;
  }
};

// ---- The operator

std::vector<int64_t> pairOf(at::IntArrayRef values) {
  return values.size() == 1 ? std::vector<int64_t>(2, values[0]) : values.vec();
}

Tensor convTranspose2dKernel(const Tensor& input, const Tensor& weight, const OptionalTensor& bias,
                             at::IntArrayRef stride, at::IntArrayRef padding,
                             at::IntArrayRef outputPadding, int64_t groups,
                             at::IntArrayRef dilation) {
  const ConvTransposeOptions options{pairOf(stride), pairOf(padding), pairOf(outputPadding), groups,
                                     pairOf(dilation)};
  const auto shape = phaseShape(input, weight, bias, options);
  // What is not finite spreads to where LibTorch says; here zeros meet it in other places.
  if (!shape || !isWorthIt(*shape) || !isFinite(input) || !isFinite(weight)) {
    return at::conv_transpose2d(input, weight, bias, stride, padding, outputPadding, groups,
                                dilation);
  }
  const bool requiresGrad = input.requires_grad() || weight.requires_grad() ||
                            (bias && bias->defined() && bias->requires_grad());
  if (!c10::GradMode::is_enabled() || !requiresGrad) return forwardOf(*shape, input, weight, bias);
  return PhaseConvTranspose::apply(input, weight, bias, options, *shape);
}

// As conv_transpose2d, which is computed in autocast's dtype.
Tensor convTranspose2dAutocast(const Tensor& input, const Tensor& weight,
                               const OptionalTensor& bias, at::IntArrayRef stride,
                               at::IntArrayRef padding, at::IntArrayRef outputPadding,
                               int64_t groups, at::IntArrayRef dilation) {
  c10::impl::ExcludeDispatchKeyGuard below(c10::DispatchKey::AutocastCPU);
  const at::ScalarType dtype = at::autocast::get_autocast_dtype(at::kCPU);
  const auto cast = [dtype](const Tensor& tensor) {
    return at::autocast::cached_cast(dtype, tensor, at::kCPU);
  };
  return convTranspose2dKernel(cast(input), cast(weight),
                               bias ? OptionalTensor(cast(*bias)) : std::nullopt, stride, padding,
                               outputPadding, groups, dilation);
}

constexpr const char* kName = "fcn::conv_transpose2d";

TORCH_LIBRARY_FRAGMENT(fcn, library) {
  // Where another copy of this addon is in the process, its own does for both.
  if (c10::Dispatcher::singleton().findSchema({kName, ""})) return;
  library.def(
      "conv_transpose2d(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=1, "
      "int[2] padding=0, int[2] output_padding=0, int groups=1, int[2] dilation=1) -> Tensor",
      TORCH_FN(convTranspose2dKernel));
  library.impl("conv_transpose2d",
               torch::dispatch(c10::DispatchKey::AutocastCPU, TORCH_FN(convTranspose2dAutocast)));
}

}  // namespace

std::optional<PhaseShape> phaseShape(const Tensor& input, const Tensor& weight,
                                     const OptionalTensor& bias,
                                     const ConvTransposeOptions& options) {
  const bool hasBias = bias && bias->defined();
  for (const Tensor* tensor : {&input, &weight, hasBias ? &*bias : nullptr}) {
    if (!tensor) continue;
    if (!isPlain(*tensor) || tensor->scalar_type() != input.scalar_type()) return std::nullopt;
  }
  if (!isDtype(input.scalar_type()) || input.dim() != 4 || weight.dim() != 4) return std::nullopt;
  for (const auto* pair : {&options.stride, &options.padding, &options.outputPadding}) {
    if (pair->size() != 2 || pair->at(0) < 0 || pair->at(1) < 0) return std::nullopt;
  }
  if (options.dilation != std::vector<int64_t>{1, 1} || options.groups < 1) return std::nullopt;
  if (options.stride[0] < 1 || options.stride[1] < 1) return std::nullopt;
  if (options.outputPadding[0] >= options.stride[0] ||
      options.outputPadding[1] >= options.stride[1]) {
    return std::nullopt;
  }
  const auto outSize = [&](int64_t dim) {
    return (input.size(dim + 2) - 1) * options.stride[dim] - 2 * options.padding[dim] +
           weight.size(dim + 2) + options.outputPadding[dim];
  };
  const PhaseShape shape{.images = input.size(0),
                         .inChannels = input.size(1),
                         .height = input.size(2),
                         .width = input.size(3),
                         .outChannels = weight.size(1) * options.groups,
                         .outHeight = outSize(0),
                         .outWidth = outSize(1),
                         .kernelHeight = weight.size(2),
                         .kernelWidth = weight.size(3),
                         .strideHeight = options.stride[0],
                         .strideWidth = options.stride[1],
                         .paddingHeight = options.padding[0],
                         .paddingWidth = options.padding[1],
                         .groups = options.groups};
  if (input.numel() == 0 || weight.numel() == 0 || shape.outHeight < 1 || shape.outWidth < 1 ||
      weight.size(0) != shape.inChannels || shape.inChannels % options.groups != 0 ||
      (hasBias && (bias->dim() != 1 || bias->size(0) != shape.outChannels))) {
    return std::nullopt;
  }
  // Offsets within an image are 32 bits wide.
  const int64_t most = std::numeric_limits<int32_t>::max() / 4;
  if (input.numel() / shape.images > most || weight.numel() > most ||
      shape.outHeight * shape.outWidth > most || shape.inChannels * shape.outWidth > most) {
    return std::nullopt;
  }
  return shape;
}

Tensor convTranspose2d(const Tensor& input, const Tensor& weight, const OptionalTensor& bias,
                       const ConvTransposeOptions& options) {
  static const auto op =
      c10::Dispatcher::singleton().findSchemaOrThrow(kName, "").typed<decltype(
          convTranspose2dKernel)>();
  return op.call(input, weight, bias, options.stride, options.padding, options.outputPadding,
                 options.groups, options.dilation);
}

}  // namespace fcn
