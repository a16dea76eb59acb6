// What LibTorch warns of becomes a Node warning (process.emitWarning), and not a line on stderr.
#pragma once
#include <string>
#include <vector>

namespace fcn {

struct TorchWarning {
  std::string message;
  std::string operatorName;  // empty where it is not known
  bool isDeprecation;
};

// Has the warnings of this thread collected from now on.
void collectWarnings();
// Those of this thread since the last call.
std::vector<TorchWarning> takeWarnings();
// Whether there are any of this thread.
bool hasWarnings();

// While one lives, warnings of this thread are the operator's. The name has to outlive it.
class NamedOperator {
 public:
  explicit NamedOperator(const std::string& name);
  ~NamedOperator();
  NamedOperator(const NamedOperator&) = delete;
  NamedOperator& operator=(const NamedOperator&) = delete;

 private:
  const std::string* before_;
};

}  // namespace fcn
