#include "dispatch/bind.h"

#include <ATen/ScalarOps.h>
#include <ATen/core/List.h>
#include <c10/core/Layout.h>

#include <cmath>
#include <sstream>

#include "base/errors.h"
#include "runner/in_use.h"
#include "tensor/dtype.h"
#include "tensor/slots.h"

namespace fcn::dispatch {
namespace {

using c10::IValue;
using c10::TypeKind;

std::optional<at::Layout> parseLayout(const std::string& name) {
  if (name == "strided") return at::kStrided;
  if (name == "sparse_coo") return at::kSparse;
  if (name == "sparse_csr") return at::kSparseCsr;
  if (name == "sparse_csc") return at::kSparseCsc;
  if (name == "sparse_bsr") return at::kSparseBsr;
  if (name == "sparse_bsc") return at::kSparseBsc;
  return std::nullopt;
}

// Strings stand for the enumerations that schemas write as int.
template <class Value>
bool toEnumeration(std::optional<Value> value, IValue& out) {
  if (value) out = static_cast<int64_t>(*value);
  return value.has_value();
}

bool toDevice(const std::string& text, IValue& out) {
  try {
    out = at::Device(text);
    return true;
  } catch (const c10::Error&) {
    return false;  // a string of another meaning: the next overload may take it
  }
}

class Binder {
 public:
  Binder(const OpGroup& group, const Frame& frame, const tensor::Slots& slots, runner::InUse& inUse)
      : numbersAsTensors_(group.takesNumbersAsTensors),
        frame_(frame),
        slots_(slots),
        inUse_(inUse) {}

  bool tryBind(const Overload& overload, const Arguments& arguments, torch::jit::Stack& stack,
               Binding& binding) const;

 private:
  // The argument as that type wants it; false where it is of another kind.
  bool convert(const Arg& arg, const ParameterType& type, IValue& out) const;
  bool toTensor(const Arg& arg, IValue& out) const;
  bool toScalar(const Arg& arg, IValue& out) const;
  bool toList(const Arg& arg, const ParameterType& type, IValue& out) const;
  // As PyTorch, a tensor without dimensions and gradient stands for its value.
  std::optional<at::Scalar> valueOf(const Arg& arg) const;
  bool integers(c10::ArrayRef<Arg> args, const ParameterType& type, IValue& out) const;

