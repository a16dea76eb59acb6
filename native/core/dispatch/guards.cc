#include "dispatch/guards.h"

#include <ATen/Dispatch.h>

#include <unordered_map>

#include "ops/same_dtype.h"

namespace fcn::dispatch {
namespace {

using Stack = torch::jit::Stack;

// Null where the overload has no such parameter.
const c10::IValue* argument(const c10::FunctionSchema& schema, const Stack& stack,
                            const char* name) {
  const auto index = schema.argumentIndexWithName(name);
  return index ? &stack.at(*index) : nullptr;
}

void checkConvolution(const c10::FunctionSchema& /*schema*/, const Stack& stack) {
  ops::expectSameDtype(stack.at(0).toTensor(), stack.at(1).toTensor(),
                       stack.at(2).toOptional<at::Tensor>());
}

// In an integer dtype a step of a half is 0, and LibTorch divides by it.
void checkRange(const c10::FunctionSchema& schema, const Stack& stack) {
  const auto* step = argument(schema, stack, "step");
  const auto* dtype = argument(schema, stack, "dtype");
  const auto* out = argument(schema, stack, "out");
  std::optional<at::ScalarType> type;
  if (dtype && dtype->isInt()) type = dtype->toScalarType();
  if (out && out->isTensor()) type = out->toTensor().scalar_type();
  if (!step || !step->isScalar() || !type || !at::isIntegralType(*type, /*includeBool=*/false)) {
    return;
  }
  const bool isZero = AT_DISPATCH_INTEGRAL_TYPES(
      *type, "range", [&] { return static_cast<scalar_t>(step->toScalar().toDouble()) == 0; });
  TORCH_CHECK_VALUE(!isZero, "Expected a step that is not 0 as ", *type, " but received ",
                    step->toScalar().toDouble());
}

// A recurrent network's weights are taken from the list without a look at its length.
void checkRecurrent(const c10::FunctionSchema& schema, const Stack& stack) {
  const auto* params = argument(schema, stack, "params");
  const auto* hx = argument(schema, stack, "hx");
  const auto* layers = argument(schema, stack, "num_layers");
  const auto* biases = argument(schema, stack, "has_biases");
  const auto* both = argument(schema, stack, "bidirectional");
  if (!params || !hx || !layers || !biases || !both) return;
  TORCH_CHECK_VALUE(layers->toInt() > 0, "Expected num_layers of 1 or more but received ",
                    layers->toInt());
  const int64_t cells = layers->toInt() * (both->toBool() ? 2 : 1);
  const auto weights = static_cast<int64_t>(params->toListRef().size());
  const int64_t each = biases->toBool() ? 4 : 2;
  // An LSTM with projections has one weight more for each.
  const bool isLstm = hx->isList();
  TORCH_CHECK_VALUE(weights == cells * each || (isLstm && weights == cells * (each + 1)),
                    "Expected ", cells * each, " tensors for params, ", each,
                    " for each layer and direction, but received ", weights);
  const auto check = [&](const at::Tensor& state) {
    TORCH_CHECK_VALUE(state.defined() && state.dim() == 3 && state.size(0) == cells,
                      "Expected an hx of ", cells, " layers and directions, [", cells,
                      ", N, features], but received one of shape ", state.sizes());
  };
  if (!isLstm) {
    check(hx->toTensor());
    return;
  }
  const auto states = hx->toTensorVector();
  TORCH_CHECK_VALUE(states.size() == 2, "Expected 2 tensors for hx but received ", states.size());
  for (const at::Tensor& state : states) check(state);
}

}  // namespace

Guard guardOf(const std::string& name) {
  static const auto* guards = new std::unordered_map<std::string, Guard>{
      {"aten::conv1d", checkConvolution},
      {"aten::conv2d", checkConvolution},
      {"aten::conv3d", checkConvolution},
      {"aten::conv_transpose1d", checkConvolution},
      {"aten::conv_transpose2d", checkConvolution},
      {"aten::conv_transpose3d", checkConvolution},
      {"aten::convolution", checkConvolution},
      {"aten::_convolution", checkConvolution},
      {"aten::range", checkRange},
      {"aten::lstm", checkRecurrent},
      {"aten::gru", checkRecurrent},
      {"aten::rnn_tanh", checkRecurrent},
      {"aten::rnn_relu", checkRecurrent},
  };
  const auto found = guards->find(name);
  return found == guards->end() ? nullptr : found->second;
}

}  // namespace fcn::dispatch
