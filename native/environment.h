// What belongs to one JavaScript environment (the main thread's or a worker's).
#pragma once
#include <napi.h>

#include <memory>
#include <string>
#include <vector>

#include "dispatch/frame.h"
#include "dispatch/tape.h"
#include "runner/runner.h"
#include "tensor/capture.h"
#include "tensor/slots.h"

namespace fcn {

struct Environment {
  explicit Environment(Napi::Env env);

  Slots slots;
  Frame frame;
  Captures captures;
  std::vector<c10::IValue> stack;  // an operator's arguments, then its results; empty between calls
  std::unique_ptr<Recorder> recorder;  // set while a function is being recorded
  Napi::FunctionReference makeError;
  Napi::FunctionReference moduleClass;
  Runner runner;

  static Environment& of(Napi::Env env) { return *env.GetInstanceData<Environment>(); }
};

}  // namespace fcn
