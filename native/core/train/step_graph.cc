#include "train/step_graph.h"

#include <ATen/autocast_mode.h>
#include <ATen/ops/empty_like.h>
#include <c10/core/DeviceGuard.h>
#include <c10/core/Event.h>
#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <algorithm>
#include <exception>
#include <utility>

#include "base/errors.h"
#include "cuda/device.h"
#include "cuda/device_graph.h"
#include "nn/batch_norm.h"

namespace fcn::train {
namespace {

// Before a capture libraries choose their kernels and get their workspaces, and momenta come to be.
constexpr int64_t kWarmUp = 3;
// After so many steps without two that are alike, one after another, it is worth a word.
constexpr int64_t kWithout = 20;

// A number of the step that another step has otherwise, and that a graph would keep.
bool changesWithSteps(const torch::nn::Module& module) {
  const auto* norm = dynamic_cast<const nn::BatchNorm2d*>(&module);
  return norm && norm->averagesBatches();
}

bool isForGraph(const Step& step) {
  if (!step.inputs.is_cuda() || !cuda::hasDeviceGraphs(step.inputs.device().type()) ||
      step.targets.device() != step.inputs.device() || step.scaling) {
    return false;
  }
  for (const nn::ModulePtr& network : step.net.modules()) {
    for (const nn::ModulePtr& module : network->modules()) {
      if (changesWithSteps(*module)) return false;
    }
  }
  return true;
}

// While one lives, this thread works on another stream of the device: behind what was started
// before, and before what is started after.
class OnStream {
 public:
  explicit OnStream(c10::Stream stream)
      : outer_(c10::impl::VirtualGuardImpl(stream.device_type()).getStream(stream.device())),
        stream_(stream),
        guard_(stream) {
    let(stream_, outer_);
  }
  ~OnStream() {
    try {
      let(outer_, stream_);
    } catch (...) {
      isBroken_ = true;  // which the next call on the device says
    }
  }
  OnStream(const OnStream&) = delete;
  OnStream& operator=(const OnStream&) = delete;

 private:
  static void let(const c10::Stream& follow, const c10::Stream& before) {
    c10::Event event(before.device_type());
    event.record(before);
    event.block(follow);
  }

  c10::Stream outer_, stream_;
  c10::StreamGuard guard_;
  bool isBroken_ = false;
};

// While one lives, what this thread starts is written into the graph and not run.
class Capturing {
 public:
  explicit Capturing(cuda::DeviceGraph& graph) : graph_(graph) { graph_.begin(); }
  void end() {
    isOpen_ = false;
    graph_.end();
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
  cuda::DeviceGraph& graph_;
  bool isOpen_ = true;
};

}  // namespace

struct StepGraph::Captured {
  // Before the tensors, so that it goes after them: their memory is its own.
  std::unique_ptr<cuda::DeviceGraph> graph;
  at::Tensor inputs, targets, numbers;
};

// Null where the step cannot be in a graph, which is warned of.
std::unique_ptr<StepGraph::Captured> StepGraph::capture(const Step& step) {
  const at::Device device = step.inputs.device();
  auto captured = std::make_unique<Captured>();
  try {
    captured->graph = cuda::makeDeviceGraph(device.type());
    captured->inputs = at::empty_like(step.inputs);
    captured->targets = at::empty_like(step.targets);
    // The graph has memory of its own: what the steps before it had would stay beside it.
    c10::impl::VirtualGuardImpl(device.type()).synchronizeDevice(device.index());
    at::autocast::clear_cache();
    cuda::emptyCudaCaches();
    Step fixed = step;
    fixed.inputs = captured->inputs;
    fixed.targets = captured->targets;
    Capturing capturing(*captured->graph);
    captured->numbers = startStep(fixed);
    capturing.end();
  } catch (...) {
    at::autocast::clear_cache();
    step.optimizer->zeroGrad(/*setToNone=*/true);  // which nothing was computed into
    const std::string cause = describeException(std::current_exception()).message;
    TORCH_WARN("The step cannot be a CUDA graph, so steps run one by one, as without `cudaGraph`. ",
               "A loss or a network that waits for the GPU cannot be in a graph: ",
               cause.substr(0, cause.find('\n')));
    return nullptr;
  }
  at::autocast::clear_cache();
  return captured;
}

Outcome StepGraph::learn(const Step& step) {
  if (hasGivenUp_ || !isForGraph(step)) return train::learn(step);
  StepKey key(step);
  const at::Device device = step.inputs.device();
  const c10::DeviceGuard onDevice(device);
  // Steps before the capture run where it is made: what autograd keeps of them is of that stream.
  if (!stream_ || stream_->device() != device) {
    stream_ = c10::impl::VirtualGuardImpl(device.type()).getStreamFromGlobalPool(device);
  }
  const OnStream onStream(*stream_);
  if (!captured_ || !(key == capturedKey_)) {
    repeats_ = key == last_ ? repeats_ + 1 : 0;
    last_ = key;
    if (repeats_ < kWarmUp) {
      if (++without_ == kWithout) {
        TORCH_WARN("`cudaGraph`: of ", kWithout, " steps no ", kWarmUp + 1,
                   " were alike one after another, so none is a CUDA graph. Batches of one size, ",
                   "and a learning rate that stays for some steps, make them alike");
      }
      return train::learn(step);
    }
    captured_.reset();
    captured_ = capture(step);
    if (!captured_) {
      hasGivenUp_ = true;
      return train::learn(step);
    }
    capturedKey_ = std::move(key);
  }
  without_ = 0;
  captured_->inputs.copy_(step.inputs, /*non_blocking=*/true);
  captured_->targets.copy_(step.targets, /*non_blocking=*/true);
  captured_->graph->replay();
  return {captured_->numbers, /*isBound=*/true};
}

StepGraph::StepGraph() = default;
StepGraph::~StepGraph() = default;

}  // namespace fcn::train
