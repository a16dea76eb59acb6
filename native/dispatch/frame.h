// The call frame: a Float64Array shared with JavaScript, through which arguments and results
// pass without a Node-API call for each. src/dispatch/frame.ts writes what is read here.
//
// A value is a pair of numbers, its tag and its content; a list is followed by its elements, a
// keyword by its value.
#pragma once
#include <ATen/core/ivalue.h>
#include <napi.h>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace fcn {

class Slots;

enum class Tag : int {
  None = 0,
  Tensor = 1,     // content: slot
  Number = 2,     // content: the number
  Bool = 3,       // content: 0 or 1
  BigInt = 4,     // content: the int64's bits
  String = 5,     // content: id of an interned string
  List = 6,       // content: how many elements follow
  Generator = 7,  // content: slot
  Keyword = 8,    // content: id of the interned name; the value follows
};

// One argument as JavaScript gave it, before a schema says what it is to become.
struct Arg {
  Tag tag = Tag::None;
  double number = 0;
  int64_t integer = 0;                  // of a BigInt or an integer-valued Number
  bool isInteger = false;               // the Number has no fraction and is exact
  const std::string* string = nullptr;  // of a String
  at::Tensor tensor;
  at::Generator generator;
  std::vector<Arg> items;  // of a List
};

struct Arguments {
  std::vector<Arg> positional;
  std::vector<std::pair<const std::string*, Arg>> keywords;
};

class Frame {
 public:
  // Shares `array` with JavaScript, which replaces it when a call needs a longer one;
  // `grow(length)` asks it to, for results.
  void bind(Napi::Float64Array array, Napi::Function grow);
  // The id under which `text` is passed from now on.
  uint32_t intern(const std::string& text);

  // The arguments in the first `length` numbers.
  Arguments read(size_t length, const Slots& slots) const;
  // Writes results for JavaScript to read; tensors get slots.
  void write(const std::vector<c10::IValue>& results, Slots& slots);

 private:
  Arg readArg(size_t& at, size_t length, const Slots& slots, int depth = 0) const;
  void writeValue(const c10::IValue& value, size_t& at, Slots& slots);
  const std::string* string(double id) const;

  Napi::Reference<Napi::Float64Array> array_;
  Napi::FunctionReference grow_;
  double* data_ = nullptr;
  size_t size_ = 0;
  std::vector<std::unique_ptr<std::string>> strings_;
  std::unordered_map<std::string, uint32_t> ids_;
};

// `float32[2, 3]`, `'sum'`, `[1, 2]`: how an argument is shown in an error.
std::string describe(const Arg& arg);
std::string describe(const Arguments& arguments);

}  // namespace fcn
