#include "bindings/promises.h"

#include <atomic>
#include <exception>
#include <memory>
#include <utility>
#include <vector>

#include "base/warnings.h"
#include "bindings/environment.h"
#include "bindings/errors.h"
#include "bindings/warnings.h"

namespace fcn::bindings {
namespace {

// Work with its promise.
class Promised {
 public:
  Promised(Napi::Env env, Work work)
      : deferred_(Napi::Promise::Deferred::New(env)), work_(std::move(work)) {}

  Napi::Promise promise() const { return deferred_.Promise(); }

  // On another thread. The tensors that the work had are freed here, not on the event loop.
  void run() noexcept {
    collectWarnings();
    try {
      finish_ = work_();
    } catch (...) {
      error_ = std::current_exception();
    }
    work_ = nullptr;
    warnings_ = takeWarnings();
  }
  // Frees what it has; the promise stays as it is.
  void drop() {
    work_ = nullptr;
    finish_ = nullptr;
  }

  // On the event loop.
  void settle(Napi::Env env) {
    try {
      tell(env, std::move(warnings_));
      if (error_) std::rethrow_exception(error_);
      if (finish_) deferred_.Resolve(guarded(env, [&] { return finish_(env); }));
    } catch (const Napi::Error& error) {
      deferred_.Reject(error.Value());
    } catch (...) {
      deferred_.Reject(toJsError(env, describeException(std::current_exception())).Value());
    }
  }

 private:
  Napi::Promise::Deferred deferred_;
  Work work_;
  Finish finish_;
  std::exception_ptr error_;
  std::vector<TorchWarning> warnings_;
};

}  // namespace

struct PromisingRunner::Submitted final : runner::Job {
  Submitted(Napi::Env env, Work work, Settled& settled)
      : promised(env, std::move(work)), settled(settled) {}

  void run() noexcept override { promised.run(); }
  void end(std::unique_ptr<runner::Job> self) override {
    // Where the environment is closing, the call fails and the job is freed here.
    if (settled.BlockingCall(this) != napi_ok) return;
    [[maybe_unused]] const runner::Job* const owned = self.release();  // by the event loop now
  }

  Promised promised;
  Settled& settled;
};

PromisingRunner::PromisingRunner(Napi::Env env, Environment& here, const char* name)
    : here_(here), settled_(Settled::New(env, "fcn-torch", 0, 1, this)), runner_(name) {
  settled_.Unref(env);
}

PromisingRunner::~PromisingRunner() { stop(); }

void PromisingRunner::stop() {
  runner_.stop();
  if (isStopped_) return;
  isStopped_ = true;
  settled_.Abort();
}

Napi::Promise PromisingRunner::submit(Napi::Env env, runner::Uses uses, Work work) {
  here_.captures.beforeWork();
  auto job = std::make_unique<Submitted>(env, std::move(work), settled_);
  const Napi::Promise promise = job->promised.promise();
  runner_.submit(std::move(job), std::move(uses), here_.inUse);
  if (pending_++ == 0) settled_.Ref(env);
  return promise;
}

// Without an environment where that ended before: then the job is only freed.
void PromisingRunner::settleJob(Napi::Env env, Napi::Function, PromisingRunner* runner,
                                Submitted* job) {
  const std::unique_ptr<Submitted> owned(job);
  if (env != nullptr) runner->settle(env, *owned);
}

void PromisingRunner::settle(Napi::Env env, Submitted& job) {
  Napi::HandleScope scope(env);
  here_.enter();
  if (--pending_ == 0) settled_.Unref(env);
  try {
    job.promised.settle(env);
  } catch (const Napi::Error&) {
    job.promised.drop();  // this environment is being terminated: nothing waits for the promise
  }
}

namespace {

class Pooled final : public Napi::AsyncWorker {
 public:
  Pooled(Napi::Env env, runner::Uses uses, Work work, Napi::Object kept)
      : AsyncWorker(env, "fcn-torch"),
        here_(Environment::of(env)),
        isExiting_(here_.isExiting),
        promised_(env, std::move(work)),
        inUse_(here_.inUse.enter(std::move(uses), runner::InUse::Where::kPool)) {
    if (!kept.IsEmpty()) kept_ = Napi::Persistent(kept);
  }

  Napi::Promise promise() const { return promised_.promise(); }

 protected:
  void Execute() override {
    *isExiting_ ? promised_.drop() : promised_.run();
    inUse_.end();
  }

  void OnOK() override {
    here_.enter();
    promised_.settle(Env());
  }

 private:
  Environment& here_;
  std::shared_ptr<std::atomic<bool>> isExiting_;  // the environment may be gone by then
  Promised promised_;
  runner::InUse::Mark inUse_;
  Napi::ObjectReference kept_;
};

}  // namespace

Napi::Promise runOnPool(Napi::Env env, runner::Uses uses, Work work, Napi::Object kept) {
  // It deletes itself when it is done.
  auto* worker = new Pooled(env, std::move(uses), std::move(work), kept);
  const Napi::Promise promise = worker->promise();
  worker->Queue();
  return promise;
}

}  // namespace fcn::bindings
