#include "nn/uses.h"

#include <torch/nn/modules/activation.h>
#include <torch/nn/modules/linear.h>

#include <algorithm>

#include "nn/sequential.h"

namespace fcn::nn {
namespace {

// Found once: to walk a network takes as long as a small job.
const Layer::Tensors& tensorsOf(torch::nn::Module& module, Layer& layer) {
  if (layer.tensors && layer.tensors->treeVersion == treeVersion()) return *layer.tensors;
  auto found = std::make_unique<Layer::Tensors>();
  found->treeVersion = treeVersion();
  found->parameters = module.parameters();
  found->buffers = module.buffers();
  for (const ModulePtr& inner : module.modules(/*include_self=*/false)) {
    if (!inner->buffers(/*recurse=*/false).empty()) found->withBuffers.push_back(inner.get());
  }
  if (!module.buffers(/*recurse=*/false).empty()) found->withBuffers.push_back(&module);
  layer.tensors = std::move(found);
  return *layer.tensors;
}

bool isAnyTraining(const Layer::Tensors& tensors) {
  return std::any_of(tensors.withBuffers.begin(), tensors.withBuffers.end(),
                     [](const torch::nn::Module* module) { return module->is_training(); });
}

}  // namespace

void addModuleUses(runner::Uses& uses, const ModulePtr& module, bool inEvaluation) {
  auto* layer = dynamic_cast<Layer*>(module.get());
  if (!layer) return;
  const Layer::Tensors& tensors = tensorsOf(*module, *layer);
  uses.reads(tensors.parameters);
  if (!inEvaluation && isAnyTraining(tensors)) {
    uses.writes(tensors.buffers);
  } else {
    uses.reads(tensors.buffers);
  }
}

bool writesInput(torch::nn::Module& module) {
  if (const auto* relu = dynamic_cast<torch::nn::ReLUImpl*>(&module)) {
    return relu->options.inplace();
  }
  const auto* sequential = dynamic_cast<Sequential*>(&module);
  if (!sequential) return false;
  for (Layer* layer : sequential->layers()) {
    auto& first = dynamic_cast<torch::nn::Module&>(*layer);
    if (!dynamic_cast<torch::nn::IdentityImpl*>(&first)) return writesInput(first);
  }
  return false;
}

void waitForUses(runner::InUse& inUse, const ModulePtr& module, const at::Tensor& input) {
  auto* layer = dynamic_cast<Layer*>(module.get());
  if (!layer || inUse.isEmpty()) return;
  const Layer::Tensors& tensors = tensorsOf(*module, *layer);
  const bool writes = isAnyTraining(tensors);
  for (const at::Tensor& parameter : tensors.parameters) inUse.beforeRead(parameter);
  for (const at::Tensor& buffer : tensors.buffers) {
    writes ? inUse.beforeWrite(buffer) : inUse.beforeRead(buffer);
  }
  writesInput(*module) ? inUse.beforeWrite(input) : inUse.beforeRead(input);
}

}  // namespace fcn::nn
