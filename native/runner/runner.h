// The one thread of an environment on which networks run: jobs in order, promises settled on the
// event loop. libuv's pool stays free for files and pictures, and OpenMP keeps one pool.
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
  Runner(Napi::Env env, Environment& here);
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
