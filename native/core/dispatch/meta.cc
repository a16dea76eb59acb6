// Meta kernels that LibTorch has in Python only: what an operator's result looks like, from what
// its arguments look like. Without them a loss or a network with these operators could not be
// recorded. Where the shapes do not fit they may say so or not: playing the recording will.
#include <ATen/ExpandUtils.h>
#include <ATen/core/Reduction.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/resize.h>
#include <ATen/ops/result_type.h>
#include <torch/library.h>

#include <bitset>
#include <string>
#include <utility>

namespace {

using at::Tensor;
using OptionalTensor = std::optional<Tensor>;

// Boxed kernels, for every operator whose results are like its first argument

void returnAll(const c10::OperatorHandle& op, torch::jit::Stack* stack, const Tensor& result) {
  torch::jit::drop(*stack, op.schema().arguments().size());
  for (size_t i = 0; i < op.schema().returns().size(); i++) {
    stack->emplace_back(i == 0 ? result : at::empty_like(result));
  }
}

Tensor firstArgument(const c10::OperatorHandle& op, const torch::jit::Stack& stack) {
  return torch::jit::peek(stack, 0, op.schema().arguments().size()).toTensor();
}

void likeFirst(const c10::OperatorHandle& op, torch::jit::Stack* stack) {
  returnAll(op, stack, at::empty_like(firstArgument(op, *stack)));
}

void scalarLikeFirst(const c10::OperatorHandle& op, torch::jit::Stack* stack) {
  returnAll(op, stack, at::empty({}, firstArgument(op, *stack).options()));
}

// Elementwise

Tensor broadcast(const Tensor& self, const Tensor& other) {
  return at::empty(at::infer_size(self.sizes(), other.sizes()),
                   self.options().dtype(at::result_type(self, other)));
}

Tensor chosen(const Tensor& condition, const Tensor& self, const Tensor& other) {
  const Tensor value = broadcast(self, other);
  return at::empty(at::infer_size(condition.sizes(), value.sizes()), value.options());
}

Tensor& chosenOut(const Tensor& condition, const Tensor& self, const Tensor& other, Tensor& out) {
  out.resize_(chosen(condition, self, other).sizes());
  return out;
}

Tensor& absOut(const Tensor& self, Tensor& out) {
  out.resize_(self.sizes());
  return out;
}

Tensor rsub(const Tensor& self, const Tensor& other, const at::Scalar& alpha) {
  return broadcast(self, other);
}

Tensor isNan(const Tensor& self) { return at::empty_like(self, self.options().dtype(at::kBool)); }

// Losses

Tensor reduced(const Tensor& each, int64_t reduction) {
  return reduction == at::Reduction::None ? at::empty_like(each) : at::empty({}, each.options());
}

std::tuple<Tensor, Tensor> nllLoss2dForward(const Tensor& self, const Tensor& target,
                                            const OptionalTensor& weight, int64_t reduction,
                                            c10::SymInt ignoreIndex) {
  TORCH_CHECK(self.dim() == 4 && target.dim() == 3,
              "Expected input [N, C, H, W] and target [N, H, W]", " but received ", self.sizes(),
              " and ", target.sizes());
  TORCH_CHECK(self.size(0) == target.size(0) && self.size(2) == target.size(1) &&
                  self.size(3) == target.size(2),
              "Expected a target of the input's N, H and W, ", self.sizes(), ", but received ",
              target.sizes());
  return {reduced(at::empty(target.sizes(), self.options()), reduction),
          at::empty({}, self.options())};
}

Tensor binaryCrossEntropy(const Tensor& self, const Tensor& target, const OptionalTensor& weight,
                          int64_t reduction) {
  return reduced(self, reduction);
}

Tensor huberLoss(const Tensor& self, const Tensor& target, int64_t reduction, double delta) {
  return reduced(broadcast(self, target), reduction);
}

// Reductions

Tensor prod(const Tensor& self, std::optional<at::ScalarType> dtype) {
  const bool isInteger = at::isIntegralType(self.scalar_type(), /*includeBool=*/true);
  return at::empty({}, self.options().dtype(dtype       ? *dtype
                                            : isInteger ? at::kLong
                                                        : self.scalar_type()));
}

Tensor moment(const Tensor& self, at::OptionalIntArrayRef dims,
              const std::optional<at::Scalar>& correction, bool keepdim) {
  std::bitset<64> gone;
  if (!dims || dims->empty()) gone.set();
  if (dims) {
    for (int64_t dim : *dims) gone.set(at::maybe_wrap_dim(dim, self.dim()));
  }
  std::vector<int64_t> sizes;
  for (int64_t dim = 0; dim < self.dim(); dim++) {
    if (!gone[dim]) {
      sizes.push_back(self.size(dim));
    } else if (keepdim) {
      sizes.push_back(1);
    }
  }
  return at::empty(sizes, self.options());
}

std::tuple<Tensor, Tensor> momentAndMean(const Tensor& self, at::OptionalIntArrayRef dims,
                                         const std::optional<at::Scalar>& correction,
                                         bool keepdim) {
  Tensor result = moment(self, dims, correction, keepdim);
  return {result, at::empty_like(result)};
}

// Layers

// Of one number for all dimensions, or one for each.
int64_t each(at::IntArrayRef values, size_t dim) { return values[values.size() == 1 ? 0 : dim]; }

Tensor convolution(const Tensor& input, const Tensor& weight, const OptionalTensor& bias,
                   c10::SymIntArrayRef strides, c10::SymIntArrayRef paddings,
                   c10::SymIntArrayRef dilations, bool transposed,
                   c10::SymIntArrayRef outputPaddings, c10::SymInt symGroups) {
  const int64_t groups = symGroups.expect_int();
  const at::IntArrayRef stride = C10_AS_INTARRAYREF_SLOW(strides);
  const at::IntArrayRef padding = C10_AS_INTARRAYREF_SLOW(paddings);
  const at::IntArrayRef dilation = C10_AS_INTARRAYREF_SLOW(dilations);
  const at::IntArrayRef outputPadding = C10_AS_INTARRAYREF_SLOW(outputPaddings);
  TORCH_CHECK(input.dim() == weight.dim() && input.dim() >= 3, "Expected a batch for the weight ",
              weight.sizes(), " but received ", input.sizes());
  TORCH_CHECK(input.scalar_type() == weight.scalar_type(), "Expected input and weight of one dtype",
              " but received ", input.scalar_type(), " and ", weight.scalar_type());
  const int64_t inChannels = transposed ? weight.size(0) : weight.size(1) * groups;
  const int64_t outChannels = transposed ? weight.size(1) * groups : weight.size(0);
  TORCH_CHECK(input.size(1) == inChannels, "Expected ", inChannels, " channels but received ",
              input.sizes());
  std::vector<int64_t> sizes{input.size(0), outChannels};
  for (int64_t dim = 2; dim < input.dim(); dim++) {
    const int64_t kernel = each(dilation, dim - 2) * (weight.size(dim) - 1) + 1;
    const int64_t step = each(stride, dim - 2);
    const int64_t pad = 2 * each(padding, dim - 2);
    TORCH_CHECK(step > 0, "Expected a stride above zero but received ", step);
    const int64_t room = input.size(dim) + pad - kernel;
    const int64_t size =
        transposed ? (input.size(dim) - 1) * step - pad + kernel + each(outputPadding, dim - 2)
                   : room / step + 1;
    TORCH_CHECK(size > 0 && (transposed || room >= 0), "Expected an input as large as the kernel, ",
                weight.sizes(), ", but received ", input.sizes());
    sizes.push_back(size);
  }
  return at::empty(sizes, input.options(), input.suggest_memory_format());
}

std::tuple<Tensor, Tensor, Tensor> batchNorm(const Tensor& input, const OptionalTensor& weight,
                                             const OptionalTensor& bias,
                                             const OptionalTensor& runningMean,
                                             const OptionalTensor& runningVar, bool training,
                                             double momentum, double eps) {
  for (const OptionalTensor* values : {&weight, &bias, &runningMean, &runningVar}) {
    TORCH_CHECK(!*values || !(*values)->defined() || (*values)->numel() == input.size(1),
                "Expected statistics of ", input.size(1), " channels but received ",
                (*values)->sizes());
  }
  Tensor saved = at::empty({training ? input.size(1) : 0}, input.options());
  return {at::empty_like(input), saved, at::empty_like(saved)};
}

Tensor adaptiveAvgPool(const Tensor& self, c10::SymIntArrayRef outputSize) {
  std::vector<int64_t> sizes = self.sizes().vec();
  TORCH_CHECK(sizes.size() > outputSize.size(), "Expected [N, C, ...] but received ", self.sizes());
  const size_t first = sizes.size() - outputSize.size();
  for (size_t i = 0; i < outputSize.size(); i++) sizes[first + i] = outputSize[i].expect_int();
  return at::empty(sizes, self.options(), self.suggest_memory_format());
}

Tensor reflectionPad2d(const Tensor& self, c10::SymIntArrayRef paddings) {
  const at::IntArrayRef padding = C10_AS_INTARRAYREF_SLOW(paddings);
  TORCH_CHECK(self.dim() >= 3 && padding.size() == 4, "Expected [N, C, H, W] but received ",
              self.sizes());
  std::vector<int64_t> sizes = self.sizes().vec();
  for (size_t i = 0; i < 2; i++) {
    int64_t& size = sizes[sizes.size() - 1 - i];
    const int64_t before = padding[2 * i], after = padding[2 * i + 1];
    TORCH_CHECK(before < size && after < size, "Expected a padding smaller than ", self.sizes(),
                " but received ", padding);
    size += before + after;
  }
  return at::empty(sizes, self.options());
}

Tensor gridSampler2d(const Tensor& input, const Tensor& grid, int64_t interpolation,
                     int64_t padding, bool alignCorners) {
  TORCH_CHECK(input.dim() == 4 && grid.dim() == 4, "Expected input [N, C, H, W] and grid ",
              "[N, H, W, 2] but received ", input.sizes(), " and ", grid.sizes());
  return at::empty({input.size(0), input.size(1), grid.size(1), grid.size(2)}, input.options());
}

Tensor indexSelect(const Tensor& self, int64_t dim, const Tensor& index) {
  std::vector<int64_t> sizes = self.sizes().vec();
  if (!sizes.empty()) sizes[at::maybe_wrap_dim(dim, self.dim())] = index.numel();
  return at::empty(sizes, self.options());
}

// Where LibTorch has none of its own: releases differ.
template <class Kernel>
void add(torch::Library& library, const std::string& name, Kernel&& kernel,
         const std::string& overload = "") {
  const c10::OperatorName full("aten::" + name, overload);
  const auto op = c10::Dispatcher::singleton().findOp(full);
  if (!op || op->hasKernelForDispatchKey(c10::DispatchKey::Meta)) return;
  library.impl(toString(full).c_str(), std::forward<Kernel>(kernel));
}

TORCH_LIBRARY_IMPL(aten, Meta, library) {
  for (const char* name : {"relu", "hardswish", "hardtanh", "logit", "_prelu_kernel", "roll",
                           "flip", "channel_shuffle", "rrelu_with_noise", "log_sigmoid_forward"}) {
    add(library, name, torch::CppFunction::makeFromBoxedFunction<&likeFirst>());
  }
  for (const char* name : {"max", "min", "median", "nanmedian", "trace", "dot", "vdot"}) {
    add(library, name, torch::CppFunction::makeFromBoxedFunction<&scalarLikeFirst>());
  }
  add(library, "floor_divide", TORCH_FN(broadcast));
  add(library, "rsub", TORCH_FN(rsub), "Tensor");
  add(library, "where", TORCH_FN(chosen), "self");
  add(library, "where", TORCH_FN(chosenOut), "self_out");
  add(library, "abs", TORCH_FN(absOut), "out");
  add(library, "isnan", TORCH_FN(isNan));
  add(library, "nll_loss2d_forward", TORCH_FN(nllLoss2dForward));
  add(library, "binary_cross_entropy", TORCH_FN(binaryCrossEntropy));
  add(library, "huber_loss", TORCH_FN(huberLoss));
  add(library, "prod", TORCH_FN(prod));
  for (const char* name : {"var", "std"}) add(library, name, TORCH_FN(moment), "correction");
  for (const char* name : {"var_mean", "std_mean"}) {
    add(library, name, TORCH_FN(momentAndMean), "correction");
  }
  add(library, "convolution", TORCH_FN(convolution));
  add(library, "native_batch_norm", TORCH_FN(batchNorm));
  for (const char* name : {"_adaptive_avg_pool2d", "_adaptive_avg_pool3d"}) {
    add(library, name, TORCH_FN(adaptiveAvgPool));
  }
  add(library, "reflection_pad2d", TORCH_FN(reflectionPad2d));
  add(library, "grid_sampler_2d", TORCH_FN(gridSampler2d));
  add(library, "index_select", TORCH_FN(indexSelect));
}

}  // namespace
