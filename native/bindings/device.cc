// Devices, threads, seeds and versions: what LibTorch has and how it is set.
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <torch/version.h>

#include <mutex>
#include <string>
#include <utility>

#include "bindings/exports.h"
#include "cuda/device.h"

namespace fcn::bindings {
namespace {

Napi::Value version(const Napi::CallbackInfo& info) {
  Napi::Object versions = Napi::Object::New(info.Env());
  versions["libtorch"] = Napi::String::New(info.Env(), TORCH_VERSION);
  return versions;
}

Napi::Value cudaIsAvailable(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), at::globalContext().hasCUDA());
}

Napi::Value cudaDeviceCount(const Napi::CallbackInfo& info) {
  const bool has = at::globalContext().hasCUDA();
  return Napi::Number::New(info.Env(),
                           has ? static_cast<int>(at::detail::getCUDAHooks().deviceCount()) : 0);
}

// Why CUDA does not start: no driver, one that is too old, a machine that is not set up.
std::string startProblem() {
  try {
    at::globalContext().lazyInitDevice(at::kCUDA);
  } catch (const std::exception&) {
    const std::string message = describeException(std::current_exception()).message;
    return message.substr(0, message.find('\n'));
  }
  return "no NVIDIA driver or GPU was found";
}

// Why CUDA is not available, for `doctor` and for errors; empty where it is.
Napi::Value cudaUnavailableReason(const Napi::CallbackInfo& info) {
  std::string reason;
  if (!at::globalContext().hasCUDA()) {
    reason = at::detail::getCUDAHooks().isBuilt() ? startProblem() : cuda::cudaProblem();
  }
  return Napi::String::New(info.Env(), reason);
}

Napi::Value mpsIsAvailable(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), at::globalContext().hasMPS());
}

uint64_t toSeed(const Napi::Value& seed) {
  bool lossless = false;
  return seed.As<Napi::BigInt>().Uint64Value(&lossless);
}

Napi::Value manualSeed(const Napi::CallbackInfo& info) {
  at::manual_seed(toSeed(info[0]));
  return info.Env().Undefined();
}

// generator(seed, device): a stream of its own.
Napi::Value generator(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const at::Device device(info[1].As<Napi::String>().Utf8Value());
  const uint64_t seed = toSeed(info[0]);
  at::Generator made;
  if (device.is_cpu()) {
    made = at::detail::createCPUGenerator(seed);
  } else {
    made = at::globalContext()
               .getAcceleratorHooksInterface(device.type())
               .getNewGenerator(device.index());
    made.set_current_seed(seed);
  }
  return Napi::Number::New(env, Environment::of(env).slots.put(std::move(made)));
}

// What these take first: a generator's slot, or null for the one that operators on the CPU draw
// from by default. Other threads may be drawing: each holds the generator's lock.
at::Generator generatorArgument(const Napi::CallbackInfo& info) {
  if (info[0].IsNull()) return at::detail::getDefaultCPUGenerator();
  return Environment::of(info.Env()).slots.generator(info[0].As<Napi::Number>().Uint32Value());
}

Napi::Value generatorManualSeed(const Napi::CallbackInfo& info) {
  at::Generator generator = generatorArgument(info);
  std::lock_guard lock(generator.mutex());
  generator.set_current_seed(toSeed(info[1]));
  return info.Env().Undefined();
}

// A seed from the system's randomness, set and told.
Napi::Value generatorSeed(const Napi::CallbackInfo& info) {
  at::Generator generator = generatorArgument(info);
  std::lock_guard lock(generator.mutex());
  return Napi::BigInt::New(info.Env(), generator.seed());
}

Napi::Value generatorInitialSeed(const Napi::CallbackInfo& info) {
  at::Generator generator = generatorArgument(info);
  std::lock_guard lock(generator.mutex());
  return Napi::BigInt::New(info.Env(), generator.current_seed());
}

Napi::Value generatorState(const Napi::CallbackInfo& info) {
  at::Generator generator = generatorArgument(info);
  std::lock_guard lock(generator.mutex());
  return slotOf(info.Env(), generator.get_state());
}

Napi::Value setGeneratorState(const Napi::CallbackInfo& info) {
  at::Generator generator = generatorArgument(info);
  std::lock_guard lock(generator.mutex());
  generator.set_state(tensorArgument(info, 1));
  return info.Env().Undefined();
}

Napi::Value generatorDevice(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), generatorArgument(info).device().str());
}

Napi::Value getNumThreads(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), at::get_num_threads());
}

// The runner takes each job's thread count from the thread that submits it.
Napi::Value setNumThreads(const Napi::CallbackInfo& info) {
  at::set_num_threads(info[0].As<Napi::Number>().Int32Value());
  return info.Env().Undefined();
}

}  // namespace

void initDevice(Napi::Object exports) {
  define<version>(exports, "version");
  define<cudaIsAvailable>(exports, "cudaIsAvailable");
  define<cudaDeviceCount>(exports, "cudaDeviceCount");
  define<cudaUnavailableReason>(exports, "cudaUnavailableReason");
  define<mpsIsAvailable>(exports, "mpsIsAvailable");
  define<manualSeed>(exports, "manualSeed");
  define<generator>(exports, "generator");
  define<generatorManualSeed>(exports, "generatorManualSeed");
  define<generatorSeed>(exports, "generatorSeed");
  define<generatorInitialSeed>(exports, "generatorInitialSeed");
  define<generatorState>(exports, "generatorState");
  define<setGeneratorState>(exports, "setGeneratorState");
  define<generatorDevice>(exports, "generatorDevice");
  define<getNumThreads>(exports, "getNumThreads");
  define<setNumThreads>(exports, "setNumThreads");
}

}  // namespace fcn::bindings
