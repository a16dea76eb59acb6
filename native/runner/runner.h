// A thread of an environment that does jobs in order; their promises are settled on the event loop.
// On one of them networks run, so libuv's pool stays free for files and pictures, and OpenMP keeps
// one pool. Another waits for devices.
#pragma once
#include <napi.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

#include "runner/in_use.h"

namespace fcn {

struct Environment;

// Makes the job's result, on the event loop.
using Finish = std::function<Napi::Value(Napi::Env)>;
// Does the work, on the runner's thread. It must own what it uses (tensors, modules): their
// handles may be disposed of before it runs. No JavaScript value may be touched in it.
using Work = std::function<Finish()>;

class Runner {
 public:
  // `name`: the thread's, as debuggers and profilers show it; 15 characters at most.
  Runner(Napi::Env env, Environment& here, const char* name);
  ~Runner();
  Runner(const Runner&) = delete;
  Runner& operator=(const Runner&) = delete;

  // Runs `work` after all work submitted before, in the grad mode and the autocast of the caller.
  // `uses` are the tensors that it reads and writes to.
  Napi::Promise submit(Napi::Env env, Uses uses, Work work);
  // Whether there is work that is not finished.
  bool isBusy();
  // Waits until no work is left, for those who are about to change what jobs use.
  void wait();
  // Waits for the running job and drops the queued ones; nothing runs after it.
  void stop();

 private:
  struct Job;
  void loop();
  void settle(Napi::Env env, Job& job);
  static void settleJob(Napi::Env env, Napi::Function, Runner* runner, Job* job);
  using Settled = Napi::TypedThreadSafeFunction<Runner, Job, settleJob>;

  Environment& here_;
  const char* name_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::unique_ptr<Job>> queue_;
  std::condition_variable idle_;
  size_t unfinished_ = 0;
  bool stopping_ = false;
  size_t pending_ = 0;  // not yet settled; while there are any, the event loop stays alive
  Settled settled_;
  std::thread thread_;
};

}  // namespace fcn
