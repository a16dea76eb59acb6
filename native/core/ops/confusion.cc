#include "ops/confusion.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/ones_like.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros.h>
#include <c10/core/GradMode.h>
#include <torch/library.h>

#include <algorithm>
#include <vector>

#include "ops/kernels.h"
#include "ops/parallel.h"

namespace fcn::ops {
namespace {

using at::Tensor;

// A table for each thread: larger ones, of some hundred classes, are one for all.
constexpr int64_t kMostCells = 1 << 18;
// So many pixels are worth a thread.
constexpr int64_t kFew = 1 << 15;

Tensor onCpu(const Tensor& predicted, const Tensor& target, int64_t numClasses) {
  const Tensor classes = predicted.contiguous(), truth = target.contiguous();
  const auto* const of = classes.const_data_ptr<int64_t>();
  const auto* const at = truth.const_data_ptr<int64_t>();
  const int64_t cells = numClasses * numClasses, pixels = truth.numel();
  const int64_t threads =
      cells > kMostCells || pixels < kFew ? 1 : static_cast<int64_t>(at::get_num_threads());
  Tensor matrix = at::zeros({numClasses, numClasses}, target.options());
  auto* const into = matrix.mutable_data_ptr<int64_t>();
  std::vector<std::vector<int64_t>> tables(threads - 1, std::vector<int64_t>(cells));
  std::vector<char> isInvalid(threads);
  parallelFor(threads, [&](int64_t first, int64_t last) {
    for (int64_t thread = first; thread < last; thread++) {
      int64_t* const table = thread == 0 ? into : tables[thread - 1].data();
      for (int64_t i = pixels * thread / threads; i < pixels * (thread + 1) / threads; i++) {
        // Each is read once: another thread may write to a tensor that it shares.
        const int64_t row = at[i], column = of[i];
        if (row < 0 || row >= numClasses) continue;
        if (column < 0 || column >= numClasses) {
          isInvalid[thread] = 1;
        } else {
          table[row * numClasses + column]++;
        }
      }
    }
  });
  TORCH_CHECK_INDEX(std::none_of(isInvalid.begin(), isInvalid.end(), [](char it) { return it; }),
                    "A prediction is out of bounds: classes are 0 to ", numClasses - 1, ".");
  for (const auto& table : tables) {
    for (int64_t cell = 0; cell < cells; cell++) into[cell] += table[cell];
  }
  return matrix;
}

// What is left out goes into a cell of its own. Unlike bincount, nothing is asked of a GPU.
Tensor byOperators(const Tensor& predicted, const Tensor& target, int64_t numClasses) {
  const int64_t cells = numClasses * numClasses;
  const Tensor isClass = target.ge(0).logical_and_(target.lt(numClasses));
  const Tensor cell = at::where(isClass, target * numClasses + predicted, cells).flatten();
  return at::zeros({cells + 1}, target.options())
      .scatter_add_(0, cell, at::ones_like(cell))
      .narrow(0, 0, cells)
      .view({numClasses, numClasses});
}

Tensor confusionMatrixKernel(const Tensor& predicted, const Tensor& target, int64_t numClasses) {
  TORCH_CHECK_VALUE(numClasses >= 1, "Expected at least one class but received ", numClasses);
  TORCH_CHECK(predicted.sizes() == target.sizes(), "Expected a predicted class for each target, ",
              target.sizes(), ", but received ", predicted.sizes());
  at::NoGradGuard noGrad;
  const Tensor classes = predicted.to(at::kLong), truth = target.to(at::kLong);
  return isPlain(classes) && isPlain(truth) ? onCpu(classes, truth, numClasses)
                                            : byOperators(classes, truth, numClasses);
}

TORCH_LIBRARY_FRAGMENT(fcn, library) {
  // Where another copy of this addon is in the process, its own does for both.
  if (c10::Dispatcher::singleton().findSchema({"fcn::confusion_matrix", ""})) return;
  library.def("confusion_matrix(Tensor predicted, Tensor target, int num_classes) -> Tensor",
              TORCH_FN(confusionMatrixKernel));
}

}  // namespace

Tensor confusionMatrix(const Tensor& predicted, const Tensor& target, int64_t numClasses) {
  return confusionMatrixKernel(predicted, target, numClasses);
}

}  // namespace fcn::ops
