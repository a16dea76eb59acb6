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

// unfilterRows(rows, height, width, values: Uint8Array of 256): Promise<slot | null>
Napi::Value unfilterRowsAsync(const Napi::CallbackInfo& info) {
  Napi::Uint8Array rows = info[0].As<Napi::Uint8Array>();
  const int64_t height = info[1].As<Napi::Number>().Int64Value();
  const int64_t width = info[2].As<Napi::Number>().Int64Value();
  Napi::Uint8Array given = info[3].As<Napi::Uint8Array>();
  std::array<uint8_t, 256> values;
  if (static_cast<int64_t>(rows.ByteLength()) != height * (width + 1) ||
      given.ByteLength() != values.size()) {
    throwArgument("Expected rows of that size, and 256 values");
  }
  std::copy_n(given.Data(), values.size(), values.begin());
  return runOnPool(
      info.Env(),
      [data = rows.Data(), height, width, values]() -> Finish {
        return resolveSlotOrNull(unfilterRows(data, height, width, values));
      },
      rows);
}

}  // namespace

void initDecode(Napi::Object exports) {
  define<openTurboJpegAt>(exports, "openTurboJpeg");
  define<decodeJpegAsync>(exports, "decodeJpeg");
  define<unfilterRowsAsync>(exports, "unfilterRows");
}

}  // namespace fcn
