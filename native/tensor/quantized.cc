#include "tensor/quantized.h"

#include <ATen/ops/_empty_per_channel_affine_quantized.h>

#include "exports.h"
#include "tensor/convert.h"

namespace fcn {
namespace {

// packed(dtype, shape, scales, zeroPoints, axis): a tensor of quint4x2 or quint2x4, several
// elements a byte, which no operator that is called by name makes; see dtype.cc.
Napi::Value packed(const Napi::CallbackInfo& info) {
  const bool ofFour = info[0].As<Napi::String>().Utf8Value() == "quint4x2";
  const at::TensorOptions options = at::dtype(ofFour ? at::kQUInt4x2 : at::kQUInt2x4);
  return slotOf(info.Env(), at::_empty_per_channel_affine_quantized(
                                toInts(info[1]), tensorArgument(info, 2), tensorArgument(info, 3),
                                info[4].As<Napi::Number>().Int64Value(), options));
}

}  // namespace

void initQuantized(Napi::Object exports) { define<packed>(exports, "packed"); }

}  // namespace fcn
