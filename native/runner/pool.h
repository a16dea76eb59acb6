// Work for libuv's pool: what is no network's, such as decoding, goes on beside the runner's jobs.
#pragma once
#include <napi.h>

#include "runner/runner.h"

namespace fcn {

// The promise of what `work` returns, made by its `Finish` on the event loop. `work` touches no
// JavaScript; `kept` is held until then, for the memory of it that `work` reads.
Napi::Promise runOnPool(Napi::Env env, Work work, Napi::Object kept = {});

}  // namespace fcn
