#include "ops/conv_transpose.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/conv_transpose2d.h>
#include <ATen/ops/convolution_backward.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/library.h>

#include <algorithm>
#include <array>

#include "ops/kernels.h"
#include "ops/operator.h"
#include "ops/phase_passes.h"
#include "ops/same_dtype.h"

namespace fcn::ops {
namespace {

using at::Tensor;

// ---- Autograd

// Tensors print the class's name: it is that of LibTorch's, as conv2d.cc's is.
namespace conv_transpose {

class ConvolutionBackward0 : public torch::autograd::Function<ConvolutionBackward0> {
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
    context->saved_data["hasBias"] = hasValues(bias);
    return phaseOutput(shape, input, weight, bias);
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
      const std::vector<int64_t> biasSizes{weight.size(1) * options.groups};
      std::tie(gradients[0], gradients[1], gradients[2]) = at::convolution_backward(
          gradient, input, weight, hasBias ? at::OptionalIntArrayRef(biasSizes) : std::nullopt,
          options.stride, options.padding, options.dilation, /*transposed=*/true,
          options.outputPadding, options.groups, wanted);
    } else {
      auto made = phaseGradients(*shape, gradient, input, weight, wanted);
      std::move(made.begin(), made.end(), gradients.begin());
    }
    return gradients;
  }
};

}  // namespace conv_transpose

// ---- The operator

Tensor convTranspose2dKernel(const Tensor& input, const Tensor& weight, const OptionalTensor& bias,
                             at::IntArrayRef stride, at::IntArrayRef padding,
                             at::IntArrayRef outputPadding, int64_t groups,
                             at::IntArrayRef dilation) {
  expectSameDtype(input, weight, bias);
  const ConvTransposeOptions options{pairOf(stride), pairOf(padding), pairOf(outputPadding), groups,
                                     pairOf(dilation)};
  const auto shape = worthwhileShape(input, weight, bias, options);
  if (!shape) {
    return at::conv_transpose2d(input, weight, bias, stride, padding, outputPadding, groups,
                                dilation);
  }
  if (!needsGraph(input, weight, bias)) return phaseOutput(*shape, input, weight, bias);
  return conv_transpose::ConvolutionBackward0::apply(input, weight, bias, options, *shape);
}

// As conv_transpose2d, which is computed in autocast's dtype.
Tensor convTranspose2dAutocast(const Tensor& input, const Tensor& weight,
                               const OptionalTensor& bias, at::IntArrayRef stride,
                               at::IntArrayRef padding, at::IntArrayRef outputPadding,
                               int64_t groups, at::IntArrayRef dilation) {
  c10::impl::ExcludeDispatchKeyGuard below(c10::DispatchKey::AutocastCPU);
  return convTranspose2dKernel(toAutocastDtype(input), toAutocastDtype(weight),
                               toAutocastDtype(bias), stride, padding, outputPadding, groups,
                               dilation);
}

constexpr const char* kConvTranspose2d = "fcn::conv_transpose2d";

TORCH_LIBRARY_FRAGMENT(fcn, library) {
  // Where another copy of this addon is in the process, its own does for both.
  if (c10::Dispatcher::singleton().findSchema({kConvTranspose2d, ""})) return;
  library.def(
      "conv_transpose2d(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=1, "
      "int[2] padding=0, int[2] output_padding=0, int groups=1, int[2] dilation=1) -> Tensor",
      TORCH_FN(convTranspose2dKernel));
  library.impl("conv_transpose2d",
               torch::dispatch(c10::DispatchKey::AutocastCPU, TORCH_FN(convTranspose2dAutocast)));
}

}  // namespace

Tensor convTranspose2d(const Tensor& input, const Tensor& weight, const OptionalTensor& bias,
                       const ConvTransposeOptions& options) {
  static const auto op = c10::Dispatcher::singleton()
                             .findSchemaOrThrow(kConvTranspose2d, "")
                             .typed<decltype(convTranspose2dKernel)>();
  return op.call(input, weight, bias, options.stride, options.padding, options.outputPadding,
                 options.groups, options.dilation);
}

}  // namespace fcn::ops
