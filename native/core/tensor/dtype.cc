#include "tensor/dtype.h"

#include <array>
#include <sstream>

#include "base/errors.h"

namespace fcn::tensor {
namespace {

struct Name {
  at::ScalarType type;
  const char* name;
};
constexpr std::array<Name, 32> kNames{{{at::kFloat, "float32"},
                                       {at::kDouble, "float64"},
                                       {at::kHalf, "float16"},
                                       {at::kBFloat16, "bfloat16"},
                                       {at::kFloat8_e4m3fn, "float8_e4m3fn"},
                                       {at::kFloat8_e5m2, "float8_e5m2"},
                                       {at::kFloat8_e4m3fnuz, "float8_e4m3fnuz"},
                                       {at::kFloat8_e5m2fnuz, "float8_e5m2fnuz"},
                                       {at::kFloat8_e8m0fnu, "float8_e8m0fnu"},
                                       {at::kFloat4_e2m1fn_x2, "float4_e2m1fn_x2"},
                                       {at::kByte, "uint8"},
                                       {at::kUInt16, "uint16"},
                                       {at::kUInt32, "uint32"},
                                       {at::kUInt64, "uint64"},
                                       {at::kChar, "int8"},
                                       {at::kShort, "int16"},
                                       {at::kInt, "int32"},
                                       {at::kLong, "int64"},
                                       {at::kBool, "bool"},
                                       {at::kBits1x8, "bits1x8"},
                                       {at::kBits2x4, "bits2x4"},
                                       {at::kBits4x2, "bits4x2"},
                                       {at::kBits8, "bits8"},
                                       {at::kBits16, "bits16"},
                                       {at::kComplexHalf, "complex32"},
                                       {at::kComplexFloat, "complex64"},
                                       {at::kComplexDouble, "complex128"},
                                       {at::kQInt8, "qint8"},
                                       {at::kQUInt8, "quint8"},
                                       {at::kQInt32, "qint32"},
                                       {at::kQUInt4x2, "quint4x2"},
                                       {at::kQUInt2x4, "quint2x4"}}};

// Several elements a byte. LibTorch's operators that make tensors of a dtype write past such a
// one's memory: they are only made by quantized.cc.
bool isPacked(at::ScalarType type) { return type == at::kQUInt4x2 || type == at::kQUInt2x4; }

}  // namespace

const char* dtypeName(at::ScalarType type) {
  for (const Name& entry : kNames) {
    if (entry.type == type) return entry.name;
  }
  return c10::toString(type);
}

std::optional<at::ScalarType> dtypeFromName(const std::string& name) {
  for (const Name& entry : kNames) {
    if (name == entry.name && !isPacked(entry.type)) return entry.type;
  }
  return std::nullopt;
}

at::ScalarType parseDtype(const std::string& name) {
  if (auto type = dtypeFromName(name)) return *type;
  std::string known;
  for (const Name& entry : kNames) {
    if (!isPacked(entry.type)) known += (known.empty() ? "" : ", ") + std::string(entry.name);
  }
  throwArgument("Expected one of " + known + " for dtype but received '" + name + "'");
}

std::optional<at::MemoryFormat> memoryFormatFromName(const std::string& name) {
  if (name == "contiguous_format") return at::MemoryFormat::Contiguous;
  if (name == "channels_last") return at::MemoryFormat::ChannelsLast;
  if (name == "channels_last_3d") return at::MemoryFormat::ChannelsLast3d;
  if (name == "preserve_format") return at::MemoryFormat::Preserve;
  return std::nullopt;
}

std::string describeTensor(const at::Tensor& tensor) {
  if (!tensor.defined()) return "an undefined tensor";
  std::ostringstream text;
  text << dtypeName(tensor.scalar_type()) << tensor.sizes();
  if (!tensor.device().is_cpu()) text << " on " << tensor.device();
  return text.str();
}

}  // namespace fcn::tensor
