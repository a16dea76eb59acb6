#include "dispatch/overloads.h"

#include <ATen/core/List.h>
#include <ATen/core/jit_type.h>
#include <c10/core/Layout.h>
#include <c10/core/MemoryFormat.h>

#include <algorithm>
#include <cmath>
#include <deque>
#include <mutex>
#include <sstream>
#include <unordered_map>

#include "errors.h"
#include "tensor/dtype.h"

namespace fcn {
namespace {

using c10::IValue;
using c10::TypeKind;

// Dispatcher names by base name; made once, on the first look-up.
const std::unordered_map<std::string, std::vector<c10::OperatorHandle>>& allOperators() {
  static const auto* operators = [] {
    auto* found = new std::unordered_map<std::string, std::vector<c10::OperatorHandle>>();
    auto& dispatcher = c10::Dispatcher::singleton();
    for (const c10::OperatorName& name : dispatcher.getAllOpNames()) {
      if (auto handle = dispatcher.findSchema(name)) (*found)[name.name].push_back(*handle);
    }
    // `mean` before `mean.dim`, then as named, so that resolution never depends on registration.
    for (auto& [name, overloads] : *found) {
      std::sort(overloads.begin(), overloads.end(), [](const auto& a, const auto& b) {
        return a.operator_name().overload_name < b.operator_name().overload_name;
      });
    }
    return found;
  }();
  return *operators;
}

struct Ids {
  std::mutex mutex;
  std::deque<OpGroup> groups;  // a deque: ids outlive growth
  std::unordered_map<std::string, uint32_t> byName;
};

Ids& ids() {
  static auto* instance = new Ids();
  return *instance;
}

std::optional<at::MemoryFormat> parseMemoryFormat(const std::string& name) {
  if (name == "contiguous_format") return at::MemoryFormat::Contiguous;
  if (name == "channels_last") return at::MemoryFormat::ChannelsLast;
  if (name == "preserve_format") return at::MemoryFormat::Preserve;
  return std::nullopt;
}

std::optional<at::Layout> parseLayout(const std::string& name) {
  if (name == "strided") return at::kStrided;
  if (name == "sparse_coo") return at::kSparse;
  return std::nullopt;
}

// Strings stand for the enumerations that schemas write as int.
std::optional<IValue> toEnumeration(const std::string& text, TypeKind kind) {
  if (kind == TypeKind::ScalarTypeType) {
    if (auto type = dtypeFromName(text)) return IValue(static_cast<int64_t>(*type));
  } else if (kind == TypeKind::MemoryFormatType) {
    if (auto format = parseMemoryFormat(text)) return IValue(static_cast<int64_t>(*format));
  } else if (kind == TypeKind::LayoutType) {
    if (auto layout = parseLayout(text)) return IValue(static_cast<int64_t>(*layout));
  }
  return std::nullopt;
}

std::optional<IValue> toScalar(const Arg& arg) {
  switch (arg.tag) {
    case Tag::Number:
      // An integer has no negative zero: that one stays a float.
      if (arg.isInteger && !(arg.number == 0 && std::signbit(arg.number)))
        return IValue(arg.integer);
      return IValue(arg.number);
    case Tag::BigInt:
      return IValue(arg.integer);
    case Tag::Bool:
      return IValue(arg.integer != 0);
    default:
      return std::nullopt;
  }
}

std::optional<IValue> convert(const Arg& arg, const c10::TypePtr& type,
                              std::optional<int32_t> size);

std::optional<IValue> toList(const Arg& arg, const c10::TypePtr& element,
                             std::optional<int32_t> size) {
  // Kernels take an int list for SymInt[].
  const bool isSymInt = element->kind() == TypeKind::SymIntType;
  c10::impl::GenericList list(isSymInt ? c10::TypePtr(c10::IntType::get()) : element);
  if (arg.tag == Tag::List) {
    for (const Arg& item : arg.items) {
      auto value = convert(item, element, std::nullopt);
      if (!value) return std::nullopt;
      list.push_back(std::move(*value));
    }
  } else if (size && arg.tag != Tag::None) {  // int[2]: a number stands for the pair
    auto value = convert(arg, element, std::nullopt);
    if (!value) return std::nullopt;
    for (int32_t i = 0; i < *size; i++) list.push_back(*value);
  } else {
    return std::nullopt;
  }
  return IValue(list);
}

// The argument as the schema's type wants it, or nothing where it is of another kind.
std::optional<IValue> convert(const Arg& arg, const c10::TypePtr& type,
                              std::optional<int32_t> size) {
  switch (type->kind()) {
    case TypeKind::OptionalType:
      if (arg.tag == Tag::None) return IValue();
      return convert(arg, type->castRaw<c10::OptionalType>()->getElementType(), size);
    case TypeKind::TensorType:
      if (arg.tag == Tag::Tensor) return IValue(arg.tensor);
      return std::nullopt;
    case TypeKind::NumberType:
      return toScalar(arg);
    case TypeKind::IntType:
    case TypeKind::SymIntType:
      if (arg.isInteger) return IValue(arg.integer);
      return std::nullopt;
    case TypeKind::ScalarTypeType:
    case TypeKind::MemoryFormatType:
    case TypeKind::LayoutType:
      if (arg.tag == Tag::String) return toEnumeration(*arg.string, type->kind());
      return std::nullopt;
    case TypeKind::FloatType:
      if (arg.tag == Tag::Number || arg.tag == Tag::BigInt) return IValue(arg.number);
      return std::nullopt;
    case TypeKind::BoolType:
      if (arg.tag == Tag::Bool) return IValue(arg.integer != 0);
      return std::nullopt;
    case TypeKind::StringType:
      if (arg.tag == Tag::String) return IValue(*arg.string);
      return std::nullopt;
    case TypeKind::DeviceObjType:
      if (arg.tag == Tag::String) {
        try {
          return IValue(at::Device(*arg.string));
        } catch (const c10::Error&) {
          return std::nullopt;
        }
      }
      return std::nullopt;
    case TypeKind::GeneratorType:
      if (arg.tag == Tag::Generator) return IValue(arg.generator);
      return std::nullopt;
    case TypeKind::ListType:
      return toList(arg, type->castRaw<c10::ListType>()->getElementType(), size);
    default:
      return std::nullopt;
  }
}

std::optional<torch::jit::Stack> tryBind(const c10::FunctionSchema& schema,
                                         const Arguments& arguments) {
  torch::jit::Stack stack;
  stack.reserve(schema.arguments().size());
  size_t positional = 0;
  size_t keywords = 0;
  for (const c10::Argument& argument : schema.arguments()) {
    const Arg* given = nullptr;
    if (!argument.kwarg_only() && positional < arguments.positional.size()) {
      given = &arguments.positional[positional++];
    } else {
      for (const auto& [name, arg] : arguments.keywords) {
        if (*name == argument.name()) {
          given = &arg;
          keywords++;
          break;
        }
      }
    }
    if (given) {
      auto value = convert(*given, argument.real_type(), argument.N());
      if (!value) return std::nullopt;
      stack.push_back(std::move(*value));
    } else if (argument.default_value()) {
      stack.push_back(*argument.default_value());
    } else {
      return std::nullopt;
    }
  }
  if (positional < arguments.positional.size() || keywords < arguments.keywords.size()) {
    return std::nullopt;
  }
  return stack;
}

}  // namespace

uint32_t opId(const std::string& name) {
  Ids& known = ids();
  std::lock_guard lock(known.mutex);
  if (auto found = known.byName.find(name); found != known.byName.end()) return found->second;
  const std::string full = name.find("::") == std::string::npos ? "aten::" + name : name;
  auto overloads = allOperators().find(full);
  if (overloads == allOperators().end()) {
    throwArgument("Expected the name of an operator but received '" + name + "'");
  }
  const uint32_t id = static_cast<uint32_t>(known.groups.size());
  known.groups.push_back({full.starts_with("aten::") ? full.substr(6) : full, overloads->second});
  known.byName.emplace(name, id);
  return id;
}

const OpGroup& opGroup(uint32_t id) {
  Ids& known = ids();
  std::lock_guard lock(known.mutex);
  return known.groups.at(id);
}

Binding bind(const OpGroup& group, const Arguments& arguments) {
  for (const c10::OperatorHandle& op : group.overloads) {
    if (auto stack = tryBind(op.schema(), arguments)) return {&op, std::move(*stack)};
  }
  std::ostringstream message;
  message << group.name << ": no overload takes " << describe(arguments) << ". It has:";
  for (const c10::OperatorHandle& op : group.overloads) {
    if (op.operator_name().overload_name.ends_with("out")) continue;
    message << "\n  " << op.schema();
  }
  throwArgument(message.str());
}

}  // namespace fcn
