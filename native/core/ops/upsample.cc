// Where pixel_head.h's kernels do not take the arguments, the same of LibTorch's operators.
#include "ops/upsample.h"

#include <ATen/autocast_mode.h>
#include <ATen/core/Reduction.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/argmax.h>
#include <ATen/ops/conv_transpose2d.h>
#include <ATen/ops/cross_entropy_loss.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/masked_fill.h>
#include <ATen/ops/scalar_tensor.h>
#include <ATen/ops/zeros.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/library.h>

#include <tuple>

#include "ops/confusion.h"
#include "ops/conv_transpose.h"
#include "ops/kernels.h"
#include "ops/operator.h"
#include "ops/pixel_head.h"

namespace fcn::ops {
namespace {

using at::Tensor;
using Result = std::tuple<Tensor, Tensor>;  // loss, confusion
using torch::autograd::variable_list;

Tensor definedOr(const OptionalTensor& tensor) { return tensor ? *tensor : Tensor(); }

// An operator's arguments.
struct Head {
  Tensor input, weight, bias, target, classWeight;
  ConvTransposeOptions options;
  int64_t reduction, ignoreIndex;

  OptionalTensor optionalBias() const {
    return bias.defined() ? OptionalTensor(bias) : std::nullopt;
  }
  OptionalTensor optionalClassWeight() const {
    return classWeight.defined() ? OptionalTensor(classWeight) : std::nullopt;
  }
};

// ---- By LibTorch's operators

Tensor lossOf(const Head& head, const Tensor& logits) {
  return at::cross_entropy_loss(logits, head.target, head.optionalClassWeight(), head.reduction,
                                head.ignoreIndex);
}

Result inFull(const Head& head) {
  const Tensor logits = convTranspose2d(head.input, head.weight, head.optionalBias(), head.options);
  Tensor loss = lossOf(head, logits);
  at::NoGradGuard noGrad;
  const int64_t numClasses = logits.size(1);
  if (logits.is_meta()) {
    return {loss, at::empty({numClasses, numClasses}, logits.options().dtype(at::kLong))};
  }
  const bool isOfClasses = head.ignoreIndex >= 0 && head.ignoreIndex < numClasses;
  const Tensor target =
      isOfClasses ? head.target.masked_fill(head.target.eq(head.ignoreIndex), -1) : head.target;
  return {loss, confusionMatrix(logits.argmax(1), target, numClasses)};
}

// ---- Without the logits

std::optional<PhaseShape> shapeOf(const Head& head) {
  const auto isLike = [&](const Tensor& tensor) {
    return isPlain(tensor) && tensor.scalar_type() == head.input.scalar_type();
  };
  if (head.input.scalar_type() == at::kBFloat16 || head.options.groups != 1 ||
      !isPlain(head.target) || head.target.scalar_type() != at::kLong || head.target.dim() != 3) {
    return std::nullopt;
  }
  const auto shape = worthwhileShape(head.input, head.weight, head.optionalBias(), head.options);
  if (!shape || head.target.size(0) != shape->images || head.target.size(1) != shape->outHeight ||
      head.target.size(2) != shape->outWidth) {
    return std::nullopt;
  }
  if (head.classWeight.defined() && (!isLike(head.classWeight) || head.classWeight.dim() != 1 ||
                                     head.classWeight.size(0) != shape->outChannels)) {
    return std::nullopt;
  }
  return shape;
}

struct Pass {
  PixelTotals totals;
  Tensor confusion;
  Tensor losses;            // of each pixel, where wanted
  variable_list gradients;  // of input, weight and bias, where wanted
};

template <class T>
const T* dataOf(const Tensor& tensor) {
  return tensor.defined() ? tensor.const_data_ptr<T>() : nullptr;
}

// `factors`: of each pixel's gradient, or undefined.
template <class T>
Pass passOf(const Head& head, const PhaseShape& shape, const Tensor& factors, bool withLosses,
            bool withGradients) {
  const auto contiguous = [](const Tensor& tensor) {
    return tensor.defined() ? tensor.detach().contiguous() : Tensor();
  };
  const Tensor input = contiguous(head.input), weight = contiguous(head.weight);
  const Tensor bias = contiguous(head.bias), target = contiguous(head.target);
  const Tensor classWeight = contiguous(head.classWeight), factor = contiguous(factors);
  Pass pass;
  HeadGradients<T> gradients;
  if (withLosses) pass.losses = at::empty(target.sizes(), input.options());
  if (withGradients) {
    pass.gradients = {at::empty(input.sizes(), input.options()),
                      at::empty(weight.sizes(), weight.options()),
                      at::empty({shape.outChannels}, input.options())};
    gradients = {pass.gradients[0].mutable_data_ptr<T>(), pass.gradients[1].mutable_data_ptr<T>(),
                 pass.gradients[2].mutable_data_ptr<T>()};
  }
  pass.confusion = at::zeros({shape.outChannels, shape.outChannels}, target.options());
  pass.totals =
      pixelLoss<T>({shape, dataOf<T>(input), dataOf<T>(weight), dataOf<T>(bias)},
                   {dataOf<int64_t>(target), dataOf<T>(classWeight), head.ignoreIndex,
                    dataOf<T>(factor), withLosses ? pass.losses.mutable_data_ptr<T>() : nullptr},
                   gradients, pass.confusion.mutable_data_ptr<int64_t>());
  const auto& invalid = pass.totals.invalid;
  TORCH_CHECK_INDEX(!invalid, "Target ", invalid.value_or(0), " is out of bounds.");
  return pass;
}

Pass passOf(const Head& head, const PhaseShape& shape, const Tensor& factors, bool withLosses,
            bool withGradients) {
  return head.input.scalar_type() == at::kDouble
             ? passOf<double>(head, shape, factors, withLosses, withGradients)
             : passOf<float>(head, shape, factors, withLosses, withGradients);
}

Result resultOf(const Head& head, const Pass& pass) {
  const PixelTotals& totals = pass.totals;
  const double loss =
      head.reduction == at::Reduction::Mean ? totals.loss / totals.weight : totals.loss;
  return {pass.losses.defined() ? pass.losses : at::scalar_tensor(loss, head.input.options()),
          pass.confusion};
}

// What all elements are, where they are alike.
Tensor commonValue(const Tensor& tensor) {
  if (tensor.dim() == 0) return tensor;
  if (tensor.numel() == 0) return {};
  const Tensor first = tensor.flatten()[0];
  return tensor.eq(first).all().item<bool>() ? first : Tensor();
}

class UpsampleCrossEntropyBackward0
    : public torch::autograd::Function<UpsampleCrossEntropyBackward0> {
 public:
  static variable_list forward(torch::autograd::AutogradContext* context, const Tensor& input,
                               const Tensor& weight, const OptionalTensor& bias, const Head& head,
                               const PhaseShape& shape) {
    const bool each = head.reduction == at::Reduction::None;
    // A factor that all pixels have in common is no matter. Those of each pixel are not known
    // before the backward pass, but a mean of the losses has a common one, too.
    const Pass pass = passOf(head, shape, /*factors=*/{}, each, /*withGradients=*/true);
    context->save_for_backward({input, weight, head.bias, head.target, head.classWeight});
    auto& data = context->saved_data;
    data["stride"] = head.options.stride;
    data["padding"] = head.options.padding;
    data["outputPadding"] = head.options.outputPadding;
    data["reduction"] = head.reduction;
    data["ignoreIndex"] = head.ignoreIndex;
    data["gradients"] = pass.gradients;
    const bool isMean = head.reduction == at::Reduction::Mean && pass.totals.counted > 0;
    data["scale"] = isMean ? 1 / pass.totals.weight : 1.0;
    auto [loss, confusion] = resultOf(head, pass);
    context->mark_non_differentiable({confusion});
    return {loss, confusion};
  }

  static variable_list backward(torch::autograd::AutogradContext* context, variable_list outputs) {
    const Tensor& gradient = outputs[0];
    variable_list gradients(5);
    if (!gradient.defined()) return gradients;
    const auto saved = context->get_saved_variables();
    auto& data = context->saved_data;
    const Head head{.input = saved[0],
                    .weight = saved[1],
                    .bias = saved[2],
                    .target = saved[3],
                    .classWeight = saved[4],
                    .options = {data["stride"].toIntVector(),
                                data["padding"].toIntVector(),
                                data["outputPadding"].toIntVector(),
                                1,
                                {1, 1}},
                    .reduction = data["reduction"].toInt(),
                    .ignoreIndex = data["ignoreIndex"].toInt()};
    variable_list made;
    if (c10::GradMode::is_enabled()) {
      made = differentiable(context, head, gradient);
    } else if (const Tensor common = commonValue(gradient); !common.defined()) {
      const auto shape = phaseShape(head.input, head.weight, head.optionalBias(), head.options);
      TORCH_CHECK(shape, "Expected the shapes of the forward pass");
      made = passOf(head, *shape, gradient, /*withLosses=*/false, /*withGradients=*/true).gradients;
    } else {
      const Tensor factor = common * data["scale"].toDouble();
      for (const Tensor& each : data["gradients"].toTensorVector()) made.push_back(each * factor);
    }
    for (size_t i = 0; i < 3; i++) {
      if (saved[i].defined() && context->needs_input_grad(i)) gradients[i] = made[i];
    }
    return gradients;
  }

 private:
  // With a graph of the gradients themselves, by operators that have one.
  static variable_list differentiable(torch::autograd::AutogradContext* context, const Head& head,
                                      const Tensor& gradient) {
    const Tensor logits =
        at::conv_transpose2d(head.input, head.weight, head.optionalBias(), head.options.stride,
                             head.options.padding, head.options.outputPadding);
    const std::array<Tensor, 3> all{head.input, head.weight, head.bias};
    variable_list wanted, made(3);
    for (size_t i = 0; i < 3; i++) {
      if (all[i].defined() && context->needs_input_grad(i)) wanted.push_back(all[i]);
    }
    const variable_list found = torch::autograd::grad({lossOf(head, logits)}, wanted, {gradient},
                                                      /*retain_graph=*/true, /*create_graph=*/true);
    for (size_t i = 0, next = 0; i < 3; i++) {
      if (all[i].defined() && context->needs_input_grad(i)) made[i] = found[next++];
    }
    return made;
  }
};

// ---- The operators

Result upsampleCrossEntropyKernel(const Tensor& input, const Tensor& weight,
                                  const OptionalTensor& bias, const Tensor& target,
                                  at::IntArrayRef stride, at::IntArrayRef padding,
                                  at::IntArrayRef outputPadding, const OptionalTensor& classWeight,
                                  int64_t reduction, int64_t ignoreIndex) {
  const Head head{.input = input,
                  .weight = weight,
                  .bias = definedOr(bias),
                  .target = target,
                  .classWeight = definedOr(classWeight),
                  .options = {pairOf(stride), pairOf(padding), pairOf(outputPadding), 1, {1, 1}},
                  .reduction = reduction,
                  .ignoreIndex = ignoreIndex};
  const auto shape = shapeOf(head);
  if (!shape) return inFull(head);
  if (!needsGraph(input, weight, bias)) {
    const bool each = reduction == at::Reduction::None;
    return resultOf(head, passOf(head, *shape, /*factors=*/{}, each, /*withGradients=*/false));
  }
  variable_list results =
      UpsampleCrossEntropyBackward0::apply(input, weight, head.optionalBias(), head, *shape);
  return {results[0], results[1]};
}

Tensor upsampleArgmaxKernel(const Tensor& input, const Tensor& weight, const OptionalTensor& bias,
                            at::IntArrayRef stride, at::IntArrayRef padding,
                            at::IntArrayRef outputPadding) {
  at::NoGradGuard noGrad;
  const ConvTransposeOptions options{
      pairOf(stride), pairOf(padding), pairOf(outputPadding), 1, {1, 1}};
  const auto shape = worthwhileShape(input, weight, bias, options);
  if (!shape || input.scalar_type() == at::kBFloat16) {
    return convTranspose2d(input, weight, bias, options).argmax(1);
  }
  Tensor classes = at::empty({shape->images, shape->outHeight, shape->outWidth},
                             input.options().dtype(at::kLong));
  const Tensor x = toComputed(input), w = toComputed(weight);
  const Tensor b = hasValues(bias) ? toComputed(*bias) : Tensor();
  auto* to = classes.mutable_data_ptr<int64_t>();
  if (input.scalar_type() == at::kDouble) {
    pixelClasses<double>({*shape, dataOf<double>(x), dataOf<double>(w), dataOf<double>(b)}, to);
  } else {
    pixelClasses<float>({*shape, dataOf<float>(x), dataOf<float>(w), dataOf<float>(b)}, to);
  }
  return classes;
}

// Under autocast, in float32, as cross_entropy_loss: nothing is gained by logits that are never
// stored in half the bytes.
Tensor toFloat(const Tensor& tensor) {
  return at::autocast::cached_cast(at::kFloat, tensor, at::kCPU);
}

OptionalTensor toFloat(const OptionalTensor& tensor) {
  return hasValues(tensor) ? OptionalTensor(toFloat(*tensor)) : std::nullopt;
}

Result upsampleCrossEntropyAutocast(const Tensor& input, const Tensor& weight,
                                    const OptionalTensor& bias, const Tensor& target,
                                    at::IntArrayRef stride, at::IntArrayRef padding,
                                    at::IntArrayRef outputPadding,
                                    const OptionalTensor& classWeight, int64_t reduction,
                                    int64_t ignoreIndex) {
  c10::impl::ExcludeDispatchKeyGuard below(c10::DispatchKey::AutocastCPU);
  return upsampleCrossEntropyKernel(toFloat(input), toFloat(weight), toFloat(bias), target, stride,
                                    padding, outputPadding, toFloat(classWeight), reduction,
                                    ignoreIndex);
}

Tensor upsampleArgmaxAutocast(const Tensor& input, const Tensor& weight, const OptionalTensor& bias,
                              at::IntArrayRef stride, at::IntArrayRef padding,
                              at::IntArrayRef outputPadding) {
  c10::impl::ExcludeDispatchKeyGuard below(c10::DispatchKey::AutocastCPU);
  return upsampleArgmaxKernel(toFloat(input), toFloat(weight), toFloat(bias), stride, padding,
                              outputPadding);
}

TORCH_LIBRARY_FRAGMENT(fcn, library) {
  // Where another copy of this addon is in the process, its own does for both.
  if (c10::Dispatcher::singleton().findSchema({"fcn::upsample_cross_entropy", ""})) return;
  library.def(
      "upsample_cross_entropy(Tensor input, Tensor weight, Tensor? bias, Tensor target, "
      "int[2] stride=1, int[2] padding=0, int[2] output_padding=0, Tensor? class_weight=None, "
      "int reduction=1, int ignore_index=-100) -> (Tensor loss, Tensor confusion)",
      TORCH_FN(upsampleCrossEntropyKernel));
  library.def(
      "upsample_argmax(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=1, "
      "int[2] padding=0, int[2] output_padding=0) -> Tensor",
      TORCH_FN(upsampleArgmaxKernel));
  library.impl("upsample_cross_entropy", torch::dispatch(c10::DispatchKey::AutocastCPU,
                                                         TORCH_FN(upsampleCrossEntropyAutocast)));
  library.impl("upsample_argmax",
               torch::dispatch(c10::DispatchKey::AutocastCPU, TORCH_FN(upsampleArgmaxAutocast)));
}

}  // namespace

PixelLosses upsampleCrossEntropy(const Tensor& input, const Tensor& weight,
                                 const OptionalTensor& bias, const Tensor& target,
                                 const ConvTransposeOptions& options,
                                 const OptionalTensor& classWeight, int64_t reduction,
                                 int64_t ignoreIndex) {
  static const auto op = c10::Dispatcher::singleton()
                             .findSchemaOrThrow("fcn::upsample_cross_entropy", "")
                             .typed<decltype(upsampleCrossEntropyKernel)>();
  auto [loss, confusion] = op.call(input, weight, bias, target, options.stride, options.padding,
                                   options.outputPadding, classWeight, reduction, ignoreIndex);
  return {loss, confusion};
}

Tensor upsampleArgmax(const Tensor& input, const Tensor& weight, const OptionalTensor& bias,
                      const ConvTransposeOptions& options) {
  static const auto op = c10::Dispatcher::singleton()
                             .findSchemaOrThrow("fcn::upsample_argmax", "")
                             .typed<decltype(upsampleArgmaxKernel)>();
  return op.call(input, weight, bias, options.stride, options.padding, options.outputPadding);
}

}  // namespace fcn::ops
