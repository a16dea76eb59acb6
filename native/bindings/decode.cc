// Decoding as JavaScript calls it; most return a promise.
#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>
#include <vector>

#include "bindings/exports.h"
#include "bindings/image.h"
#include "bindings/promises.h"
#include "image/jpeg.h"
#include "image/pixels.h"

namespace fcn::bindings {
namespace {

// null where the work came to nothing: there are other ways.
Finish resolveSlotOrNull(const at::Tensor& tensor) {
  return [tensor](Napi::Env env) -> Napi::Value {
    return tensor.defined() ? slotOf(env, tensor) : env.Null();
  };
}

// openTurboJpeg(path): boolean
Napi::Value openTurboJpegAt(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), image::openTurboJpeg(info[0].As<Napi::String>()));
}

// jpegHeader(bytes): [height, width, orientation] | null
Napi::Value jpegHeaderOf(const Napi::CallbackInfo& info) {
  Napi::Uint8Array bytes = info[0].As<Napi::Uint8Array>();
  const auto header = image::readJpegHeader(bytes.Data(), bytes.ByteLength());
  if (!header) return info.Env().Null();
  Napi::Array numbers = Napi::Array::New(info.Env(), 3);
  numbers[0U] = Napi::Number::New(info.Env(), header->height);
  numbers[1U] = Napi::Number::New(info.Env(), header->width);
  numbers[2U] = Napi::Number::New(info.Env(), header->orientation);
  return numbers;
}

// decodeJpeg(bytes, orientation): Promise<slot | null>, once a library is open.
Napi::Value decodeJpegAsync(const Napi::CallbackInfo& info) {
  Napi::Uint8Array bytes = info[0].As<Napi::Uint8Array>();
  return runOnPool(
      info.Env(),
      [data = bytes.Data(), length = bytes.ByteLength(),
       orientation = info[1].As<Napi::Number>().Int32Value()]() -> Finish {
        const auto header = image::readJpegHeader(data, length);
        return resolveSlotOrNull(header ? image::decodeJpeg(data, length, *header, orientation)
                                        : at::Tensor());
      },
      bytes);
}

// plainJpeg(bytes): Promise<Buffer | null>; null where the data cannot hold what the header says.
Napi::Value plainJpegAsync(const Napi::CallbackInfo& info) {
  Napi::Uint8Array bytes = info[0].As<Napi::Uint8Array>();
  return runOnPool(
      info.Env(),
      [data = bytes.Data(), length = bytes.ByteLength()]() -> Finish {
        if (!image::hasEnoughData(data, length)) return [](Napi::Env env) { return env.Null(); };
        return [plain = image::plainJpeg(data, length)](Napi::Env env) -> Napi::Value {
          return Napi::Buffer<uint8_t>::Copy(env, plain.data(), plain.size());
        };
      },
      bytes);
}

// rgbPixels(bytes, height, width): Promise<slot | null>, of as many bytes a pixel as there are: 3
// are RGB, 4 CMYK, 6 RGB of 16 bits; null where 8 of these hold next to nothing.
Napi::Value rgbPixelsAsync(const Napi::CallbackInfo& info) {
  Napi::Uint8Array bytes = info[0].As<Napi::Uint8Array>();
  const int64_t height = info[1].As<Napi::Number>().Int64Value();
  const int64_t width = info[2].As<Napi::Number>().Int64Value();
  const auto length = static_cast<int64_t>(bytes.ByteLength());
  const int64_t step = height > 0 && width > 0 ? length / height / width : 0;
  if (step * height * width != length || (step != 3 && step != 4 && step != 6)) {
    throwArgument("Expected 3, 4 or 6 bytes for each pixel");
  }
  return runOnPool(
      info.Env(),
      [data = bytes.Data(), height, width, step]() -> Finish {
        return resolveSlotOrNull(step == 3 ? image::rgbOfBytes(data, height, width)
                                 : step == 4
                                     ? image::rgbOfCmyk(data, height, width, /*inverted=*/false)
                                     : image::rgbOfShorts(data, height, width));
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
at::Tensor maskOf(const std::vector<uint8_t>& bytes, const image::MaskClasses& classes,
                  double maxPixels) {
  try {
    return image::decodeMask(bytes.data(), bytes.size(), classes, maxPixels);
  } catch (const image::PngError&) {
    return {};
  }
}

// Whether a mask has the size of the stored picture alone: then it was drawn on what is stored.
// Where turning keeps the size, the picture is turned: labelling tools show pictures upright.
bool fitsStoredAlone(const at::Tensor& mask, const image::JpegHeader& header) {
  return header.orientation >= 5 && header.height != header.width &&
         mask.size(0) == header.height && mask.size(1) == header.width;
}

// The picture and mask of two files, if both are plain and of one size.
image::Pair readPair(const std::string& imagePath, const std::string& maskPath,
                     const image::MaskClasses& classes, bool turns, double maxPixels) {
  const std::vector<uint8_t> image = readFile(imagePath);
  const auto header = image::readJpegHeader(image.data(), image.size());
  if (!header || static_cast<double>(header->height) * header->width > maxPixels) return {};
  image::Pair pair{{}, maskOf(readFile(maskPath), classes, maxPixels)};
  if (!pair.mask.defined()) return {};
  const bool isTurned = turns && !fitsStoredAlone(pair.mask, *header);
  pair.image =
      image::decodeJpeg(image.data(), image.size(), *header, isTurned ? header->orientation : 1);
  const bool isOneSize =
      pair.image.defined() && pair.image.sizes().slice(0, 2) == pair.mask.sizes();
  return isOneSize ? pair : image::Pair{};
}

// readPair(image path, mask path, classes, whether EXIF's orientation counts, maxPixels):
// Promise<[slot, slot] | null>, once a library is open. One job, where file by file and step by
// step there are ten; null where anything is wrong.
Napi::Value readPairAsync(const Napi::CallbackInfo& info) {
  return runOnPool(info.Env(),
                   [imagePath = info[0].As<Napi::String>().Utf8Value(),
                    maskPath = info[1].As<Napi::String>().Utf8Value(),
                    classes = maskClassesOf(info[2]), turns = info[3].ToBoolean().Value(),
                    maxPixels = info[4].As<Napi::Number>().DoubleValue()]() -> Finish {
                     const image::Pair pair =
                         readPair(imagePath, maskPath, classes, turns, maxPixels);
                     return [pair](Napi::Env env) {
                       return pair.mask.defined() ? slotsOf(env, pair) : env.Null();
                     };
                   });
}

}  // namespace

void initDecode(Napi::Object exports) {
  define<openTurboJpegAt>(exports, "openTurboJpeg");
  define<jpegHeaderOf>(exports, "jpegHeader");
  define<decodeJpegAsync>(exports, "decodeJpeg");
  define<plainJpegAsync>(exports, "plainJpeg");
  define<rgbPixelsAsync>(exports, "rgbPixels");
  define<readPairAsync>(exports, "readPair");
}

}  // namespace fcn::bindings
