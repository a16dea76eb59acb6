#include "autograd.h"

#include <c10/core/GradMode.h>
#include <torch/csrc/autograd/autograd.h>

#include "environment.h"
#include "errors.h"

namespace fcn {
namespace {

at::Tensor argument(const Napi::CallbackInfo& info, size_t index = 0) {
  return Environment::of(info.Env()).slots.tensor(info[index]);
}

Napi::Value slotOrNull(Napi::Env env, const at::Tensor& tensor) {
  if (!tensor.defined()) return env.Null();
  return Napi::Number::New(env, Environment::of(env).slots.put(tensor));
}

Napi::Value requiresGrad(const Napi::CallbackInfo& info) {
  return guarded(info.Env(), [&]() -> Napi::Value {
    return Napi::Boolean::New(info.Env(), argument(info).requires_grad());
  });
}

Napi::Value setRequiresGrad(const Napi::CallbackInfo& info) {
  return guarded(info.Env(), [&]() -> Napi::Value {
    argument(info).requires_grad_(info[1].As<Napi::Boolean>());
    return info.Env().Undefined();
  });
}

Napi::Value isLeaf(const Napi::CallbackInfo& info) {
  return guarded(info.Env(), [&]() -> Napi::Value {
    return Napi::Boolean::New(info.Env(), argument(info).is_leaf());
  });
}

Napi::Value gradFunction(const Napi::CallbackInfo& info) {
  return guarded(info.Env(), [&]() -> Napi::Value {
    auto function = argument(info).grad_fn();
    if (!function) return info.Env().Null();
    return Napi::String::New(info.Env(), function->name());
  });
}

Napi::Value grad(const Napi::CallbackInfo& info) {
  return guarded(info.Env(), [&] { return slotOrNull(info.Env(), argument(info).grad()); });
}

Napi::Value setGrad(const Napi::CallbackInfo& info) {
  return guarded(info.Env(), [&]() -> Napi::Value {
    argument(info).mutable_grad() = info[1].IsNull() ? at::Tensor() : argument(info, 1);
    return info.Env().Undefined();
  });
}

// The same storage without history, as Python's `.data`.
Napi::Value variableData(const Napi::CallbackInfo& info) {
  return guarded(info.Env(),
                 [&] { return slotOrNull(info.Env(), argument(info).variable_data()); });
}

struct Backward {
  torch::autograd::variable_list roots;
  torch::autograd::variable_list gradients;
  bool retainGraph;

  explicit Backward(const Napi::CallbackInfo& info)
      : roots{argument(info)}, retainGraph(info[2].As<Napi::Boolean>()) {
    if (!info[1].IsNull()) gradients.push_back(argument(info, 1));
  }
  void run() const {
    torch::autograd::backward(roots, gradients, retainGraph ? std::optional(true) : std::nullopt);
  }
};

Napi::Value backward(const Napi::CallbackInfo& info) {
  return guarded(info.Env(), [&]() -> Napi::Value {
    Backward(info).run();
    return info.Env().Undefined();
  });
}

Napi::Value backwardAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  return guarded(env, [&]() -> Napi::Value {
    return Environment::of(env).runner.submit(env, [job = Backward(info)]() -> Finish {
      job.run();
      return [](Napi::Env here) { return here.Undefined(); };
    });
  });
}

Napi::Value setGradEnabled(const Napi::CallbackInfo& info) {
  const bool before = c10::GradMode::is_enabled();
  c10::GradMode::set_enabled(info[0].As<Napi::Boolean>());
  return Napi::Boolean::New(info.Env(), before);
}

Napi::Value isGradEnabled(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), c10::GradMode::is_enabled());
}

}  // namespace

void initAutograd(Napi::Env env, Napi::Object exports) {
  exports["requiresGrad"] = Napi::Function::New(env, requiresGrad, "requiresGrad");
  exports["setRequiresGrad"] = Napi::Function::New(env, setRequiresGrad, "setRequiresGrad");
  exports["isLeaf"] = Napi::Function::New(env, isLeaf, "isLeaf");
  exports["gradFunction"] = Napi::Function::New(env, gradFunction, "gradFunction");
  exports["grad"] = Napi::Function::New(env, grad, "grad");
  exports["setGrad"] = Napi::Function::New(env, setGrad, "setGrad");
  exports["variableData"] = Napi::Function::New(env, variableData, "variableData");
  exports["backward"] = Napi::Function::New(env, backward, "backward");
  exports["backwardAsync"] = Napi::Function::New(env, backwardAsync, "backwardAsync");
  exports["setGradEnabled"] = Napi::Function::New(env, setGradEnabled, "setGradEnabled");
  exports["isGradEnabled"] = Napi::Function::New(env, isGradEnabled, "isGradEnabled");
}

}  // namespace fcn
