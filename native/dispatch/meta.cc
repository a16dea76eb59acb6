// Meta kernels that LibTorch has in Python only. Without them a loss or a network with these
// operators could not be recorded.
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <torch/library.h>

namespace {

std::tuple<at::Tensor, at::Tensor> nllLoss2dForward(const at::Tensor& self,
                                                    const at::Tensor& target,
                                                    const std::optional<at::Tensor>& weight,
                                                    int64_t reduction, c10::SymInt ignoreIndex) {
  TORCH_CHECK(self.dim() == 4 && target.dim() == 3,
              "Expected input [N, C, H, W] and target [N, H, W]", " but received ", self.sizes(),
              " and ", target.sizes());
  TORCH_CHECK(self.size(0) == target.size(0) && self.size(2) == target.size(1) &&
                  self.size(3) == target.size(2),
              "Expected a target of the input's N, H and W, ", self.sizes(), ", but received ",
              target.sizes());
  at::Tensor total = at::empty({}, self.options());
  return {reduction == at::Reduction::None ? at::empty(target.sizes(), self.options())
                                           : at::empty({}, self.options()),
          total};
}

// Of one number for all dimensions, or one for each.
int64_t each(at::IntArrayRef values, size_t dim) { return values[values.size() == 1 ? 0 : dim]; }

at::Tensor convolution(const at::Tensor& input, const at::Tensor& weight,
                       const std::optional<at::Tensor>& bias, c10::SymIntArrayRef strides,
                       c10::SymIntArrayRef paddings, c10::SymIntArrayRef dilations, bool transposed,
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

std::tuple<at::Tensor, at::Tensor, at::Tensor> batchNorm(
    const at::Tensor& input, const std::optional<at::Tensor>& weight,
    const std::optional<at::Tensor>& bias, const std::optional<at::Tensor>& runningMean,
    const std::optional<at::Tensor>& runningVar, bool training, double momentum, double eps) {
  at::Tensor saved = at::empty({training ? input.size(1) : 0}, input.options());
  return {at::empty_like(input), saved, at::empty_like(saved)};
}

at::Tensor adaptiveAvgPool2d(const at::Tensor& self, c10::SymIntArrayRef outputSize) {
  TORCH_CHECK((self.dim() == 3 || self.dim() == 4) && outputSize.size() == 2,
              "Expected [N, C, H, W] or [C, H, W] but received ", self.sizes());
  std::vector<int64_t> sizes = self.sizes().vec();
  for (size_t i = 0; i < 2; i++) sizes[sizes.size() - 2 + i] = outputSize[i].expect_int();
  return at::empty(sizes, self.options(), self.suggest_memory_format());
}

TORCH_LIBRARY_IMPL(aten, Meta, library) {
  library.impl("nll_loss2d_forward", nllLoss2dForward);
  library.impl("convolution", convolution);
  library.impl("native_batch_norm", batchNorm);
  library.impl("_adaptive_avg_pool2d", adaptiveAvgPool2d);
}

}  // namespace
