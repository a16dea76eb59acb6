#include "nn/layer.h"

#include <atomic>
#include <utility>

#include "base/errors.h"
#include "freeze/graph.h"

namespace fcn::nn {
namespace {

thread_local bool evalMode = false;
std::atomic<uint64_t> treeChanges = 0;

}  // namespace

void Layer::add(const std::string& name, ModulePtr /*child*/) {
  throwArgument(std::string("Expected a Sequential to add '") + name + "' to but received a " +
                kind());
}

freeze::Value Layer::trace(freeze::Graph& graph, freeze::Value input) {
  return graph.add(*this, input);
}

bool EvalMode::isOn() noexcept { return evalMode; }

bool EvalMode::set(bool on) noexcept { return std::exchange(evalMode, on); }

at::Tensor forward(torch::nn::Module& module, const at::Tensor& input) {
  auto* layer = dynamic_cast<Layer*>(&module);
  if (!layer) throwArgument("Expected a module that runs natively but received one that does not");
  return layer->forward(input);
}

uint64_t treeVersion() { return treeChanges; }

Layer* addLayer(torch::nn::Module& parent, const std::string& name, ModulePtr child) {
  auto* layer = dynamic_cast<Layer*>(child.get());
  if (!layer) throwArgument("Expected a module that runs natively for '" + name + "'");
  if (name.empty() || name.find('.') != std::string::npos) {
    throwArgument("Expected a module's name without dots but received '" + name + "'");
  }
  for (const ModulePtr& inner : child->modules()) {
    if (inner.get() == &parent) throwArgument("Expected '" + name + "' not to contain its parent");
  }
  parent.register_module(name, std::move(child));
  treeChanges++;
  return layer;
}

}  // namespace fcn::nn
