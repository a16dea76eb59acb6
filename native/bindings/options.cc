#include <cmath>

#include "base/errors.h"
#include "bindings/nn.h"

namespace fcn::bindings {
namespace {

c10::IValue fromJsValue(const std::string& name, const Napi::Value& value) {
  if (value.IsNull() || value.IsUndefined()) return c10::IValue();
  if (value.IsBoolean()) return c10::IValue(value.As<Napi::Boolean>().Value());
  if (value.IsNumber()) {
    const double number = value.As<Napi::Number>();
    if (std::trunc(number) == number && std::abs(number) < 0x1p53)
      return c10::IValue(static_cast<int64_t>(number));
    return c10::IValue(number);
  }
  if (value.IsArray()) {
    Napi::Array array = value.As<Napi::Array>();
    std::vector<c10::IValue> items;
    items.reserve(array.Length());
    for (uint32_t i = 0; i < array.Length(); i++) items.push_back(fromJsValue(name, array[i]));
    return c10::ivalue::Tuple::create(std::move(items));
  }
  throwArgument("Expected a number, a boolean or an array of them for " + name);
}

Napi::Value toJsValue(Napi::Env env, const c10::IValue& value) {
  if (value.isBool()) return Napi::Boolean::New(env, value.toBool());
  if (value.isInt()) return Napi::Number::New(env, static_cast<double>(value.toInt()));
  if (value.isString()) return Napi::String::New(env, value.toStringRef());
  if (value.isDouble()) return Napi::Number::New(env, value.toDouble());
  if (value.isTuple()) {
    const auto& items = value.toTupleRef().elements();
    Napi::Array array = Napi::Array::New(env, items.size());
    for (size_t i = 0; i < items.size(); i++) {
      array[static_cast<uint32_t>(i)] = toJsValue(env, items[i]);
    }
    return array;
  }
  return env.Null();
}

}  // namespace

nn::Options toOptions(const Napi::Object& object) {
  nn::Options::Entries entries;
  Napi::Array names = object.GetPropertyNames();
  for (uint32_t i = 0; i < names.Length(); i++) {
    const std::string name = Napi::Value(names[i]).As<Napi::String>();
    Napi::Value value = object.Get(name);
    if (!value.IsUndefined()) entries.emplace_back(name, fromJsValue(name, value));
  }
  return nn::Options(std::move(entries));
}

Napi::Object fromOptions(Napi::Env env, const nn::Options& options) {
  Napi::Object object = Napi::Object::New(env);
  for (const auto& [name, value] : options.entries()) object[name] = toJsValue(env, value);
  return object;
}

}  // namespace fcn::bindings
