// A thread that does jobs in order. On one of them networks run, so libuv's pool stays free for
// files and pictures, and OpenMP keeps one pool. Another waits for devices.
#pragma once
#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

#include "runner/in_use.h"

namespace fcn::runner {

class Job {
 public:
  virtual ~Job() = default;
  // Does the work, on the runner's thread. It must own what it uses (tensors, modules), and frees
  // it before it returns. Whatever goes wrong it keeps for `end`.
  virtual void run() noexcept = 0;
  // Called after `run`, on the runner's thread; the tensors that it used are free for others.
  virtual void end(std::unique_ptr<Job> self) = 0;
};

class Runner {
 public:
  // `name`: the thread's, as debuggers and profilers show it; 15 characters at most.
  explicit Runner(const char* name);
  ~Runner();
  Runner(const Runner&) = delete;
  Runner& operator=(const Runner&) = delete;

  // Runs `job` after all jobs submitted before, in the grad mode, the autocast and with the number
  // of threads of the caller. `uses` are the tensors that it reads and writes to. An error after
  // `stop`.
  void submit(std::unique_ptr<Job> job, Uses uses, InUse& inUse);
  // Whether there is work that is not finished.
  bool isBusy() const { return unfinished_ > 0; }
  // Waits until no work is left, for those who are about to change what jobs use.
  void wait();
  // Waits for the running job and drops the queued ones; nothing runs after it.
  void stop();

 private:
  struct Entry;
  void loop();

  const char* name_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::unique_ptr<Entry>> queue_;
  std::condition_variable idle_;
  std::atomic<size_t> unfinished_ = 0;  // written under the mutex
  std::atomic<bool> stopping_ = false;  // so, too
  std::thread thread_;
};

}  // namespace fcn::runner
