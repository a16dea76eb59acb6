// Copies between a device and the host. One that nobody waits for is seen late, as on a GPU.
#include <ATen/EmptyTensor.h>
#include <ATen/core/Tensor.h>
#include <torch/library.h>

#include <cstring>

#include "aliases.h"
#include "allocators.h"
#include "control.h"
#include "graph.h"
#include "plain.h"

namespace fake {
namespace {

// A tensor over pinned memory that does not keep it: a GPU does not keep it either.
at::Tensor withoutOwner(const at::Tensor& host, size_t bytes) {
  at::Tensor tensor = at::detail::make_tensor<c10::TensorImpl>(
      c10::Storage(c10::Storage::use_byte_size_t(), bytes,
                   c10::DataPtr(const_cast<void*>(host.const_data_ptr()), c10::kCPU), nullptr,
                   /*resizable=*/false),
      c10::DispatchKeySet(c10::DispatchKey::CPU), host.dtype());
  tensor.unsafeGetTensorImpl()->set_sizes_and_strides(host.sizes(), host.strides());
  return tensor;
}

// Between the device and pinned memory, while the host goes on.
void copyLater(const at::Tensor& host, const at::Tensor& to, const at::Tensor& from, Queue& queue) {
  const void* address = host.const_data_ptr();
  const auto bytes =
      at::detail::computeStorageNbytes(host.sizes(), host.strides(), host.itemsize());
  const at::Tensor there = withoutOwner(host, bytes), values = from.clone();
  holdPinned(address);
  if (to.is_same(host)) {
    std::memset(const_cast<void*>(address), kPoison, bytes);
    queue.later([there, values, address] {
      there.copy_(values);
      dropPinned(address);
    });
    return;
  }
  to.copy_(from);
  queue.later([there, values, address] {
    if (!there.equal(values)) {
      seen().faults["pinned memory was changed while a copy from it was pending"]++;
    }
    dropPinned(address);
  });
}

at::Tensor& copy(at::Tensor& self, const at::Tensor& source, bool nonBlocking) {
  if (self.is_same(source)) return self;
  const Lock locked = lock();
  const bool toHost = !isHere(self), fromHost = !isHere(source);
  Queue& queue = Queue::current((toHost ? source : self).device().index());
  const std::string what = toHost ? "copy to the host" : fromHost ? "copy to the device" : "copy";
  noteLaunch();
  seen().counts[what]++;
  const Plain plain;
  Aliases aliases;
  const at::Tensor to = aliases.of(self), from = aliases.of(source);
  if (!toHost && !fromHost) {
    if (queue.capture) {
      Recorded& recorded = queue.capture->recorded;
      recorded.keep(self);
      recorded.keep(source);
      recorded.add([to, from] { to.copy_(from); });
    }
    to.copy_(from);
    return self;
  }
  expectNoCapture(queue);
  const at::Tensor& host = toHost ? self : source;
  const bool isLate = nonBlocking && host.numel() > 0 && isPinned(host.const_data_ptr());
  if (isLate) {
    copyLater(host, to, from, queue);
    return self;
  }
  // From memory that is not pinned CUDA copies the bytes first, and the host goes on.
  if (nonBlocking && fromHost) {
    seen().counts["copies from pageable memory"]++;
  } else {
    noteWait(what);
    queue.settle();
  }
  to.copy_(from);
  return self;
}

TORCH_LIBRARY_IMPL(aten, CUDA, library) { library.impl("copy_", TORCH_FN(copy)); }

}  // namespace
}  // namespace fake
