// What belongs to one copy of the package's JavaScript in one JavaScript environment (the main
// thread's or a worker's). Most programs have one copy. A second one, made by a purged
// require.cache or by Jest, has its own table of tensors, call frame and error classes.
#pragma once
#include <napi.h>

#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include "bindings/promises.h"
#include "dispatch/frame.h"
#include "runner/in_use.h"
#include "tensor/capture.h"
#include "tensor/slots.h"

namespace fcn::dispatch {
class Recorder;
}

namespace fcn::bindings {

// What the table of tensors needs of V8.
class NodeEngine final : public tensor::Engine {
 public:
  explicit NodeEngine(Napi::Env env) : env_(env) {}
  // A weak reference.
  Reference reference(const Napi::Object& object) const;
  bool isAlive(Reference object) override;
  void deleteReference(Reference object) override;
  void adjustMemory(int64_t change) override;

 private:
  Napi::Env env_;
};

struct Environment {
  explicit Environment(Napi::Env env);
  ~Environment();
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

  NodeEngine engine;
  tensor::Slots slots;
  dispatch::Frame frame;
  tensor::Captures captures;
  std::vector<c10::IValue> stack;  // an operator's arguments, then its results; empty between calls
  std::unique_ptr<dispatch::Recorder> recorder;  // set while a function is being recorded
  // Of the copy, which keeps them: references that kept it would keep it for good.
  Napi::FunctionReference makeError;
  Napi::FunctionReference warn;
  Napi::FunctionReference moduleClass;
  Napi::FunctionReference growFrame;
  std::shared_ptr<std::atomic<bool>> isExiting = std::make_shared<std::atomic<bool>>(false);
  runner::InUse inUse;
  PromisingRunner runner;
  PromisingRunner waiter;  // for devices

  // The tensor of a slot that came as a JavaScript value.
  at::Tensor tensor(const Napi::Value& slot) const {
    return slots.tensor(slot.As<Napi::Number>().Uint32Value());
  }
  // Whether promises of its threads' work are waited for.
  bool isBusy() const { return runner.isBusy() || waiter.isBusy(); }
  // Waits for the jobs under way and drops the others; none runs after it.
  void stop() {
    runner.stop();
    waiter.stop();
  }

  // Makes this the one that code on this thread works for. Every way in from JavaScript or the
  // event loop calls it: a function of the copy, a method of its objects, the end of its jobs.
  void enter() { current_ = this; }
  static Environment& of(Napi::Env /*env*/) { return *current_; }

 private:
  inline static constinit thread_local Environment* current_ = nullptr;
};

}  // namespace fcn::bindings
