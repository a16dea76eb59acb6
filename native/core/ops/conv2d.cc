#include "ops/conv2d.h"

#include <ATen/Dispatch.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/convolution_backward.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/library.h>

#include <algorithm>
#include <array>
#include <limits>

#include "ops/kernels.h"
#include "ops/operator.h"
#include "ops/same_dtype.h"
#include "ops/winograd.h"

namespace fcn::ops {
namespace {

using at::Tensor;

constexpr auto kLast = at::MemoryFormat::ChannelsLast;

// ---- Which convolutions

bool isAll(const std::vector<int64_t>& values, int64_t value) {
  return std::all_of(values.begin(), values.end(), [&](int64_t it) { return it == value; });
}

bool areAlike(const Tensor& input, const Tensor& weight, const OptionalTensor& bias) {
  const auto isLike = [dtype = input.scalar_type()](const Tensor& tensor) {
    return isPlain(tensor) && tensor.scalar_type() == dtype;
  };
  return isLike(input) && isLike(weight) && (!hasValues(bias) || isLike(*bias));
}

// 16 bits that the CPU has no instructions for. In float, in which their products are summed
// anyway, they are many times as fast.
bool isToWiden(const Tensor& input, const Tensor& weight, const OptionalTensor& bias) {
  return mayRunOwnKernels() && at::isReducedFloatingType(input.scalar_type()) &&
         areAlike(input, weight, bias) && !isFastOnCpu(input.scalar_type());
}

Tensor widened(const Tensor& tensor) { return tensor.to(at::kFloat); }

// The shape of the operation where Winograd's products can make it. What cannot, or is no
// convolution at all, is left to LibTorch.
std::optional<WinogradShape> winogradShape(const Tensor& input, const Tensor& weight,
                                           const OptionalTensor& bias, const ConvOptions& o) {
  if (!areAlike(input, weight, bias)) return std::nullopt;
  const bool hasBias = hasValues(bias);
  const at::ScalarType dtype = input.scalar_type();
  if ((dtype != at::kFloat && dtype != at::kDouble) || input.dim() != 4 || weight.dim() != 4 ||
      weight.size(2) != 3 || weight.size(3) != 3 || !isAll(o.stride, 1) || !isAll(o.dilation, 1) ||
      o.groups != 1 || o.padding.size() != 2) {
    return std::nullopt;
  }
  const WinogradShape shape{input.size(0),  input.size(1), input.size(2), input.size(3),
                            weight.size(0), o.padding[0],  o.padding[1]};
  const int64_t most = std::numeric_limits<int32_t>::max();
  const bool isSmall = *std::max_element(o.padding.begin(), o.padding.end()) < most &&
                       weight.numel() < most && input.numel() < most;
  if (!isSmall || std::min(o.padding[0], o.padding[1]) < 0 || input.numel() == 0 ||
      weight.numel() == 0 || shape.outHeight() < 1 || shape.outWidth() < 1 ||
      weight.size(1) != shape.inChannels ||
      (hasBias && (bias->dim() != 1 || bias->size(0) != shape.outChannels))) {
    return std::nullopt;
  }
  return shape;
}

// By measurement: few channels are not worth the transforms, nor are few pixels those of the
// weight.
bool isFaster(const WinogradShape& shape) {
  constexpr int64_t fewest = 32, fewestTiles = 8;
  return std::min(shape.inChannels, shape.outChannels) >= fewest && shape.tiles() >= fewestTiles &&
         shape.images * shape.outHeight() * shape.outWidth() >= 8 * shape.tiles();
}

// ---- Its output and gradients

Tensor outputOf(const WinogradShape& shape, const Tensor& like) {
  return at::empty({shape.images, shape.outChannels, shape.outHeight(), shape.outWidth()},
                   like.options(), kLast);
}

// Undefined where the sums are not finite.
Tensor winogradOutput(const WinogradShape& shape, const Tensor& input, const Tensor& weight,
                      const OptionalTensor& bias) {
  const Tensor x = input.detach().contiguous(kLast), w = weight.detach();
  const Tensor b = hasValues(bias) ? bias->detach().contiguous() : Tensor();
  Tensor output = outputOf(shape, x);
  const bool finite = AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "conv2d", [&] {
    return winogradForward<scalar_t>(shape,
                                     {.input = x.const_data_ptr<scalar_t>(),
                                      .weight = viewOf<const scalar_t>(w),
                                      .bias = b.defined() ? b.const_data_ptr<scalar_t>() : nullptr,
                                      .output = output.mutable_data_ptr<scalar_t>()});
  });
  return finite ? output : Tensor();
}

using Gradients = std::array<Tensor, 3>;

// Those of input, weight and bias that are wanted; none where one is not finite.
std::optional<Gradients> winogradGradients(const WinogradShape& shape, const Tensor& gradient,
                                           const Tensor& input, const Tensor& weight,
                                           std::array<bool, 3> wanted) {
  const Tensor g = gradient.detach().contiguous(kLast), w = weight.detach();
  Gradients made;
  const bool finite = AT_DISPATCH_FLOATING_TYPES(g.scalar_type(), "conv2d_backward", [&] {
    const auto* from = g.const_data_ptr<scalar_t>();
    if (wanted[0]) {
      const WinogradShape turned = shape.ofInputGradient();
      made[0] = outputOf(turned, g);
      if (!winogradForward<scalar_t>(turned, {.input = from,
                                              .weight = viewOf<const scalar_t>(w).turned(),
                                              .output = made[0].mutable_data_ptr<scalar_t>()})) {
        return false;
      }
    }
    if (!wanted[1]) return true;
    const Tensor x = input.detach().contiguous(kLast);
    made[1] = at::empty_like(w);
    return winogradWeightGradient<scalar_t>(shape, x.const_data_ptr<scalar_t>(), from,
                                            viewOf<scalar_t>(made[1]));
  });
  if (!finite) return std::nullopt;
  if (wanted[2]) made[2] = g.sum({0, 2, 3});
  return made;
}

// The format that LibTorch's would have: it goes on through the network.
Tensor inFormat(const Tensor& output, const Tensor& input, const Tensor& weight) {
  const auto isLast = [](const Tensor& tensor) { return tensor.suggest_memory_format() == kLast; };
  const bool last = input.scalar_type() != at::kDouble && (isLast(input) || isLast(weight));
  return last ? output : output.contiguous();
}

Tensor computed(const Tensor& input, const Tensor& weight, const OptionalTensor& bias,
                const ConvOptions& o) {
  if (isToWiden(input, weight, bias)) {
    const auto b = hasValues(bias) ? OptionalTensor(widened(*bias)) : std::nullopt;
    return computed(widened(input), widened(weight), b, o).to(input.scalar_type());
  }
  if (const auto shape = worthwhileWinograd(input, weight, bias, o)) {
    const Tensor output = winogradOutput(*shape, input, weight, bias);
    if (output.defined()) return inFormat(output, input, weight);
    // What is not finite is LibTorch's: here it spreads over tiles.
  }
  return at::conv2d(input, weight, bias, o.stride, o.padding, o.dilation, o.groups);
}

// Those of input, weight and bias that are wanted.
Gradients computedGradients(const Tensor& gradient, const Tensor& input, const Tensor& weight,
                            const ConvOptions& o, std::array<bool, 3> wanted) {
  if (isToWiden(input, weight, gradient)) {
    auto made = computedGradients(widened(gradient), widened(input), widened(weight), o, wanted);
    for (Tensor& it : made) {
      if (it.defined()) it = it.to(input.scalar_type());
    }
    return made;
  }
  const auto shape = worthwhileWinograd(input, weight, std::nullopt, o);
  // With a graph of the gradients themselves, by operators that have one.
  if (!c10::GradMode::is_enabled() && shape && isPlain(gradient)) {
    if (auto made = winogradGradients(*shape, gradient, input, weight, wanted)) {
      if (made->at(0).defined()) made->at(0) = inFormat(made->at(0), input, weight);
      return *std::move(made);
    }
  }
  const std::vector<int64_t> biasSizes{weight.size(0)};
  auto [ofInput, ofWeight, ofBias] = at::convolution_backward(
      gradient, input, weight, wanted[2] ? at::OptionalIntArrayRef(biasSizes) : std::nullopt,
      o.stride, o.padding, o.dilation, /*transposed=*/false, /*output_padding=*/{0, 0}, o.groups,
      wanted);
  return {std::move(ofInput), std::move(ofWeight), std::move(ofBias)};
}

// ---- Autograd

// Tensors print the class's name: it is that of LibTorch's, as conv_transpose.cc's is.
namespace conv {

class ConvolutionBackward0 : public torch::autograd::Function<ConvolutionBackward0> {
 public:
  static Tensor forward(torch::autograd::AutogradContext* context, const Tensor& input,
                        const Tensor& weight, const OptionalTensor& bias, const ConvOptions& o) {
    context->save_for_backward({input, weight});
    auto& data = context->saved_data;
    data["stride"] = o.stride;
    data["padding"] = o.padding;
    data["dilation"] = o.dilation;
    data["groups"] = o.groups;
    data["hasBias"] = hasValues(bias);
    return computed(input, weight, bias, o);
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 torch::autograd::variable_list outputs) {
    torch::autograd::variable_list gradients(4);
    if (!outputs[0].defined()) return gradients;
    const auto saved = context->get_saved_variables();
    auto& data = context->saved_data;
    const ConvOptions options{data["stride"].toIntVector(), data["padding"].toIntVector(),
                              data["dilation"].toIntVector(), data["groups"].toInt()};
    // A bias that is not there has no index.
    const bool ofBias = data["hasBias"].toBool() && context->needs_input_grad(2);
    auto made =
        computedGradients(outputs[0], saved[0], saved[1], options,
                          {context->needs_input_grad(0), context->needs_input_grad(1), ofBias});
    std::move(made.begin(), made.end(), gradients.begin());
    return gradients;
  }
};

}  // namespace conv

// ---- The operator

Tensor conv2dKernel(const Tensor& input, const Tensor& weight, const OptionalTensor& bias,
                    at::IntArrayRef stride, at::IntArrayRef padding, at::IntArrayRef dilation,
                    int64_t groups) {
  expectSameDtype(input, weight, bias);
  const ConvOptions options{pairOf(stride), pairOf(padding), pairOf(dilation), groups};
  if (!isToWiden(input, weight, bias) && !worthwhileWinograd(input, weight, bias, options)) {
    return at::conv2d(input, weight, bias, stride, padding, dilation, groups);
  }
  if (!needsGraph(input, weight, bias)) return computed(input, weight, bias, options);
  return conv::ConvolutionBackward0::apply(input, weight, bias, options);
}

// As conv2d, which is computed in autocast's dtype.
Tensor conv2dAutocast(const Tensor& input, const Tensor& weight, const OptionalTensor& bias,
                      at::IntArrayRef stride, at::IntArrayRef padding, at::IntArrayRef dilation,
                      int64_t groups) {
  c10::impl::ExcludeDispatchKeyGuard below(c10::DispatchKey::AutocastCPU);
  return conv2dKernel(toAutocastDtype(input), toAutocastDtype(weight), toAutocastDtype(bias),
                      stride, padding, dilation, groups);
}

constexpr const char* kConv2d = "fcn::conv2d";

TORCH_LIBRARY_FRAGMENT(fcn, library) {
  // Where another copy of this addon is in the process, its own does for both.
  if (c10::Dispatcher::singleton().findSchema({kConv2d, ""})) return;
  library.def(
      "conv2d(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=1, int[2] padding=0, "
      "int[2] dilation=1, int groups=1) -> Tensor",
      TORCH_FN(conv2dKernel));
  library.impl("conv2d", torch::dispatch(c10::DispatchKey::AutocastCPU, TORCH_FN(conv2dAutocast)));
}

}  // namespace

std::optional<WinogradShape> worthwhileWinograd(const Tensor& input, const Tensor& weight,
                                                const OptionalTensor& bias,
                                                const ConvOptions& options) {
  if (!mayRunOwnKernels()) return std::nullopt;
  const auto shape = winogradShape(input, weight, bias, options);
  return shape && isFaster(*shape) ? shape : std::nullopt;
}

Tensor conv2d(const Tensor& input, const Tensor& weight, const OptionalTensor& bias,
              const ConvOptions& options) {
  static const auto op =
      c10::Dispatcher::singleton().findSchemaOrThrow(kConv2d, "").typed<decltype(conv2dKernel)>();
  return op.call(input, weight, bias, options.stride, options.padding, options.dilation,
                 options.groups);
}

}  // namespace fcn::ops
