// The values of tensors at one moment. They are not copied for it until something is about to run
// that could write to them: who saves a network and waits for it pays for no copy.
#pragma once
#include <ATen/core/Tensor.h>

#include <vector>

namespace fcn::tensor {

class Capture {
 public:
  // Bytes in the CPU's memory; `own` where nothing else has them.
  Capture(std::vector<at::Tensor> bytes, bool own) : bytes_(std::move(bytes)), own_(own) {}

  const std::vector<at::Tensor>& bytes() const { return bytes_; }
  bool isOwn() const { return own_; }
  // Copies what is left, before somebody writes to it.
  void keep();
  // These bytes are not needed any more.
  void letGo(size_t index) { bytes_[index] = at::Tensor(); }

 private:
  std::vector<at::Tensor> bytes_;  // undefined: let go of
  bool own_;
};

// Those of one environment that still share their memory.
class Captures {
 public:
  void add(Capture* capture) { open_.push_back(capture); }
  void remove(Capture* capture) { std::erase(open_, capture); }
  // Called before anything that may write to tensors: it costs nothing where there are none.
  void beforeWork() {
    if (!open_.empty()) keepAll();
  }

 private:
  void keepAll();
  std::vector<Capture*> open_;
};

}  // namespace fcn::tensor
