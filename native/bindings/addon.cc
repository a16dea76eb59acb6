// Where Node enters: each file beside this one adds its functions to the exports.
#include <napi.h>

#include <memory>
#include <vector>

#include "base/nnpack.h"
#include "base/warnings.h"
#include "bindings/exports.h"
#include "bindings/rooms.h"
#include "cuda/device.h"
#include "tensor/allocated.h"

namespace fcn::bindings {
namespace {

// setMakers(torchError, warnOfTorch): called once, before anything can fail.
Napi::Value setMakers(const Napi::CallbackInfo& info) {
  Environment& here = Environment::of(info.Env());
  here.makeError = Napi::Weak(info[0].As<Napi::Function>());
  here.warn = Napi::Weak(info[1].As<Napi::Function>());
  return info.Env().Undefined();
}

// Of each copy of the package's JavaScript that has been loaded here.
using CopyPtr = std::shared_ptr<Environment>;
using Copies = std::vector<CopyPtr>;

Copies& copiesOf(Napi::Env env) { return *env.GetInstanceData<Copies>(); }

// Frees what a copy has when the collector has taken its functions: nothing can use it any more.
// The Environment itself stays, for objects that are collected later.
void freeCopy(Napi::Env /*env*/, CopyPtr* owned) {
  const CopyPtr copy = *std::unique_ptr<CopyPtr>(owned);
  // As it ends, or while promises are waited for, it keeps what it has.
  if (*copy->isExiting || copy->isBusy()) return;
  copy->enter();
  copy->stop();
  copy->slots.clearAll();
}

// open(): the functions for a copy of the package's JavaScript, with tables of their own.
Napi::Value open(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const CopyPtr& copy = copiesOf(env).emplace_back(std::make_shared<Environment>(env));
  Environment& here = *copy;
  here.enter();
  // Hooks run last in, first out: this one before the environment's own thread-safe function ends.
  env.AddCleanupHook(
      [](Environment* closing) {
        *closing->isExiting = true;
        closing->stop();
        closing->slots.unwatchAll();
      },
      &here);
  Napi::Object exports = Napi::Object::New(env);
  exports.AddFinalizer(freeCopy, new CopyPtr(copy));
  define<setMakers>(exports, "setMakers");
  initTensor(exports);
  initCapture(exports);
  initFill(exports);
  initMemory(exports);
  initDecode(exports);
  initMask(exports);
  initDispatch(exports);
  initAutograd(exports);
  initAutocast(exports);
  initDevice(exports);
  initCuda(exports);
  initBackends(exports);
  initWriteback(exports);
  initNn(exports);
  initState(exports);
  initRunnable(exports);
  initFreeze(exports);
  initOptim(exports);
  initGradScaler(exports);
  initTrain(exports);
  initImage(exports);
  initLoading(exports);
  initSpill(exports);
  return exports;
}

// Waits for the jobs under way and drops the others, of every copy. Called when the process exits,
// which tears down what jobs use and runs no cleanup hook.
Napi::Value stopAll(const Napi::CallbackInfo& info) {
  for (const auto& copy : copiesOf(info.Env())) *copy->isExiting = true;
  for (const auto& copy : copiesOf(info.Env())) copy->stop();
  return info.Env().Undefined();
}

Napi::Object init(Napi::Env env, Napi::Object exports) {
  cuda::loadCuda();
  tensor::countAllocated();
  collectWarnings();
  disableUnsupportedNnpack();
  env.SetInstanceData<Copies>(new Copies());
  exports["open"] = Napi::Function::New<open>(env, "open");
  // Node's own `process`: test runners give a package's JavaScript another one.
  Napi::Object process = env.Global().Get("process").As<Napi::Object>();
  process.Get("once").As<Napi::Function>().Call(
      process, {Napi::String::New(env, "exit"), Napi::Function::New<stopAll>(env, "stopAll")});
  return exports;
}

NODE_API_MODULE(fcn_torch, init)

}  // namespace
}  // namespace fcn::bindings
