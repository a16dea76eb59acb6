#include "dispatch/frame.h"

#include <c10/core/ScalarType.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <sstream>

#include "errors.h"
#include "tensor/dtype.h"
#include "tensor/slots.h"

namespace fcn {
namespace {

constexpr int kMaxDepth = 64;
constexpr size_t kMaxShown = 16;
constexpr double kMaxSafeInteger = 9007199254740991.0;

// How many numbers a result takes.
size_t lengthOf(const c10::IValue& value) {
  size_t length = 2;
  if (value.isList()) {
    for (const c10::IValue& item : value.toListRef()) length += lengthOf(item);
  }
  return length;
}

}  // namespace

void Frame::bind(Napi::Float64Array array, Napi::Function grow) {
  grow_ = Napi::Persistent(grow);
  data_ = array.Data();
  size_ = array.ElementLength();
  array_ = Napi::Persistent(array);
}

uint32_t Frame::intern(const std::string& text) {
  auto [entry, isNew] = ids_.try_emplace(text, static_cast<uint32_t>(strings_.size()));
  if (isNew) strings_.push_back(std::make_unique<std::string>(text));
  return entry->second;
}

const std::string* Frame::string(double id) const {
  return strings_.at(static_cast<size_t>(id)).get();
}

Arguments Frame::read(size_t length, const Slots& slots) const {
  Arguments arguments;
  TORCH_CHECK(length <= size_, "The call frame is shorter than its call");
  for (size_t at = 0; at < length;) {
    if (static_cast<Tag>(data_[at]) == Tag::Keyword) {
      const std::string* name = string(data_[at + 1]);
      at += 2;
      arguments.keywords.emplace_back(name, readArg(at, length, slots));
    } else {
      arguments.positional.push_back(readArg(at, length, slots));
    }
  }
  return arguments;
}

Arg Frame::readArg(size_t& at, size_t length, const Slots& slots, int depth) const {
  TORCH_CHECK(at + 2 <= length, "The call frame ends within an argument");
  if (depth > kMaxDepth) throwArgument("Expected lists within lists no deeper than a tensor's");
  Arg arg;
  arg.tag = static_cast<Tag>(data_[at]);
  const double content = data_[at + 1];
  at += 2;
  switch (arg.tag) {
    case Tag::Tensor:
      arg.tensor = slots.tensor(static_cast<uint32_t>(content));
      break;
    case Tag::Generator:
      arg.generator = slots.generator(static_cast<uint32_t>(content));
      break;
    case Tag::Number:
      arg.number = content;
      arg.isInteger = std::trunc(content) == content && std::abs(content) <= kMaxSafeInteger;
      if (arg.isInteger) arg.integer = static_cast<int64_t>(content);
      break;
    case Tag::Bool:
      arg.integer = content != 0;
      break;
    case Tag::BigInt:
      arg.integer = std::bit_cast<int64_t>(content);
      arg.isInteger = true;
      arg.number = static_cast<double>(arg.integer);
      break;
    case Tag::String:
      arg.string = string(content);
      break;
    case Tag::List: {
      const size_t count = static_cast<size_t>(content);
      arg.items.reserve(count);
      for (size_t i = 0; i < count; i++) arg.items.push_back(readArg(at, length, slots, depth + 1));
      break;
    }
    case Tag::None:
      break;
    case Tag::Keyword:
      TORCH_CHECK(false, "A keyword stands within a list");
  }
  return arg;
}

void Frame::write(const std::vector<c10::IValue>& results, Slots& slots) {
  size_t needed = 0;
  for (const c10::IValue& result : results) needed += lengthOf(result);
  if (needed > size_) {
    grow_.Call({Napi::Number::New(grow_.Env(), static_cast<double>(needed))});
  }
  size_t at = 0;
  for (const c10::IValue& result : results) writeValue(result, at, slots);
}

void Frame::writeValue(const c10::IValue& value, size_t& at, Slots& slots) {
  auto emit = [&](Tag tag, double content) {
    TORCH_CHECK(at + 2 <= size_, "The call frame is shorter than the results");
    data_[at] = static_cast<double>(tag);
    data_[at + 1] = content;
    at += 2;
  };
  if (value.isTensor()) {
    if (value.toTensor().defined()) {
      emit(Tag::Tensor, slots.put(value));
    } else {
      emit(Tag::None, 0);
    }
  } else if (value.isDouble()) {
    emit(Tag::Number, value.toDouble());
  } else if (value.isInt()) {
    const int64_t integer = value.toInt();
    if (std::abs(static_cast<double>(integer)) <= kMaxSafeInteger) {
      emit(Tag::Number, static_cast<double>(integer));
    } else {
      emit(Tag::BigInt, std::bit_cast<double>(integer));
    }
  } else if (value.isBool()) {
    emit(Tag::Bool, value.toBool() ? 1 : 0);
  } else if (value.isList()) {
    const auto list = value.toListRef();
    emit(Tag::List, static_cast<double>(list.size()));
    for (const c10::IValue& item : list) writeValue(item, at, slots);
  } else if (value.isNone()) {
    emit(Tag::None, 0);
  } else {
    throw Failure("ERR_TYPE", "The operator returned a " + value.tagKind() +
                                  ", which has no counterpart in JavaScript");
  }
}

std::string describe(const Arg& arg) {
  std::ostringstream text;
  switch (arg.tag) {
    case Tag::None:
      return "null";
    case Tag::Tensor:
      return describeTensor(arg.tensor);
    case Tag::Generator:
      return "a generator";
    case Tag::Number:
      if (arg.isInteger) {
        text << arg.integer;
      } else {
        text << arg.number;
      }
      return text.str();
    case Tag::BigInt:
      text << arg.integer << 'n';
      return text.str();
    case Tag::Bool:
      return arg.integer ? "true" : "false";
    case Tag::String:
      return "'" + *arg.string + "'";
    case Tag::List:
      text << '[';
      for (size_t i = 0; i < std::min(arg.items.size(), kMaxShown); i++) {
        text << (i ? ", " : "") << describe(arg.items[i]);
      }
      if (arg.items.size() > kMaxShown) {
        text << ", ... " << arg.items.size() - kMaxShown << " more";
      }
      text << ']';
      return text.str();
    case Tag::Keyword:
      break;
  }
  return "?";
}

std::string describe(const Arguments& arguments) {
  std::string text = "(";
  for (const Arg& arg : arguments.positional) {
    text += (text.size() > 1 ? ", " : "") + describe(arg);
  }
  for (const auto& [name, arg] : arguments.keywords) {
    text += (text.size() > 1 ? ", " : "") + *name + "=" + describe(arg);
  }
  return text + ")";
}

}  // namespace fcn
