// LibTorch's switches for the whole process: precision, determinism, libraries.
#include <ATen/Context.h>
#include <ATen/Version.h>

#include <string>
#include <unordered_map>

#include "base/nnpack.h"
#include "bindings/exports.h"

namespace fcn::bindings {
namespace {

struct Flag {
  bool (*get)(at::Context&);
  void (*set)(at::Context&, bool);
};

template <bool (at::Context::*get)() const, void (at::Context::*set)(bool)>
constexpr Flag flag{[](at::Context& it) { return (it.*get)(); },
                    [](at::Context& it, bool value) { (it.*set)(value); }};

using at::Context;

// By the names that they have in torch.backends.
const std::unordered_map<std::string, Flag>& flags() {
  static const std::unordered_map<std::string, Flag> all{
      {"cuda.matmul.allowTf32", flag<&Context::allowTF32CuBLAS, &Context::setAllowTF32CuBLAS>},
      {"cudnn.allowTf32",
       {[](Context& it) { return it.allowTF32CuDNN(); },
        [](Context& it, bool value) { it.setAllowTF32CuDNN(value); }}},
      {"cudnn.benchmark", flag<&Context::benchmarkCuDNN, &Context::setBenchmarkCuDNN>},
      {"cudnn.deterministic", flag<&Context::deterministicCuDNN, &Context::setDeterministicCuDNN>},
      {"cudnn.enabled", flag<&Context::userEnabledCuDNN, &Context::setUserEnabledCuDNN>},
      {"nnpack.enabled", flag<&Context::userEnabledNNPACK, &Context::setUserEnabledNNPACK>},
      {"mkldnn.enabled", flag<&Context::userEnabledMkldnn, &Context::setUserEnabledMkldnn>},
      {"mkldnn.deterministic",
       flag<&Context::deterministicMkldnn, &Context::setDeterministicMkldnn>},
      {"mkldnn.allowTf32", flag<&Context::allowTF32OneDNN, &Context::setAllowTF32OneDNN>},
  };
  return all;
}

std::string text(const Napi::Value& value) { return value.As<Napi::String>(); }

// What is set holds for the jobs that are started from now on.
at::Context& contextToSet(Napi::Env env) {
  Environment::of(env).runner.wait();
  return at::globalContext();
}

Napi::Value backendFlag(const Napi::CallbackInfo& info) {
  const bool value = flags().at(text(info[0])).get(at::globalContext());
  return Napi::Boolean::New(info.Env(), value);
}

Napi::Value setBackendFlag(const Napi::CallbackInfo& info) {
  flags().at(text(info[0])).set(contextToSet(info.Env()), info[1].As<Napi::Boolean>());
  return info.Env().Undefined();
}

// float32Precision(backend, op): as in torch.backends, 'all' for a whole backend.
Napi::Value float32Precision(const Napi::CallbackInfo& info) {
  const auto precision = at::globalContext().float32Precision(at::str2backend(text(info[0])),
                                                              at::str2op(text(info[1])));
  return Napi::String::New(info.Env(), at::precision2str(precision));
}

Napi::Value setFloat32Precision(const Napi::CallbackInfo& info) {
  contextToSet(info.Env())
      .setFloat32Precision(at::str2backend(text(info[0])), at::str2op(text(info[1])),
                           at::str2precision(text(info[2])));
  return info.Env().Undefined();
}

Napi::Value float32MatmulPrecision(const Napi::CallbackInfo& info) {
  const char* name = "highest";
  switch (at::globalContext().float32MatmulPrecision()) {
    case at::Float32MatmulPrecision::HIGHEST:
      break;
    case at::Float32MatmulPrecision::HIGH:
      name = "high";
      break;
    case at::Float32MatmulPrecision::MEDIUM:
      name = "medium";
      break;
  }
  return Napi::String::New(info.Env(), name);
}

Napi::Value setFloat32MatmulPrecision(const Napi::CallbackInfo& info) {
  contextToSet(info.Env()).setFloat32MatmulPrecision(text(info[0]));
  return info.Env().Undefined();
}

Napi::Value deterministicAlgorithms(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), at::globalContext().deterministicAlgorithms());
}

Napi::Value deterministicAlgorithmsWarnOnly(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), at::globalContext().deterministicAlgorithmsWarnOnly());
}

Napi::Value setDeterministicAlgorithms(const Napi::CallbackInfo& info) {
  contextToSet(info.Env())
      .setDeterministicAlgorithms(info[0].As<Napi::Boolean>(), info[1].As<Napi::Boolean>());
  return info.Env().Undefined();
}

Napi::Value hasCudnn(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), at::globalContext().hasCuDNN());
}

Napi::Value hasMkldnn(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), at::globalContext().hasMKLDNN());
}

Napi::Value cpuCapability(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), at::get_cpu_capability());
}

Napi::Value hasNnpack(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), supportsNnpack());
}

}  // namespace

void initBackends(Napi::Object exports) {
  define<backendFlag>(exports, "backendFlag");
  define<setBackendFlag>(exports, "setBackendFlag");
  define<float32Precision>(exports, "float32Precision");
  define<setFloat32Precision>(exports, "setFloat32Precision");
  define<float32MatmulPrecision>(exports, "float32MatmulPrecision");
  define<setFloat32MatmulPrecision>(exports, "setFloat32MatmulPrecision");
  define<deterministicAlgorithms>(exports, "deterministicAlgorithms");
  define<deterministicAlgorithmsWarnOnly>(exports, "deterministicAlgorithmsWarnOnly");
  define<setDeterministicAlgorithms>(exports, "setDeterministicAlgorithms");
  define<hasCudnn>(exports, "hasCudnn");
  define<hasMkldnn>(exports, "hasMkldnn");
  define<cpuCapability>(exports, "cpuCapability");
  define<hasNnpack>(exports, "hasNnpack");
}

}  // namespace fcn::bindings
