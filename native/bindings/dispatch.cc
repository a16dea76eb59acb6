// `call`, `op` and the recording of calls.
#include <memory>

#include "bindings/convert.h"
#include "bindings/exports.h"
#include "dispatch/bind.h"
#include "dispatch/explain.h"
#include "dispatch/operators.h"
#include "dispatch/order.h"
#include "dispatch/tape.h"
#include "tensor/dtype.h"

namespace fcn::bindings {
namespace {

// Writes the results into the frame; minus one minus how many there are.
double writeResults(Environment& here, const torch::jit::Stack& stack,
                    const dispatch::Binding& binding) {
  here.frame.startWriting(stack);
  for (size_t i = 0; i < stack.size(); i++) {
    const int parameter = binding.overload->aliases[i];
    if (parameter >= 0 && binding.slots[parameter] >= 0) {
      here.frame.writeArgument(static_cast<uint32_t>(binding.slots[parameter]));
    } else if (binding.overload->returnsDtype && stack[i].isInt()) {
      here.frame.writeString(tensor::dtypeName(static_cast<at::ScalarType>(stack[i].toInt())));
    } else {
      here.frame.write(stack[i], here.slots);
    }
  }
  return -1 - static_cast<double>(stack.size());
}

// call(op, length): runs the operator on the frame's first `length` numbers. A single new tensor
// comes back as its slot; anything else as -1 minus the count of results, which are in the frame.
double call(Environment& here, uint32_t op, uint32_t length) {
  here.slots.releaseWaiting();
  here.captures.beforeWork();
  const dispatch::OpGroup& group = dispatch::opGroup(op);
  torch::jit::Stack& stack = here.stack;
  const dispatch::Arguments arguments = here.frame.read(length);
  const dispatch::Binding binding =
      dispatch::bindCall(group, here.frame, arguments, here.slots, here.inUse, stack);
  const dispatch::Overload& overload = *binding.overload;
  const NamedOperator named(group.name);
  try {
    if (group.guard) group.guard(overload.op.schema(), stack);
    if (here.recorder) {
      here.recorder->call(overload.op, stack);
    } else {
      dispatch::waitForUses(here.inUse, overload.op, stack);
      overload.op.callBoxed(&stack);
    }
  } catch (...) {
    stack.clear();
    dispatch::rethrowFrom(group.name, here.frame.describe(arguments, here.slots),
                          overload.op.schema());
  }
  double result;
  if (stack.size() == 1 && overload.aliases[0] < 0 && stack[0].isTensor() &&
      stack[0].toTensor().defined()) {
    result = here.slots.put(std::move(stack[0]));
  } else {
    result = writeResults(here, stack, binding);
  }
  stack.clear();
  return result;
}

// The one function that is called for each tensor operation: Node-API itself, without the
// wrapper's costs.
napi_value callFromJs(napi_env env, napi_callback_info info) {
  size_t count = 2;
  napi_value arguments[2];
  void* data = nullptr;
  napi_get_cb_info(env, info, &count, arguments, nullptr, &data);
  uint32_t op = 0;
  uint32_t length = 0;
  napi_get_value_uint32(env, arguments[0], &op);
  napi_get_value_uint32(env, arguments[1], &length);
  napi_value result = nullptr;
  auto& here = *static_cast<Environment*>(data);
  here.enter();
  try {
    napi_create_double(env, call(here, op, length), &result);
    tellWarnings(env);
  } catch (const Napi::Error& error) {
    error.ThrowAsJavaScriptException();
  } catch (...) {
    try {
      toJsError(env, describeException(std::current_exception())).ThrowAsJavaScriptException();
    } catch (const Napi::Error& error) {
      error.ThrowAsJavaScriptException();
    }
  }
  return result;
}

// schemas(): every schema of ATen's as text.
Napi::Value schemas(const Napi::CallbackInfo& info) {
  Napi::Array array = Napi::Array::New(info.Env());
  for (const std::string& schema : dispatch::allSchemas()) {
    array[array.Length()] = Napi::String::New(info.Env(), schema);
  }
  return array;
}

Napi::Value op(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), dispatch::opId(info[0].As<Napi::String>()));
}

Napi::Value bindFrame(const Napi::CallbackInfo& info) {
  Environment& here = Environment::of(info.Env());
  auto array = info[0].As<Napi::Float64Array>();
  here.growFrame = Napi::Weak(info[1].As<Napi::Function>());
  here.frame.bind(array.Data(), array.ElementLength(), [&here](size_t length) {
    const Napi::Env env = here.growFrame.Env();
    here.growFrame.Call({Napi::Number::New(env, static_cast<double>(length))});
  });
  return info.Env().Undefined();
}

Napi::Value internedId(const Napi::CallbackInfo& info) {
  dispatch::Frame& frame = Environment::of(info.Env()).frame;
  return Napi::Number::New(info.Env(), frame.intern(info[0].As<Napi::String>()));
}

Napi::Value forgetPassing(const Napi::CallbackInfo& info) {
  Environment::of(info.Env()).frame.forgetPassing();
  return info.Env().Undefined();
}

// text(id): the interned string.
Napi::Value internedText(const Napi::CallbackInfo& info) {
  const dispatch::Frame& frame = Environment::of(info.Env()).frame;
  return Napi::String::New(info.Env(), *frame.string(info[0].As<Napi::Number>().DoubleValue()));
}

// startRecording(inputs, state): the slots of the stand-ins for the inputs.
Napi::Value startRecording(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  if (here.recorder) throwArgument("Expected one recording at a time");
  here.recorder = std::make_unique<dispatch::Recorder>(toTensors(here.slots, info[0]),
                                                       toTensors(here.slots, info[1]), here.inUse);
  return toSlots(env, here.slots, here.recorder->inputs());
}

// finishRecording(slots | null, names): the tape that computes these results; null gives the
// recording up
Napi::Value finishRecording(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  std::unique_ptr<dispatch::Recorder> recorder = std::move(here.recorder);
  if (!recorder || info[0].IsNull()) return env.Null();
  std::vector<std::string> names;
  Napi::Array given = info[1].As<Napi::Array>();
  names.reserve(given.Length());
  for (uint32_t i = 0; i < given.Length(); i++) {
    names.push_back(Napi::Value(given[i]).As<Napi::String>());
  }
  auto tape = std::make_unique<dispatch::TapePtr>(
      recorder->finish(toTensors(here.slots, info[0]), std::move(names)));
  return Napi::External<dispatch::TapePtr>::New(
      env, tape.release(), [](Napi::Env, dispatch::TapePtr* it) { delete it; });
}

}  // namespace

void initDispatch(Napi::Object exports) {
  napi_value call = nullptr;
  napi_create_function(exports.Env(), "call", NAPI_AUTO_LENGTH, callFromJs,
                       &Environment::of(exports.Env()), &call);
  exports["call"] = call;
  define<schemas>(exports, "schemas");
  define<op>(exports, "op");
  define<bindFrame>(exports, "bindFrame");
  define<internedId>(exports, "intern");
  define<forgetPassing>(exports, "forgetPassing");
  define<internedText>(exports, "text");
  define<startRecording>(exports, "startRecording");
  define<finishRecording>(exports, "finishRecording");
}

}  // namespace fcn::bindings
