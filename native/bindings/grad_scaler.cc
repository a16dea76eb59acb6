// The gradient scaler as JavaScript holds it.
#include "bindings/exports.h"
#include "bindings/optim.h"
#include "bindings/promises.h"
#include "dispatch/tape.h"

namespace fcn::bindings {
namespace {

optim::GradScalerOptions toScalerOptions(const Napi::Value& value) {
  Napi::Object options = value.As<Napi::Object>();
  auto number = [&](const char* name) { return options.Get(name).As<Napi::Number>(); };
  return {number("growthFactor").DoubleValue(), number("backoffFactor").DoubleValue(),
          number("growthInterval").Int64Value()};
}

class GradScalerHandle : public Napi::ObjectWrap<GradScalerHandle> {
 public:
  static Napi::Function define(Napi::Env env) {
    return DefineClass(
        env, "GradScalerHandle",
        {InstanceMethod<&GradScalerHandle::guard<&GradScalerHandle::scale>>("scale"),
         InstanceMethod<&GradScalerHandle::guard<&GradScalerHandle::unscale>>("unscale"),
         InstanceMethod<&GradScalerHandle::guard<&GradScalerHandle::step>>("step"),
         InstanceMethod<&GradScalerHandle::guard<&GradScalerHandle::stepAsync>>("stepAsync"),
         InstanceMethod<&GradScalerHandle::guard<&GradScalerHandle::update>>("update"),
         InstanceMethod<&GradScalerHandle::guard<&GradScalerHandle::setScale>>("setScale"),
         InstanceMethod<&GradScalerHandle::guard<&GradScalerHandle::currentScale>>("currentScale"),
         InstanceMethod<&GradScalerHandle::guard<&GradScalerHandle::growthTracker>>(
             "growthTracker"),
         InstanceMethod<&GradScalerHandle::guard<&GradScalerHandle::load>>("load")},
        &Environment::of(env));
  }

  // new GradScalerHandle(scale, growthTracker)
  explicit GradScalerHandle(const Napi::CallbackInfo& info)
      : Napi::ObjectWrap<GradScalerHandle>(info),
        here_(*static_cast<Environment*>(info.Data())),
        scaler_(std::make_shared<optim::GradScaler>(info[0].As<Napi::Number>().DoubleValue(),
                                                    info[1].As<Napi::Number>().Int64Value())) {}

  const std::shared_ptr<optim::GradScaler>& scaler() const { return scaler_; }

 private:
  template <Napi::Value (GradScalerHandle::*method)(const Napi::CallbackInfo&)>
  Napi::Value guard(const Napi::CallbackInfo& info) {
    here_.enter();
    return guarded(info.Env(), [&] { return (this->*method)(info); });
  }

  // Jobs under way use the scale, and may yet write gradients.
  static void waitToWrite(Napi::Env env) {
    Environment& here = Environment::of(env);
    if (here.recorder) {
      throw Failure("ERR_NO_VALUES", "Expected no scaling of gradients in a recorded function");
    }
    here.runner.wait();
    here.captures.beforeWork();
  }

  Napi::Value scale(const Napi::CallbackInfo& info) {
    waitToWrite(info.Env());
    return slotOf(info.Env(), scaler_->scale(tensorArgument(info, 0)));
  }

  Napi::Value unscale(const Napi::CallbackInfo& info) {
    waitToWrite(info.Env());
    scaler_->unscale(optimizerOf(info[0]));
    return info.Env().Undefined();
  }

  Napi::Value step(const Napi::CallbackInfo& info) {
    waitToWrite(info.Env());
    scaler_->step(optimizerOf(info[0]), toOptionValues(info[1]));
    return info.Env().Undefined();
  }

  Napi::Value stepAsync(const Napi::CallbackInfo& info) {
    Napi::Env env = info.Env();
    const std::shared_ptr<optim::Optimizer> optimizer = optimizerOf(info[0]);
    runner::Uses uses;
    optimizer->addUses(uses);
    uses.writes(here_.inUse.gradients());  // which are divided by the scale
    return here_.runner.submit(
        env, std::move(uses),
        [scaler = scaler_, optimizer, options = toOptionValues(info[1])]() -> Finish {
          scaler->step(optimizer, options);
          return [](Napi::Env settled) { return settled.Undefined(); };
        });
  }

  Napi::Value update(const Napi::CallbackInfo& info) {
    waitToWrite(info.Env());
    scaler_->update(toScalerOptions(info[0]));
    return info.Env().Undefined();
  }

  Napi::Value setScale(const Napi::CallbackInfo& info) {
    waitToWrite(info.Env());
    scaler_->update(tensorArgument(info, 0));
    return info.Env().Undefined();
  }

  Napi::Value currentScale(const Napi::CallbackInfo& info) {
    Environment::of(info.Env()).runner.wait();
    return Napi::Number::New(info.Env(), scaler_->currentScale());
  }

  Napi::Value growthTracker(const Napi::CallbackInfo& info) {
    Environment::of(info.Env()).runner.wait();
    return Napi::Number::New(info.Env(), static_cast<double>(scaler_->growthTracker()));
  }

  Napi::Value load(const Napi::CallbackInfo& info) {
    waitToWrite(info.Env());
    scaler_->load(info[0].As<Napi::Number>().DoubleValue(),
                  info[1].As<Napi::Number>().Int64Value());
    return info.Env().Undefined();
  }

  Environment& here_;
  std::shared_ptr<optim::GradScaler> scaler_;
};

}  // namespace

std::optional<optim::LossScaling> toLossScaling(const Napi::Value& value) {
  if (value.IsNull()) return std::nullopt;
  Napi::Array pair = value.As<Napi::Array>();
  const Napi::Value handle = pair[0u];
  return optim::LossScaling{GradScalerHandle::Unwrap(handle.As<Napi::Object>())->scaler(),
                            toScalerOptions(pair[1u])};
}

void initGradScaler(Napi::Object exports) {
  exports["GradScalerHandle"] = GradScalerHandle::define(exports.Env());
}

}  // namespace fcn::bindings
