#include "runner/runner.h"

#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <c10/core/GradMode.h>
#ifndef _WIN32
#include <pthread.h>
#endif

#include <utility>

#include "base/autocast.h"
#include "base/errors.h"

namespace fcn::runner {

struct Runner::Entry {
  std::unique_ptr<Job> job;
  InUse::Mark inUse;
  bool gradMode;
  Autocast autocast;
  int threads;
};

namespace {

// Of the calling thread.
void setThreadName(const char* name) {
#ifdef __APPLE__
  pthread_setname_np(name);
#elif defined(__linux__)
  pthread_setname_np(pthread_self(), name);
#endif
}

}  // namespace

Runner::Runner(const char* name) : name_(name) {}

Runner::~Runner() { stop(); }

void Runner::wait() {
  if (!isBusy()) return;
  std::unique_lock lock(mutex_);
  idle_.wait(lock, [this] { return unfinished_ == 0 || stopping_; });
}

void Runner::stop() {
  {
    std::lock_guard lock(mutex_);
    if (stopping_) return;
    stopping_ = true;
  }
  wake_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void Runner::submit(std::unique_ptr<Job> job, Uses uses, InUse& inUse) {
  if (stopping_) throw Failure("ERR_CLOSED", "Expected no new work: this thread is ending");
  auto entry = std::make_unique<Entry>(
      Entry{std::move(job), inUse.enter(std::move(uses), InUse::Where::kRunner),
            c10::GradMode::is_enabled(), Autocast::here(), at::get_num_threads()});
  {
    std::lock_guard lock(mutex_);
    // Started by the first job: a program that only computes synchronously needs no thread.
    if (!thread_.joinable()) thread_ = std::thread([this] { loop(); });
    queue_.push_back(std::move(entry));
    unfinished_++;
  }
  wake_.notify_one();
}

void Runner::loop() {
  setThreadName(name_);
  int threads = 0;
  for (;;) {
    std::unique_ptr<Entry> entry;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
      if (stopping_) return;
      entry = std::move(queue_.front());
      queue_.pop_front();
    }
    // These are LibTorch's thread-locals; the submitter's hold.
    if (threads != entry->threads) at::set_num_threads(threads = entry->threads);
    {
      c10::AutoGradMode gradMode(entry->gradMode);
      const AutocastGuard autocast(entry->autocast);
      entry->job->run();
    }
    at::autocast::clear_cache();  // of weights, which the next job may find changed
    entry->inUse.end();
    {
      std::lock_guard lock(mutex_);
      if (--unfinished_ == 0) idle_.notify_all();
    }
    Job& job = *entry->job;
    job.end(std::move(entry->job));
  }
}

}  // namespace fcn::runner
