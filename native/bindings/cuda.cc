// What users measure with on a GPU: waits, events, figures of memory.
#include <ATen/Context.h>
#include <c10/core/Event.h>
#include <c10/core/Stream.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <memory>

#include "bindings/exports.h"
#include "bindings/promises.h"
#include "cuda/device.h"

namespace fcn::bindings {
namespace {

using EventPtr = std::shared_ptr<c10::Event>;

const c10::impl::VirtualGuardImpl& guard() {
  static const c10::impl::VirtualGuardImpl guard(at::kCUDA);
  return guard;
}

at::DeviceIndex indexOf(const Napi::Value& name) {
  const at::Device device(name.As<Napi::String>().Utf8Value());
  return device.has_index() ? device.index() : guard().getDevice().index();
}

// In this thread's turn: what jobs were submitted for before is started then.
void waitForJobs(const Napi::CallbackInfo& info) { Environment::of(info.Env()).runner.wait(); }

Finish resolveNothing() {
  return [](Napi::Env env) -> Napi::Value { return env.Undefined(); };
}

// After the jobs that were submitted before, `wait` on a thread that only waits.
Napi::Promise waitAfterJobs(Napi::Env env, std::function<void()> wait) {
  return Environment::of(env).runner.submit(env, runner::Uses(),
                                            [wait = std::move(wait)]() -> Finish {
                                              return [wait](Napi::Env settled) -> Napi::Value {
                                                return Environment::of(settled).waiter.submit(
                                                    settled, runner::Uses(), [wait]() -> Finish {
                                                      wait();
                                                      return resolveNothing();
                                                    });
                                              };
                                            });
}

// cudaSynchronize(device)
Napi::Value synchronize(const Napi::CallbackInfo& info) {
  waitForJobs(info);
  guard().synchronizeDevice(indexOf(info[0]));
  return info.Env().Undefined();
}

Napi::Value synchronizeAsync(const Napi::CallbackInfo& info) {
  return waitAfterJobs(info.Env(),
                       [index = indexOf(info[0])] { guard().synchronizeDevice(index); });
}

// The stream that this thread's work on a device goes to, and the jobs' too.
c10::Stream streamOf(const Napi::Value& device) {
  return guard().getStream({at::kCUDA, indexOf(device)});
}

// queryCudaStream(device): whether all that was called before is done
Napi::Value queryStream(const Napi::CallbackInfo& info) {
  waitForJobs(info);
  return Napi::Boolean::New(info.Env(), streamOf(info[0]).query());
}

Napi::Value synchronizeStream(const Napi::CallbackInfo& info) {
  waitForJobs(info);
  streamOf(info[0]).synchronize();
  return info.Env().Undefined();
}

Napi::Value synchronizeStreamAsync(const Napi::CallbackInfo& info) {
  return waitAfterJobs(info.Env(), [stream = streamOf(info[0])] { stream.synchronize(); });
}

EventPtr eventOf(const Napi::Value& handle) {
  return *handle.As<Napi::External<EventPtr>>().Data();
}

// cudaEvent(enableTiming): a handle for the functions below
Napi::Value event(const Napi::CallbackInfo& info) {
  const auto flag = info[0].As<Napi::Boolean>() ? c10::EventFlag::BACKEND_DEFAULT
                                                : c10::EventFlag::PYTORCH_DEFAULT;
  auto made = std::make_unique<EventPtr>(std::make_shared<c10::Event>(at::kCUDA, flag));
  return Napi::External<EventPtr>::New(info.Env(), made.release(),
                                       [](Napi::Env, EventPtr* it) { delete it; });
}

// recordCudaEvent(event, device): behind all that was started there before
Napi::Value recordEvent(const Napi::CallbackInfo& info) {
  waitForJobs(info);
  eventOf(info[0])->record(streamOf(info[1]));
  return info.Env().Undefined();
}

Napi::Value queryEvent(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), eventOf(info[0])->query());
}

Napi::Value synchronizeEvent(const Napi::CallbackInfo& info) {
  eventOf(info[0])->synchronize();
  return info.Env().Undefined();
}

Napi::Value synchronizeEventAsync(const Napi::CallbackInfo& info) {
  return waitAfterJobs(info.Env(), [event = eventOf(info[0])] { event->synchronize(); });
}

// elapsedTime(from, to): milliseconds
Napi::Value elapsedTime(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), eventOf(info[0])->elapsedTime(*eventOf(info[1])));
}

// cudaMemory(device): bytes that tensors have and that are kept with them, now and at most
Napi::Value cudaMemory(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Napi::Object object = Napi::Object::New(env);
  const at::DeviceIndex index = indexOf(info[0]);
  const bool isUsed = cuda::cudaAllocator()->initialized();
  const auto stats = isUsed ? cuda::cudaAllocator()->getDeviceStats(index)
                            : c10::CachingDeviceAllocator::DeviceStats();
  const auto write = [&](const char* name, int64_t bytes) {
    object[name] = Napi::Number::New(env, static_cast<double>(bytes));
  };
  write("allocated", stats.allocated_bytes[0].current);
  write("maxAllocated", stats.allocated_bytes[0].peak);
  write("reserved", stats.reserved_bytes[0].current);
  write("maxReserved", stats.reserved_bytes[0].peak);
  return object;
}

Napi::Value resetPeakMemory(const Napi::CallbackInfo& info) {
  if (cuda::cudaAllocator()->initialized()) cuda::cudaAllocator()->resetPeakStats(indexOf(info[0]));
  return info.Env().Undefined();
}

}  // namespace

void initCuda(Napi::Object exports) {
  define<synchronize>(exports, "cudaSynchronize");
  define<synchronizeAsync>(exports, "cudaSynchronizeAsync");
  define<queryStream>(exports, "queryCudaStream");
  define<synchronizeStream>(exports, "synchronizeCudaStream");
  define<synchronizeStreamAsync>(exports, "synchronizeCudaStreamAsync");
  define<event>(exports, "cudaEvent");
  define<recordEvent>(exports, "recordCudaEvent");
  define<queryEvent>(exports, "queryCudaEvent");
  define<synchronizeEvent>(exports, "synchronizeCudaEvent");
  define<synchronizeEventAsync>(exports, "synchronizeCudaEventAsync");
  define<elapsedTime>(exports, "cudaElapsedTime");
  define<cudaMemory>(exports, "cudaMemory");
  define<resetPeakMemory>(exports, "resetPeakCudaMemory");
}

}  // namespace fcn::bindings
