// A JavaScript function over tensors, recorded so that the runner's thread can play it.
//
// While a recorder is set, operators and native layers run on stand-ins (stand_in.h) and are
// written down; playing calls them on real tensors. What depends on nothing that is known only
// then is computed at once, and is a constant of the recording. So a loss or a network written in
// TypeScript costs the event loop little, and what it computes is one job. A function that reads
// values (item, toArray) cannot be recorded: reading a stand-in throws.
#pragma once
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>
#include <c10/core/GradMode.h>

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/autocast.h"
#include "nn/module_ptr.h"
#include "runner/in_use.h"

namespace fcn::dispatch {

class Tape {
 public:
  // From arguments to results.
  using Run = std::function<void(torch::jit::Stack&)>;
  struct Call {
    Run run;
    std::optional<c10::OperatorHandle> op;  // or
    nn::ModulePtr module = nullptr;         // whose forward it is
    bool gradMode = c10::GradMode::is_enabled();
    Autocast autocast = Autocast::here();
    torch::jit::Stack arguments;
    torch::jit::Stack results;
    std::vector<const at::TensorImpl*> spent = {};  // stand-ins that no later call needs
  };

  // Runs what was recorded on `inputs`; what the recorded function returned, in the order of
  // `names`. Thread-safe, as all below.
  std::vector<at::Tensor> playAll(const std::vector<at::Tensor>& inputs) const;
  // The same, of which only the main result is returned.
  at::Tensor play(const std::vector<at::Tensor>& inputs) const;
  // The same with another way to make the results of one of its calls.
  at::Tensor play(const std::vector<at::Tensor>& inputs, const Call* other, const Run& run) const;

  // The same; `value` is set to the real tensor that the fake tensor `standIn` stood for.
  at::Tensor play(const std::vector<at::Tensor>& inputs, const at::Tensor& standIn,
                  at::Tensor& value) const;
  // Runs the recording up to the call that computes `standIn`, and returns the real tensor.
  at::Tensor playUntil(const std::vector<at::Tensor>& inputs, const at::Tensor& standIn) const;

  // The stand-ins for the inputs.
  const std::vector<at::Tensor>& inputs() const { return inputs_; }
  // The calls that take this stand-in. Nothing where the recorded function returned it.
  std::vector<const Call*> users(const at::Tensor& standIn) const;
  // The one that does, where it takes it once and there is no other.
  const Call* onlyUser(const at::Tensor& standIn) const;
  // The first floating-point result of this shape that is computed from `standIn`, as a fake
  // tensor. Undefined if there is none, or if random numbers are drawn before it.
  at::Tensor firstOfShape(const at::Tensor& standIn, at::IntArrayRef shape) const;
  // Whether playing the other computes the same, of the same tensors from outside.
  bool isSameAs(const Tape& other) const;
  // What playing it reads and writes to besides its inputs.
  void addUses(runner::Uses& uses, bool inEvaluation = false) const;
  // Those whose forward it calls.
  std::vector<nn::ModulePtr> modules() const;
  // The results' names; none where the recorded function returned one tensor.
  const std::vector<std::string>& names() const { return names_; }
  // The stand-ins for the results.
  const std::vector<at::Tensor>& results() const { return results_; }
  // Which of them is the main one: "out", as torchvision calls it, or the first.
  size_t main() const;

 private:
  friend class Recorder;
  // `run` makes a call's results. The value of `standIn` is put into `value`, and without `isAll`
  // nothing is run after it.
  std::vector<at::Tensor> play(const std::vector<at::Tensor>& inputs,
                               const std::function<void(const Call&, torch::jit::Stack&)>& run,
                               const at::Tensor* standIn, at::Tensor* value, bool isAll) const;

  std::vector<at::Tensor> inputs_;  // the stand-ins for them
  std::vector<Call> calls_;
  std::vector<at::Tensor> results_;
  std::vector<std::string> names_;
};

using TapePtr = std::shared_ptr<const Tape>;

class Recorder {
 public:
  // Starts over `inputs`, whose values are not used. `state` is what jobs under way may yet change,
  // a network's parameters and buffers: what is computed of it waits for the tape to be played. An
  // operator that is run at once waits for the jobs in `inUse`.
  Recorder(const std::vector<at::Tensor>& inputs, const std::vector<at::Tensor>& state,
           runner::InUse& inUse);

  const std::vector<at::Tensor>& inputs() const { return tape_.inputs_; }
  // Calls the operator on stand-ins and writes it down; leaves its results on the stack.
  void call(const c10::OperatorHandle& op, torch::jit::Stack& stack);
  // The same for a native module's forward: one entry of the tape, however many layers it has.
  at::Tensor forward(const nn::ModulePtr& module, const at::Tensor& input);
  // As `tensor.data`: what it becomes without its history.
  at::Tensor detach(const at::Tensor& tensor);
  // `names`: of the results, where they have some.
  TapePtr finish(std::vector<at::Tensor> results, std::vector<std::string> names);
  // Whether the tensor, though from outside, has its value only once the recording is played.
  bool isPending(const at::Tensor& tensor) const;

 private:
  bool isRecorded(const at::Tensor& tensor) const;
  void expectNoForeignStandIn(const at::Tensor& tensor) const;
  void setPending(const at::Tensor& tensor);
  // Has the call wait where something it takes does; whether it does.
  bool waits(const c10::OperatorHandle& op, const torch::jit::Stack& stack);
  at::Tensor standIn(const at::Tensor& tensor) const;
  void write(Tape::Call call);

  runner::InUse& inUse_;
  Tape tape_;
  std::optional<at::Device> device_;  // what the stand-ins' device stands for
  // Every tensor of this recording; it keeps them alive, so no address is ever reused.
  std::unordered_map<const at::TensorImpl*, at::Tensor> recorded_;
  // The memory of tensors from outside that are pending.
  std::unordered_set<const c10::StorageImpl*> pending_;
};

}  // namespace fcn::dispatch