  bool numbersAsTensors_;
  const Frame& frame_;
  const tensor::Slots& slots_;
  runner::InUse& inUse_;
};

std::optional<at::Scalar> Binder::valueOf(const Arg& arg) const {
  const at::Tensor& tensor = slots_.tensor(arg.slot());
  if (tensor.dim() != 0 || tensor.requires_grad()) return std::nullopt;
  inUse_.beforeRead(tensor);
  return tensor.item();
}

bool Binder::toTensor(const Arg& arg, IValue& out) const {
  if (arg.tag() == Tag::Tensor) {
    out = slots_.tensor(arg.slot());
    return true;
  }
  if (!numbersAsTensors_) return false;
  IValue scalar;
  if (arg.tag() == Tag::None || !toScalar(arg, scalar)) return false;
  at::Tensor number = at::scalar_to_tensor(scalar.toScalar());
  number.unsafeGetTensorImpl()->set_wrapped_number(true);
  out = std::move(number);
  return true;
}

bool Binder::toScalar(const Arg& arg, IValue& out) const {
  switch (arg.tag()) {
    case Tag::Number:
      // An integer has no negative zero: that one stays a float.
      if (arg.isInteger() && !(arg.number() == 0 && std::signbit(arg.number()))) {
        out = arg.integer();
      } else {
        out = arg.number();
      }
      return true;
    case Tag::BigInt:
      out = arg.integer();
      return true;
    case Tag::Bool:
      out = arg.content() != 0;
      return true;
    case Tag::Tensor:
      if (auto value = valueOf(arg)) {
        out = *value;
        return true;
      }
      return false;
    default:
      return false;
  }
}

bool Binder::integers(c10::ArrayRef<Arg> args, const ParameterType& type, IValue& out) const {
  c10::List<int64_t> list;
  list.reserve(args.size());
  for (const Arg& arg : args) {
    IValue value;
    if (!convert(arg, *type.element, value)) return false;
    list.push_back(value.toInt());
  }
  out = std::move(list);
  return true;
}

bool Binder::toList(const Arg& arg, const ParameterType& type, IValue& out) const {
  c10::impl::GenericList list(type.listElement);
  IValue value;
  if (arg.tag() == Tag::List) {
    list.reserve(arg.count());
    Arg item = arg.first();
    for (size_t i = 0; i < arg.count(); i++, item = item.next()) {
      if (!convert(item, *type.element, value)) return false;
      list.push_back(std::move(value));
    }
  } else if (type.size > 0 && arg.tag() != Tag::None) {
    if (!convert(arg, *type.element, value)) return false;
    for (int32_t i = 0; i < type.size; i++) list.push_back(value);
  } else {
    return false;
  }
  out = list;
  return true;
}

bool Binder::convert(const Arg& arg, const ParameterType& type, IValue& out) const {
  if (type.optional && arg.tag() == Tag::None) {
    out = IValue();
    return true;
  }
  switch (type.kind) {
    case TypeKind::TensorType:
      return toTensor(arg, out);
    case TypeKind::NumberType:
      return toScalar(arg, out);
    case TypeKind::IntType:
    case TypeKind::SymIntType:
      if (arg.isInteger()) {
        out = arg.integer();
        return true;
      }
      if (arg.tag() == Tag::Tensor) {
        const auto value = valueOf(arg);
        if (value && value->isIntegral(/*includeBool=*/false)) out = value->toLong();
        return value && value->isIntegral(/*includeBool=*/false);
      }
      return false;
    case TypeKind::FloatType:
      if (arg.tag() == Tag::Number || arg.tag() == Tag::BigInt) {
        out = arg.number();
        return true;
      }
      if (arg.tag() == Tag::Tensor) {
        const auto value = valueOf(arg);
        if (value && !value->isComplex()) out = value->toDouble();
        return value && !value->isComplex();
      }
      return false;
    case TypeKind::BoolType:
      out = arg.content() != 0;
      return arg.tag() == Tag::Bool;
    case TypeKind::ListType:
      return toList(arg, type, out);
    case TypeKind::GeneratorType:
      if (arg.tag() != Tag::Generator) return false;
      out = slots_.generator(arg.slot());
      return true;
    default:
      break;
  }
  if (arg.tag() != Tag::String) return false;
  const std::string& text = *frame_.string(arg);
  switch (type.kind) {
    case TypeKind::ScalarTypeType:
      return toEnumeration(tensor::dtypeFromName(text), out);
    case TypeKind::MemoryFormatType:
      return toEnumeration(tensor::memoryFormatFromName(text), out);
    case TypeKind::LayoutType:
      return toEnumeration(parseLayout(text), out);
    case TypeKind::DeviceObjType:
      return toDevice(text, out);
    case TypeKind::StringType:
      out = text;
      return true;
    default:
      return false;
  }
}

bool Binder::tryBind(const Overload& overload, const Arguments& arguments, torch::jit::Stack& stack,
                     Binding& binding) const {
  const auto& given = arguments.positional;
  size_t positional = 0;
  size_t keywords = 0;
  const size_t parameters = overload.parameters.size();
  const size_t count = given.size() + arguments.keywords.size();
  if (count < overload.required || (count > parameters && !overload.takesVariadicInts)) {
    return false;
  }
  stack.clear();
  if (overload.aliasesArguments) binding.slots.assign(parameters, -1);
  for (size_t i = 0; i < parameters; i++) {
    const Parameter& parameter = overload.parameters[i];
    IValue value;
    const Arg* arg = nullptr;
    if (!parameter.keywordOnly && positional < given.size()) {
      if (overload.takesVariadicInts && parameter.type.element && given[positional].isInteger()) {
        const auto rest = c10::ArrayRef<Arg>(given).slice(positional);
        if (!integers(rest, parameter.type, value)) return false;
        positional = given.size();
        stack.push_back(std::move(value));
        continue;
      }
      arg = &given[positional++];
    } else if (!arguments.keywords.empty()) {
      for (const auto& [name, it] : arguments.keywords) {
        if (name == parameter.name || name == parameter.camelName) {
          arg = &it;
          keywords++;
          break;
        }
      }
    }
    // Of a parameter that knows no None, null (or JavaScript's undefined) is the default.
    const bool isDefault = arg && arg->tag() == Tag::None && !parameter.type.optional;
    if (arg && !(isDefault && parameter.fallback)) {
      if (!convert(*arg, parameter.type, value)) return false;
      if (overload.aliasesArguments && arg->tag() == Tag::Tensor) binding.slots[i] = arg->slot();
      stack.push_back(std::move(value));
    } else if (parameter.fallback) {
      stack.push_back(*parameter.fallback);
    } else {
      return false;
    }
  }
  return positional == given.size() && keywords == arguments.keywords.size();
}

}  // namespace

Binding bindCall(const OpGroup& group, const Frame& frame, const Arguments& arguments,
                 const tensor::Slots& slots, runner::InUse& inUse, torch::jit::Stack& stack) {
  Binding binding;
  const Binder binder(group, frame, slots, inUse);
  for (const Overload& overload : group.overloads) {
    if (binder.tryBind(overload, arguments, stack, binding)) {
      binding.overload = &overload;
      return binding;
    }
  }
  stack.clear();
  std::ostringstream message;
  message << group.name << ": no overload takes " << frame.describe(arguments, slots)
          << ". It has:";
  for (const Overload& overload : group.overloads) {
    if (overload.op.operator_name().overload_name.ends_with("out")) continue;
    message << "\n  " << overload.op.schema();
  }
  throwArgument(message.str());
}

}  // namespace fcn::dispatch
