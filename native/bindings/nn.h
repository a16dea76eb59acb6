// Modules as JavaScript holds them.
#pragma once
#include <napi.h>

#include "dispatch/tape.h"
#include "nn/layer.h"
#include "nn/runnable.h"
#include "tensor/slots.h"

namespace fcn::bindings {

// The module behind a JavaScript handle.
nn::ModulePtr moduleOf(const Napi::Value& handle);

// Tells V8 of a network's memory. Weights get handles only when they are read, so V8 would not know
// of them: the table counts all memory in use when a large tensor is put into it.
void tellOf(const at::Tensor& largestWeight, tensor::Slots& slots);

// The tape behind one.
dispatch::TapePtr tapeOf(const Napi::Value& handle);
// Of a ModuleHandle or of a tape.
nn::Runnable runnableOf(const Napi::Value& handle);

nn::Options toOptions(const Napi::Object& object);
Napi::Object fromOptions(Napi::Env env, const nn::Options& options);

}  // namespace fcn::bindings
