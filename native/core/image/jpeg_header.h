// What the segments of a JPEG say. Nothing is decoded, and no library is needed.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace fcn::image {

struct JpegHeader {
  int height = 0;  // as stored, at least 1
  int width = 0;
  int orientation = 1;  // EXIF's, 1 to 8; 1 where there is none
};

// The header of a file, or of its beginning. None where its frame is not in these bytes.
std::optional<JpegHeader> readJpegHeader(const uint8_t* bytes, size_t length);

// Whether there can be as many pixels in the coded data as the header says: each block of 64 takes
// a bit or two. So a header alone has nothing allocated.
bool hasEnoughData(const uint8_t* bytes, size_t length);

// The same picture without what libjpeg only warns of in segments: stray bytes between them,
// versions of JFIF, transforms of Adobe's marker that mean nothing, the range of coefficients in a
// sequential scan. What it warns of after that is in the coded pixels. Metadata is left out.
std::vector<uint8_t> plainJpeg(const uint8_t* bytes, size_t length);

}  // namespace fcn::image
