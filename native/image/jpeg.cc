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

// As for masks: a damaged or hostile header must not ask for gigabytes.
constexpr int64_t kMaxPixels = 1 << 28;

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

at::Tensor decodeJpeg(const uint8_t* bytes, size_t length) {
  const std::unique_ptr<void, int (*)(void*)> handle(turbo.initDecompress(), turbo.destroy);
  if (!handle) return {};
  int width = 0, height = 0, subsampling = 0, colors = 0;
  if (turbo.decompressHeader(handle.get(), bytes, length, &width, &height, &subsampling, &colors) ||
      (colors != kYCbCr && colors != kGray) || int64_t{width} * height > kMaxPixels) {
    return {};
  }
  at::Tensor pixels = at::empty({height, width, 3}, at::kByte);
  // No flags: the exact transform and smooth chroma, libjpeg's defaults, which Pillow keeps too.
  // Also a warning is not 0.
  const int failed = turbo.decompress(handle.get(), bytes, length, pixels.data_ptr<uint8_t>(),
                                      width, 0, height, kRgb, 0);
  return failed ? at::Tensor() : pixels;
}

}  // namespace fcn
