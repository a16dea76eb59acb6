// Gradients and backward passes.
#include <c10/core/GradMode.h>
#include <torch/csrc/autograd/autograd.h>

#include "bindings/convert.h"
#include "bindings/exports.h"
#include "bindings/promises.h"
#include "dispatch/tape.h"
#include "tensor/dtype.h"

namespace fcn::bindings {
namespace {

Napi::Value slotOrNull(Napi::Env env, const at::Tensor& tensor) {
  if (!tensor.defined()) return env.Null();
  return slotOf(env, tensor);
}

Napi::Value requiresGrad(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), tensorArgument(info, 0).requires_grad());
}

Napi::Value setRequiresGrad(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = tensorArgument(info, 0);
  Environment::of(info.Env()).inUse.beforeWrite(tensor);
  tensor.requires_grad_(info[1].As<Napi::Boolean>());
  return info.Env().Undefined();
}

Napi::Value isLeaf(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), tensorArgument(info, 0).is_leaf());
}

Napi::Value gradFunction(const Napi::CallbackInfo& info) {
  auto function = tensorArgument(info, 0).grad_fn();
  if (!function) return info.Env().Null();
  return Napi::String::New(info.Env(), function->name());
}

Napi::Value grad(const Napi::CallbackInfo& info) {
  Environment& here = Environment::of(info.Env());
  here.runner.wait();
  const at::Tensor grad = tensorArgument(info, 0).grad();
  if (grad.defined()) here.inUse.rememberGradient(grad);
  return slotOrNull(info.Env(), grad);
}

Napi::Value setGrad(const Napi::CallbackInfo& info) {
  Environment::of(info.Env()).runner.wait();
  const at::Tensor tensor = tensorArgument(info, 0);
  const at::Tensor grad = info[1].IsNull() ? at::Tensor() : tensorArgument(info, 1);
  if (grad.defined() && (grad.sizes() != tensor.sizes() || grad.dtype() != tensor.dtype() ||
                         grad.device() != tensor.device() || grad.is_same(tensor))) {
    throwArgument("Expected a gradient like " + tensor::describeTensor(tensor) + " but received " +
                  (grad.is_same(tensor) ? "the tensor itself" : tensor::describeTensor(grad)));
  }
  if (grad.defined()) Environment::of(info.Env()).inUse.rememberGradient(grad);
  tensor.mutable_grad() = grad;
  return info.Env().Undefined();
}

// The same storage without history, as Python's `.data`.
Napi::Value variableData(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = tensorArgument(info, 0);
  const auto& recorder = Environment::of(info.Env()).recorder;
  return slotOf(info.Env(), recorder ? recorder->detach(tensor) : tensor.variable_data());
}

// What a backward pass takes: roots, their gradients, retainGraph, createGraph, inputs.
struct Backward {
  torch::autograd::variable_list roots;
  torch::autograd::variable_list gradients;
  bool retainGraph;
  bool createGraph;
  torch::autograd::variable_list inputs;

  explicit Backward(const Napi::CallbackInfo& info)
      : retainGraph(info[2].As<Napi::Boolean>()), createGraph(info[3].As<Napi::Boolean>()) {
    Environment& here = Environment::of(info.Env());
    here.captures.beforeWork();
    if (here.recorder) {
      throw Failure("ERR_NO_VALUES", "Expected no backward pass in a recorded function");
    }
    roots = toTensors(here.slots, info[0]);
    gradients = toTensorsOrNull(here.slots, info[1]);
    inputs = toTensors(here.slots, info[4]);
  }
  void run() const {
    torch::autograd::backward(roots, gradients, retainGraph, createGraph, inputs);
  }
};

Napi::Value backward(const Napi::CallbackInfo& info) {
  Environment::of(info.Env()).runner.wait();  // jobs write to gradients, too
  Backward(info).run();
  return info.Env().Undefined();
}

Napi::Value backwardAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  const Backward job(info);
  runner::Uses uses;
  uses.readsSaved().reads(job.roots).reads(job.gradients).writes(here.inUse.gradients());
  return here.runner.submit(env, std::move(uses), [job]() -> Finish {
    job.run();
    return [](Napi::Env settled) { return settled.Undefined(); };
  });
}

// gradients(as backward, allowUnused): a slot or null for each input.
Napi::Value gradients(const Napi::CallbackInfo& info) {
  const Backward pass(info);
  Environment::of(info.Env()).runner.wait();  // the graph's tensors may be written to
  const auto found =
      torch::autograd::grad(pass.roots, pass.inputs, pass.gradients, pass.retainGraph,
                            pass.createGraph, /*allow_unused=*/info[5].As<Napi::Boolean>());
  Napi::Array array = Napi::Array::New(info.Env(), found.size());
  for (size_t i = 0; i < found.size(); i++) {
    array[static_cast<uint32_t>(i)] = slotOrNull(info.Env(), found[i]);
  }
  return array;
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

void initAutograd(Napi::Object exports) {
  define<requiresGrad>(exports, "requiresGrad");
  define<setRequiresGrad>(exports, "setRequiresGrad");
  define<isLeaf>(exports, "isLeaf");
  define<gradFunction>(exports, "gradFunction");
  define<grad>(exports, "grad");
  define<setGrad>(exports, "setGrad");
  define<variableData>(exports, "variableData");
  define<backward>(exports, "backward");
  define<backwardAsync>(exports, "backwardAsync");
  define<gradients>(exports, "gradients");
  define<setGradEnabled>(exports, "setGradEnabled");
  define<isGradEnabled>(exports, "isGradEnabled");
}

}  // namespace fcn::bindings
