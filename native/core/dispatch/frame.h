// The call frame: a Float64Array shared with JavaScript, through which arguments and results
// pass without a Node-API call for each. src/torch/dispatch/frame.ts writes what is read here.
//
// A value is a pair of numbers, its tag and its content; a list is followed by its elements, a
// keyword by its value.
#pragma once
#include <ATen/core/ivalue.h>
#include <c10/util/SmallVector.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace fcn::tensor {
class Slots;
}

namespace fcn::dispatch {

// Ids of strings that are not kept; the same number is in src/torch/dispatch/frame.ts.
constexpr uint32_t kPassing = uint32_t{1} << 31;

enum class Tag : int {
  None = 0,
  Tensor = 1,     // content: slot
  Number = 2,     // content: the number
  Bool = 3,       // content: 0 or 1
  BigInt = 4,     // content: the int64's bits
  String = 5,     // content: id of an interned string; of results too
  List = 6,       // content: how many elements follow
  Generator = 7,  // content: slot
  Keyword = 8,    // content: id of the interned name; the value follows
  Argument = 9,   // of results only, the tensor that an argument is: its slot
};

constexpr double kMaxSafeInteger = 9007199254740991.0;

// One value where it lies in the frame.
class Arg {
 public:
  explicit Arg(const double* at) : at_(at) {}
  Tag tag() const { return static_cast<Tag>(static_cast<int>(at_[0])); }
  double content() const { return at_[1]; }
  uint32_t slot() const { return static_cast<uint32_t>(at_[1]); }
  // Of a Number: it has no fraction and is exact. Of a BigInt always.
  bool isInteger() const {
    return tag() == Tag::BigInt || (tag() == Tag::Number && std::trunc(content()) == content() &&
                                    std::abs(content()) <= kMaxSafeInteger);
  }
  int64_t integer() const {
    return tag() == Tag::BigInt ? std::bit_cast<int64_t>(content())
                                : static_cast<int64_t>(content());
  }
  double number() const {
    return tag() == Tag::BigInt ? static_cast<double>(integer()) : content();
  }
  // Of a List.
  size_t count() const { return static_cast<size_t>(content()); }
  Arg first() const { return Arg(at_ + 2); }
  // What lies behind this value.
  Arg next() const;

 private:
  const double* at_;
};

struct Arguments {
  c10::SmallVector<Arg, 8> positional;
  c10::SmallVector<std::pair<const std::string*, Arg>, 4> keywords;
};

class Frame {
 public:
  // Shares an array with JavaScript, which keeps it, and replaces it when a call needs a longer
  // one; `grow(length)` has it do so, for results.
  using Grow = std::function<void(size_t length)>;
  void bind(double* array, size_t length, Grow grow);
  // The id under which `text` is passed: from now on, or, from kPassing on, until `forgetPassing`.
  uint32_t intern(const std::string& text);
  void forgetPassing() { passing_.clear(); }
  // The interned string (strings.h) of a String.
  const std::string* string(const Arg& arg) const { return string(arg.content()); }
  const std::string* string(double id) const;

  // The arguments in the first `length` numbers, which stay where they are.
  Arguments read(size_t length) const;

  // Writing results for JavaScript to read: room for all of them, then one after another.
  void startWriting(const c10::ArrayRef<c10::IValue>& results);
  void write(const c10::IValue& result, tensor::Slots& slots);
  void writeArgument(uint32_t slot) { emit(Tag::Argument, slot); }
  void writeString(const std::string& text) { emit(Tag::String, intern(text)); }

  std::string describe(const Arg& arg, const tensor::Slots& slots) const;
  // `(float32[2, 3], 1, dim=0)`
  std::string describe(const Arguments& arguments, const tensor::Slots& slots) const;

 private:
  // The end of the value at `at`; a frame that ends before it is an error.
  size_t skip(size_t at, size_t length, int depth = 0) const;
  void emit(Tag tag, double content);

  Grow grow_;
  double* data_ = nullptr;
  size_t size_ = 0;
  size_t written_ = 0;
  std::vector<const std::string*> strings_;
  std::unordered_map<std::string, uint32_t> ids_;
  std::deque<std::string> passing_;
};

}  // namespace fcn::dispatch
