// Every operator of LibTorch's by name, prepared for calls: which arguments its overloads take, and
// in which order a call tries them.
#pragma once
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "dispatch/guards.h"

namespace fcn::dispatch {

// What a parameter takes, read off the schema once.
struct ParameterType {
  c10::TypeKind kind = c10::TypeKind::AnyType;
  bool optional = false;
  int32_t size = 0;                              // int[2]: a number stands for all of them
  std::shared_ptr<const ParameterType> element;  // of a list
  c10::TypePtr listElement;  // of a list: the type LibTorch wants its elements to have
};

struct Parameter {
  // Interned (strings.h), as the schema has it and in camelCase: `memory_format`, `memoryFormat`.
  const std::string* name;
  const std::string* camelName;
  bool keywordOnly;
  ParameterType type;
  std::optional<c10::IValue> fallback;
};

struct Overload {
  c10::OperatorHandle op;
  std::vector<Parameter> parameters;
  // For each result the parameter whose tensor it is, written to; -1 where it is a tensor of its
  // own.
  std::vector<int> aliases;
  bool aliasesArguments;  // any of them
  size_t required;        // how many parameters have no default
  // `x.view(2, 3)`: where a list of integers is all that follows self, they may stand by
  // themselves.
  bool takesVariadicInts;
  bool returnsDtype;  // which LibTorch has as a number
};

struct OpGroup {
  std::string name;  // without its namespace where that is aten
  // `add(x, 2)`: numbers are welcome as tensors, as in PyTorch.
  bool takesNumbersAsTensors;
  Guard guard;  // or null
  std::vector<Overload> overloads;
};

// The operator of that name, `add` or `aten::add`; an unknown one is an error. The id is good in
// every environment of this process.
uint32_t opId(const std::string& name);
const OpGroup& opGroup(uint32_t id);

// Every schema of ATen's, as LibTorch writes it, sorted.
std::vector<std::string> allSchemas();

}  // namespace fcn::dispatch
