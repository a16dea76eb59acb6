#include "train/outcome.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <c10/core/GradMode.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <chrono>
#include <cmath>
#include <string>
#include <thread>

#include "base/errors.h"

namespace fcn::train {

at::Tensor numbersOf(const BatchLoss& batch) {
  at::NoGradGuard noGrad;
  return at::cat(
      {batch.total.detach().to(at::kDouble).view({1}), batch.confusion.flatten().to(at::kDouble)});
}

Outcome::Outcome(const at::Tensor& numbers, bool isBound) : isBound_(isBound) {
  const at::Device device = numbers.device();
  if (!device.is_cuda()) {
    numbers_ = numbers.cpu();
    return;
  }
  numbers_ = at::empty(numbers.sizes(), at::TensorOptions(at::kDouble).pinned_memory(true));
  numbers_.copy_(numbers, /*non_blocking=*/true);
  ready_ = std::make_shared<c10::Event>(device.type());
  ready_->record(c10::impl::VirtualGuardImpl(device.type()).getStream(device));
}

// Asked now and again: CUDA's own wait keeps a processor core busy.
void Outcome::wait(const std::atomic<bool>& isGivenUp) const {
  constexpr auto kPause = std::chrono::microseconds(100);
  while (ready_ && !ready_->query()) {
    if (isGivenUp) throw Failure("ERR_CLOSED", "The thread is ending");
    std::this_thread::sleep_for(kPause);
  }
}

StepResult Outcome::read() const {
  const auto* numbers = numbers_.const_data_ptr<double>();
  if (isBound_ && !std::isfinite(numbers[0])) {
    // As JavaScript writes it: src/train/step.ts says the same.
    const char* value = std::isnan(numbers[0]) ? "NaN" : numbers[0] > 0 ? "Infinity" : "-Infinity";
    throw Failure("ERR_NOT_FINITE", "Expected a finite loss but it is " + std::string(value) +
                                        ": no step was made. A smaller learning rate often helps");
  }
  return {numbers[0], {numbers + 1, static_cast<size_t>(numbers_.numel() - 1)}};
}

}  // namespace fcn::train
