#include "bindings/optim.h"

#include "bindings/convert.h"
#include "bindings/exports.h"
#include "bindings/promises.h"

namespace fcn::bindings {
namespace {

class OptimizerHandle : public Napi::ObjectWrap<OptimizerHandle> {
 public:
  static Napi::Function define(Napi::Env env) {
    return DefineClass(
        env, "OptimizerHandle",
        {InstanceMethod<&OptimizerHandle::guard<&OptimizerHandle::zeroGrad>>("zeroGrad"),
         InstanceMethod<&OptimizerHandle::guard<&OptimizerHandle::step>>("step"),
         InstanceMethod<&OptimizerHandle::guard<&OptimizerHandle::stepAsync>>("stepAsync"),
         InstanceMethod<&OptimizerHandle::guard<&OptimizerHandle::stateNames>>("stateNames"),
         InstanceMethod<&OptimizerHandle::guard<&OptimizerHandle::state>>("state"),
         InstanceMethod<&OptimizerHandle::guard<&OptimizerHandle::loadState>>("loadState")},
        &Environment::of(env));
  }

  // new OptimizerHandle(name, groups: slots[][])
  explicit OptimizerHandle(const Napi::CallbackInfo& info)
      : Napi::ObjectWrap<OptimizerHandle>(info), here_(*static_cast<Environment*>(info.Data())) {
    here_.enter();
    guarded(info.Env(), [&] {
      Napi::Array groups = info[1].As<Napi::Array>();
      optim::Optimizer::Groups tensors;
      tensors.reserve(groups.Length());
      for (uint32_t i = 0; i < groups.Length(); i++) {
        tensors.push_back(toTensors(Environment::of(info.Env()).slots, groups[i]));
      }
      optimizer_ = optim::makeOptimizer(info[0].As<Napi::String>(), std::move(tensors));
    });
  }

  const std::shared_ptr<optim::Optimizer>& optimizer() const { return optimizer_; }

 private:
  template <Napi::Value (OptimizerHandle::*method)(const Napi::CallbackInfo&)>
  Napi::Value guard(const Napi::CallbackInfo& info) {
    here_.enter();
    return guarded(info.Env(), [&] { return (this->*method)(info); });
  }

  static void waitToWrite(Napi::Env env) {
    Environment& here = Environment::of(env);
    here.runner.wait();
    here.captures.beforeWork();
  }

  Napi::Value zeroGrad(const Napi::CallbackInfo& info) {
    waitToWrite(info.Env());
    optimizer_->zeroGrad(info[0].As<Napi::Boolean>());
    return info.Env().Undefined();
  }

  Napi::Value step(const Napi::CallbackInfo& info) {
    waitToWrite(info.Env());
    optimizer_->step(toOptionValues(info[0]));
    return info.Env().Undefined();
  }

  Napi::Value stepAsync(const Napi::CallbackInfo& info) {
    Napi::Env env = info.Env();
    runner::Uses uses;
    optimizer_->addUses(uses);
    uses.reads(here_.inUse.gradients());
    return here_.runner.submit(
        env, std::move(uses),
        [optimizer = optimizer_, options = toOptionValues(info[0])]() -> Finish {
          optimizer->step(options);
          return [](Napi::Env settled) { return settled.Undefined(); };
        });
  }

  // PyTorch's names of what is kept of each parameter.
  Napi::Value stateNames(const Napi::CallbackInfo& info) {
    Napi::Array array = Napi::Array::New(info.Env());
    for (const std::string& name : optimizer_->stateNames()) {
      array[array.Length()] = Napi::String::New(info.Env(), name);
    }
    return array;
  }

  // For each parameter, a slot or null for each name: copies.
  Napi::Value state(const Napi::CallbackInfo& info) {
    Environment::of(info.Env()).runner.wait();
    Napi::Env env = info.Env();
    Napi::Array array = Napi::Array::New(env);
    for (const at::Tensor& tensor : optimizer_->savedState()) {
      array[array.Length()] = tensor.defined() ? slotOf(env, tensor) : env.Null();
    }
    return array;
  }

  Napi::Value loadState(const Napi::CallbackInfo& info) {
    Environment::of(info.Env()).runner.wait();
    Napi::Env env = info.Env();
    optimizer_->loadState(toTensorsOrNull(Environment::of(env).slots, info[0]));
    return env.Undefined();
  }

  Environment& here_;
  std::shared_ptr<optim::Optimizer> optimizer_;
};

}  // namespace

std::shared_ptr<optim::Optimizer> optimizerOf(const Napi::Value& handle) {
  return OptimizerHandle::Unwrap(handle.As<Napi::Object>())->optimizer();
}

std::vector<optim::OptionValues> toOptionValues(const Napi::Value& value) {
  const auto toNumber = [](const Napi::Value& each) -> double {
    if (each.IsBoolean()) return each.As<Napi::Boolean>().Value() ? 1 : 0;
    return each.As<Napi::Number>().DoubleValue();
  };
  Napi::Array groups = value.As<Napi::Array>();
  std::vector<optim::OptionValues> all;
  for (uint32_t i = 0; i < groups.Length(); i++) {
    Napi::Object group = Napi::Value(groups[i]).As<Napi::Object>();
    Napi::Array names = group.GetPropertyNames();
    optim::OptionValues::Entries entries;
    for (uint32_t n = 0; n < names.Length(); n++) {
      const std::string name = Napi::Value(names[n]).As<Napi::String>();
      const Napi::Value given = group.Get(name);
      std::vector<double> numbers;
      if (given.IsArray()) {
        Napi::Array list = given.As<Napi::Array>();
        for (uint32_t at = 0; at < list.Length(); at++) numbers.push_back(toNumber(list[at]));
      } else {
        numbers.push_back(toNumber(given));
      }
      entries.emplace_back(name, std::move(numbers));
    }
    all.emplace_back(std::move(entries));
  }
  return all;
}

void initOptim(Napi::Object exports) {
  exports["OptimizerHandle"] = OptimizerHandle::define(exports.Env());
}

}  // namespace fcn::bindings
