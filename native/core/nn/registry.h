// Every kind of native module by name. A new layer is an entry in registry.cc and a class in
// src/nn.
#pragma once
#include <string>

#include "nn/layer.h"

namespace fcn::nn {

// Makes a module, initialised as PyTorch initialises it. An unknown kind is an error.
ModulePtr makeModule(const std::string& kind, Options options = {});

}  // namespace fcn::nn
