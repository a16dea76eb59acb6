// What a training step gives. On a GPU it is known only when the step is done there, and nobody
// waits for that who has the next step to start.
#pragma once
#include <ATen/core/Tensor.h>
#include <c10/core/Event.h>

#include <atomic>
#include <memory>

#include "train/loss.h"

namespace fcn::train {

struct StepResult {
  double loss;  // the sum of what the loss returned
  // The confusion matrix's cells, row by row. They are numbers of the outcome's own memory.
  c10::ArrayRef<double> confusion;
};

// Loss, then the cells of the confusion matrix, float64 [1 + C * C], on the batch's device.
at::Tensor numbersOf(const BatchLoss& batch);

class Outcome {
 public:
  // `isBound`: a loss that is not finite is an error.
  Outcome(const at::Tensor& numbers, bool isBound);

  // Whether `read` would wait for the device.
  bool isPending() const { return ready_ != nullptr; }
  // Waits, unless `isGivenUp` is set meanwhile.
  void wait(const std::atomic<bool>& isGivenUp) const;
  // Of one that is not pending, or that was waited for.
  StepResult read() const;

 private:
  bool isBound_;
  at::Tensor numbers_;  // here, in the CPU's memory
  std::shared_ptr<c10::Event> ready_;
};

}  // namespace fcn::train
