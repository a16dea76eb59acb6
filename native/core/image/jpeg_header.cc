#include "image/jpeg_header.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace fcn::image {
namespace {

enum Marker : uint8_t {
  kTem = 0x01,
  kSof0 = 0xc0,
  kDht = 0xc4,
  kJpg = 0xc8,
  kDac = 0xcc,
  kRst0 = 0xd0,
  kRst7 = 0xd7,
  kSoi = 0xd8,
  kEoi = 0xd9,
  kSos = 0xda,
  kApp0 = 0xe0,
  kApp1 = 0xe1,
  kApp14 = 0xee,
  kApp15 = 0xef,
  kCom = 0xfe,
};

bool isRestart(uint8_t code) { return code >= kRst0 && code <= kRst7; }

bool isFrame(uint8_t code) {
  return code >= kSof0 && code <= 0xcf && code != kDht && code != kJpg && code != kDac;
}

// Huffman or arithmetic, all coefficients in one scan.
bool isSequential(uint8_t frame) { return frame == 0xc0 || frame == 0xc1 || frame == 0xc9; }

bool isProgressive(uint8_t frame) { return frame == 0xc2 || frame == 0xca; }

bool isHuffman(uint8_t frame) { return frame < kJpg; }

struct Segment {
  uint8_t code = 0;
  const uint8_t* content = nullptr;  // behind the length
  size_t size = 0;                   // 0 for a marker without a segment

  bool begins(std::string_view text) const {
    return size >= text.size() && std::memcmp(content, text.data(), text.size()) == 0;
  }
};

int shortAt(const uint8_t* bytes) { return bytes[0] << 8 | bytes[1]; }

// Reads segments one after another, past whatever lies between them.
class Segments {
 public:
  Segments(const uint8_t* bytes, size_t length) : at_(bytes), end_(bytes + length) {}

  // False where there is no more, or only a part of one.
  bool next(Segment& segment) {
    segment = {};
    do {
      at_ = find(0xff);
      while (at_ < end_ && *at_ == 0xff) at_++;
      if (at_ == end_) return false;
      segment.code = *at_++;
    } while (segment.code == 0);
    if (segment.code == kSoi || segment.code == kEoi || segment.code == kTem ||
        isRestart(segment.code)) {
      return true;
    }
    if (end_ - at_ < 2) return false;
    const int length = shortAt(at_);
    if (length < 2 || end_ - at_ < length) return false;
    segment.content = at_ + 2;
    segment.size = static_cast<size_t>(length - 2);
    at_ += length;
    return true;
  }

  // The coded data up to the next marker.
  std::pair<const uint8_t*, const uint8_t*> scan() {
    const uint8_t* const begin = at_;
    for (;;) {
      at_ = find(0xff);
      if (end_ - at_ < 2) return {begin, at_ = end_};
      const uint8_t next = at_[1];
      if (next != 0 && next != 0xff && !isRestart(next)) return {begin, at_};
      at_ += next == 0xff ? 1 : 2;
    }
  }

 private:
  const uint8_t* find(uint8_t byte) const {
    const void* found = at_ < end_ ? std::memchr(at_, byte, end_ - at_) : nullptr;
    return found ? static_cast<const uint8_t*>(found) : end_;
  }

