#include "dispatch/frame.h"

#include <algorithm>
#include <sstream>
#include <utility>

#include "base/errors.h"
#include "dispatch/explain.h"
#include "dispatch/strings.h"
#include "tensor/dtype.h"
#include "tensor/slots.h"

namespace fcn::dispatch {
namespace {

constexpr int kMaxDepth = 64;

// How many numbers a result takes. What has no counterpart in JavaScript is found here, before any
// result has got a slot.
size_t lengthOf(const c10::IValue& value) {
  size_t length = 2;
  if (value.isList()) {
    for (const c10::IValue& item : value.toListRef()) length += lengthOf(item);
  } else if (!value.isTensor() && !value.isDouble() && !value.isInt() && !value.isBool() &&
             !value.isNone()) {
    throw Failure("ERR_TYPE", "The operator returned a " + value.tagKind() +
                                  ", which has no counterpart in JavaScript");
  }
  return length;
}

}  // namespace

Arg Arg::next() const {
  Arg after(at_ + 2);
  if (tag() == Tag::List) {
    for (size_t i = 0; i < count(); i++) after = after.next();
  }
  return after;
}

void Frame::bind(double* array, size_t length, Grow grow) {
  data_ = array;
  size_ = length;
  grow_ = std::move(grow);
}

uint32_t Frame::intern(const std::string& text) {
  if (const auto known = ids_.find(text); known != ids_.end()) return known->second;
  // Schemas' keywords are compared by their address: they are interned, and so never passing.
  const std::string* kept = internGiven(text);
  if (!kept) {
    passing_.push_back(text);
    return kPassing + static_cast<uint32_t>(passing_.size() - 1);
  }
  const auto id = static_cast<uint32_t>(strings_.size());
  strings_.push_back(kept);
  ids_.emplace(text, id);
  return id;
}

const std::string* Frame::string(double id) const {
  if (id >= kPassing) return &passing_.at(static_cast<size_t>(id) - kPassing);
  return strings_.at(static_cast<size_t>(id));
}

Arguments Frame::read(size_t length) const {
  Arguments arguments;
  TORCH_CHECK(length <= size_, "The call frame is shorter than its call");
  for (size_t at = 0; at < length;) {
    const Arg arg(data_ + at);
    if (arg.tag() == Tag::Keyword) {
      arguments.keywords.emplace_back(string(arg.content()), Arg(data_ + at + 2));
      at += 2;
    } else {
      arguments.positional.push_back(arg);
    }
    at = skip(at, length);
  }
  return arguments;
}

size_t Frame::skip(size_t at, size_t length, int depth) const {
  TORCH_CHECK(at + 2 <= length, "The call frame ends within an argument");
  if (depth > kMaxDepth) throwArgument("Expected lists within lists no deeper than a tensor's");
  const Arg arg(data_ + at);
  TORCH_CHECK(arg.tag() != Tag::Keyword, "A keyword stands within a list");
  at += 2;
  if (arg.tag() == Tag::List) {
    for (size_t i = 0; i < arg.count(); i++) at = skip(at, length, depth + 1);
  }
  return at;
}

void Frame::startWriting(const c10::ArrayRef<c10::IValue>& results) {
  size_t needed = 0;
  for (const c10::IValue& result : results) needed += lengthOf(result);
  if (needed > size_) {
    const Grow grow = grow_;  // which binds another
    grow(needed);
  }
  written_ = 0;
}

void Frame::emit(Tag tag, double content) {
  TORCH_CHECK(written_ + 2 <= size_, "The call frame is shorter than the results");
  data_[written_] = static_cast<double>(tag);
  data_[written_ + 1] = content;
  written_ += 2;
}

void Frame::write(const c10::IValue& value, tensor::Slots& slots) {
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
    for (const c10::IValue& item : list) write(item, slots);
  } else {
    emit(Tag::None, 0);
  }
}

std::string Frame::describe(const Arg& arg, const tensor::Slots& slots) const {
  std::ostringstream text;
  switch (arg.tag()) {
    case Tag::None:
      return "null";
    case Tag::Tensor:
      return tensor::describeTensor(slots.tensor(arg.slot()));
    case Tag::Generator:
      return "a generator";
    case Tag::Number:
      if (arg.isInteger()) {
        text << arg.integer();
      } else {
        text << arg.number();
      }
      return text.str();
    case Tag::BigInt:
      text << arg.integer() << 'n';
      return text.str();
    case Tag::Bool:
      return arg.content() != 0 ? "true" : "false";
    case Tag::String:
      return "'" + *string(arg) + "'";
    case Tag::List: {
      text << '[';
      Arg item = arg.first();
      for (size_t i = 0; i < std::min(arg.count(), kMaxShown); i++, item = item.next()) {
        text << (i ? ", " : "") << describe(item, slots);
      }
      if (arg.count() > kMaxShown) text << ", ... " << arg.count() - kMaxShown << " more";
      text << ']';
      return text.str();
    }
    case Tag::Keyword:
    case Tag::Argument:
      break;
  }
  return "?";
}

std::string Frame::describe(const Arguments& arguments, const tensor::Slots& slots) const {
  std::string text = "(";
  for (const Arg& arg : arguments.positional) {
    text += (text.size() > 1 ? ", " : "") + describe(arg, slots);
  }
  for (const auto& [name, arg] : arguments.keywords) {
    text += (text.size() > 1 ? ", " : "") + *name + "=" + describe(arg, slots);
  }
  return text + ")";
}

}  // namespace fcn::dispatch
