#include "image/decode.h"

#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>
#include <vector>

#include "exports.h"
#include "image/binding.h"
#include "image/jpeg.h"
#include "image/mask.h"
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

// No picture is near this.
constexpr uintmax_t kMaxBytes = uintmax_t{1} << 30;

// None where it is no regular file (a pipe never ends), or cannot be read.
std::vector<uint8_t> readFile(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return {};
  const uintmax_t size = std::filesystem::file_size(path, error);
  if (error || size > kMaxBytes) return {};
  std::ifstream file(path, std::ios::binary);
  std::vector<uint8_t> bytes(size);
  file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  return file ? std::move(bytes) : std::vector<uint8_t>();
}

// The classes, or undefined where anything is wrong with the file.
at::Tensor maskOf(const std::vector<uint8_t>& bytes, const MaskClasses& classes, double maxPixels) {
  try {
    return decodeMask(bytes.data(), bytes.size(), classes, maxPixels);
  } catch (const PngError&) {
    return {};
  }
}

// readPair(image path, mask path, classes, maxPixels): Promise<[slot, slot] | null>, once a library
// is open. One job, where file by file and step by step there are ten; null where anything is
// wrong.
Napi::Value readPairAsync(const Napi::CallbackInfo& info) {
  return runOnPool(
      info.Env(),
      [imagePath = info[0].As<Napi::String>().Utf8Value(),
       maskPath = info[1].As<Napi::String>().Utf8Value(), classes = MaskClasses(info[2]),
       maxPixels = info[3].As<Napi::Number>().DoubleValue()]() -> Finish {
        const std::vector<uint8_t> imageBytes = readFile(imagePath), maskBytes = readFile(maskPath);
        Pair pair{decodeJpeg(imageBytes.data(), imageBytes.size()), {}};
        if (pair.image.defined()) pair.mask = maskOf(maskBytes, classes, maxPixels);
        return
            [pair](Napi::Env env) { return pair.mask.defined() ? slotsOf(env, pair) : env.Null(); };
      });
}

}  // namespace

void initDecode(Napi::Object exports) {
  define<openTurboJpegAt>(exports, "openTurboJpeg");
  define<jpegSizeOf>(exports, "jpegSize");
  define<decodeJpegAsync>(exports, "decodeJpeg");
  define<readPairAsync>(exports, "readPair");
}

}  // namespace fcn
