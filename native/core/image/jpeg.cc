#include "image/jpeg.h"

#include <ATen/ops/empty.h>
#ifndef _WIN32
#include <dlfcn.h>
#endif

#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

#include "image/pixels.h"

namespace fcn::image {
namespace {

// The part of TurboJPEG's API that is used, as of its version 1.4: later ones have it too.
struct TurboJpeg {
  void* (*initDecompress)() = nullptr;
  int (*decompressHeader)(void*, const uint8_t*, unsigned long, int*, int*, int*, int*) = nullptr;
  int (*decompress)(void*, const uint8_t*, unsigned long, uint8_t*, int, int, int, int,
                    int) = nullptr;
  int (*destroy)(void*) = nullptr;
  // Later than that: null where the library has none.
  char* (*errorText)(void*) = nullptr;
  int (*errorCode)(void*) = nullptr;
};

TurboJpeg turbo;  // set once, before anything is decoded
std::mutex opening;

// Colours as a file has them (TJCS_...) and as they are asked for (TJPF_...).
constexpr int kCmykColors = 3, kYcckColors = 4;
constexpr int kRgb = 0, kCmyk = 11;

constexpr int kStopOnWarning = 8192;  // TJFLAG_STOPONWARNING
constexpr int kLimitScans = 32768;    // TJFLAG_LIMITSCANS
constexpr int kOnlyWarned = 0;        // TJERR_WARNING

#ifndef _WIN32
template <class Function>
bool find(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(dlsym(library, name));
  return function != nullptr;
}
#endif

}  // namespace

bool openTurboJpeg(const std::string& path) {
#ifdef _WIN32
  return false;
#else
  std::lock_guard lock(opening);
  if (turbo.initDecompress) return true;
  void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!library) return false;
  TurboJpeg found;
  if (!find(library, "tjInitDecompress", found.initDecompress) ||
      !find(library, "tjDecompressHeader3", found.decompressHeader) ||
      !find(library, "tjDecompress2", found.decompress) ||
      !find(library, "tjDestroy", found.destroy)) {
    dlclose(library);
    return false;
  }
  find(library, "tjGetErrorStr2", found.errorText);
  find(library, "tjGetErrorCode", found.errorCode);
  turbo = found;
  return true;
#endif
}

namespace {

// A decompressor of the library, with the pixels of what it decodes.
class Decompressor {
 public:
  explicit Decompressor(const JpegHeader& header) : header_(header) {}

  // False for anything but the pixels that were coded.
  bool run(const uint8_t* bytes, size_t length, int flags) {
    int width = 0, height = 0, subsampling = 0, colors = 0;
    if (!handle_ ||
        turbo.decompressHeader(handle_.get(), bytes, length, &width, &height, &subsampling,
                               &colors) != 0 ||
        width != header_.width || height != header_.height) {
      return false;
    }
    isCmyk_ = colors == kCmykColors || colors == kYcckColors;
    const int64_t channels = isCmyk_ ? 4 : 3;
    if (!pixels_.defined() || pixels_.size(2) != channels) {
      pixels_ = at::empty({height, width, channels}, at::kByte);
    }
    // The exact transform and smooth chroma, libjpeg's defaults, which Pillow keeps too.
    const int failed =
        turbo.decompress(handle_.get(), bytes, length, pixels_.mutable_data_ptr<uint8_t>(), width,
                         0, height, isCmyk_ ? kCmyk : kRgb, flags | kLimitScans);
    return failed == 0;
  }

  // As `run`, of a file of which nothing but stray bytes between two segments is wrong: libjpeg
  // warns of the first thing alone, and cameras do write such bytes before the end.
  bool runPastStrayBytes(const uint8_t* bytes, size_t length) {
    if (!turbo.errorText || !turbo.errorCode) return false;
    if (run(bytes, length, kStopOnWarning)) return true;
    constexpr std::string_view kStray = "extraneous bytes before marker";
    if (std::string_view(turbo.errorText(handle_.get())).find(kStray) == std::string_view::npos) {
      return false;
    }
    return run(bytes, length, 0) || turbo.errorCode(handle_.get()) == kOnlyWarned;
  }

  at::Tensor rgb() const {
    if (!isCmyk_) return pixels_;
    return rgbOfCmyk(pixels_.const_data_ptr<uint8_t>(), header_.height, header_.width,
                     /*inverted=*/true);
  }

 private:
  const JpegHeader& header_;
  std::unique_ptr<void, int (*)(void*)> handle_{turbo.initDecompress(), turbo.destroy};
  at::Tensor pixels_;
  bool isCmyk_ = false;
};

}  // namespace

at::Tensor decodeJpeg(const uint8_t* bytes, size_t length, const JpegHeader& header,
                      int orientation) {
  if (!hasEnoughData(bytes, length)) return {};
  Decompressor decompressor(header);
  if (!decompressor.run(bytes, length, kStopOnWarning)) {
    const std::vector<uint8_t> plain = plainJpeg(bytes, length);
    if (!decompressor.runPastStrayBytes(plain.data(), plain.size())) return {};
  }
  return upright(decompressor.rgb(), orientation);
}

}  // namespace fcn::image
