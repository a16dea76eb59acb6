// Readers of foreign bytes: whatever those are, they are read within their bounds, or refused.
#include <gtest/gtest.h>

#include <random>
#include <vector>

#include "image/jpeg_header.h"
#include "image/mask.h"
#include "image/png.h"

namespace fcn::image {
namespace {

using Bytes = std::vector<uint8_t>;

void append(Bytes& bytes, uint32_t number) {
  for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(number >> shift & 0xff);
}

uint32_t checksum(const uint8_t* bytes, size_t count) {
  uint32_t crc = 0xffffffff;
  for (size_t i = 0; i < count; i++) {
    crc ^= bytes[i];
    for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}

void appendChunk(Bytes& bytes, const char* type, const Bytes& data) {
  append(bytes, static_cast<uint32_t>(data.size()));
  const size_t begin = bytes.size();
  bytes.insert(bytes.end(), type, type + 4);
  bytes.insert(bytes.end(), data.begin(), data.end());
  append(bytes, checksum(bytes.data() + begin, bytes.size() - begin));
}

// With this header; its data is deflated by nothing, and given inflated.
Bytes png(const Bytes& header) {
  Bytes bytes{0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  appendChunk(bytes, "IHDR", header);
  appendChunk(bytes, "IDAT", {0x78, 0x9c, 1, 2, 3});
  appendChunk(bytes, "IEND", {});
  return bytes;
}

// Grey, 8 bits.
Bytes header(uint32_t height, uint32_t width) {
  Bytes header;
  append(header, width);
  append(header, height);
  for (const uint8_t byte : {8, 0, 0, 0, 0}) header.push_back(byte);
  return header;
}

Bytes png(uint32_t height, uint32_t width) { return png(header(height, width)); }

// Rows of a filter each.
Bytes rows(uint32_t height, uint32_t width) {
  Bytes inflated;
  for (uint32_t y = 0; y < height; y++) {
    inflated.push_back(y % 5);
    for (uint32_t x = 0; x < width; x++) inflated.push_back(1);
  }
  return inflated;
}

MaskClasses sameClasses() {
  Bytes bytes{0};
  for (int table = 0; table < 4; table++) {
    for (int sample = 0; sample < 256; sample++) bytes.push_back(static_cast<uint8_t>(sample));
  }
  return {bytes.data(), bytes.size()};
}

constexpr double kMost = 1e6;

TEST(Png, Decodes) {
  const Bytes bytes = png(6, 3), inflated = rows(6, 3);
  const at::Tensor mask = decodeMask(bytes.data(), bytes.size(), sameClasses(), kMost, &inflated);
  ASSERT_EQ(mask.sizes(), (std::vector<int64_t>{6, 3}));
  EXPECT_EQ(mask[0][0].item<int>(), 1);
  EXPECT_EQ(mask[1][2].item<int>(), 3);  // of the left neighbour
  EXPECT_EQ(mask[2][2].item<int>(), 4);  // of the one above
}

TEST(Png, RefusesAFileThatEndsEarly) {
  const Bytes whole = png(6, 3), inflated = rows(6, 3);
  for (size_t length = 0; length < 33; length++) {  // before the end of its header
    const Bytes bytes(whole.begin(), whole.begin() + static_cast<int64_t>(length));
    EXPECT_THROW(decodeMask(bytes.data(), bytes.size(), sameClasses(), kMost, &inflated), PngError)
        << length;
  }
  for (size_t length = 0; length < inflated.size(); length++) {
    const Bytes some(inflated.begin(), inflated.begin() + static_cast<int64_t>(length));
    EXPECT_THROW(decodeMask(whole.data(), whole.size(), sameClasses(), kMost, &some), PngError)
        << length;
  }
}

TEST(Png, RefusesTooManyPixels) {
  const Bytes bytes = png(60000, 60000);
  EXPECT_THROW(decodeMask(bytes.data(), bytes.size(), sameClasses(), kMost, nullptr),
               TooManyPixels);
}

TEST(Png, StaysInItsBounds) {
  std::mt19937 random(3);
  int decoded = 0;
  for (int i = 0; i < 20000; i++) {
    Bytes facts = header(1 + random() % 9, 1 + random() % 9), data = rows(9, 36);
    facts[8] = static_cast<uint8_t>(1 << random() % 5);  // bits
    facts[9] = static_cast<uint8_t>(random() % 7);       // grey, RGB, indexed, alpha
    facts[12] = static_cast<uint8_t>(random() % 2);      // interlaced
    Bytes bytes = png(facts);
    for (int n = 0; n < 3; n++) data[random() % data.size()] = static_cast<uint8_t>(random());
    data.resize(random() % data.size());
    if (random() % 2 == 0) bytes[random() % bytes.size()] = static_cast<uint8_t>(random());
    if (random() % 3 == 0) bytes.resize(random() % bytes.size());
    try {
      countMask(bytes.data(), bytes.size(), kMost, &data);
      decoded += decodeMask(bytes.data(), bytes.size(), sameClasses(), kMost, &data).defined();
    } catch (const PngError&) {  // as it should
    }
  }
  EXPECT_GT(decoded, 100);
}

TEST(Png, ClassesAreOfTheirSize) {
  const Bytes bytes(100, 0);
  EXPECT_ANY_THROW(MaskClasses(bytes.data(), bytes.size()));
}

// A baseline frame, and EXIF's orientation.
Bytes jpeg() {
  Bytes bytes{0xff, 0xd8, 0xff, 0xe1, 0,    34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0,
              8,    0,    1,    0x01, 0x12, 0,  3,   0,   0,   0,   1, 0, 6,   0,   0, 0,  0, 0, 0};
  const Bytes frame{0xff, 0xc0, 0, 11, 8, 0, 20, 0, 30, 1, 1, 0x11, 0, 0xff, 0xda,
                    0,    8,    1, 1,  0, 0, 63, 0, 1,  2, 3, 4,    5, 0xff, 0xd9};
  bytes.insert(bytes.end(), frame.begin(), frame.end());
  return bytes;
}

TEST(Jpeg, ReadsItsHeader) {
  const Bytes bytes = jpeg();
  const auto header = readJpegHeader(bytes.data(), bytes.size());
  ASSERT_TRUE(header.has_value());
  EXPECT_EQ(header->height, 20);
  EXPECT_EQ(header->width, 30);
  EXPECT_EQ(header->orientation, 6);
}

TEST(Jpeg, StaysInItsBounds) {
  std::mt19937 random(4);
  const Bytes whole = jpeg();
  for (size_t length = 0; length <= whole.size(); length++) {
    const Bytes bytes(whole.begin(), whole.begin() + static_cast<int64_t>(length));
    readJpegHeader(bytes.data(), bytes.size());
    hasEnoughData(bytes.data(), bytes.size());
    plainJpeg(bytes.data(), bytes.size());
  }
  int read = 0;
  for (int i = 0; i < 20000; i++) {
    Bytes bytes = whole;
    for (int n = 0; n < 3; n++) bytes[random() % bytes.size()] = static_cast<uint8_t>(random());
    read += readJpegHeader(bytes.data(), bytes.size()).has_value();
    hasEnoughData(bytes.data(), bytes.size());
    plainJpeg(bytes.data(), bytes.size());
  }
  EXPECT_GT(read, 0);
}

}  // namespace
}  // namespace fcn::image
