#include "warnings.h"

#include <c10/util/Exception.h>

#include <utility>
#include <variant>

#include "environment.h"

namespace fcn {
namespace {

thread_local const std::string* currentOperator = nullptr;
thread_local std::vector<TorchWarning> collected;

// A loop that nothing interrupts is not to fill memory with them.
constexpr size_t kMost = 100;

class Collector final : public c10::WarningHandler {
 public:
  void process(const c10::Warning& warning) override {
    if (collected.size() == kMost) return;
    const auto type = warning.type();
    const std::string name = currentOperator ? *currentOperator : "";
    collected.push_back({warning.msg(), name.starts_with("aten::") ? name.substr(6) : name,
                         std::holds_alternative<c10::Warning::DeprecationWarning>(type)});
  }
};

}  // namespace

void collectWarnings() {
  static auto* collector = new Collector();  // threads may outlive static objects
  c10::WarningUtils::set_warning_handler(collector);
}

std::vector<TorchWarning> takeWarnings() { return std::exchange(collected, {}); }

void tell(Napi::Env env, std::vector<TorchWarning> warnings) {
  if (warnings.empty()) return;
  const Napi::Function warn = Environment::of(env).warn.Value();
  if (warn.IsEmpty()) return;  // the copy's JavaScript has been collected
  for (const TorchWarning& it : warnings) {
    warn.Call({Napi::String::New(env, it.message), Napi::String::New(env, it.operatorName),
               Napi::Boolean::New(env, it.isDeprecation)});
  }
}

void tellWarnings(Napi::Env env) {
  if (!collected.empty()) tell(env, takeWarnings());
}

NamedOperator::NamedOperator(const std::string& name)
    : before_(std::exchange(currentOperator, &name)) {}

NamedOperator::~NamedOperator() { currentOperator = before_; }

}  // namespace fcn
