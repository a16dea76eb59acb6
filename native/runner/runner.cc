#include "runner/runner.h"

#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <c10/core/GradMode.h>
#ifndef _WIN32
#include <pthread.h>
#endif

#include <exception>
#include <memory>
#include <utility>
#include <vector>

#include "autocast.h"
#include "environment.h"
#include "errors.h"
#include "warnings.h"

namespace fcn {

struct Runner::Job {
  Napi::Promise::Deferred deferred;
  Work work;
  InUse::Mark inUse;
  bool gradMode;
  Autocast autocast;
  int threads;
  Finish finish;
  std::exception_ptr error;
  std::vector<TorchWarning> warnings;
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

Runner::Runner(Napi::Env env, Environment& here, const char* name)
    : here_(here), name_(name), settled_(Settled::New(env, "fcn-torch", 0, 1, this)) {
  settled_.Unref(env);
}

Runner::~Runner() { stop(); }

bool Runner::isBusy() {
  if (pending_ == 0) return false;
  std::lock_guard lock(mutex_);
  return unfinished_ > 0;
}

void Runner::wait() {
  if (pending_ == 0) return;
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
  settled_.Abort();
}

Napi::Promise Runner::submit(Napi::Env env, Uses uses, Work work) {
  if (stopping_) throw Failure("ERR_CLOSED", "Expected no new work: this thread is ending");
  here_.captures.beforeWork();
  auto job = std::make_unique<Job>(Job{Napi::Promise::Deferred::New(env),
                                       std::move(work),
                                       here_.inUse.enter(std::move(uses), InUse::Where::kRunner),
                                       c10::GradMode::is_enabled(),
                                       Autocast::here(),
                                       at::get_num_threads(),
                                       nullptr,
                                       nullptr,
                                       {}});
  Napi::Promise promise = job->deferred.Promise();
  {
    std::lock_guard lock(mutex_);
    // Started by the first job: a program that only computes synchronously needs no thread.
    if (!thread_.joinable()) thread_ = std::thread([this] { loop(); });
    queue_.push_back(std::move(job));
    unfinished_++;
  }
  if (pending_++ == 0) settled_.Ref(env);
  wake_.notify_one();
  return promise;
}

void Runner::loop() {
  setThreadName(name_);
  int threads = 0;
  collectWarnings();
  for (;;) {
    std::unique_ptr<Job> job;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
      if (stopping_) return;
      job = std::move(queue_.front());
      queue_.pop_front();
    }
    // These are LibTorch's thread-locals; the submitter's hold.
    if (threads != job->threads) at::set_num_threads(threads = job->threads);
    try {
      c10::AutoGradMode gradMode(job->gradMode);
      const AutocastGuard autocast(job->autocast);
      job->finish = job->work();
    } catch (...) {
      job->error = std::current_exception();
    }
    job->warnings = takeWarnings();
    at::autocast::clear_cache();  // of weights, which the next job may find changed
    job->work = nullptr;          // frees its tensors here, not on the event loop
    job->inUse.end();
    {
      std::lock_guard lock(mutex_);
      if (--unfinished_ == 0) idle_.notify_all();
    }
    Job* done = job.release();
    if (settled_.BlockingCall(done) != napi_ok) delete done;  // the environment is closing
  }
}

// Without an environment where that ended before: then the job is only let go of.
void Runner::settleJob(Napi::Env env, Napi::Function, Runner* runner, Job* job) {
  std::unique_ptr<Job> owned(job);
  if (env != nullptr) runner->settle(env, *owned);
}

void Runner::settle(Napi::Env env, Job& job) {
  Napi::HandleScope scope(env);
  here_.enter();
  if (--pending_ == 0) settled_.Unref(env);
  try {
    tell(env, std::move(job.warnings));
    try {
      if (job.error) std::rethrow_exception(job.error);
      job.deferred.Resolve(guarded(env, [&] { return job.finish(env); }));
    } catch (const Napi::Error& error) {
      job.deferred.Reject(error.Value());
    } catch (...) {
      job.deferred.Reject(toJsError(env, describeException(std::current_exception())).Value());
    }
  } catch (const Napi::Error&) {
    // This environment is being terminated: nobody waits for the promise any more.
    job.finish = nullptr;
  }
}

}  // namespace fcn
