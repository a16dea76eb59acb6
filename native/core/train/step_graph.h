// A training step as one graph of a GPU's work (a CUDA graph). The step is run once for the graph
// to be captured: from then on all its kernels are started by one call, and the processor that
// starts them no longer has to keep up with a GPU that is done with each in microseconds.
#pragma once
#include <ATen/core/Tensor.h>
#include <c10/core/Stream.h>

#include <memory>
#include <optional>

#include "train/step.h"
#include "train/step_key.h"

namespace fcn::train {

// For the steps of one training, on one thread.
class StepGraph {
 public:
  StepGraph();
  ~StepGraph();
  StepGraph(const StepGraph&) = delete;
  StepGraph& operator=(const StepGraph&) = delete;

  // As train::learn, which it is where there are no graphs: on the CPU, with a LibTorch that has
  // none for the device, for a step with scaling or with a number that each step has otherwise, for
  // the first steps, for one unlike those before it, and after one that could not be captured.
  Outcome learn(const Step& step);

 private:
  // A captured step: what it reads a batch from, and where it leaves what became of it.
  struct Captured;
  static std::unique_ptr<Captured> capture(const Step& step);

  // Where steps are captured, and run before that.
  std::optional<c10::Stream> stream_;
  bool hasGivenUp_ = false;
  // The last steps were like this one, so many of them; and so many were not in a graph.
  StepKey last_;
  int64_t repeats_ = 0, without_ = 0;
  StepKey capturedKey_;
  std::unique_ptr<Captured> captured_;
};

using StepGraphPtr = std::shared_ptr<StepGraph>;

}  // namespace fcn::train
