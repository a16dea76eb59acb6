// What a job uses that runs a native module.
#pragma once
#include "nn/layer.h"
#include "runner/in_use.h"

namespace fcn::nn {

// The module's parameters and buffers. It writes to the buffers where a batch norm in it is in
// training mode, unless it is run as in evaluation.
void addModuleUses(runner::Uses& uses, const ModulePtr& module, bool inEvaluation = false);

// Whether the module's forward writes to its input: it begins with an in-place ReLU.
bool writesInput(torch::nn::Module& module);

// Waits for the jobs in `inUse` that running the module on this thread would disturb, or see.
void waitForUses(runner::InUse& inUse, const ModulePtr& module, const at::Tensor& input);

}  // namespace fcn::nn
