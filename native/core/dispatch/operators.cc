#include "dispatch/operators.h"

#include <ATen/core/jit_type.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cctype>
#include <mutex>
#include <sstream>
#include <unordered_map>

#include "base/errors.h"
#include "dispatch/strings.h"

namespace fcn::dispatch {
namespace {

using c10::TypeKind;

// torch::should_allow_numbers_as_tensors, which LibTorch has in its Python library only.
constexpr std::array<const char*, 18> kTakesNumbersAsTensors{
    "add",      "add_",      "sub",         "sub_",         "mul",          "mul_",
    "div",      "div_",      "divide",      "divide_",      "multiply",     "multiply_",
    "subtract", "subtract_", "true_divide", "true_divide_", "floor_divide", "floor_divide_"};

std::string camelCase(const std::string& name) {
  std::string camel;
  for (size_t i = 0; i < name.size(); i++) {
    const bool joint = name[i] == '_' && i > 0 && i + 1 < name.size();
    if (joint) i++;
    camel += joint ? static_cast<char>(std::toupper(name[i])) : name[i];
  }
  return camel;
}

ParameterType toParameterType(const c10::TypePtr& type, std::optional<int32_t> size) {
  ParameterType result;
  result.kind = type->kind();
  if (result.kind == TypeKind::OptionalType) {
    result = toParameterType(type->castRaw<c10::OptionalType>()->getElementType(), size);
    result.optional = true;
  } else if (result.kind == TypeKind::ListType) {
    const c10::TypePtr element = type->castRaw<c10::ListType>()->getElementType();
    result.size = size.value_or(0);
    result.element = std::make_shared<const ParameterType>(toParameterType(element, std::nullopt));
    // Kernels take int lists for SymInt[].
    const bool isSymInt = element->kind() == TypeKind::SymIntType;
    result.listElement = isSymInt ? c10::TypePtr(c10::IntType::get()) : element;
  }
  return result;
}

Overload toOverload(const c10::OperatorHandle& op) {
  const c10::FunctionSchema& schema = op.schema();
  Overload overload{op, {}, {}, false, 0, false, false};
  for (const c10::Argument& argument : schema.arguments()) {
    overload.parameters.push_back(
        {intern(argument.name()), intern(camelCase(argument.name())), argument.kwarg_only(),
         toParameterType(argument.real_type(), argument.N()), argument.default_value()});
  }
  for (const c10::Argument& result : schema.returns()) {
    int source = -1;
    if (result.alias_info() && result.alias_info()->isWrite()) {
      for (size_t i = 0; i < schema.arguments().size(); i++) {
        const c10::AliasInfo* info = schema.arguments()[i].alias_info();
        if (info && info->beforeSets() == result.alias_info()->beforeSets()) source = int(i);
      }
    }
    overload.aliases.push_back(source);
    overload.aliasesArguments |= source >= 0;
    overload.returnsDtype |= result.real_type()->kind() == TypeKind::ScalarTypeType;
  }
  const auto& parameters = overload.parameters;
  overload.required = std::count_if(parameters.begin(), parameters.end(),
                                    [](const Parameter& it) { return !it.fallback; });
  const auto positional = std::count_if(parameters.begin(), parameters.end(),
                                        [](const Parameter& it) { return !it.keywordOnly; });
  const size_t first =
      !parameters.empty() && schema.arguments()[0].name() == "self" ? size_t{1} : size_t{0};
  overload.takesVariadicInts = positional == static_cast<int64_t>(first + 1) &&
                               parameters[first].type.element && parameters[first].type.size == 0 &&
                               parameters[first].type.listElement->kind() == TypeKind::IntType;
  return overload;
}

// Whether a call prefers `b`'s type to `a`'s where it could mean either: is_arg_smaller of
// PyTorch's gen_python_functions.py, by which its Python functions order their signatures.
bool isSmaller(const ParameterType& a, const ParameterType& b) {
  const auto is = [](const ParameterType& type, TypeKind kind) {
    return !type.element && type.kind == kind;
  };
  const auto isInt = [&](const ParameterType& type) {
    return is(type, TypeKind::IntType) || is(type, TypeKind::SymIntType);
  };
  const auto isListOf = [](const ParameterType& type, TypeKind kind) {
    return type.element && type.listElement->kind() == kind;
  };
  if (is(b, TypeKind::TensorType)) {
    if (is(a, TypeKind::NumberType) && a.optional == b.optional) return true;
    return isInt(a) && !a.optional && !b.optional;
  }
  if (isListOf(a, TypeKind::IntType) && isInt(b)) return true;
  return isListOf(a, TypeKind::TensorType) && b.element && !isListOf(b, TypeKind::TensorType);
}

bool isSame(const ParameterType& a, const ParameterType& b) {
  if (a.kind != b.kind || a.optional != b.optional || a.size != b.size) return false;
  return !a.element || isSame(*a.element, *b.element);
}

// The results of an out variant are no part of the comparison.
std::vector<const ParameterType*> comparedTypes(const Overload& overload) {
  std::vector<const ParameterType*> types;
  for (size_t i = 0; i < overload.parameters.size(); i++) {
    const c10::AliasInfo* info = overload.op.schema().arguments()[i].alias_info();
    const bool isResult = overload.parameters[i].keywordOnly && info && info->isWrite();
    if (!isResult) types.push_back(&overload.parameters[i].type);
  }
  return types;
}

bool isSmaller(const Overload& a, const Overload& b) {
  const auto left = comparedTypes(a);
  const auto right = comparedTypes(b);
  if (left.size() != right.size()) return false;
  bool equal = true;
  for (size_t i = 0; i < left.size(); i++) {
    if (isSame(*left[i], *right[i])) continue;
    if (!isSmaller(*left[i], *right[i])) return false;
    equal = false;
  }
  return !equal;
}

// What a call tries first to last: sort_overloads of gen_python_functions.py.
std::vector<Overload> inOrder(std::vector<Overload> overloads) {
  const auto signature = [](const Overload& overload) {
    std::ostringstream text;
    for (const c10::Argument& argument : overload.op.schema().arguments()) text << argument << ", ";
    return text.str();
  };
  std::sort(overloads.begin(), overloads.end(),
            [&](const Overload& a, const Overload& b) { return signature(a) < signature(b); });
  std::vector<Overload> sorted;
  while (!overloads.empty()) {
    auto next = std::find_if(overloads.begin(), overloads.end(), [&](const Overload& candidate) {
      return std::none_of(overloads.begin(), overloads.end(),
                          [&](const Overload& other) { return isSmaller(candidate, other); });
    });
    TORCH_CHECK(next != overloads.end(), "Overloads of one operator cannot be ordered");
    sorted.push_back(std::move(*next));
    overloads.erase(next);
  }
  return sorted;
}

// Dispatcher names by base name; made once, on the first look-up.
const std::unordered_map<std::string, std::vector<c10::OperatorHandle>>& allOperators() {
  static const auto* operators = [] {
    auto* found = new std::unordered_map<std::string, std::vector<c10::OperatorHandle>>();
    auto& dispatcher = c10::Dispatcher::singleton();
    for (const c10::OperatorName& name : dispatcher.getAllOpNames()) {
      if (auto handle = dispatcher.findSchema(name)) (*found)[name.name].push_back(*handle);
    }
    return found;
  }();
  return *operators;
}

// Ids are indices here. Readers take no lock: an entry is written before its id is given out.
constexpr size_t kMaxGroups = 1 << 16;
std::array<std::atomic<const OpGroup*>, kMaxGroups>& groups() {
  static auto* instance = new std::array<std::atomic<const OpGroup*>, kMaxGroups>();
  return *instance;
}

}  // namespace

uint32_t opId(const std::string& name) {
  static std::mutex mutex;
  static auto* ids = new std::unordered_map<std::string, uint32_t>();
  std::lock_guard lock(mutex);
  const std::string full = name.find("::") == std::string::npos ? "aten::" + name : name;
  if (auto found = ids->find(full); found != ids->end()) return found->second;
  auto handles = allOperators().find(full);
  if (handles == allOperators().end()) {
    throwArgument("Expected the name of an operator but received '" + name + "'");
  }
  // LibTorch's operators, and this addon's, go by their names alone in errors.
  const bool isCommon = full.starts_with("aten::") || full.starts_with("fcn::");
  auto* group = new OpGroup{isCommon ? full.substr(full.find("::") + 2) : full, false, nullptr, {}};
  group->takesNumbersAsTensors =
      std::find(kTakesNumbersAsTensors.begin(), kTakesNumbersAsTensors.end(), group->name) !=
      kTakesNumbersAsTensors.end();
  group->guard = guardOf(full);
  for (const c10::OperatorHandle& op : handles->second) group->overloads.push_back(toOverload(op));
  group->overloads = inOrder(std::move(group->overloads));
  const auto id = static_cast<uint32_t>(ids->size());
  TORCH_CHECK(id < kMaxGroups, "Too many operators");
  groups()[id].store(group, std::memory_order_release);
  ids->emplace(full, id);
  return id;
}

const OpGroup& opGroup(uint32_t id) {
  const OpGroup* group = id < kMaxGroups ? groups()[id].load(std::memory_order_acquire) : nullptr;
  if (!group) throwArgument("Expected the id of an operator");
  return *group;
}

std::vector<std::string> allSchemas() {
  std::vector<std::string> schemas;
  for (const auto& [name, overloads] : allOperators()) {
    if (!name.starts_with("aten::")) continue;
    for (const c10::OperatorHandle& op : overloads) {
      std::ostringstream text;
      text << op.schema();
      schemas.push_back(text.str());
    }
  }
  std::sort(schemas.begin(), schemas.end());
  return schemas;
}

}  // namespace fcn::dispatch
