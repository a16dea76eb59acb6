// Whose memory a tensor has.
#pragma once
#include <ATen/core/Tensor.h>

namespace fcn::freeze {

// Whether this is the one reference to the tensor and to its memory, so that to write into it
// changes nothing that anybody sees.
inline bool isOnlyHere(const at::Tensor& tensor) {
  return tensor.use_count() == 1 && tensor.has_storage() && tensor.storage().use_count() == 1 &&
         !tensor.requires_grad();
}

}  // namespace fcn::freeze
