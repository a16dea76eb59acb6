// What every module that runs natively can do, whatever torch::nn class it is.
#pragma once
#include <ATen/core/Tensor.h>
#include <torch/nn/module.h>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "dispatch/explain.h"
#include "nn/module_ptr.h"
#include "nn/options.h"

// A network that is about to be frozen (freeze/graph.h), and what is computed in it.
namespace fcn::freeze {
class Graph;
using Value = size_t;
}  // namespace fcn::freeze

namespace fcn::nn {

class Layer {
 public:
  virtual ~Layer() = default;
  virtual at::Tensor forward(const at::Tensor& input) = 0;
  // The name in the registry, which is that of the TypeScript class.
  virtual const char* kind() const = 0;
  virtual Options options() const { return {}; }
  // Adds to `graph` what `forward` does in evaluation; the output. Of layers that consist of
  // others.
  virtual freeze::Value trace(freeze::Graph& graph, freeze::Value input);
  // Appends a child; an error where the layer's children are fixed.
  virtual void add(const std::string& name, ModulePtr child);

  // Of the module and of all in it, as nn/uses.cc has found them.
  struct Tensors {
    uint64_t treeVersion;
    std::vector<at::Tensor> parameters, buffers;
    std::vector<torch::nn::Module*> withBuffers;
  };
  std::unique_ptr<Tensors> tensors;
};

// While one lives, layers behave on this thread as in evaluation, whatever mode they are in. So a
// prediction changes nothing that a training under way could see.
class EvalMode {
 public:
  EvalMode() : before_(set(true)) {}
  ~EvalMode() { set(before_); }
  EvalMode(const EvalMode&) = delete;
  EvalMode& operator=(const EvalMode&) = delete;

  static bool isOn() noexcept;
  // Switches this thread; what it was.
  static bool set(bool on) noexcept;

 private:
  bool before_;
};

// A torch::nn layer that knows its kind and options.
template <class Impl>
class Native final : public Impl, public Layer {
 public:
  template <class... Args>
  Native(const char* kind, Options options, Args&&... args)
      : Impl(std::forward<Args>(args)...), kind_(kind), options_(std::move(options)) {}
  at::Tensor forward(const at::Tensor& input) override try {
    return Impl::forward(input);
  } catch (...) {
    dispatch::rethrowFrom(kind_, input);
  }
  const char* kind() const override { return kind_; }
  Options options() const override { return options_; }
  bool is_training() const noexcept override { return !EvalMode::isOn() && Impl::is_training(); }

 private:
  const char* kind_;
  Options options_;
};

// The module's native forward; a module without one is an error.
at::Tensor forward(torch::nn::Module& module, const at::Tensor& input);

// Another number after a module has got a child.
uint64_t treeVersion();

// Registers `child` and returns it as a layer to call.
Layer* addLayer(torch::nn::Module& parent, const std::string& name, ModulePtr child);

}  // namespace fcn::nn
