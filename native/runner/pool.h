// Work for libuv's pool: what is no network's, such as decoding, goes on beside the runner's jobs.
#pragma once
#include <napi.h>

#include <utility>

#include "runner/runner.h"

namespace fcn {

// The promise of what `work` returns, made by its `Finish` on the event loop. `work` touches no
// JavaScript; `uses` are the tensors that it reads. `kept` is held until then, for the memory of it
// that `work` reads. When the process exits, work that has not begun is dropped.
Napi::Promise runOnPool(Napi::Env env, Uses uses, Work work, Napi::Object kept = {});
inline Napi::Promise runOnPool(Napi::Env env, Work work, Napi::Object kept = {}) {
  return runOnPool(env, Uses(), std::move(work), kept);
}

}  // namespace fcn
