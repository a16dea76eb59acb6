// Networks as jobs.
#include "bindings/convert.h"
#include "bindings/exports.h"
#include "bindings/nn.h"
#include "bindings/promises.h"

namespace fcn::bindings {
namespace {

// run(network, inputs): its outputs, of a job
Napi::Value runAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  if (here.recorder) {
    throw Failure("ERR_NO_VALUES", "Expected no asynchronous work in a recorded function");
  }
  const nn::Runnable network = runnableOf(info[0]);
  const std::vector<at::Tensor> inputs = toTensors(here.slots, info[1]);
  runner::Uses uses;
  network.addUses(uses, inputs);
  return here.runner.submit(env, std::move(uses), [network, inputs]() -> Finish {
    auto outputs = network.outputs(inputs);
    return [outputs](Napi::Env settled) -> Napi::Value {
      return toSlots(settled, Environment::of(settled).slots, outputs);
    };
  });
}

// standIns(network, inputs): tensors with the shapes and no data of what it would give
Napi::Value standInsOf(const Napi::CallbackInfo& info) {
  Environment& here = Environment::of(info.Env());
  const nn::Runnable network = runnableOf(info[0]);
  return toSlots(info.Env(), here.slots, network.standIns(toTensors(here.slots, info[1])));
}

// outputNames(network): none where it gives one tensor
Napi::Value outputNamesOf(const Napi::CallbackInfo& info) {
  Napi::Array array = Napi::Array::New(info.Env());
  for (const std::string& name : runnableOf(info[0]).outputNames()) {
    array[array.Length()] = Napi::String::New(info.Env(), name);
  }
  return array;
}

// wait(): until every job that was started has ended
Napi::Value wait(const Napi::CallbackInfo& info) {
  Environment::of(info.Env()).runner.wait();
  return info.Env().Undefined();
}

}  // namespace

dispatch::TapePtr tapeOf(const Napi::Value& handle) {
  return *handle.As<Napi::External<dispatch::TapePtr>>().Data();
}

nn::Runnable runnableOf(const Napi::Value& handle) {
  return handle.IsExternal() ? nn::Runnable(tapeOf(handle)) : nn::Runnable(moduleOf(handle));
}

void initRunnable(Napi::Object exports) {
  define<runAsync>(exports, "run");
  define<standInsOf>(exports, "standIns");
  define<outputNamesOf>(exports, "outputNames");
  define<wait>(exports, "wait");
}

}  // namespace fcn::bindings
