#include "nn/binding.h"

#include <c10/core/GradMode.h>

#include "errors.h"
#include "exports.h"
#include "nn/registry.h"
#include "nn/sequential.h"
#include "tensor/dtype.h"

namespace fcn {
namespace {

using NamedTensors = torch::OrderedDict<std::string, at::Tensor>;

Napi::Array toEntries(Napi::Env env, const NamedTensors& tensors) {
  Slots& slots = Environment::of(env).slots;
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

// As Python's Module.to: integer buffers move but keep their dtype.
void moveTo(torch::nn::Module& module, std::optional<at::Device> device,
            std::optional<at::ScalarType> dtype) {
  at::NoGradGuard noGrad;
  auto move = [&](const at::Tensor& tensor) {
    if (!tensor.defined()) return;
    auto options = tensor.options();
    if (device) options = options.device(*device);
    if (dtype && tensor.is_floating_point()) options = options.dtype(dtype);
    tensor.set_data(tensor.detach().to(options));
    const at::Tensor& grad = tensor.grad();
    if (grad.defined()) grad.set_data(grad.detach().to(options));
  };
  for (const at::Tensor& tensor : module.parameters()) move(tensor);
  for (const at::Tensor& tensor : module.buffers()) move(tensor);
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
         InstanceMethod<&ModuleHandle::guard<&ModuleHandle::zeroGrad>>("zeroGrad"),
         InstanceMethod<&ModuleHandle::guard<&ModuleHandle::to>>("to"),
         InstanceMethod<&ModuleHandle::guard<&ModuleHandle::forward>>("forward"),
         InstanceMethod<&ModuleHandle::guard<&ModuleHandle::forwardAsync>>("forwardAsync")});
  }

  // new ModuleHandle(kind, options), or around an existing module.
  explicit ModuleHandle(const Napi::CallbackInfo& info) : Napi::ObjectWrap<ModuleHandle>(info) {
    guarded(info.Env(), [&] {
      if (info[0].IsExternal()) {
        module_ = *info[0].As<Napi::External<ModulePtr>>().Data();
      } else {
        module_ =
            makeModule(info[0].As<Napi::String>(), Options::fromJs(info[1].As<Napi::Object>()));
      }
    });
  }

  const ModulePtr& module() const { return module_; }

 private:
  template <Napi::Value (ModuleHandle::*method)(const Napi::CallbackInfo&)>
  Napi::Value guard(const Napi::CallbackInfo& info) {
    return guarded(info.Env(), [&] { return (this->*method)(info); });
  }

  Layer* layer() const { return dynamic_cast<Layer*>(module_.get()); }

  Napi::Value kind(const Napi::CallbackInfo& info) {
    return Napi::String::New(info.Env(), layer() ? layer()->kind() : "Module");
  }

  Napi::Value options(const Napi::CallbackInfo& info) {
    return layer() ? layer()->options().toJs(info.Env()) : Napi::Object::New(info.Env());
  }

  // [[name, handle], ...] of the direct children.
  Napi::Value children(const Napi::CallbackInfo& info) {
    Napi::Env env = info.Env();
    Napi::Array entries = Napi::Array::New(env);
    for (const auto& item : module_->named_children()) {
      ModulePtr child = item.value();
      Napi::Array entry = Napi::Array::New(env, 2);
      entry[0u] = Napi::String::New(env, item.key());
      entry[1u] =
          Environment::of(env).moduleClass.New({Napi::External<ModulePtr>::New(env, &child)});
      entries[entries.Length()] = entry;
    }
    return entries;
  }

  Napi::Value add(const Napi::CallbackInfo& info) {
    Environment::of(info.Env()).runner.wait();
    auto* sequential = dynamic_cast<Sequential*>(module_.get());
    if (!sequential) throwArgument("Expected a Sequential to add a module to");
    sequential->add(info[0].As<Napi::String>(), moduleOf(info[1]));
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
    return Napi::Boolean::New(info.Env(), module_->is_training());
  }

  Napi::Value zeroGrad(const Napi::CallbackInfo& info) {
    Environment::of(info.Env()).runner.wait();
    module_->zero_grad(info[0].As<Napi::Boolean>());
    return info.Env().Undefined();
  }

  // to(device | null, dtype | null)
  Napi::Value to(const Napi::CallbackInfo& info) {
    Environment::of(info.Env()).runner.wait();
    std::optional<at::Device> device;
    std::optional<at::ScalarType> dtype;
    if (!info[0].IsNull()) device = at::Device(info[0].As<Napi::String>().Utf8Value());
    if (!info[1].IsNull()) dtype = parseDtype(info[1].As<Napi::String>());
    moveTo(*module_, device, dtype);
    return info.Env().Undefined();
  }

  Napi::Value forward(const Napi::CallbackInfo& info) {
    Napi::Env env = info.Env();
    Environment& here = Environment::of(env);
    if (here.recorder) {
      throw Failure("ERR_NO_VALUES", "Expected no module's forward in a recorded function");
    }
    return Napi::Number::New(env,
                             here.slots.put(fcn::forward(*module_, here.slots.tensor(info[0]))));
  }

  Napi::Value forwardAsync(const Napi::CallbackInfo& info) {
    Napi::Env env = info.Env();
    Environment& here = Environment::of(env);
    return here.runner.submit(
        env, [module = module_, input = here.slots.tensor(info[0])]() -> Finish {
          at::Tensor output = fcn::forward(*module, input);
          return [output](Napi::Env settled) -> Napi::Value {
            return Napi::Number::New(settled, Environment::of(settled).slots.put(output));
          };
        });
  }

  ModulePtr module_;
};

}  // namespace

ModulePtr moduleOf(const Napi::Value& handle) {
  return ModuleHandle::Unwrap(handle.As<Napi::Object>())->module();
}

void initNn(Napi::Object exports) {
  Napi::Function constructor = ModuleHandle::define(exports.Env());
  Environment::of(exports.Env()).moduleClass = Napi::Persistent(constructor);
  exports["ModuleHandle"] = constructor;
}

}  // namespace fcn
