#include "base/warnings.h"

#include <c10/util/Exception.h>

#include <utility>
#include <variant>

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

bool hasWarnings() { return !collected.empty(); }

NamedOperator::NamedOperator(const std::string& name)
    : before_(std::exchange(currentOperator, &name)) {}

NamedOperator::~NamedOperator() { currentOperator = before_; }

}  // namespace fcn
