// What all optimisers have in common: parameter groups, their state, and steps. A new one is a
// class with `update` and a `RegisteredOptimizer`, in a file of its own.
#pragma once
#include <ATen/core/Tensor.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "runner/in_use.h"

namespace fcn::optim {

// A group's options at one step, by the names that src/optim declares them with. A switch is 0
// or 1.
class OptionValues {
 public:
  using Entries = std::vector<std::pair<std::string, std::vector<double>>>;

  explicit OptionValues(Entries entries) : entries_(std::move(entries)) {}
  double number(const char* name) const { return numbers(name).at(0); }
  bool flag(const char* name) const { return number(name) != 0; }
  // Of an option that is a list.
  const std::vector<double>& numbers(const char* name) const;
  const Entries& entries() const { return entries_; }

 private:
  Entries entries_;
};

class Optimizer {
 public:
  using Groups = std::vector<std::vector<at::Tensor>>;

  // `stateNames`: what it keeps of each parameter, by PyTorch's names. "step" is a count of steps.
  Optimizer(Groups groups, std::vector<std::string> stateNames);
  virtual ~Optimizer() = default;
  Optimizer(const Optimizer&) = delete;
  Optimizer& operator=(const Optimizer&) = delete;

  void zeroGrad(bool setToNone);
  // One update; parameters without a gradient stay. `options` has an entry for each group. Where
  // `foundInf`, a float32 element on the parameters' device, is not zero, nothing is updated.
  void step(const std::vector<OptionValues>& options,
            const std::optional<at::Tensor>& foundInf = {});

  // What a step writes to besides gradients.
  void addUses(runner::Uses& uses) const;

  // Groups in order.
  std::vector<at::Tensor> parameters() const;
  // Of the parameters that have one.
  std::vector<at::Tensor> gradients() const;

  const std::vector<std::string>& stateNames() const { return stateNames_; }
  // For each parameter, groups in order, a tensor for each name; undefined where there is none yet.
  // They are the optimiser's own.
  std::vector<at::Tensor> state() const;
  // The same as they are saved: copies.
  std::vector<at::Tensor> savedState() const;
  void loadState(const std::vector<at::Tensor>& saved);

 protected:
  struct Parameter {
    at::Tensor value;
    std::vector<at::Tensor> state;  // by the order of the names
  };
  using Parameters = std::vector<Parameter*>;

  // Updates parameters of one group, all of which have a gradient.
  virtual void update(const Parameters& parameters, const OptionValues& options,
                      const std::optional<at::Tensor>& foundInf) = 0;

  // The state `name`, zeros at first.
  static at::Tensor& zerosAtFirst(Parameter& parameter, size_t name);
  // The count of steps. With a parameter on a GPU it is there too: a CUDA graph has none of the
  // CPU's.
  static at::Tensor& stepsOf(Parameter& parameter, size_t name);
  // Of a complex tensor its parts; others as they are.
  static at::Tensor realOf(const at::Tensor& tensor);
  // An error where a gradient is sparse.
  static void expectDense(const Parameters& parameters, const char* optimizer);
  // `tensor *= factor` as in Python: `mul_(double)` of C++ rounds the factor to 16 bits where the
  // tensor has those.
  static at::Tensor& multiply(at::Tensor& tensor, double factor);

  // Whether LibTorch's fused steps, which go through the memory of several tensors as if they were
  // one list, may take this one: its gradient and its state lie as it does. State from `from` on.
  static bool canFuse(const Parameter& parameter, size_t from = 0);
  // Those of one device and dtype together, in their order, and of what else `kind` tells apart.
  static std::vector<Parameters> together(
      const Parameters& parameters,
      const std::function<int(const Parameter&)>& kind = [](const Parameter&) { return 0; });
  static bool isSkipped(const std::optional<at::Tensor>& foundInf) {
    return foundInf && foundInf->item<float>() != 0;
  }
  // Updates a parameter by operators that know nothing of `foundInf`. What is kept of it has to be
  // zero at first. A GPU is not waited for: there it is updated, and is what it was again.
  static void unlessSkipped(const std::optional<at::Tensor>& foundInf, Parameter& parameter,
                            const std::function<void(Parameter&)>& updateOne);

 private:
  bool isCount(size_t name) const { return stateNames_[name] == "step"; }

  std::vector<std::vector<Parameter>> groups_;
  std::vector<std::string> stateNames_;
};

// By its name in torch.optim. An unknown one is an error.
std::shared_ptr<Optimizer> makeOptimizer(const std::string& name, Optimizer::Groups groups);

using OptimizerMaker = std::shared_ptr<Optimizer> (*)(Optimizer::Groups groups);
// Makes one of a class, of the groups and these arguments.
template <class Kind, auto... kArguments>
std::shared_ptr<Optimizer> makeOptimizerOf(Optimizer::Groups groups) {
  return std::make_shared<Kind>(std::move(groups), kArguments...);
}

// Makes an optimiser known; for static objects of an optimiser's own file.
class RegisteredOptimizer {
 public:
  RegisteredOptimizer(const char* name, OptimizerMaker make) noexcept
      : name_(name), make_(make), next_(first_) {
    first_ = this;
  }

 private:
  friend std::shared_ptr<Optimizer> makeOptimizer(const std::string& name,
                                                  Optimizer::Groups groups);
  static inline constinit const RegisteredOptimizer* first_ = nullptr;

  const char* name_;
  OptimizerMaker make_;
  const RegisteredOptimizer* next_;
};

}  // namespace fcn::optim
