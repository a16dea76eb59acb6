#include "runner/pool.h"

#include <atomic>
#include <exception>
#include <memory>
#include <utility>
#include <vector>

#include "environment.h"
#include "errors.h"
#include "warnings.h"

namespace fcn {
namespace {

class Pooled final : public Napi::AsyncWorker {
 public:
  Pooled(Napi::Env env, Uses uses, Work work, Napi::Object kept)
      : AsyncWorker(env, "fcn-torch"),
        here_(Environment::of(env)),
        isExiting_(here_.isExiting),
        work_(std::move(work)),
        inUse_(here_.inUse.enter(std::move(uses), InUse::Where::kPool)),
        deferred_(Napi::Promise::Deferred::New(env)) {
    if (!kept.IsEmpty()) kept_ = Napi::Persistent(kept);
  }

  Napi::Promise promise() const { return deferred_.Promise(); }

 protected:
  void Execute() override {
    collectWarnings();
    try {
      if (!*isExiting_) finish_ = work_();
    } catch (...) {
      error_ = std::current_exception();
    }
    warnings_ = takeWarnings();
    work_ = nullptr;  // frees its tensors here, not on the event loop
    inUse_.end();
  }

  void OnOK() override {
    here_.enter();
    try {
      tell(Env(), std::move(warnings_));
      if (error_) std::rethrow_exception(error_);
      if (finish_) deferred_.Resolve(guarded(Env(), [&] { return finish_(Env()); }));
    } catch (const Napi::Error& error) {
      deferred_.Reject(error.Value());
    } catch (...) {
      deferred_.Reject(toJsError(Env(), describeException(std::current_exception())).Value());
    }
  }

 private:
  Environment& here_;
  std::shared_ptr<std::atomic<bool>> isExiting_;  // the environment may be gone by then
  Work work_;
  InUse::Mark inUse_;
  Finish finish_;
  std::exception_ptr error_;
  std::vector<TorchWarning> warnings_;
  Napi::ObjectReference kept_;
  Napi::Promise::Deferred deferred_;
};

}  // namespace

Napi::Promise runOnPool(Napi::Env env, Uses uses, Work work, Napi::Object kept) {
  // It deletes itself when it is done.
  auto* worker = new Pooled(env, std::move(uses), std::move(work), kept);
  const Napi::Promise promise = worker->promise();
  worker->Queue();
  return promise;
}

}  // namespace fcn
