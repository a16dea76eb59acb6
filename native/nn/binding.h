// Modules as JavaScript holds them.
#pragma once
#include <napi.h>

#include "nn/layer.h"

namespace fcn {

// The module behind a JavaScript handle.
ModulePtr moduleOf(const Napi::Value& handle);

void initNn(Napi::Object exports);

}  // namespace fcn
