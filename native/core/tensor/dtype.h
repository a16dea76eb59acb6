// The names of dtypes, PyTorch's own: 'float32', 'int64', 'bool', ... And those of memory formats.
#pragma once
#include <ATen/core/Tensor.h>
#include <c10/core/MemoryFormat.h>
#include <c10/core/ScalarType.h>

#include <optional>
#include <string>

namespace fcn::tensor {

const char* dtypeName(at::ScalarType type);
std::optional<at::ScalarType> dtypeFromName(const std::string& name);
// As above; an unknown name is an error that lists the known ones.
at::ScalarType parseDtype(const std::string& name);

std::optional<at::MemoryFormat> memoryFormatFromName(const std::string& name);

// `float32[2, 3]`, with the device where it is not the CPU.
std::string describeTensor(const at::Tensor& tensor);

}  // namespace fcn::tensor
