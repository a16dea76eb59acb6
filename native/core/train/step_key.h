// What a captured step (step_graph.h) depends on. A graph has the addresses, the sizes and the
// numbers of the step that it was captured from: one that differs in any of them is another.
#pragma once
#include <optional>
#include <vector>

#include "base/autocast.h"
#include "train/step.h"

namespace fcn::train {

class StepKey {
 public:
  StepKey() = default;
  explicit StepKey(const Step& step);
  bool operator==(const StepKey& other) const;

 private:
  void add(const at::Tensor& tensor);
  void add(const optim::OptionValues& options);
  void addState(const Step& step);

  std::vector<int64_t> facts_;
  Autocast autocast_;
  std::optional<nn::Runnable> net_;
  dispatch::TapePtr loss_;
};

}  // namespace fcn::train
