// What operators choose for a dtype.
#include <ATen/autocast_mode.h>

#include "bindings/exports.h"
#include "tensor/dtype.h"

namespace fcn::bindings {
namespace {

at::DeviceType deviceType(const Napi::CallbackInfo& info) {
  return at::Device(info[0].As<Napi::String>().Utf8Value()).type();
}

Napi::Value isAutocastEnabled(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), at::autocast::is_autocast_enabled(deviceType(info)));
}

Napi::Value setAutocastEnabled(const Napi::CallbackInfo& info) {
  at::autocast::set_autocast_enabled(deviceType(info), info[1].As<Napi::Boolean>());
  return info.Env().Undefined();
}

Napi::Value autocastDtype(const Napi::CallbackInfo& info) {
  const at::ScalarType dtype = at::autocast::get_autocast_dtype(deviceType(info));
  return Napi::String::New(info.Env(), tensor::dtypeName(dtype));
}

Napi::Value setAutocastDtype(const Napi::CallbackInfo& info) {
  at::autocast::set_autocast_dtype(deviceType(info),
                                   tensor::parseDtype(info[1].As<Napi::String>()));
  return info.Env().Undefined();
}

Napi::Value isAutocastCacheEnabled(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), at::autocast::is_autocast_cache_enabled());
}

Napi::Value setAutocastCacheEnabled(const Napi::CallbackInfo& info) {
  at::autocast::set_autocast_cache_enabled(info[0].As<Napi::Boolean>());
  return info.Env().Undefined();
}

Napi::Value clearAutocastCache(const Napi::CallbackInfo& info) {
  at::autocast::clear_cache();
  return info.Env().Undefined();
}

Napi::Value enterAutocast(const Napi::CallbackInfo& info) {
  at::autocast::increment_nesting();
  return info.Env().Undefined();
}

// The weights' casts go with the outermost.
Napi::Value leaveAutocast(const Napi::CallbackInfo& info) {
  if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
  return info.Env().Undefined();
}

}  // namespace

void initAutocast(Napi::Object exports) {
  define<isAutocastEnabled>(exports, "isAutocastEnabled");
  define<setAutocastEnabled>(exports, "setAutocastEnabled");
  define<autocastDtype>(exports, "autocastDtype");
  define<setAutocastDtype>(exports, "setAutocastDtype");
  define<isAutocastCacheEnabled>(exports, "isAutocastCacheEnabled");
  define<setAutocastCacheEnabled>(exports, "setAutocastCacheEnabled");
  define<clearAutocastCache>(exports, "clearAutocastCache");
  define<enterAutocast>(exports, "enterAutocast");
  define<leaveAutocast>(exports, "leaveAutocast");
}

}  // namespace fcn::bindings
