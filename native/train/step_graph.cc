#include "train/step_graph.h"

#include <ATen/DeviceAccelerator.h>
#include <ATen/autocast_mode.h>
#include <ATen/ops/empty_like.h>
#include <c10/core/DeviceGuard.h>
#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <exception>
#include <utility>

#include "errors.h"
#include "exports.h"
#if __has_include(<ATen/accelerator/Graph.h>)
#include <ATen/accelerator/Graph.h>
#include <ATen/core/GraphImplInterface.h>
#define FCN_GRAPHS
#endif

namespace fcn::train {

#ifdef FCN_GRAPHS
namespace {

// Before a capture libraries choose their kernels and get their workspaces, and momenta come to be.
constexpr int64_t kWarmUp = 3;

// LibTorch has the class for all devices, and what is behind it for some.
bool hasGraphs(at::DeviceType type) { return at::has_graph_impl(type); }

bool isForGraph(const Step& step) {
  return step.inputs.is_cuda() && hasGraphs(step.inputs.device().type()) &&
         step.targets.device() == step.inputs.device() && !step.scaling;
}

// While one lives, what this thread starts is written into the graph and not run. Only this thread
// is bound by what is forbidden meanwhile: others may go on asking the device.
class Capturing {
 public:
  Capturing(at::accelerator::Graph& graph, at::Device device)
      : graph_(graph),
        stream_(c10::impl::VirtualGuardImpl(device.type()).getStreamFromGlobalPool(device)) {
    graph_.capture_begin({0, 0}, at::GraphCaptureMode::ThreadLocal);
  }
  void end() {
    isOpen_ = false;
    graph_.capture_end();
  }
  ~Capturing() {
    try {
      if (isOpen_) end();
    } catch (...) {
      isOpen_ = false;  // the capture is invalid, which is known
    }
  }
  Capturing(const Capturing&) = delete;
  Capturing& operator=(const Capturing&) = delete;

 private:
  at::accelerator::Graph& graph_;
  c10::StreamGuard stream_;
  bool isOpen_ = true;
};

}  // namespace

struct StepGraph::Captured {
  // Before the tensors, so that it goes after them: their memory is its own.
  at::accelerator::Graph graph;
  at::Tensor inputs, targets, numbers;
};

std::unique_ptr<StepGraph::Captured> StepGraph::capture(const Step& step) {
  const at::Device device = step.inputs.device();
  auto captured = std::make_unique<Captured>();
  captured->inputs = at::empty_like(step.inputs);
  captured->targets = at::empty_like(step.targets);
  // The graph has memory of its own: what the steps before it had would stay beside it.
  c10::impl::VirtualGuardImpl(device.type()).synchronizeDevice(device.index());
  at::autocast::clear_cache();
  at::accelerator::emptyCache();
  Step fixed = step;
  fixed.inputs = captured->inputs;
  fixed.targets = captured->targets;
  try {
    Capturing capturing(captured->graph, device);
    captured->numbers = startStep(fixed);
    capturing.end();
  } catch (...) {
    at::autocast::clear_cache();
    step.optimizer->zeroGrad(/*setToNone=*/true);  // which nothing was computed into
    const Failure cause = describeException(std::current_exception());
    throw Failure(cause.code,
                  "Could not capture the step as a CUDA graph (a loss or a network "
                  "that waits for the GPU cannot be in one; train without `cudaGraph` "
                  "then): " +
                      cause.message);
  }
  at::autocast::clear_cache();
  return captured;
}

Outcome StepGraph::learn(const Step& step) {
  if (!isForGraph(step)) return train::learn(step);
  StepKey key(step);
  const c10::DeviceGuard device(step.inputs.device());
  if (!captured_ || !(key == capturedKey_)) {
    repeats_ = key == last_ ? repeats_ + 1 : 0;
    last_ = key;
    if (repeats_ < kWarmUp) return train::learn(step);
    captured_.reset();
    captured_ = capture(step);
    capturedKey_ = std::move(key);
  }
  captured_->inputs.copy_(step.inputs, /*non_blocking=*/true);
  captured_->targets.copy_(step.targets, /*non_blocking=*/true);
  captured_->graph.replay();
  return {captured_->numbers, /*isBound=*/true};
}
#else
namespace {
bool hasGraphs(at::DeviceType) { return false; }
}  // namespace

struct StepGraph::Captured {};

Outcome StepGraph::learn(const Step& step) { return train::learn(step); }
#endif

StepGraph::StepGraph() = default;
StepGraph::~StepGraph() = default;

namespace {

// stepGraph(): a handle for `learn`
Napi::Value stepGraph(const Napi::CallbackInfo& info) {
  auto graph = std::make_unique<StepGraphPtr>(std::make_shared<StepGraph>());
  return Napi::External<StepGraphPtr>::New(info.Env(), graph.release(),
                                           [](Napi::Env, StepGraphPtr* it) { delete it; });
}

// hasGraphs(device): whether this LibTorch can capture what is done there
Napi::Value hasGraphsOf(const Napi::CallbackInfo& info) {
  const at::Device device(info[0].As<Napi::String>().Utf8Value());
  return Napi::Boolean::New(info.Env(), hasGraphs(device.type()));
}

}  // namespace

StepGraphPtr stepGraphOf(const Napi::Value& handle) {
  return handle.IsNull() ? nullptr : *handle.As<Napi::External<StepGraphPtr>>().Data();
}

void initStepGraph(Napi::Object exports) {
  define<stepGraph>(exports, "stepGraph");
  define<hasGraphsOf>(exports, "hasGraphs");
}

}  // namespace fcn::train
