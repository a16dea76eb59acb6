// For one call of a kernel: the CPU's tensors over the bytes of a device's, so that the CPU's
// kernel can run on them, and what it returns as tensors of the device again.
#pragma once
#include <ATen/core/Tensor.h>
#include <ATen/core/ivalue.h>

#include <functional>
#include <map>
#include <utility>
#include <vector>

#include "device.h"

namespace fake {

// A tensor of a device, and the CPU's that stands for it.
struct Pair {
  at::Tensor there, here;
};

class Aliases {
 public:
  // Itself where it is not a device's.
  at::Tensor of(const at::Tensor& tensor);
  // For an `out`, which the kernel may resize: memory of the CPU's own, which `finishOutputs` puts
  // on the device.
  at::Tensor output(const at::Tensor& tensor);
  void finishOutputs();

  // What the CPU's kernel returned: the argument that it is, or a view of one, or new memory.
  // `isNew`: which of these.
  at::Tensor back(const at::Tensor& made, c10::DeviceIndex device, bool& isNew) const;

  const std::vector<Pair>& all() const { return all_; }
  // Where on the device the outputs lie, and what is copied there.
  std::vector<Pair> outputPlaces() const;

 private:
  std::map<c10::StorageImpl*, c10::intrusive_ptr<c10::StorageImpl>> storages_;
  std::vector<Pair> all_, outputs_;
};

// The tensors in a value, lists too, replaced by what `map` gives for them.
void mapTensors(c10::IValue& value, const std::function<at::Tensor(const at::Tensor&)>& map);

}  // namespace fake
