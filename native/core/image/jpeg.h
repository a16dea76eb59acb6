// JPEGs by libjpeg-turbo itself, which takes half of the time that sharp's pipeline does. It is not
// linked but opened where there is one; without it, sharp decodes.
#pragma once
#include <ATen/core/Tensor.h>

#include <cstddef>
#include <cstdint>
#include <string>

#include "image/jpeg_header.h"

namespace fcn::image {

// Opens the library. False where it is not there, or is none.
bool openTurboJpeg(const std::string& path);

// The pixels of a file with this header, uint8 [H, W, 3], without a colour profile, and turned as
// `orientation` says (1: as stored). CMYK becomes RGB in Pillow's way. Undefined where the pixels
// are not those that were coded (the data is damaged, or ends early), and for what the library
// cannot.
at::Tensor decodeJpeg(const uint8_t* bytes, size_t length, const JpegHeader& header,
                      int orientation);

}  // namespace fcn::image
