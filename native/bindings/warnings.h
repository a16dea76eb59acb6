// LibTorch's warnings become Node's (process.emitWarning).
#pragma once
#include <napi.h>

#include <vector>

#include "base/warnings.h"

namespace fcn::bindings {

// Tells JavaScript of them; on the event loop.
void tell(Napi::Env env, std::vector<TorchWarning> warnings);
// Of this thread, the event loop's. Without any it costs one comparison.
inline void tellWarnings(Napi::Env env) {
  if (hasWarnings()) tell(env, takeWarnings());
}

}  // namespace fcn::bindings
