// A layer's options, by the names that TypeScript uses. Reading one that was not given records its
// default, so that afterwards the options are the layer's full description.
#pragma once
#include <ATen/core/ivalue.h>

#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fcn::nn {

class Options {
 public:
  Options() = default;
  using Entries = std::vector<std::pair<std::string, c10::IValue>>;
  // Values are None, booleans, integers, numbers, strings, and tuples of them.
  Options(std::initializer_list<Entries::value_type> entries) : entries_(entries) {}
  explicit Options(Entries entries) : entries_(std::move(entries)) {}
  const Entries& entries() const { return entries_; }

  int64_t integer(const std::string& name, std::optional<int64_t> fallback = std::nullopt);
  bool flag(const std::string& name, bool fallback);
  double number(const std::string& name, double fallback);
  // Of null: nothing.
  std::optional<double> optionalNumber(const std::string& name, double fallback);
  std::vector<int64_t> ints(const std::string& name);
  std::vector<bool> flags(const std::string& name, const std::vector<bool>& fallback);
  std::vector<int64_t> pair(const std::string& name,
                            std::optional<std::vector<int64_t>> fallback = std::nullopt);
  // A number stands for both.
  std::vector<std::optional<int64_t>> optionalPair(const std::string& name);

 private:
  c10::IValue& entry(const std::string& name, const std::optional<c10::IValue>& fallback);

  Entries entries_;
};

}  // namespace fcn::nn
