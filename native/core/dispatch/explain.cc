#include "dispatch/explain.h"

#include <algorithm>
#include <exception>
#include <sstream>

#include "base/errors.h"
#include "base/warnings.h"
#include "tensor/dtype.h"

namespace fcn::dispatch {
namespace {

std::string describe(const c10::IValue& value) {
  std::ostringstream text;
  if (value.isTensor()) {
    return value.toTensor().defined() ? tensor::describeTensor(value.toTensor()) : "null";
  }
  if (value.isNone()) return "null";
  if (!value.isList()) {
    text << value;
    return text.str();
  }
  const auto items = value.toListRef();
  text << '[';
  for (size_t i = 0; i < std::min(items.size(), kMaxShown); i++) {
    text << (i ? ", " : "") << describe(items[i]);
  }
  if (items.size() > kMaxShown) text << ", ... " << items.size() - kMaxShown << " more";
  text << ']';
  return text.str();
}

std::string describe(const torch::jit::Stack& stack) {
  std::string text;
  for (const c10::IValue& value : stack) text += (text.empty() ? "" : ", ") + describe(value);
  return "(" + text + ")";
}

}  // namespace

void callExplained(const c10::OperatorHandle& op, torch::jit::Stack& stack) {
  const torch::jit::Stack arguments = stack;  // kernels may take them off
  const NamedOperator named(op.operator_name().name);
  try {
    op.callBoxed(&stack);
  } catch (...) {
    const std::string& name = op.operator_name().name;
    rethrowFrom(name.starts_with("aten::") ? name.substr(6) : name, describe(arguments),
                op.schema());
  }
}

void rethrowFrom(const std::string& kind, const at::Tensor& input) {
  Failure failure = describeException(std::current_exception());
  failure.message = kind + ": " + failure.message + "\n  called on " +
                    (input.defined() ? tensor::describeTensor(input) : "nothing");
  throw failure;
}

void rethrowFrom(const std::string& name, const std::string& arguments,
                 const c10::FunctionSchema& schema) {
  Failure failure = describeException(std::current_exception());
  std::ostringstream message;
  message << name << ": " << failure.message << "\n  called as " << name << arguments
          << "\n  schema " << schema;
  failure.message = message.str();
  throw failure;
}

}  // namespace fcn::dispatch
