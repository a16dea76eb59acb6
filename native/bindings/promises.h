// Work off the event loop, and the promises of it.
#pragma once
#include <napi.h>

#include <functional>
#include <memory>
#include <utility>

#include "runner/in_use.h"
#include "runner/runner.h"

namespace fcn::bindings {

struct Environment;

// Makes the job's result, on the event loop.
using Finish = std::function<Napi::Value(Napi::Env)>;
// Does the work, on another thread. It must own what it uses (tensors, modules): their handles may
// be disposed of before it runs. No JavaScript value may be touched in it.
using Work = std::function<Finish()>;

// A runner whose jobs are JavaScript's: their promises are settled on the event loop.
class PromisingRunner {
 public:
  // `name`: the thread's.
  PromisingRunner(Napi::Env env, Environment& here, const char* name);
  ~PromisingRunner();
  PromisingRunner(const PromisingRunner&) = delete;
  PromisingRunner& operator=(const PromisingRunner&) = delete;

  // The promise of what `work` returns, after all work submitted before. `uses` are the tensors
  // that it reads and writes to.
  Napi::Promise submit(Napi::Env env, runner::Uses uses, Work work);
  bool isBusy() const { return runner_.isBusy(); }
  void wait() { runner_.wait(); }
  void stop();

 private:
  struct Submitted;
  void settle(Napi::Env env, Submitted& job);
  static void settleJob(Napi::Env env, Napi::Function, PromisingRunner* runner, Submitted* job);
  using Settled = Napi::TypedThreadSafeFunction<PromisingRunner, Submitted, settleJob>;

  Environment& here_;
  bool isStopped_ = false;
  size_t pending_ = 0;  // not yet settled; while there are any, the event loop stays alive
  Settled settled_;
  runner::Runner runner_;
};

// The same on libuv's pool, for what is no network's, such as decoding: it goes on beside the
// runner's jobs. `kept` is held until the promise is settled, for the memory of it that `work`
// reads. When the process exits, work that has not begun is dropped.
Napi::Promise runOnPool(Napi::Env env, runner::Uses uses, Work work, Napi::Object kept = {});
inline Napi::Promise runOnPool(Napi::Env env, Work work, Napi::Object kept = {}) {
  return runOnPool(env, runner::Uses(), std::move(work), kept);
}

}  // namespace fcn::bindings
