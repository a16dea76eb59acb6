#include "nn/options.h"

#include "base/errors.h"

namespace fcn::nn {
namespace {

c10::IValue tupleOf(const std::vector<int64_t>& ints) {
  return c10::ivalue::Tuple::create(std::vector<c10::IValue>(ints.begin(), ints.end()));
}

}  // namespace

c10::IValue& Options::entry(const std::string& name, const std::optional<c10::IValue>& fallback) {
  for (auto& [known, value] : entries_) {
    if (known == name) return value;
  }
  if (!fallback) throwArgument("Expected the option " + name + " but it is missing");
  return entries_.emplace_back(name, *fallback).second;
}

int64_t Options::integer(const std::string& name, std::optional<int64_t> fallback) {
  const c10::IValue& value =
      entry(name, fallback ? std::optional(c10::IValue(*fallback)) : std::nullopt);
  if (!value.isInt()) throwArgument("Expected an integer for " + name);
  return value.toInt();
}

bool Options::flag(const std::string& name, bool fallback) {
  const c10::IValue& value = entry(name, c10::IValue(fallback));
  if (!value.isBool()) throwArgument("Expected true or false for " + name);
  return value.toBool();
}

double Options::number(const std::string& name, double fallback) {
  auto value = optionalNumber(name, fallback);
  if (!value) throwArgument("Expected a number for " + name);
  return *value;
}

std::optional<double> Options::optionalNumber(const std::string& name, double fallback) {
  const c10::IValue& value = entry(name, c10::IValue(fallback));
  if (value.isNone()) return std::nullopt;
  if (!value.isInt() && !value.isDouble()) throwArgument("Expected a number for " + name);
  return value.toScalar().toDouble();
}

std::vector<int64_t> Options::ints(const std::string& name) {
  const c10::IValue& value = entry(name, std::nullopt);
  std::vector<int64_t> ints;
  if (value.isTuple()) {
    for (const c10::IValue& item : value.toTupleRef().elements()) {
      if (item.isInt()) ints.push_back(item.toInt());
    }
  }
  if (ints.empty() || ints.size() != value.toTupleRef().elements().size()) {
    throwArgument("Expected a list of integers for " + name);
  }
  return ints;
}

std::vector<bool> Options::flags(const std::string& name, const std::vector<bool>& fallback) {
  const c10::IValue& value = entry(
      name, c10::ivalue::Tuple::create(std::vector<c10::IValue>(fallback.begin(), fallback.end())));
  if (!value.isTuple()) throwArgument("Expected a list of booleans for " + name);
  std::vector<bool> flags;
  for (const c10::IValue& item : value.toTupleRef().elements()) {
    if (!item.isBool()) throwArgument("Expected a list of booleans for " + name);
    flags.push_back(item.toBool());
  }
  return flags;
}

std::vector<int64_t> Options::pair(const std::string& name,
                                   std::optional<std::vector<int64_t>> fallback) {
  if (fallback) entry(name, tupleOf(*fallback));
  std::vector<int64_t> pair = ints(name);
  if (pair.size() != 2) throwArgument("Expected two integers for " + name);
  return pair;
}

std::vector<std::optional<int64_t>> Options::optionalPair(const std::string& name) {
  const c10::IValue& value = entry(name, std::nullopt);
  if (value.isInt()) return {value.toInt(), value.toInt()};
  if (!value.isTuple() || value.toTupleRef().elements().size() != 2) {
    throwArgument("Expected two integers or nulls for " + name);
  }
  std::vector<std::optional<int64_t>> ints;
  for (const c10::IValue& item : value.toTupleRef().elements()) {
    ints.push_back(item.isInt() ? std::optional(item.toInt()) : std::nullopt);
  }
  return ints;
}

}  // namespace fcn::nn
