#include "dispatch/call.h"

#include <memory>

#include "dispatch/explain.h"
#include "dispatch/overloads.h"
#include "dispatch/tape.h"
#include "errors.h"
#include "exports.h"
#include "tensor/convert.h"

namespace fcn {
namespace {

// call(op, length): runs the operator on the frame's first `length` numbers. A single tensor comes
// back as its slot; anything else as -1, with the results in the frame.
Napi::Value call(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  const OpGroup& group = opGroup(info[0].As<Napi::Number>().Uint32Value());
  const Arguments arguments = here.frame.read(info[1].As<Napi::Number>().Uint32Value(), here.slots);
  Binding binding = bind(group, arguments);
  torch::jit::Stack& stack = binding.stack;
  try {
    if (here.recorder) {
      here.recorder->call(*binding.op, stack);
    } else {
      binding.op->callBoxed(&stack);
    }
  } catch (...) {
    rethrowFrom(group.name, describe(arguments), binding.op->schema());
  }
  if (stack.size() == 1 && stack[0].isTensor() && stack[0].toTensor().defined()) {
    return Napi::Number::New(env, here.slots.put(std::move(stack[0])));
  }
  here.frame.write(stack, here.slots);
  return Napi::Number::New(env, -1 - static_cast<double>(stack.size()));
}

Napi::Value op(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), opId(info[0].As<Napi::String>()));
}

Napi::Value bindFrame(const Napi::CallbackInfo& info) {
  Environment::of(info.Env())
      .frame.bind(info[0].As<Napi::Float64Array>(), info[1].As<Napi::Function>());
  return info.Env().Undefined();
}

Napi::Value intern(const Napi::CallbackInfo& info) {
  Frame& frame = Environment::of(info.Env()).frame;
  return Napi::Number::New(info.Env(), frame.intern(info[0].As<Napi::String>()));
}

// startRecording(slots): the slots of the stand-ins for these inputs.
Napi::Value startRecording(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  if (here.recorder) throwArgument("Expected one recording at a time");
  here.recorder = std::make_unique<Recorder>(toTensors(here.slots, info[0]));
  return toSlots(env, here.slots, here.recorder->inputs());
}

// finishRecording(slot | null): the tape that computes that result; null gives the recording up.
Napi::Value finishRecording(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  std::unique_ptr<Recorder> recorder = std::move(here.recorder);
  if (recorder && info[0].IsNull()) recorder->giveUp();
  if (!recorder || info[0].IsNull()) return env.Null();
  auto tape = std::make_unique<Tape>(recorder->finish(here.slots.tensor(info[0])));
  return Napi::External<Tape>::New(env, tape.release(), [](Napi::Env, Tape* it) { delete it; });
}

}  // namespace

void initDispatch(Napi::Object exports) {
  define<call>(exports, "call");
  define<op>(exports, "op");
  define<bindFrame>(exports, "bindFrame");
  define<intern>(exports, "intern");
  define<startRecording>(exports, "startRecording");
  define<finishRecording>(exports, "finishRecording");
}

}  // namespace fcn
