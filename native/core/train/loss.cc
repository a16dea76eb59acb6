#include "train/loss.h"

#include "ops/upsample.h"

namespace fcn::train {
namespace {

// The call of a loss that is `cross_entropy_loss(logits, targets, ...)`, of logits that nothing
// else looks at; and its other arguments.
struct CrossEntropy {
  const dispatch::Tape::Call* call;
  std::optional<at::Tensor> classWeight;
  int64_t reduction;
  int64_t ignoreIndex;
};

std::optional<CrossEntropy> crossEntropyOf(const dispatch::Tape& loss, int64_t numClasses) {
  const dispatch::Tape::Call* call = loss.onlyUser(loss.inputs().at(0));
  if (!call || !call->op || call->op->schema().name() != "aten::cross_entropy_loss") {
    return std::nullopt;
  }
  const torch::jit::Stack& arguments = call->arguments;
  const auto isTensor = [&](size_t index, const at::Tensor& tensor) {
    return arguments[index].isTensor() && arguments[index].toTensor().is_same(tensor);
  };
  const auto classWeight = arguments[2].toOptional<at::Tensor>();
  const int64_t ignoreIndex = arguments[4].toSymInt().guard_int(__FILE__, __LINE__);
  const bool isPlain = isTensor(0, loss.inputs()[0]) && isTensor(1, loss.inputs()[1]) &&
                       arguments[5].toDouble() == 0 && call->gradMode;
  // Weights that the loss computes are known only when it is played. A class that is ignored by the
  // loss is counted all the same.
  const bool isComputed = classWeight && classWeight->defined() && classWeight->is_meta();
  if (!isPlain || isComputed || (ignoreIndex >= 0 && ignoreIndex < numClasses)) return std::nullopt;
  return CrossEntropy{call, classWeight, arguments[3].toInt(), ignoreIndex};
}

}  // namespace

at::Tensor resizedLogits(const dispatch::Tape& loss, size_t output) {
  const at::Tensor &logits = loss.inputs().at(output), &targets = loss.inputs().back();
  if (logits.dim() != 4 || targets.dim() != 3) return {};
  const at::IntArrayRef size = targets.sizes().slice(1);
  if (logits.sizes().slice(2).equals(size)) return {};
  return loss.firstOfShape(logits, {logits.size(0), logits.size(1), size[0], size[1]});
}

std::vector<at::Tensor> withTargets(std::vector<at::Tensor> outputs, const at::Tensor& targets) {
  outputs.push_back(targets);
  return outputs;
}

std::optional<int64_t> ignoredClass(const dispatch::Tape& loss) {
  const at::Tensor& targets = loss.inputs().back();
  constexpr size_t kTargets = 1, kIgnored = 4;
  std::optional<int64_t> ignored;
  // An auxiliary head has a loss of its own.
  for (const dispatch::Tape::Call* call : loss.users(targets)) {
    if (!call->op) return std::nullopt;
    const std::string& name = call->op->schema().name();
    const bool isOfClasses = name == "aten::cross_entropy_loss" || name == "aten::nll_loss" ||
                             name == "aten::nll_loss2d" || name == "aten::nll_loss_nd";
    if (!isOfClasses || !call->arguments[kTargets].toTensor().is_same(targets)) return std::nullopt;
    const int64_t own = call->arguments[kIgnored].toSymInt().guard_int(__FILE__, __LINE__);
    if (ignored && *ignored != own) return std::nullopt;
    ignored = own;
  }
  return ignored;
}

BatchLoss lossOf(const nn::Runnable& net, const dispatch::Tape& loss, const at::Tensor& inputs,
                 const at::Tensor& targets) {
  const auto head = net.head();
  const at::Tensor features = head ? head->body(inputs) : at::Tensor();
  const auto crossEntropy = head ? crossEntropyOf(loss, head->numClasses()) : std::nullopt;
  if (!crossEntropy || !head->fits(features, targets)) {
    const auto outputs =
        head ? std::vector<at::Tensor>{head->logits(features)} : net.outputs({inputs});
    const size_t output = net.mainOutput();
    const at::Tensor resized = resizedLogits(loss, output);
    at::Tensor counted = outputs.at(output);
    const auto given = withTargets(outputs, targets);
    const at::Tensor losses =
        resized.defined() ? loss.play(given, resized, counted) : loss.play(given);
    return {losses.sum(), confusionOf(counted, targets, inputs)};
  }
  const ops::PixelLosses losses = ops::upsampleCrossEntropy(
      features, head->weight, head->bias, targets, head->options, crossEntropy->classWeight,
      crossEntropy->reduction, crossEntropy->ignoreIndex);
  const auto play = [&](torch::jit::Stack& values) { values = {losses.loss}; };
  return {loss.play({at::Tensor(), targets}, crossEntropy->call, play).sum(), losses.confusion};
}

}  // namespace fcn::train
