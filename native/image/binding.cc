#include "image/binding.h"

#include <optional>

#include "exports.h"
#include "image/steps.h"

namespace fcn {
namespace {

// One pair on libuv's pool, beside the networks' thread.
class Transform final : public Napi::AsyncWorker {
 public:
  Transform(Napi::Env env, Pair pair, std::vector<Step> steps)
      : AsyncWorker(env, "fcn-torch.transform"),
        pair_(std::move(pair)),
        steps_(std::move(steps)),
        deferred_(Napi::Promise::Deferred::New(env)) {}

  Napi::Promise promise() const { return deferred_.Promise(); }

 protected:
  void Execute() override {
    try {
      pair_ = applySteps(pair_, steps_);
    } catch (...) {
      failure_ = describeException(std::current_exception());
    }
  }

  void OnOK() override {
    if (failure_) return deferred_.Reject(toJsError(Env(), *failure_).Value());
    Napi::Array result = Napi::Array::New(Env(), 2);
    result.Set(0U, slotOf(Env(), pair_.image));
    result.Set(1U, pair_.mask.defined() ? slotOf(Env(), pair_.mask) : Env().Null());
    deferred_.Resolve(result);
  }

 private:
  Pair pair_;
  std::vector<Step> steps_;
  std::optional<Failure> failure_;
  Napi::Promise::Deferred deferred_;
};

// transformPair(image, mask or null, steps as numbers): Promise<[image, mask or null]>
Napi::Value transformPair(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Pair pair{tensorArgument(info, 0), info[1].IsNull() ? at::Tensor() : tensorArgument(info, 1)};
  checkPair(pair);
  const auto numbers = info[2].As<Napi::Float64Array>();
  // It deletes itself when it is done.
  auto* worker =
      new Transform(env, std::move(pair), readSteps(numbers.Data(), numbers.ElementLength()));
  const Napi::Promise promise = worker->promise();
  worker->Queue();
  return promise;
}

}  // namespace

void initImage(Napi::Object exports) { define<transformPair>(exports, "transformPair"); }

}  // namespace fcn
