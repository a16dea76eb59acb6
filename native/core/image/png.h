// PNGs of every kind, row by row, by Pillow's rules: damaged pixels are an error, and the rest of
// the file is not checked. Palettes are not read.
#pragma once
#include <c10/util/FunctionRef.h>

#include <cstddef>
#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fcn::image {

// Why a PNG cannot be read, as the end of a sentence.
struct PngError : std::exception {
  std::string why;
  explicit PngError(std::string why) : why(std::move(why)) {}
  const char* what() const noexcept override { return why.c_str(); }
};

// A header of more pixels than the caller allows.
struct TooManyPixels : PngError {
  int64_t height;
  int64_t width;
  TooManyPixels(int64_t height, int64_t width)
      : PngError("it has too many pixels"), height(height), width(width) {}
};

// The facts of a header, each checked. They are read once.
struct PngHeader {
  int64_t height = 0;
  int64_t width = 0;
  int depth = 0;     // bits a sample: 1, 2, 4, 8 or 16
  int channels = 0;  // 1 where grey or indexed, 3 of RGB, and one more for alpha
  bool isIndexed = false;
  bool isInterlaced = false;

  bool hasColors() const { return channels >= 3; }
};

// Some pixels of a row: pixel i of them is in column x + i * step. Samples are as the PNG packs
// them.
struct PngRow {
  const uint8_t* bytes;
  int64_t y;
  int64_t x;
  int64_t step;
  int64_t count;
};

// The chunks of a PNG in memory, one after another. Each length is read once and checked: the
// memory may change meanwhile.
class PngChunks {
 public:
  // Throws PngError where it is no PNG.
  PngChunks(const uint8_t* bytes, size_t length);

  struct Chunk {
    uint32_t type;
    const uint8_t* data;
    size_t size;   // as much of it as the file has
    bool isWhole;  // with its checksum
  };
  std::optional<Chunk> next();

  // The next of the pixels' data that is not empty, deflated.
  std::optional<Chunk> nextData();

 private:
  const uint8_t* at_;
  const uint8_t* end_;
};

class Png {
 public:
  // Reads as far as the header. `bytes` stay the caller's. Throws PngError.
  Png(const uint8_t* bytes, size_t length, double maxPixels);

  const PngHeader& header() const { return header_; }

  // The bytes of all rows with their filters, as they are before they are deflated.
  size_t numBytes() const { return numBytes_; }

  // Calls `use` for the pixels of each row, of an interlaced PNG pass by pass. Throws PngError.
  // What it has in memory grows with what the data gives. `inflated`: the inflated data, where Node
  // exports no zlib.
  void eachRow(const std::vector<uint8_t>* inflated, c10::function_ref<void(const PngRow&)> use);

  // The data as it is in the file.
  std::vector<uint8_t> data();

 private:
  PngChunks chunks_;
  PngHeader header_;
  size_t numBytes_ = 0;
};

// Whether Node exports its zlib.
bool hasZlib();

}  // namespace fcn::image
