// Tensors on a device, and their memory.
#include <ATen/EmptyTensor.h>
#include <ATen/core/Tensor.h>
#include <c10/core/DeviceGuard.h>
#include <torch/library.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "allocators.h"
#include "device.h"

namespace fake {
namespace {

using c10::Device;
using c10::IntArrayRef;
using c10::Layout;
using c10::MemoryFormat;
using c10::ScalarType;

Device placeOf(std::optional<Device> device, std::optional<bool> pin) {
  TORCH_CHECK(!pin.value_or(false), "Only dense CPU tensors can be pinned");
  return deviceAt(device ? checked(indexOf(*device)) : currentDevice());
}

at::Tensor empty(IntArrayRef size, std::optional<ScalarType> dtype, std::optional<Layout>,
                 std::optional<Device> device, std::optional<bool> pin,
                 std::optional<MemoryFormat> format) {
  const c10::DeviceGuard guard(placeOf(device, pin));
  return at::detail::empty_generic(size, &deviceAllocator(), c10::DispatchKeySet(kKey),
                                   c10::dtype_or_default(dtype), format);
}

at::Tensor emptyStrided(IntArrayRef size, IntArrayRef stride, std::optional<ScalarType> dtype,
                        std::optional<Layout>, std::optional<Device> device,
                        std::optional<bool> pin) {
  const c10::DeviceGuard guard(placeOf(device, pin));
  return at::detail::empty_strided_generic(size, stride, &deviceAllocator(),
                                           c10::DispatchKeySet(kKey), c10::dtype_or_default(dtype));
}

void growTo(c10::TensorImpl* impl, size_t bytes) {
  c10::StorageImpl* storage = impl->unsafe_storage().unsafeGetStorageImpl();
  if (storage->nbytes() >= bytes) return;
  const c10::DeviceGuard guard(impl->device());
  c10::DataPtr more = deviceAllocator().allocate(bytes);
  if (storage->nbytes() > 0) {
    deviceAllocator().copy_data(more.get(), storage->data(), storage->nbytes());
  }
  storage->set_data_ptr_noswap(std::move(more));
  storage->set_nbytes(bytes);
}

const at::Tensor& resize(const at::Tensor& self, IntArrayRef size,
                         std::optional<MemoryFormat> format) {
  const Lock locked = lock();
  c10::TensorImpl* impl = self.unsafeGetTensorImpl();
  if (self.sizes() != size) {
    growTo(impl, at::detail::computeStorageNbytesContiguous(size, self.itemsize(),
                                                            self.storage_offset()));
    impl->set_sizes_contiguous(size);
  }
  if (format && *format != MemoryFormat::Preserve) impl->empty_tensor_restride(*format);
  return self;  // NOLINT(bugprone-return-const-ref-from-parameter): so is LibTorch's
}

std::vector<int64_t> contiguousStride(IntArrayRef size) {
  std::vector<int64_t> stride(size.size(), 1);
  for (size_t i = size.size(); i-- > 1;) stride[i - 1] = stride[i] * std::max<int64_t>(size[i], 1);
  return stride;
}

at::Tensor& setStorage(at::Tensor& self, c10::Storage source, int64_t offset, IntArrayRef size,
                       IntArrayRef stride) {
  const Lock locked = lock();
  TORCH_CHECK(source.device().type() == kType,
              "Attempted to set the storage of a tensor on device \"", self.device(),
              "\" to a storage on different device \"", source.device(), "\"");
  c10::TensorImpl* impl = self.unsafeGetTensorImpl();
  impl->set_storage_keep_dtype(std::move(source));
  const std::vector<int64_t> strides =
      stride.size() == size.size() ? stride.vec() : contiguousStride(size);
  impl->set_sizes_and_strides(size, strides, offset);
  growTo(impl, at::detail::computeStorageNbytes(size, strides, self.itemsize(), offset));
  return self;
}

at::Tensor& setWholeStorage(at::Tensor& self, c10::Storage source) {
  const auto size = static_cast<int64_t>(source.nbytes() / self.itemsize());
  return setStorage(self, std::move(source), 0, {size}, {});
}

at::Tensor& setTensor(at::Tensor& self, const at::Tensor& source) {
  return setStorage(self, source.storage(), source.storage_offset(), source.sizes(),
                    source.strides());
}

at::Tensor& setNothing(at::Tensor& self) {
  const c10::DeviceGuard guard(self.device());
  c10::Storage none(c10::Storage::use_byte_size_t(), 0, deviceAllocator().allocate(0),
                    &deviceAllocator(), /*resizable=*/true);
  return setStorage(self, std::move(none), 0, {0}, {});
}

void recordStream(at::Tensor&, c10::Stream) {}

TORCH_LIBRARY_IMPL(aten, CUDA, library) {
  library.impl("empty.memory_format", TORCH_FN(empty));
  library.impl("empty_strided", TORCH_FN(emptyStrided));
  library.impl("resize_", TORCH_FN(resize));
  library.impl("set_.source_Storage_storage_offset", TORCH_FN(setStorage));
  library.impl("set_.source_Storage", TORCH_FN(setWholeStorage));
  library.impl("set_.source_Tensor", TORCH_FN(setTensor));
  library.impl("set_", TORCH_FN(setNothing));
  library.impl("record_stream", TORCH_FN(recordStream));
}

}  // namespace
}  // namespace fake
