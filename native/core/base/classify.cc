#include "base/classify.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fcn {
namespace {

struct Rule {
  const char* code;
  const char* words;
};

// The first whose words occur. test/base/errors.test.ts provokes each that a CPU can show.
constexpr std::array kRules{
    // The CPU's allocator has no exception type of its own; nor has a size beyond all memory.
    Rule{"ERR_OUT_OF_MEMORY", "DefaultCPUAllocator"},
    Rule{"ERR_OUT_OF_MEMORY", "Storage size calculation overflowed"},
    Rule{"ERR_OUT_OF_MEMORY", "CUDA error: out of memory"},
    Rule{"ERR_OUT_OF_MEMORY", "CUBLAS_STATUS_ALLOC_FAILED"},
    Rule{"ERR_OUT_OF_MEMORY", "MPS backend out of memory"},

    Rule{"ERR_DEVICE", "CUDA error:"},

    Rule{"ERR_DEVICE", "to be on the same device"},
    Rule{"ERR_DEVICE", "is not on the expected device"},
    Rule{"ERR_DEVICE", "Input type (CUDA"},
    Rule{"ERR_DEVICE", "weight type (CUDA"},
    Rule{"ERR_DEVICE", "Input type (MPS"},
    Rule{"ERR_DEVICE", "weight type (MPS"},
    Rule{"ERR_DEVICE", "generator device but found"},
    Rule{"ERR_DEVICE", "device type for generator"},
    Rule{"ERR_DEVICE", "invalid device ordinal"},
    Rule{"ERR_DEVICE", "different from other tensors on"},

    Rule{"ERR_DTYPE", "same dtype"},
    Rule{"ERR_DTYPE", "share same datatype"},
    Rule{"ERR_DTYPE", "should be the same"},
    Rule{"ERR_DTYPE", "can't be cast to the desired output type"},
    Rule{"ERR_DTYPE", "could not infer output dtype"},
    Rule{"ERR_DTYPE", "Boolean inputs not supported"},
    Rule{"ERR_DTYPE", "bool tensor is not supported"},
    Rule{"ERR_DTYPE", "two bool tensors is not supported"},
    Rule{"ERR_DTYPE", "can require gradients"},
    Rule{"ERR_DTYPE", "tensors used as indices must be"},
    Rule{"ERR_DTYPE", "following scalar types"},
    Rule{"ERR_DTYPE", "Expected dtype"},
    Rule{"ERR_DTYPE", "expected dtype"},
    Rule{"ERR_DTYPE", "Found dtype"},
    Rule{"ERR_DTYPE", "target dtype"},
    Rule{"ERR_DTYPE", "expected scalar type"},
    Rule{"ERR_DTYPE", "to be a boolean tensor"},
    Rule{"ERR_DTYPE", "only supports boolean masks"},
    Rule{"ERR_DTYPE", "dtypes match"},
    Rule{"ERR_DTYPE", "dtype to be equal"},
    Rule{"ERR_DTYPE", "Expected a floating point or complex tensor"},
    Rule{"ERR_DTYPE", "precision dtypes not supported"},

    Rule{"ERR_SHAPE", "The size of tensor a"},
    Rule{"ERR_SHAPE", "The expanded size of the tensor"},
    Rule{"ERR_SHAPE", "the broadcast shape"},
    Rule{"ERR_SHAPE", "does not broadcast"},
    Rule{"ERR_SHAPE", "could not be broadcast"},
    Rule{"ERR_SHAPE", "shapes cannot be multiplied"},
    Rule{"ERR_SHAPE", "inconsistent tensor size"},
    Rule{"ERR_SHAPE", "size mismatch"},
    Rule{"ERR_SHAPE", "shape mismatch"},
    Rule{"ERR_SHAPE", "invalid gradient at index"},
    Rule{"ERR_SHAPE", "Expected size for first two dimensions"},
    Rule{"ERR_SHAPE", "must be a 3D tensor"},
    Rule{"ERR_SHAPE", "must be a matrix"},
    Rule{"ERR_SHAPE", "is invalid for input of size"},
    Rule{"ERR_SHAPE", "view size is not compatible"},
    Rule{"ERR_SHAPE", "Sizes of tensors must match"},
    Rule{"ERR_SHAPE", "same number of dimensions"},
    Rule{"ERR_SHAPE", "to be equal size"},
    Rule{"ERR_SHAPE", "weight of size"},
    Rule{"ERR_SHAPE", "but got input of size"},
    Rule{"ERR_SHAPE", "Kernel size can't be greater"},
    Rule{"ERR_SHAPE", "Output size is too small"},
    Rule{"ERR_SHAPE", "elements not "},
    Rule{"ERR_SHAPE", "value per channel"},
    Rule{"ERR_SHAPE", "tensor expected for input"},
    Rule{"ERR_SHAPE", "Expected 3D or 4D tensor"},
    Rule{"ERR_SHAPE", "Input dimension should be"},
    Rule{"ERR_SHAPE", "does not match the length of"},
    Rule{"ERR_SHAPE", "duplicate dims"},
    Rule{"ERR_SHAPE", "the number of sizes provided"},
    Rule{"ERR_SHAPE", "The shape of the mask"},
    Rule{"ERR_SHAPE", "split_sizes to sum"},
    Rule{"ERR_SHAPE", "cannot be converted to Scalar"},
    Rule{"ERR_SHAPE", "only for scalar outputs"},
    Rule{"ERR_SHAPE", "negative dimension"},
    Rule{"ERR_SHAPE", "non-negative"},
    Rule{"ERR_SHAPE", "exceeds dimension size"},
    Rule{"ERR_SHAPE", "calculated shape of"},
    Rule{"ERR_SHAPE", "It is expected input_size"},
    Rule{"ERR_SHAPE", "Given normalized_shape"},
    Rule{"ERR_SHAPE", "Expected number of channels"},
    Rule{"ERR_SHAPE", "-D argument"},
    Rule{"ERR_SHAPE", "dimensions of repeat dims"},
    Rule{"ERR_SHAPE", "must have at least"},
    Rule{"ERR_SHAPE", "must be batches of square matrices"},
    Rule{"ERR_SHAPE", "numel() == 0"},

    Rule{"ERR_INDEX", "is out of bounds for dimension"},
    Rule{"ERR_INDEX", "index k out of range"},
};

// Takes out what lies from `begin` up to and with `end`, where both are there.
void cut(std::string& message, std::string_view begin, std::string_view end) {
  const size_t from = message.find(begin);
  if (from == std::string::npos) return;
  const size_t to = message.find(end, from + begin.size());
  if (to != std::string::npos) message.erase(from, to + end.size() - from);
}

// After these a process can no longer use the GPU.
constexpr std::array kFatal{"device-side assert triggered", "illegal memory access",
                            "misaligned address",           "illegal instruction",
                            "unspecified launch failure",   "uncorrectable ECC error"};

// What to do about an error of CUDA's, in place of LibTorch's advice to those who build it.
void adviseOnCuda(std::string& message) {
  if (message.find("CUDA error:") == std::string::npos) return;
  for (const char* advice : {"\nCUDA kernel errors might", "\nSearch for `cuda"}) {
    if (const size_t at = message.find(advice); at != std::string::npos) message.erase(at);
  }
  const bool isFatal = std::any_of(kFatal.begin(), kFatal.end(), [&](const char* words) {
    return message.find(words) != std::string::npos;
  });
  if (!isFatal) return;
  if (message.find(kFatal[0]) != std::string::npos) {
    message +=
        ". A kernel found a value out of range, such as a class that is not below the number of "
        "classes";
  }
  message +=
      ". This process can no longer use the GPU: start it again. With CUDA_LAUNCH_BLOCKING=1 in "
      "its "
      "environment the error names the call";
}

}  // namespace

const char* codeOfMessage(const std::string& message) {
  for (const Rule& rule : kRules) {
    if (message.find(rule.words) != std::string::npos) return rule.code;
  }
  return nullptr;
}

std::string withoutSources(std::string message) {
  cut(message, "[enforce fail at ", "] ");
  cut(message, " at \"", ", please report a bug to PyTorch.");
  // The last: advice to those who build LibTorch, then every backend with its source file.
  for (const char* stack : {"\nException raised from ", "Exception raised from ",
                            " This could be because the operator doesn't exist for this backend"}) {
    if (const size_t at = message.find(stack); at != std::string::npos) message.erase(at);
  }
  adviseOnCuda(message);
  return message;
}

}  // namespace fcn
