#include "image/jpeg.h"

#include <ATen/ops/empty.h>
#ifndef _WIN32
#include <dlfcn.h>
#endif

#include <memory>
#include <mutex>

namespace fcn {
namespace {

// The part of TurboJPEG's API that is used, as of its version 1.4: later ones have it too.
struct TurboJpeg {
  void* (*initDecompress)() = nullptr;
  int (*decompressHeader)(void*, const uint8_t*, unsigned long, int*, int*, int*, int*) = nullptr;
  int (*decompress)(void*, const uint8_t*, unsigned long, uint8_t*, int, int, int, int,
                    int) = nullptr;
  int (*destroy)(void*) = nullptr;
};

TurboJpeg turbo;  // set once, before anything is decoded
std::mutex opening;

constexpr int kYCbCr = 1;  // TJCS_YCbCr
constexpr int kGray = 2;   // TJCS_GRAY
constexpr int kRgb = 0;    // TJPF_RGB

// As sharp's: a damaged or hostile header must not ask for gigabytes.
constexpr int64_t kMaxPixels = int64_t{0x3fff} * 0x3fff;

// TJFLAG_STOPONWARNING and TJFLAG_LIMITSCANS: what is not plain is left alone as soon as it shows.
constexpr int kPlain = 8192 | 32768;

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
  turbo = found;
  return true;
#endif
}

namespace {

// Reads the header. False where the file is none of the plain ones.
bool readHeader(void* handle, const uint8_t* bytes, size_t length, JpegSize& size) {
  int subsampling = 0, colors = 0;
  return handle &&
         turbo.decompressHeader(handle, bytes, length, &size.width, &size.height, &subsampling,
                                &colors) == 0 &&
         (colors == kYCbCr || colors == kGray) && int64_t{size.width} * size.height <= kMaxPixels;
}

auto newHandle() {
  return std::unique_ptr<void, int (*)(void*)>(turbo.initDecompress(), turbo.destroy);
}

}  // namespace

std::optional<JpegSize> jpegSize(const uint8_t* bytes, size_t length) {
  const auto handle = newHandle();
  JpegSize size;
  if (!readHeader(handle.get(), bytes, length, size)) return std::nullopt;
  return size;
}

at::Tensor decodeJpeg(const uint8_t* bytes, size_t length) {
  const auto handle = newHandle();
  JpegSize size;
  if (!readHeader(handle.get(), bytes, length, size)) return {};
  at::Tensor pixels = at::empty({size.height, size.width, 3}, at::kByte);
  // The exact transform and smooth chroma, libjpeg's defaults, which Pillow keeps too. Also a
  // warning is not 0.
  const int failed = turbo.decompress(handle.get(), bytes, length, pixels.data_ptr<uint8_t>(),
                                      size.width, 0, size.height, kRgb, kPlain);
  return failed ? at::Tensor() : pixels;
}

}  // namespace fcn
