#include "dispatch/call.h"

#include <c10/util/Exception.h>

#include <memory>
#include <sstream>

#include "dispatch/overloads.h"
#include "dispatch/tape.h"
#include "errors.h"
#include "exports.h"
#include "tensor/convert.h"

namespace fcn {
namespace {

// What LibTorch said, with the operator, its schema and the arguments' shapes.
[[noreturn]] void rethrowWith(const OpGroup& group, const Binding* binding,
                              const Arguments& arguments) {
  Failure failure = describeException(std::current_exception());
  if (!binding) throw failure;
  std::ostringstream message;
  message << group.name << ": " << failure.message << "\n  called as " << group.name
          << describe(arguments) << "\n  schema " << binding->op->schema();
  failure.message = message.str();
  throw failure;
}

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
    rethrowWith(group, &binding, arguments);
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

// startRecording(inputs, state): the slots of the stand-ins for the inputs.
Napi::Value startRecording(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  if (here.recorder) throwArgument("Expected one recording at a time");
  here.recorder =
      std::make_unique<Recorder>(toTensors(here.slots, info[0]), toTensors(here.slots, info[1]));
  return toSlots(env, here.slots, here.recorder->inputs());
}

// finishRecording(slot | null): the tape that computes that result; null gives the recording up.
Napi::Value finishRecording(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  std::unique_ptr<Recorder> recorder = std::move(here.recorder);
  if (!recorder || info[0].IsNull()) return env.Null();
  auto tape = std::make_unique<TapePtr>(recorder->finish(here.slots.tensor(info[0])));
  return Napi::External<TapePtr>::New(env, tape.release(),
                                      [](Napi::Env, TapePtr* it) { delete it; });
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
