#include "image/decode.h"

#include <algorithm>

#include "exports.h"
#include "image/jpeg.h"
#include "image/png.h"
#include "runner/pool.h"

namespace fcn {
namespace {

// null where the work came to nothing: there are other ways.
Finish resolveSlotOrNull(const at::Tensor& tensor) {
  return [tensor](Napi::Env env) -> Napi::Value {
    return tensor.defined() ? slotOf(env, tensor) : env.Null();
  };
}

// openTurboJpeg(path): boolean
Napi::Value openTurboJpegAt(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), openTurboJpeg(info[0].As<Napi::String>()));
}

// jpegSize(bytes): [height, width] | null, once a library is open.
Napi::Value jpegSizeOf(const Napi::CallbackInfo& info) {
  Napi::Uint8Array bytes = info[0].As<Napi::Uint8Array>();
  const auto size = jpegSize(bytes.Data(), bytes.ByteLength());
  if (!size) return info.Env().Null();
  Napi::Array sides = Napi::Array::New(info.Env(), 2);
  sides[0U] = Napi::Number::New(info.Env(), size->height);
  sides[1U] = Napi::Number::New(info.Env(), size->width);
  return sides;
}

// decodeJpeg(bytes): Promise<slot | null>, once a library is open.
Napi::Value decodeJpegAsync(const Napi::CallbackInfo& info) {
  Napi::Uint8Array bytes = info[0].As<Napi::Uint8Array>();
  return runOnPool(
      info.Env(),
      [data = bytes.Data(), length = bytes.ByteLength()]() -> Finish {
        return resolveSlotOrNull(decodeJpeg(data, length));
      },
      bytes);
}

// decodeIndices(data, height, width, values: Uint8Array of 256): Promise<slot | null>
Napi::Value decodeIndicesAsync(const Napi::CallbackInfo& info) {
  Napi::Uint8Array data = info[0].As<Napi::Uint8Array>();
  Napi::Uint8Array given = info[3].As<Napi::Uint8Array>();
  std::array<uint8_t, 256> values;
  if (given.ByteLength() != values.size()) throwArgument("Expected 256 values");
  std::copy_n(given.Data(), values.size(), values.begin());
  return runOnPool(
      info.Env(),
      [bytes = data.Data(), length = data.ByteLength(),
       height = info[1].As<Napi::Number>().Int64Value(),
       width = info[2].As<Napi::Number>().Int64Value(), values]() -> Finish {
        return resolveSlotOrNull(decodeIndices(bytes, length, height, width, values));
      },
      data);
}

}  // namespace

void initDecode(Napi::Object exports) {
  define<openTurboJpegAt>(exports, "openTurboJpeg");
  define<jpegSizeOf>(exports, "jpegSize");
  define<decodeJpegAsync>(exports, "decodeJpeg");
  define<decodeIndicesAsync>(exports, "decodeIndices");
}

}  // namespace fcn
