#include "tensor/storage.h"

#include <ATen/ops/empty.h>

#include "base/errors.h"
#include "tensor/dtype.h"

namespace fcn::tensor {

void expectMemory(const at::Tensor& tensor) {
  if (tensor.layout() == at::kStrided && !tensor.is_meta()) return;
  throwArgument("Expected a dense tensor with values but received " + describeTensor(tensor));
}

at::Tensor storageBytes(const at::Tensor& tensor) {
  const auto size = static_cast<int64_t>(tensor.storage().nbytes());
  at::Tensor bytes = at::empty({0}, tensor.options().dtype(at::kByte).requires_grad(false));
  return bytes.set_(tensor.storage(), 0, {size}, {1});
}

}  // namespace fcn::tensor
