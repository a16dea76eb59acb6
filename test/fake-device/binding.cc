// For JavaScript: set(name, number), and report(), JSON of what was seen since the last.
#include <node_api.h>

#include <cstdio>
#include <mutex>
#include <sstream>
#include <string>

#include "allocators.h"
#include "control.h"
#include "memory.h"

namespace fake {
namespace {

constexpr size_t kLongest = 32;

void apply(const std::string& name, int64_t number) {
  Switches& all = switches();
  if (name == "limit") all.limit = number == 0 ? INT64_MAX : number;
  if (name == "failAfter") all.failAfter = number;
  if (name == "latency") all.latency = number;
  if (name == "stacks") all.stacks = number != 0;
}

napi_value set(napi_env env, napi_callback_info info) {
  size_t count = 2;
  napi_value arguments[2];
  napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr);
  char name[kLongest] = "";
  size_t length = 0;
  int64_t number = 0;
  napi_get_value_string_utf8(env, arguments[0], name, kLongest, &length);
  napi_get_value_int64(env, arguments[1], &number);
  const Lock locked = lock();
  apply(name, number);
  return nullptr;
}

// Reads a byte of a device's memory as the host: what no program may do.
napi_value touch(napi_env, napi_callback_info) {
  const Lock locked = lock();
  std::printf("%d", *static_cast<volatile char*>(Memory::of(0).allocate(1, 0)));
  return nullptr;
}

void write(std::ostream& json, const char* name, const std::map<std::string, int64_t>& counts) {
  json << '"' << name << "\":{";
  const char* comma = "";
  for (const auto& [key, count] : counts) {
    json << comma << '"' << key << "\":" << count;
    comma = ",";
  }
  json << "},";
}

napi_value report(napi_env env, napi_callback_info) {
  std::ostringstream json;
  {
    const Lock locked = lock();
    json << '{';
    write(json, "counts", seen().counts);
    write(json, "waits", seen().waits);
    write(json, "faults", seen().faults);
    json << "\"allocated\":[" << Memory::of(0).allocated() << ',' << Memory::of(1).allocated()
         << "]}";
    seen() = {};
  }
  napi_value text;
  napi_create_string_utf8(env, json.str().c_str(), NAPI_AUTO_LENGTH, &text);
  return text;
}

}  // namespace
}  // namespace fake

#define EXPORTED extern "C" __attribute__((visibility("default")))

EXPORTED napi_value napi_register_module_v1(napi_env env, napi_value exports) {
  static std::once_flag once;
  std::call_once(once, [] {
    c10::SetAllocator(fake::kType, &fake::deviceAllocator());
    fake::catchTouches();
  });
  const std::pair<const char*, napi_callback> functions[] = {
      {"set", fake::set}, {"report", fake::report}, {"touch", fake::touch}};
  for (const auto& [name, callback] : functions) {
    napi_value function;
    napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, nullptr, &function);
    napi_set_named_property(env, exports, name, function);
  }
  return exports;
}

EXPORTED int32_t node_api_module_get_api_version_v1() { return 9; }
