#include "freeze/convolution.h"

#include <ATen/Context.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/empty.h>

#include <string>
#include <utility>

#include "freeze/memory.h"
#include "ops/kernels.h"

namespace fcn::freeze {
namespace {

using at::Tensor;
using OptionalTensor = std::optional<Tensor>;

// Operators that LibTorch's compiler, Inductor, makes convolutions of: oneDNN's, with what follows.
std::optional<c10::OperatorHandle> find(const char* name, const char* overload) {
  return c10::Dispatcher::singleton().findSchema({name, overload});
}

struct Mkldnn {
  std::optional<c10::OperatorHandle> convolution = find("mkldnn::_convolution_pointwise", "");
  std::optional<c10::OperatorHandle> plus = find("mkldnn::_convolution_pointwise", "binary");
  std::optional<c10::OperatorHandle> plusInPlace =
      find("mkldnn::_convolution_pointwise_", "binary");
  std::optional<c10::OperatorHandle> reorder = find("mkldnn::_reorder_convolution_weight", "");

  static const Mkldnn& get() {
    static const Mkldnn operators;
    return operators;
  }

  bool takes(const Tensor& input) const {
    if (!convolution || !plus || !plusInPlace || !reorder) return false;
    if (!at::hasMKLDNN() || !at::globalContext().userEnabledMkldnn()) return false;
    return input.scalar_type() == at::kFloat ||
           (input.scalar_type() == at::kBFloat16 && ops::isFastOnCpu(at::kBFloat16));
  }
};

template <class... Arguments>
Tensor call(const c10::OperatorHandle& op, Arguments&&... arguments) {
  torch::jit::Stack stack;
  (stack.emplace_back(std::forward<Arguments>(arguments)), ...);
  op.callBoxed(&stack);
  return std::move(stack.at(0)).toTensor();
}

c10::List<std::optional<at::Scalar>> noScalars() { return c10::List<std::optional<at::Scalar>>(); }

}  // namespace

Convolution::Convolution(const Tensor& weight, const Tensor& bias, ops::ConvOptions options)
    : weight_(snapshot(weight)), bias_(snapshot(bias)), options_(std::move(options)) {}

void Convolution::fold(const BatchNorm& norm) { foldInto(weight_, bias_, norm, /*channels=*/0); }

void Convolution::convert(const at::TensorOptions& options) {
  weight_ = weight_.to(options).contiguous(at::MemoryFormat::ChannelsLast);
  if (bias_.defined()) bias_ = bias_.to(options);
  packed_ = std::make_unique<Packed>();
}

std::vector<int64_t> Convolution::outputSizes(const Tensor& input) const {
  std::vector<int64_t> sizes{input.size(0), weight_.size(0)};
  for (int64_t i = 0; i < 2; i++) {
    const int64_t kernel = options_.dilation[i] * (weight_.size(i + 2) - 1) + 1;
    const int64_t room = input.size(i + 2) + 2 * options_.padding[i] - kernel;
    sizes.push_back(room < 0 ? 0 : room / options_.stride[i] + 1);
  }
  return sizes;
}

bool Convolution::isForMkldnn(const Tensor& input) const {
  if (!input.device().is_cpu() || !weight_.device().is_cpu() || !Mkldnn::get().takes(input)) {
    return false;
  }
  if (input.dim() != 4 || input.size(1) != weight_.size(1) * options_.groups) return false;
  const std::vector<int64_t> sizes = outputSizes(input);
  return input.numel() > 0 && sizes[2] > 0 && sizes[3] > 0;
}

Tensor Convolution::packedFor(const Tensor& input) const {
  const std::scoped_lock lock(packed_->mutex);
  if (packed_->sizes != input.sizes()) {
    packed_->weight = call(*Mkldnn::get().reorder, weight_, options_.padding, options_.stride,
                           options_.dilation, options_.groups, input.sizes());
    packed_->sizes = input.sizes().vec();
  }
  return packed_->weight;
}

Tensor Convolution::runWinograd(const ops::WinogradShape& shape, const Tensor& input,
                                const Tensor& residual) const {
  const auto view = ops::viewOf<const float>(weight_);
  {
    const std::scoped_lock lock(packed_->mutex);
    if (!packed_->winograd) packed_->winograd = std::make_unique<ops::WinogradWeight<float>>(view);
  }
  Tensor output = at::empty(outputSizes(input), input.options(), at::MemoryFormat::ChannelsLast);
  const bool finite = ops::winogradForward<float>(
      shape, {.input = input.const_data_ptr<float>(),
              .weight = view,
              .transformed = packed_->winograd.get(),
              .bias = bias_.defined() ? bias_.const_data_ptr<float>() : nullptr,
              .added = residual.defined() ? residual.const_data_ptr<float>() : nullptr,
              .relu = relu_,
              .output = output.mutable_data_ptr<float>()});
  return finite ? output : Tensor();
}

Tensor Convolution::runMkldnn(const Tensor& input, Tensor residual) const {
  const Mkldnn& mkldnn = Mkldnn::get();
  const c10::IValue bias = bias_.defined() ? c10::IValue(bias_) : c10::IValue();
  const c10::IValue none, relu = relu_ ? c10::IValue("relu") : c10::IValue();
  const Tensor weight = packedFor(input);
  const auto& [stride, padding, dilation, groups] = options_;
  if (!residual.defined()) {
    return call(*mkldnn.convolution, input, weight, bias, padding, stride, dilation, groups,
                relu_ ? "relu" : "none", noScalars(), none);
  }
  if (isOnlyHere(residual)) {
    return call(*mkldnn.plusInPlace, residual, input, weight, bias, padding, stride, dilation,
                groups, "add", 1.0, relu, noScalars(), none);
  }
  return call(*mkldnn.plus, input, residual, weight, bias, padding, stride, dilation, groups, "add",
              1.0, relu, noScalars(), none);
}

Tensor Convolution::run(const Tensor& given, Tensor residual) const {
  Tensor input = given.to(weight_.scalar_type());
  if (input.dim() == 4) input = input.contiguous(at::MemoryFormat::ChannelsLast);
  // An addition elsewhere may repeat what is added.
  if (isForMkldnn(input) && (!residual.defined() || residual.sizes() == outputSizes(input))) {
    if (residual.defined()) {
      residual = residual.to(input.options()).contiguous(at::MemoryFormat::ChannelsLast);
    }
    const OptionalTensor bias = bias_.defined() ? OptionalTensor(bias_) : std::nullopt;
    const auto shape = input.scalar_type() == at::kFloat
                           ? ops::worthwhileWinograd(input, weight_, bias, options_)
                           : std::nullopt;
    Tensor output = shape ? runWinograd(*shape, input, residual) : Tensor();
    if (output.defined()) return output;
    return runMkldnn(input, std::move(residual));
  }
  Tensor output = at::conv2d(input, weight_, bias_, options_.stride, options_.padding,
                             options_.dilation, options_.groups);
  if (residual.defined()) output.add_(residual);
  return relu_ ? output.relu_() : output;
}

}  // namespace fcn::freeze
