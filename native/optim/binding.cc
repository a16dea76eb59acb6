// The optimiser as JavaScript holds it.
#include "errors.h"
#include "exports.h"
#include "optim/sgd.h"
#include "tensor/convert.h"

namespace fcn {
namespace {

class SgdHandle : public Napi::ObjectWrap<SgdHandle> {
 public:
  static Napi::Function define(Napi::Env env) {
    return DefineClass(
        env, "SgdHandle",
        {InstanceMethod<&SgdHandle::guard<&SgdHandle::zeroGrad>>("zeroGrad"),
         InstanceMethod<&SgdHandle::guard<&SgdHandle::step>>("step"),
         InstanceMethod<&SgdHandle::guard<&SgdHandle::stepAsync>>("stepAsync"),
         InstanceMethod<&SgdHandle::guard<&SgdHandle::momentumBuffers>>("momentumBuffers"),
         InstanceMethod<&SgdHandle::guard<&SgdHandle::setMomentumBuffers>>("setMomentumBuffers")},
        &Environment::of(env));
  }

  // new SgdHandle(groups: slots[][])
  explicit SgdHandle(const Napi::CallbackInfo& info)
      : Napi::ObjectWrap<SgdHandle>(info), here_(*static_cast<Environment*>(info.Data())) {
    here_.enter();
    guarded(info.Env(), [&] {
      Napi::Array groups = info[0].As<Napi::Array>();
      std::vector<std::vector<at::Tensor>> tensors;
      tensors.reserve(groups.Length());
      for (uint32_t i = 0; i < groups.Length(); i++) {
        tensors.push_back(toTensors(Environment::of(info.Env()).slots, groups[i]));
      }
      sgd_ = std::make_shared<Sgd>(std::move(tensors));
    });
  }

  const std::shared_ptr<Sgd>& sgd() const { return sgd_; }

 private:
  template <Napi::Value (SgdHandle::*method)(const Napi::CallbackInfo&)>
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
    sgd_->zeroGrad(info[0].As<Napi::Boolean>());
    return info.Env().Undefined();
  }

  Napi::Value step(const Napi::CallbackInfo& info) {
    waitToWrite(info.Env());
    sgd_->step(toSgdOptions(info[0]));
    return info.Env().Undefined();
  }

  Napi::Value stepAsync(const Napi::CallbackInfo& info) {
    Napi::Env env = info.Env();
    Uses uses;
    sgd_->addUses(uses);
    uses.reads(here_.inUse.gradients());
    return here_.runner.submit(env, std::move(uses),
                               [sgd = sgd_, options = toSgdOptions(info[0])]() -> Finish {
                                 sgd->step(options);
                                 return [](Napi::Env settled) { return settled.Undefined(); };
                               });
  }

  // A slot or null for each parameter.
  Napi::Value momentumBuffers(const Napi::CallbackInfo& info) {
    Environment::of(info.Env()).runner.wait();
    Napi::Env env = info.Env();
    Napi::Array array = Napi::Array::New(env);
    for (const at::Tensor& buffer : sgd_->momentumBuffers()) {
      array[array.Length()] = buffer.defined() ? slotOf(env, buffer.clone()) : env.Null();
    }
    return array;
  }

  Napi::Value setMomentumBuffers(const Napi::CallbackInfo& info) {
    Environment::of(info.Env()).runner.wait();
    Napi::Env env = info.Env();
    sgd_->setMomentumBuffers(toTensorsOrNull(Environment::of(env).slots, info[0]));
    return env.Undefined();
  }

  Environment& here_;
  std::shared_ptr<Sgd> sgd_;
};

}  // namespace

std::shared_ptr<Sgd> sgdOf(const Napi::Value& handle) {
  return SgdHandle::Unwrap(handle.As<Napi::Object>())->sgd();
}

std::vector<SgdOptions> toSgdOptions(const Napi::Value& value) {
  Napi::Array groups = value.As<Napi::Array>();
  std::vector<SgdOptions> options;
  for (uint32_t i = 0; i < groups.Length(); i++) {
    Napi::Object group = Napi::Value(groups[i]).As<Napi::Object>();
    auto number = [&](const char* name) {
      return group.Get(name).As<Napi::Number>().DoubleValue();
    };
    options.push_back({number("lr"), number("momentum"), number("dampening"), number("weightDecay"),
                       group.Get("nesterov").As<Napi::Boolean>(),
                       group.Get("maximize").As<Napi::Boolean>()});
  }
  return options;
}

void initOptim(Napi::Object exports) { exports["SgdHandle"] = SgdHandle::define(exports.Env()); }

}  // namespace fcn
