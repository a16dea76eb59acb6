// Stand-ins: meta tensors, which have shapes, dtypes and a gradient's flag but no data. What C++
// code makes of one tells the shape of what it will make of the real tensor, at next to no cost.
#pragma once
#include <ATen/core/Tensor.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include <optional>

namespace fcn::dispatch {

// A meta tensor like this one: a leaf where it is one, else with a history to back-propagate to.
at::Tensor standInFor(const at::Tensor& tensor);

// While one lives, operators called on this thread see a stand-in for each real tensor. So a layer
// runs on meta tensors though its weights are real, and what it writes to its running statistics
// is thrown away. Under autocast they come out in the dtypes that real tensors would have.
class StandInMode {
 public:
  // `device`: what stand-ins stand for, where that is one device.
  explicit StandInMode(std::optional<at::Device> device);
  ~StandInMode();
  StandInMode(const StandInMode&) = delete;
  StandInMode& operator=(const StandInMode&) = delete;

 private:
  std::optional<at::Device> before_;
  // Above autograd. No other part of LibTorch has a use for this key, and none registers to it.
  c10::impl::IncludeDispatchKeyGuard guard_{c10::DispatchKey::TESTING_ONLY_GenericMode};
};

// Whether operators on that device choose dtypes of their own, on this thread.
bool autocasts(std::optional<at::Device> device);

}  // namespace fcn::dispatch
