// Modules as JavaScript holds them.
#pragma once
#include <napi.h>

#include "nn/layer.h"
#include "tensor/slots.h"

namespace fcn {

// The module behind a JavaScript handle.
ModulePtr moduleOf(const Napi::Value& handle);

// Weights have no handles before somebody asks for them, so V8 would not hear of networks that come
// and go. The table looks at all memory that is in use when a large tensor enters it: a network's
// largest one.
void tellOf(const at::Tensor& largestWeight, Slots& slots);

void initNn(Napi::Object exports);

}  // namespace fcn
