// What a job can run as a network: a native module, or a recording of one written in TypeScript.
#pragma once
#include <napi.h>

#include <functional>
#include <vector>

#include "dispatch/tape.h"

namespace fcn {

// May be called on any thread; it owns what it runs.
using Runnable = std::function<at::Tensor(const std::vector<at::Tensor>& inputs)>;

TapePtr tapeOf(const Napi::Value& handle);

// Of a ModuleHandle or of a tape.
Runnable runnableOf(const Napi::Value& handle);

void initRunnable(Napi::Object exports);

}  // namespace fcn
