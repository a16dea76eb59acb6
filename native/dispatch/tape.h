// A JavaScript function over tensors, recorded so that the runner's thread can play it.
//
// While a recorder is set, each operator runs on meta tensors (shapes without data) and is written
// down; playing calls the same operators on real tensors. What does not depend on the function's
// arguments is computed at once, and is a constant of the recording. So a loss written in
// TypeScript costs the event loop microseconds, and a step stays one job. A function that reads
// values (item, toArray) cannot be recorded: reading a meta tensor throws.
#pragma once
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace fcn {

class Tape {
 public:
  // Runs what was recorded on `inputs`; the result of the recorded function. Thread-safe.
  at::Tensor play(const std::vector<at::Tensor>& inputs) const;

 private:
  friend class Recorder;
  struct Call {
    c10::OperatorHandle op;
    bool gradMode;
    torch::jit::Stack arguments;
    torch::jit::Stack results;
  };
  std::vector<at::Tensor> inputs_;  // the meta tensors that stood for them
  std::vector<Call> calls_;
  at::Tensor result_;
};

class Recorder {
 public:
  // Starts over `inputs`, whose values are not used.
  explicit Recorder(const std::vector<at::Tensor>& inputs);

  const std::vector<at::Tensor>& inputs() const { return tape_.inputs_; }
  // Calls the operator on meta tensors and writes it down; leaves its results on the stack.
  void call(const c10::OperatorHandle& op, torch::jit::Stack& stack);
  // As `tensor.data`: what it becomes without its history.
  at::Tensor detach(const at::Tensor& tensor);
  Tape finish(const at::Tensor& result);
  // Undoes what a recording without a tape has drawn: the function is to run again.
  void giveUp() const;
  // Whether the tensor, though from outside, has its value only once the recording is played.
  bool isPending(const at::Tensor& tensor) const;

 private:
  bool isRecorded(const at::Tensor& tensor) const;

  Tape tape_;
  at::Tensor random_;  // the state of the CPU's generator at the start
  // Every tensor of this recording; it keeps them alive, so no address is ever reused.
  std::unordered_map<const at::TensorImpl*, at::Tensor> recorded_;
  // The memory of tensors from outside that a recorded call writes to.
  std::unordered_set<const c10::StorageImpl*> written_;
};

}  // namespace fcn
