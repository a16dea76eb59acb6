// What LibTorch warns of becomes a Node warning (process.emitWarning), and not a line on stderr.
#pragma once
#include <napi.h>

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

// Tells JavaScript of them; on the event loop.
void tell(Napi::Env env, std::vector<TorchWarning> warnings);
// Of this thread, the event loop's. Without any it costs one comparison.
void tellWarnings(Napi::Env env);

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
