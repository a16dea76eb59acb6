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

  at::Tensor operator()(const std::vector<at::Tensor>& inputs) const;
  // A stand-in for what it gives for such inputs: nothing is computed.
  at::Tensor standIn(const std::vector<at::Tensor>& inputs) const;
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
