// Stand-ins: meta tensors, which have shapes, dtypes and a gradient's flag but no data. What C++
// code makes of one tells the shape of what it will make of the real tensor, at next to no cost.
#pragma once
#include <ATen/core/Tensor.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

namespace fcn {

// A meta tensor like this one: a leaf where it is one, else with a history to back-propagate to.
at::Tensor standInFor(const at::Tensor& tensor);

// While one lives, operators called on this thread see a stand-in for each real tensor. So a layer
// runs on meta tensors though its weights are real, and what it writes to its running statistics
// is thrown away.
class StandInMode {
  // Above autograd. No other part of LibTorch has a use for this key, and none registers to it.
  c10::impl::IncludeDispatchKeyGuard guard_{c10::DispatchKey::TESTING_ONLY_GenericMode};
};

}  // namespace fcn
