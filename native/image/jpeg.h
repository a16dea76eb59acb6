// JPEGs by libjpeg-turbo itself, which takes half of the time that sharp's pipeline does. It is not
// linked but opened where there is one; without it, sharp decodes.
#pragma once
#include <ATen/core/Tensor.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace fcn {

// Opens the library. False where it is not there, or is none.
bool openTurboJpeg(const std::string& path);

struct JpegSize {
  int height = 0;
  int width = 0;
};

// The size that the header says, of a file that `decodeJpeg` would decode.
std::optional<JpegSize> jpegSize(const uint8_t* bytes, size_t length);

// The pixels, uint8 [H, W, 3], without the EXIF orientation or a profile. Undefined for all that is
// not plain: what libjpeg-turbo warns of, and colours that are neither YCbCr nor grey.
at::Tensor decodeJpeg(const uint8_t* bytes, size_t length);

}  // namespace fcn