  const uint8_t* at_;
  const uint8_t* end_;
};

// The tag 0x112 of the first directory of an EXIF segment. 1 where it is not there, or not 1 to 8.
int exifOrientation(const uint8_t* tiff, size_t size) {
  if (size < 8 || (tiff[0] != 'I' && tiff[0] != 'M')) return 1;
  const bool isLittle = tiff[0] == 'I';
  const auto number = [&](size_t at, int bytes) {
    uint32_t value = 0;
    for (int i = 0; i < bytes; i++) value = value << 8 | tiff[at + (isLittle ? bytes - 1 - i : i)];
    return value;
  };
  const size_t directory = number(4, 4);
  if (directory > size - 2) return 1;
  const size_t entries = std::min<size_t>(number(directory, 2), (size - directory - 2) / 12);
  for (size_t i = 0; i < entries; i++) {
    const size_t entry = directory + 2 + 12 * i;
    if (number(entry, 2) != 0x112) continue;
    // 16 or 32 bits, with or without a sign.
    const uint32_t type = number(entry + 2, 2);
    const bool isShort = type == 3 || type == 8, isLong = type == 4 || type == 9;
    if ((!isShort && !isLong) || number(entry + 4, 4) == 0) return 1;
    const uint32_t value = number(entry + 8, isLong ? 4 : 2);
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
  }
  return 1;
}

// How many bytes the blocks take at least. Each has a code of at least one bit for its mean, and if
// all coefficients are in one scan one more for the others. Arithmetic coding has no such bound.
int64_t leastBytes(const Segment& frame) {
  const int components = frame.content[5];
  if (!isHuffman(frame.code) || frame.size < 6 + 3 * static_cast<size_t>(components)) return 0;
  const int64_t height = shortAt(frame.content + 1), width = shortAt(frame.content + 3);
  const auto across = [&](int i) { return frame.content[7 + 3 * i] >> 4; };
  const auto down = [&](int i) { return frame.content[7 + 3 * i] & 15; };
  int mostAcross = 1, mostDown = 1;
  for (int i = 0; i < components; i++) {
    mostAcross = std::max(mostAcross, across(i));
    mostDown = std::max(mostDown, down(i));
  }
  int64_t all = 0, most = 0;
  for (int i = 0; i < components; i++) {
    const auto blocks = [](int64_t side, int64_t part, int64_t of) {
      return (side * part + 8 * of - 1) / (8 * of);
    };
    const int64_t own = blocks(width, across(i), mostAcross) * blocks(height, down(i), mostDown);
    all += own;
    most = std::max(most, own);
  }
  if (isSequential(frame.code)) return all / 4;
  return isProgressive(frame.code) ? most / 8 : 0;
}

// A segment as it is to stand in a plain file; `components` is 0 before the frame is known.
void mend(std::vector<uint8_t>& content, uint8_t code, int components, uint8_t frame) {
  const auto begins = [&](std::string_view text) {
    return content.size() >= text.size() &&
           std::memcmp(content.data(), text.data(), text.size()) == 0;
  };
  if (code == kApp0 && begins(std::string_view("JFIF\0", 5)) && content.size() >= 7) {
    content[5] = 1;  // the version 1.x; no other changes the pixels
  }
  if (code == kApp14 && begins("Adobe") && content.size() >= 12) {
    // What libjpeg takes it for.
    if (components == 3 && content[11] > 1) content[11] = 1;
    if (components == 4 && content[11] != 0 && content[11] != 2) content[11] = 2;
  }
  if (code == kSos && isSequential(frame) && content.size() >= 4) {
    constexpr uint8_t kAll[]{0, 63, 0};
    std::copy(std::begin(kAll), std::end(kAll), content.end() - 3);
  }
}

// The frame of the file, if it is in these bytes.
bool findFrame(const uint8_t* bytes, size_t length, Segment& frame) {
  Segments segments(bytes, length);
  while (segments.next(frame) && frame.code != kSos && frame.code != kEoi) {
    if (isFrame(frame.code)) return frame.size >= 6;
  }
  return false;
}

bool isJpeg(const uint8_t* bytes, size_t length) {
  return length >= 2 && bytes[0] == 0xff && bytes[1] == kSoi;
}

}  // namespace

std::optional<JpegHeader> readJpegHeader(const uint8_t* bytes, size_t length) {
  if (!isJpeg(bytes, length)) return std::nullopt;
  JpegHeader header;
  bool hasFrame = false, hasExif = false;
  Segments segments(bytes, length);
  Segment segment;
  while (segments.next(segment) && segment.code != kSos && segment.code != kEoi) {
    constexpr std::string_view kExif("Exif\0\0", 6);
    if (segment.code == kApp1 && !hasExif && segment.begins(kExif)) {
      hasExif = true;
      header.orientation =
          exifOrientation(segment.content + kExif.size(), segment.size - kExif.size());
    }
    if (hasFrame || !isFrame(segment.code)) continue;
    if (segment.size < 6) return std::nullopt;
    hasFrame = true;
    header.height = shortAt(segment.content + 1);
    header.width = shortAt(segment.content + 3);
  }
  if (header.height == 0 || header.width == 0) return std::nullopt;
  return header;
}

bool hasEnoughData(const uint8_t* bytes, size_t length) {
  Segment frame;
  if (!isJpeg(bytes, length) || !findFrame(bytes, length, frame)) return false;
  int64_t missing = leastBytes(frame);
  Segments segments(bytes, length);
  for (Segment segment; missing > 0 && segments.next(segment) && segment.code != kEoi;) {
    if (segment.code != kSos) continue;
    const auto [begin, end] = segments.scan();
    missing -= end - begin;
  }
  return missing <= 0;
}

std::vector<uint8_t> plainJpeg(const uint8_t* bytes, size_t length) {
  std::vector<uint8_t> plain;
  Segment frame;
  if (!isJpeg(bytes, length) || !findFrame(bytes, length, frame)) return plain;
  plain.reserve(length);
  Segments segments(bytes, length);
  for (Segment segment; segments.next(segment);) {
    const bool isMetadata =
        (segment.code >= kApp0 && segment.code <= kApp15) || segment.code == kCom;
    if (isMetadata && segment.code != kApp0 && segment.code != kApp14) continue;
    plain.push_back(0xff);
    plain.push_back(segment.code);
    if (segment.code == kEoi) break;
    if (!segment.content) continue;
    const auto* length = segment.content - 2;
    plain.insert(plain.end(), length, length + 2);
    std::vector<uint8_t> content(segment.content, segment.content + segment.size);
    mend(content, segment.code, frame.content[5], frame.code);
    plain.insert(plain.end(), content.begin(), content.end());
    if (segment.code != kSos) continue;
    const auto [begin, end] = segments.scan();
    plain.insert(plain.end(), begin, end);
  }
  return plain;
}

}  // namespace fcn::image
