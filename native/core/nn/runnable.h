// What a job can run as a network: a native module, or a recording of one written in TypeScript.
#pragma once
#include <optional>
#include <variant>
#include <vector>

#include "dispatch/tape.h"
#include "nn/head.h"

namespace fcn::nn {

// May be called on any thread; it owns what it runs.
class Runnable {
 public:
  explicit Runnable(ModulePtr module) : network_(std::move(module)) {}
  explicit Runnable(dispatch::TapePtr tape) : network_(std::move(tape)) {}

  // What it gives, in the order of `outputNames`.
  std::vector<at::Tensor> outputs(const std::vector<at::Tensor>& inputs) const;
  // Stand-ins for that: nothing is computed.
  std::vector<at::Tensor> standIns(const std::vector<at::Tensor>& inputs) const;
  // None where it gives one tensor.
  std::vector<std::string> outputNames() const;
  // Which of the outputs is classes' logits: "out", or the first.
  size_t mainOutput() const;
  at::Tensor operator()(const std::vector<at::Tensor>& inputs) const {
    return outputs(inputs).at(mainOutput());
  }
  // Where the network is a module that ends in one.
  std::optional<SplitHead> head() const;
  // Whether running the other would compute the same.
  bool isSameAs(const Runnable& other) const;
  // What running it on `inputs` reads and writes to. `inEvaluation`: it is run so, whatever mode it
  // is in.
  void addUses(runner::Uses& uses, const std::vector<at::Tensor>& inputs,
               bool inEvaluation = false) const;
  // The native modules that it runs.
  std::vector<ModulePtr> modules() const;
  // Of the input that it is fastest with.
  at::MemoryFormat inputFormat() const;

 private:
  std::variant<ModulePtr, dispatch::TapePtr> network_;
};

}  // namespace fcn::nn
