#include "runner/pool.h"

#include <exception>
#include <utility>

#include "errors.h"

namespace fcn {
namespace {

class Pooled final : public Napi::AsyncWorker {
 public:
  Pooled(Napi::Env env, Work work, Napi::Object kept)
      : AsyncWorker(env, "fcn-torch"),
        work_(std::move(work)),
        deferred_(Napi::Promise::Deferred::New(env)) {
    if (!kept.IsEmpty()) kept_ = Napi::Persistent(kept);
  }

  Napi::Promise promise() const { return deferred_.Promise(); }

 protected:
  void Execute() override {
    try {
      finish_ = work_();
    } catch (...) {
      error_ = std::current_exception();
    }
    work_ = nullptr;  // lets go of its tensors here, not on the event loop
  }

  void OnOK() override {
    if (error_) {
      deferred_.Reject(toJsError(Env(), describeException(error_)).Value());
    } else {
      deferred_.Resolve(finish_(Env()));
    }
  }

 private:
  Work work_;
  Finish finish_;
  std::exception_ptr error_;
  Napi::ObjectReference kept_;
  Napi::Promise::Deferred deferred_;
};

}  // namespace

Napi::Promise runOnPool(Napi::Env env, Work work, Napi::Object kept) {
  // It deletes itself when it is done.
  auto* worker = new Pooled(env, std::move(work), kept);
  const Napi::Promise promise = worker->promise();
  worker->Queue();
  return promise;
}

}  // namespace fcn
