#include <algorithm>
#include <unordered_map>

#include "dispatch/stack.h"
#include "dispatch/tape.h"

namespace fcn::dispatch {
namespace {

// Numbers a tape's stand-ins in the order in which they come about: those of two tapes that do the
// same have the same numbers.
class Numbers {
 public:
  void add(const at::Tensor& standIn) {
    numbers_.emplace(standIn.unsafeGetTensorImpl(), numbers_.size());
  }
  void add(const torch::jit::Stack& results) {
    forEachTensor(results, [this](const at::Tensor& tensor) { add(tensor); });
  }
  std::optional<size_t> of(const at::Tensor& tensor) const {
    const auto number = numbers_.find(tensor.unsafeGetTensorImpl());
    return number == numbers_.end() ? std::nullopt : std::optional(number->second);
  }

 private:
  std::unordered_map<const at::TensorImpl*, size_t> numbers_;
};

// A number becomes another tensor in each recording.
bool areSameNumber(const at::Tensor& left, const at::Tensor& right) {
  const auto isNumber = [](const at::Tensor& tensor) {
    return tensor.unsafeGetTensorImpl()->is_wrapped_number() && tensor.device().is_cpu();
  };
  return isNumber(left) && isNumber(right) && left.scalar_type() == right.scalar_type() &&
         left.equal(right);
}

class Comparison {
 public:
  Comparison(const std::vector<at::Tensor>& left, const std::vector<at::Tensor>& right) {
    for (const at::Tensor& input : left) left_.add(input);
    for (const at::Tensor& input : right) right_.add(input);
  }

  bool isSame(const at::Tensor& left, const at::Tensor& right) const {
    if (!left.defined() || !right.defined()) return left.defined() == right.defined();
    const auto number = left_.of(left), other = right_.of(right);
    if (number || other) return number == other;
    return left.is_same(right) || areSameNumber(left, right);
  }

  bool isSame(const Tape::Call& left, const Tape::Call& right) {
    if (left.op != right.op || left.module != right.module || left.gradMode != right.gradMode ||
        left.autocast != right.autocast) {
      return false;
    }
    const auto same = [this](const c10::IValue& a, const c10::IValue& b) { return isSame(a, b); };
    if (!std::equal(left.arguments.begin(), left.arguments.end(), right.arguments.begin(),
                    right.arguments.end(), same)) {
      return false;
    }
    left_.add(left.results);
    right_.add(right.results);
    return true;
  }

  bool areSame(const std::vector<at::Tensor>& left, const std::vector<at::Tensor>& right) const {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [this](const at::Tensor& a, const at::Tensor& b) { return isSame(a, b); });
  }

 private:
  bool isSame(const c10::IValue& left, const c10::IValue& right) const {
    if (left.isTensor() && right.isTensor()) return isSame(left.toTensor(), right.toTensor());
    if (left.isTensorList() && right.isTensorList()) {
      return areSame(left.toTensorVector(), right.toTensorVector());
    }
    // Neither lists with gaps in them nor objects: nothing that a training step has is worth it.
    const auto isPlain = [](const c10::IValue& value) {
      return value.isNone() || value.isScalar() || value.isString() || value.isIntList() ||
             value.isDoubleList() || value.isBoolList() || value.isDevice();
    };
    return isPlain(left) && isPlain(right) && left == right;
  }

  Numbers left_, right_;
};

}  // namespace

bool Tape::isSameAs(const Tape& other) const {
  if (this == &other) return true;
  if (inputs_.size() != other.inputs_.size()) return false;
  Comparison comparison(inputs_, other.inputs_);
  return std::equal(calls_.begin(), calls_.end(), other.calls_.begin(), other.calls_.end(),
                    [&](const Call& a, const Call& b) { return comparison.isSame(a, b); }) &&
         names_ == other.names_ && comparison.areSame(results_, other.results_);
}

}  // namespace fcn::dispatch
