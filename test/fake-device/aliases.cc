#include "aliases.h"

#include <ATen/EmptyTensor.h>
#include <ATen/ops/empty_strided.h>

#include <cstring>
#include <optional>

#include "memory.h"

namespace fake {

at::Tensor Aliases::of(const at::Tensor& tensor) {
  if (!isHere(tensor)) return tensor;
  c10::StorageImpl* storage = tensor.storage().unsafeGetStorageImpl();
  auto& bytes = storages_[storage];
  if (!bytes) {
    bytes = c10::make_intrusive<c10::StorageImpl>(
        c10::StorageImpl::use_byte_size_t(), storage->nbytes(),
        c10::DataPtr(Memory::bytesAt(storage->mutable_data()), c10::kCPU), nullptr,
        /*resizable=*/false);
  }
  at::Tensor alias = at::detail::make_tensor<c10::TensorImpl>(
      c10::Storage(bytes), c10::DispatchKeySet(c10::DispatchKey::CPU), tensor.dtype());
  c10::TensorImpl* impl = alias.unsafeGetTensorImpl();
  impl->set_sizes_and_strides(tensor.sizes(), tensor.strides(), tensor.storage_offset());
  if (tensor.unsafeGetTensorImpl()->is_wrapped_number()) impl->set_wrapped_number(true);
  impl->_set_conj(tensor.is_conj());
  impl->_set_neg(tensor.is_neg());
  all_.push_back({tensor, alias});
  return alias;
}

at::Tensor Aliases::output(const at::Tensor& tensor) {
  at::Tensor own =
      at::empty_strided(tensor.sizes(), tensor.strides(), tensor.options().device(c10::kCPU));
  own.copy_(Aliases().of(tensor));
  all_.push_back({tensor, own});
  outputs_.push_back({tensor, own});
  return own;
}

void Aliases::finishOutputs() {
  for (const Pair& output : outputs_) {
    output.there.resize_(output.here.sizes());
    Aliases().of(output.there).copy_(output.here);
  }
}

std::vector<Pair> Aliases::outputPlaces() const {
  std::vector<Pair> places;
  places.reserve(outputs_.size());
  for (const Pair& output : outputs_) places.push_back({Aliases().of(output.there), output.here});
  return places;
}

at::Tensor Aliases::back(const at::Tensor& made, c10::DeviceIndex device, bool& isNew) const {
  isNew = false;
  if (!made.defined()) return made;
  for (const Pair& pair : all_) {
    if (pair.here.is_same(made)) return pair.there;
  }
  for (const Pair& pair : all_) {
    if (!pair.here.has_storage() || !pair.here.is_alias_of(made)) continue;
    at::Tensor view = at::detail::make_tensor<c10::TensorImpl>(c10::TensorImpl::VIEW,
                                                               c10::Storage(pair.there.storage()),
                                                               pair.there.key_set(), made.dtype());
    view.unsafeGetTensorImpl()->set_sizes_and_strides(made.sizes(), made.strides(),
                                                      made.storage_offset());
    return view;
  }
  isNew = true;
  at::Tensor result =
      at::empty_strided(made.sizes(), made.strides(), made.options().device(deviceAt(device)));
  if (made.unsafeGetTensorImpl()->is_wrapped_number()) {
    result.unsafeGetTensorImpl()->set_wrapped_number(true);
  }
  if (made.numel() > 0) {
    const size_t bytes =
        at::detail::computeStorageNbytes(made.sizes(), made.strides(), made.itemsize());
    std::memcpy(Memory::bytesAt(result.mutable_data_ptr()), made.const_data_ptr(), bytes);
  }
  return result;
}

void mapTensors(c10::IValue& value, const std::function<at::Tensor(const at::Tensor&)>& map) {
  if (value.isTensor()) {
    value = map(value.toTensor());
  } else if (value.isTensorList()) {
    std::vector<at::Tensor> mapped;
    for (const at::Tensor& each : value.toTensorVector()) mapped.push_back(map(each));
    value = std::move(mapped);
  } else if (value.isOptionalTensorList()) {
    c10::List<std::optional<at::Tensor>> mapped;
    for (const std::optional<at::Tensor>& each : value.toOptionalTensorVector()) {
      mapped.push_back(each && each->defined() ? std::optional(map(*each)) : each);
    }
    value = std::move(mapped);
  }
}

}  // namespace fake
