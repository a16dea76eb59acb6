#include "bindings/nn.h"

#include <algorithm>

#include "bindings/exports.h"
#include "dispatch/tape.h"
#include "nn/registry.h"
#include "nn/uses.h"

namespace fcn::bindings {
namespace {

using NamedTensors = torch::OrderedDict<std::string, at::Tensor>;

Napi::Array toEntries(Napi::Env env, const NamedTensors& tensors) {
  tensor::Slots& slots = Environment::of(env).slots;
  Napi::Array entries = Napi::Array::New(env);
  for (const auto& item : tensors) {
    if (!item.value().defined()) continue;
    Napi::Array entry = Napi::Array::New(env, 2);
    entry[0u] = Napi::String::New(env, item.key());
    entry[1u] = Napi::Number::New(env, slots.put(item.value()));
    entries[entries.Length()] = entry;
  }
  return entries;
}

at::Tensor largest(const std::vector<at::Tensor>& weights) {
  const auto size = [](const at::Tensor& tensor) { return tensor.defined() ? tensor.nbytes() : 0; };
  const auto found =
      std::max_element(weights.begin(), weights.end(),
                       [&](const at::Tensor& a, const at::Tensor& b) { return size(a) < size(b); });
  return found == weights.end() ? at::Tensor() : *found;
}

class ModuleHandle : public Napi::ObjectWrap<ModuleHandle> {
 public:
  static Napi::Function define(Napi::Env env) {
    return DefineClass(
        env, "ModuleHandle",
        {InstanceMethod<&ModuleHandle::guard<&ModuleHandle::kind>>("kind"),
         InstanceMethod<&ModuleHandle::guard<&ModuleHandle::options>>("options"),
         InstanceMethod<&ModuleHandle::guard<&ModuleHandle::children>>("children"),
         InstanceMethod<&ModuleHandle::guard<&ModuleHandle::add>>("add"),
         InstanceMethod<&ModuleHandle::guard<&ModuleHandle::parameters>>("parameters"),
         InstanceMethod<&ModuleHandle::guard<&ModuleHandle::buffers>>("buffers"),
         InstanceMethod<&ModuleHandle::guard<&ModuleHandle::train>>("train"),
         InstanceMethod<&ModuleHandle::guard<&ModuleHandle::isTraining>>("isTraining"),
         InstanceMethod<&ModuleHandle::guard<&ModuleHandle::forward>>("forward")},
        &Environment::of(env));
  }

  // new ModuleHandle(kind, options), or around an existing module.
  explicit ModuleHandle(const Napi::CallbackInfo& info)
      : Napi::ObjectWrap<ModuleHandle>(info), here_(*static_cast<Environment*>(info.Data())) {
    here_.enter();
    guarded(info.Env(), [&] {
      if (info[0].IsExternal()) {
        module_ = *info[0].As<Napi::External<nn::ModulePtr>>().Data();
      } else {
        module_ = nn::makeModule(info[0].As<Napi::String>(), toOptions(info[1].As<Napi::Object>()));
        tellOf(largest(module_->parameters()), Environment::of(info.Env()).slots);
      }
    });
  }

  const nn::ModulePtr& module() const { return module_; }

 private:
  template <Napi::Value (ModuleHandle::*method)(const Napi::CallbackInfo&)>
  Napi::Value guard(const Napi::CallbackInfo& info) {
    here_.enter();
    return guarded(info.Env(), [&] { return (this->*method)(info); });
  }

  nn::Layer* layer() const { return dynamic_cast<nn::Layer*>(module_.get()); }

  Napi::Value kind(const Napi::CallbackInfo& info) {
    return Napi::String::New(info.Env(), layer() ? layer()->kind() : "Module");
  }

  Napi::Value options(const Napi::CallbackInfo& info) {
    return layer() ? fromOptions(info.Env(), layer()->options()) : Napi::Object::New(info.Env());
  }

  // [[name, handle], ...] of the direct children.
  Napi::Value children(const Napi::CallbackInfo& info) {
    Napi::Env env = info.Env();
    Napi::Array entries = Napi::Array::New(env);
    for (const auto& item : module_->named_children()) {
      nn::ModulePtr child = item.value();
      Napi::Array entry = Napi::Array::New(env, 2);
      entry[0u] = Napi::String::New(env, item.key());
      entry[1u] =
          Environment::of(env).moduleClass.New({Napi::External<nn::ModulePtr>::New(env, &child)});
      entries[entries.Length()] = entry;
    }
    return entries;
  }

  Napi::Value add(const Napi::CallbackInfo& info) {
    Environment::of(info.Env()).runner.wait();
    if (!layer()) throwArgument("Expected a module that runs natively to add another to");
    layer()->add(info[0].As<Napi::String>(), moduleOf(info[1]));
    return info.Env().Undefined();
  }

  // The module's own, not its children's.
  Napi::Value parameters(const Napi::CallbackInfo& info) {
    return toEntries(info.Env(), module_->named_parameters(/*recurse=*/false));
  }

  Napi::Value buffers(const Napi::CallbackInfo& info) {
    return toEntries(info.Env(), module_->named_buffers(/*recurse=*/false));
  }

  Napi::Value train(const Napi::CallbackInfo& info) {
    Environment::of(info.Env()).runner.wait();
    module_->train(info[0].As<Napi::Boolean>());
    return info.Env().Undefined();
  }

  Napi::Value isTraining(const Napi::CallbackInfo& info) {
    return Napi::Boolean::New(info.Env(), module_->is_training() && !nn::EvalMode::isOn());
  }

  Napi::Value forward(const Napi::CallbackInfo& info) {
    Napi::Env env = info.Env();
    Environment& here = Environment::of(env);
    const at::Tensor input = here.tensor(info[0]);
    here.captures.beforeWork();
    if (!here.recorder) nn::waitForUses(here.inUse, module_, input);
    return slotOf(
        env, here.recorder ? here.recorder->forward(module_, input) : nn::forward(*module_, input));
  }

  Environment& here_;
  nn::ModulePtr module_;
};

// setEvalMode(on): the event loop's thread, as long as it is on; what it was.
Napi::Value setEvalMode(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), nn::EvalMode::set(info[0].As<Napi::Boolean>()));
}

}  // namespace

nn::ModulePtr moduleOf(const Napi::Value& handle) {
  return ModuleHandle::Unwrap(handle.As<Napi::Object>())->module();
}

void tellOf(const at::Tensor& weight, tensor::Slots& slots) {
  if (weight.defined()) slots.release(slots.put(weight));
}

void initNn(Napi::Object exports) {
  Napi::Function constructor = ModuleHandle::define(exports.Env());
  Environment::of(exports.Env()).moduleClass = Napi::Weak(constructor);
  exports["ModuleHandle"] = constructor;
  define<setEvalMode>(exports, "setEvalMode");
}

}  // namespace fcn::bindings
