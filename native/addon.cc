// Where Node enters: each room of native/ adds its functions to the exports.
#include <napi.h>

#include "autocast.h"
#include "autograd.h"
#include "backends.h"
#include "device.h"
#include "dispatch/call.h"
#include "exports.h"
#include "freeze/binding.h"
#include "image/binding.h"
#include "image/decode.h"
#include "image/loading.h"
#include "image/mask.h"
#include "image/spill.h"
#include "nn/binding.h"
#include "optim/grad_scaler.h"
#include "optim/sgd.h"
#include "tensor/allocated.h"
#include "tensor/capture.h"
#include "tensor/copy.h"
#include "tensor/fill.h"
#include "tensor/quantized.h"
#include "tensor/shared.h"
#include "tensor/storage.h"
#include "tensor/tensor.h"
#include "train/binding.h"
#include "writeback.h"

namespace fcn {
namespace {

// setErrorFactory(torchError): called once, before anything can fail.
Napi::Value setErrorFactory(const Napi::CallbackInfo& info) {
  Environment::of(info.Env()).makeError = Napi::Persistent(info[0].As<Napi::Function>());
  return info.Env().Undefined();
}

// stop(): waits for the job under way. Called when the process exits, which tears down what the job
// uses and runs no cleanup hook.
Napi::Value stop(const Napi::CallbackInfo& info) {
  Environment::of(info.Env()).runner.stop();
  return info.Env().Undefined();
}

Napi::Object init(Napi::Env env, Napi::Object exports) {
  loadCuda();
  countAllocated();
  auto* here = new Environment(env);
  env.SetInstanceData<Environment>(here);
  // Hooks run last in, first out: this one before the environment's own thread-safe function ends.
  env.AddCleanupHook(
      [](Environment* closing) {
        closing->runner.stop();
        closing->slots.unwatchAll();
      },
      here);
  define<setErrorFactory>(exports, "setErrorFactory");
  define<stop>(exports, "stop");
  initTensor(exports);
  initShared(exports);
  initStorage(exports);
  initCopy(exports);
  initCapture(exports);
  initFill(exports);
  initQuantized(exports);
  initDecode(exports);
  initMask(exports);
  initDispatch(exports);
  initAutograd(exports);
  initAutocast(exports);
  initDevice(exports);
  initBackends(exports);
  initWriteback(exports);
  initNn(exports);
  initFreeze(exports);
  initOptim(exports);
  initGradScaler(exports);
  initTrain(exports);
  initImage(exports);
  initLoading(exports);
  initSpill(exports);
  return exports;
}

NODE_API_MODULE(fcn_torch, init)

}  // namespace
}  // namespace fcn
