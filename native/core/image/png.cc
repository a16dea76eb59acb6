#include "image/png.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <memory>

// zlib, which is part of Node and exported by it. Windows' linker has no weak symbols.
extern "C" {
struct FcnInflate {  // zlib.h's z_stream
  const uint8_t* next_in;
  unsigned int avail_in;
  unsigned long total_in;
  uint8_t* next_out;
  unsigned int avail_out;
  unsigned long total_out;
  const char* msg;
  void* state;
  void* zalloc;
  void* zfree;
  void* opaque;
  int data_type;
  unsigned long adler;
  unsigned long reserved;
};
#ifndef _WIN32
__attribute__((weak)) int inflateInit_(FcnInflate* stream, const char* version, int size);
__attribute__((weak)) int inflate(FcnInflate* stream, int flush);
__attribute__((weak)) int inflateEnd(FcnInflate* stream);
#endif
}

namespace fcn::image {
namespace {

constexpr std::array<uint8_t, 8> kSignature{0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
constexpr const char* kDamaged = "it is truncated or corrupt";

uint32_t integerAt(const uint8_t* bytes) {
  return uint32_t{bytes[0]} << 24 | uint32_t{bytes[1]} << 16 | uint32_t{bytes[2]} << 8 | bytes[3];
}

constexpr uint32_t chunkType(const char (&name)[5]) {
  uint32_t type = 0;
  for (int i = 0; i < 4; i++) type = type << 8 | static_cast<uint8_t>(name[i]);
  return type;
}

constexpr uint32_t kHeader = chunkType("IHDR");
constexpr uint32_t kData = chunkType("IDAT");
constexpr uint32_t kEnd = chunkType("IEND");
constexpr size_t kHeaderSize = 13;

// The checksum of a header chunk, its type and content.
uint32_t headerChecksum(const std::array<uint8_t, kHeaderSize>& content) {
  uint32_t sum = ~0U;
  const auto add = [&](uint8_t byte) {
    sum ^= byte;
    for (int bit = 0; bit < 8; bit++) sum = sum >> 1 ^ (sum & 1 ? 0xedb88320U : 0);
  };
  for (const char letter : {'I', 'H', 'D', 'R'}) add(static_cast<uint8_t>(letter));
  for (const uint8_t byte : content) add(byte);
  return ~sum;
}

// Of each colour type the channels and the depths, a bit each; none of what is no type.
struct Kind {
  int channels;
  int depths;
};
constexpr std::array<Kind, 7> kKinds{
    {{1, 1 | 2 | 4 | 8 | 16}, {}, {3, 8 | 16}, {1, 1 | 2 | 4 | 8}, {2, 8 | 16}, {}, {4, 8 | 16}}};
constexpr int kIndexed = 3;

PngHeader toHeader(const std::array<uint8_t, kHeaderSize>& content, uint32_t checksum,
                   double maxPixels) {
  constexpr int64_t kMaxSide = (int64_t{1} << 31) - 1;
  PngHeader header;
  header.width = integerAt(content.data());
  header.height = integerAt(content.data() + 4);
  const int depth = content[8], type = content[9];
  const std::string sides = std::to_string(header.height) + 'x' + std::to_string(header.width);
  if (header.width < 1 || header.height < 1 || std::max(header.width, header.height) > kMaxSide) {
    throw PngError("its header says " + sides + " pixels");
  }
  if (static_cast<double>(header.height) * static_cast<double>(header.width) > maxPixels) {
    throw TooManyPixels(header.height, header.width);
  }
  if (headerChecksum(content) != checksum || content[11] != 0) throw PngError(kDamaged);
  const Kind kind = type < static_cast<int>(kKinds.size()) ? kKinds[type] : Kind{};
  if ((kind.depths & depth) == 0 || (depth & (depth - 1)) != 0) {
    throw PngError("its header says colour type " + std::to_string(type) + " with " +
                   std::to_string(depth) + " bits a channel");
  }
  header.depth = depth;
  header.channels = kind.channels;
  header.isIndexed = type == kIndexed;
  header.isInterlaced = content[12] != 0;
  return header;
}

// The pixels of a pass: from row y and column x on, each stepY-th row and stepX-th column.
struct Pass {
  int64_t y, x, stepY, stepX;
};
constexpr std::array<Pass, 7> kAdam7{{{0, 0, 8, 8},
                                      {0, 4, 8, 8},
                                      {4, 0, 8, 4},
                                      {0, 2, 4, 4},
                                      {2, 0, 4, 2},
                                      {0, 1, 2, 2},
                                      {1, 0, 2, 1}}};

struct PassSize {
  Pass pass;
  int64_t height;
  int64_t width;
  size_t rowBytes;  // without the filter's number
};

std::vector<PassSize> passesOf(const PngHeader& header) {
  std::vector<PassSize> sizes;
  const auto add = [&](const Pass& pass) {
    const int64_t height = (header.height - pass.y + pass.stepY - 1) / pass.stepY;
    const int64_t width = (header.width - pass.x + pass.stepX - 1) / pass.stepX;
    if (height <= 0 || width <= 0) return;
    const int64_t bits = width * header.channels * header.depth;
    sizes.push_back({pass, height, width, static_cast<size_t>((bits + 7) / 8)});
  };
  if (!header.isInterlaced) {
    add({0, 0, 1, 1});
  } else {
    for (const Pass& pass : kAdam7) add(pass);
  }
  return sizes;
}

// The bytes of a PNG's rows, one after another.
class Bytes {
 public:
  virtual ~Bytes() = default;
  // Fewer than `length` at the end.
  virtual size_t read(uint8_t* into, size_t length) = 0;
  // Throws where what was read is not what its checksum says.
  virtual void check() {}
};

class InflatedBytes final : public Bytes {
 public:
  explicit InflatedBytes(const std::vector<uint8_t>& bytes) : bytes_(bytes) {}

  size_t read(uint8_t* into, size_t length) override {
    const size_t count = std::min(length, bytes_.size() - at_);
    std::copy_n(bytes_.data() + at_, count, into);
    at_ += count;
    return count;
  }

 private:
  const std::vector<uint8_t>& bytes_;
  size_t at_ = 0;
};

#ifndef _WIN32

class DeflatedBytes final : public Bytes {
 public:
  explicit DeflatedBytes(PngChunks& chunks) : chunks_(chunks) {
    if (inflateInit_(&stream_, "1", sizeof(stream_)) != kOk) throw std::bad_alloc();
  }
  ~DeflatedBytes() override { inflateEnd(&stream_); }
  DeflatedBytes(const DeflatedBytes&) = delete;
  DeflatedBytes& operator=(const DeflatedBytes&) = delete;

  size_t read(uint8_t* into, size_t length) override {
    size_t done = 0;
    while (done < length && !hasEnded_) {
      const bool hasInput = stream_.avail_in > 0 || refill();
      const auto room = static_cast<unsigned int>(std::min(length - done, kMostAtOnce));
      stream_.next_out = into + done;
      stream_.avail_out = room;
      const int status = inflate(&stream_, kNoFlush);
      const size_t made = room - stream_.avail_out;
      done += made;
      hasEnded_ = status == kStreamEnd;
      if (status == kMemoryError) throw std::bad_alloc();
      if (status != kOk && status != kStreamEnd && status != kNoProgress) throw PngError(kDamaged);
      if (made == 0 && !hasInput) break;
    }
    return done;
  }

  // The checksum is at the end of the data. More than the rows that there should be, or a file that
  // ends before its checksum, is no damage to them.
  void check() override {
    uint8_t more = 0;
    read(&more, 1);
  }

 private:
  static constexpr int kNoFlush = 0, kOk = 0, kStreamEnd = 1, kMemoryError = -4, kNoProgress = -5;
  static constexpr size_t kMostAtOnce = size_t{1} << 30;

  bool refill() {
    if (inputSize_ == 0) {
      const auto chunk = chunks_.nextData();
      if (!chunk) return false;
      input_ = chunk->data;
      inputSize_ = chunk->size;
    }
    const size_t size = std::min(inputSize_, kMostAtOnce);
    stream_.next_in = input_;
    stream_.avail_in = static_cast<unsigned int>(size);
    input_ += size;
    inputSize_ -= size;
    return true;
  }

  PngChunks& chunks_;
  FcnInflate stream_{};
  const uint8_t* input_ = nullptr;  // of a chunk, what the stream has not been given
  size_t inputSize_ = 0;
  bool hasEnded_ = false;
};

#endif

// Rows as they are read, each after its filter's number: some at a time.
class Block {
 public:
  Block(size_t rowSize, int64_t numRows)
      : rowSize_(rowSize), size_(rowSize * rowsAtOnce(rowSize, numRows)) {}

  // Reads at most `numRows`, and says how many. Throws where the data ends before.
  int64_t read(Bytes& bytes, int64_t numRows) {
    const size_t wanted = std::min(size_, rowSize_ * static_cast<size_t>(numRows));
    for (size_t done = 0; done < wanted;) {
      if (done == capacity_) grow(done, std::min(wanted, std::max(kFirst, 2 * done)));
      const size_t count = bytes.read(bytes_.get() + done, std::min(capacity_, wanted) - done);
      if (count == 0) throw PngError(kDamaged);
      done += count;
    }
    return static_cast<int64_t>(wanted / rowSize_);
  }

  uint8_t* row(int64_t index) { return bytes_.get() + index * rowSize_; }

 private:
  // Enough that inflating is fast, little enough that it stays in the processor's cache.
  static constexpr size_t kFirst = size_t{1} << 18;

  static size_t rowsAtOnce(size_t rowSize, int64_t numRows) {
    return std::clamp<size_t>(kFirst / rowSize, 1, static_cast<size_t>(numRows));
  }

  // Not cleared: of a row that is long by its header alone, no page is touched.
  void grow(size_t done, size_t capacity) {
    std::unique_ptr<uint8_t[]> larger(new uint8_t[capacity]);
    if (done > 0) std::memcpy(larger.get(), bytes_.get(), done);
    bytes_ = std::move(larger);
    capacity_ = capacity;
  }

  const size_t rowSize_;
  const size_t size_;
  std::unique_ptr<uint8_t[]> bytes_;
  size_t capacity_ = 0;
};

enum Filter : uint8_t { kNone, kLeft, kUp, kAverage, kPaeth };

// W3C's PNG specification, 9.4: whichever neighbour is nearest to left + above - corner.
uint8_t paeth(int left, int above, int corner) {
  const int fromLeft = std::abs(above - corner), fromAbove = std::abs(left - corner);
  const int fromCorner = std::abs(left + above - 2 * corner);
  if (fromLeft <= fromAbove && fromLeft <= fromCorner) return static_cast<uint8_t>(left);
  return static_cast<uint8_t>(fromAbove <= fromCorner ? above : corner);
}

// A row in place of its differences from the pixel to the left, `kStep` bytes before, and from
// `above`, the row before it.
template <size_t kStep>
void unfilter(uint8_t filter, uint8_t* row, const uint8_t* above, size_t length) {
  std::array<uint8_t, kStep> left{}, corner{};
  const auto eachByte = [&](auto restore) {
    size_t at = 0;
    for (; at + kStep <= length; at += kStep) {
      for (size_t c = 0; c < kStep; c++) {
        row[at + c] = left[c] = static_cast<uint8_t>(row[at + c] + restore(c, above[at + c]));
        corner[c] = above[at + c];
      }
    }
  };
  switch (filter) {
    case kNone:
      return;
    case kLeft:
      return eachByte([&](size_t c, uint8_t) { return left[c]; });
    case kUp:
      for (size_t at = 0; at < length; at++) row[at] = static_cast<uint8_t>(row[at] + above[at]);
      return;
    case kAverage:
      return eachByte([&](size_t c, uint8_t up) { return (left[c] + up) / 2; });
    case kPaeth:
      return eachByte([&](size_t c, uint8_t up) { return paeth(left[c], up, corner[c]); });
    default:
      throw PngError(kDamaged);
  }
}

using Unfilter = void (*)(uint8_t filter, uint8_t* row, const uint8_t* above, size_t length);

// A row's length is a multiple of the step, which is a byte where pixels are smaller.
Unfilter unfilterOf(const PngHeader& header) {
  switch (std::max(1, header.channels * header.depth / 8)) {
    case 1:
      return unfilter<1>;
    case 2:
      return unfilter<2>;
    case 3:
      return unfilter<3>;
    case 4:
      return unfilter<4>;
    case 6:
      return unfilter<6>;
    default:
      return unfilter<8>;
  }
}

}  // namespace

PngChunks::PngChunks(const uint8_t* bytes, size_t length)
    : at_(bytes + kSignature.size()), end_(bytes + length) {
  if (length < kSignature.size() || !std::equal(kSignature.begin(), kSignature.end(), bytes)) {
    throw PngError("it is not one");
  }
}

std::optional<PngChunks::Chunk> PngChunks::next() {
  if (end_ - at_ < 8) return std::nullopt;
  const size_t size = integerAt(at_), left = end_ - at_ - 8;
  const Chunk chunk{integerAt(at_ + 4), at_ + 8, std::min(size, left), size + 4 <= left};
  if (chunk.type == kEnd) return std::nullopt;
  at_ = chunk.isWhole ? chunk.data + size + 4 : end_;
  return chunk;
}

std::optional<PngChunks::Chunk> PngChunks::nextData() {
  while (const auto chunk = next()) {
    if (chunk->type == kHeader) throw PngError(kDamaged);  // a second one
    if (chunk->type == kData && chunk->size > 0) return chunk;
  }
  return std::nullopt;
}

Png::Png(const uint8_t* bytes, size_t length, double maxPixels) : chunks_(bytes, length) {
  std::optional<PngChunks::Chunk> chunk;
  do {
    chunk = chunks_.next();
    if (!chunk || chunk->type == kData) throw PngError(kDamaged);
  } while (chunk->type != kHeader);
  if (!chunk->isWhole || chunk->size != kHeaderSize) throw PngError(kDamaged);
  std::array<uint8_t, kHeaderSize> content;
  std::copy_n(chunk->data, kHeaderSize, content.begin());
  header_ = toHeader(content, integerAt(chunk->data + kHeaderSize), maxPixels);
  double numBytes = 0;
  for (const auto& [pass, height, width, rowBytes] : passesOf(header_)) {
    numBytes += static_cast<double>(height) * static_cast<double>(rowBytes + 1);
  }
  // Nothing is deflated to less than a 1032nd: so no memory is needed for what cannot be there.
  constexpr double kMostDeflated = 1032;
  if (numBytes > kMostDeflated * static_cast<double>(length)) throw PngError(kDamaged);
  numBytes_ = static_cast<size_t>(numBytes);
}

void Png::eachRow(const std::vector<uint8_t>* inflated,
                  c10::function_ref<void(const PngRow&)> use) {
  std::unique_ptr<Bytes> bytes;
#ifndef _WIN32
  if (!inflated && hasZlib()) bytes = std::make_unique<DeflatedBytes>(chunks_);
#endif
  if (inflated) bytes = std::make_unique<InflatedBytes>(*inflated);
  if (!bytes) throw PngError("there is no zlib to decompress it");
  const Unfilter unfilterRow = unfilterOf(header_);
  for (const auto& [pass, height, width, rowBytes] : passesOf(header_)) {
    Block block(rowBytes + 1, height);
    std::vector<uint8_t> before;  // the last row of the block before
    for (int64_t y = 0; y < height;) {
      const int64_t numRows = block.read(*bytes, height - y);
      before.resize(rowBytes);  // zeros above the first row
      const uint8_t* above = before.data();
      for (int64_t i = 0; i < numRows; i++, y++) {
        uint8_t* const row = block.row(i) + 1;
        unfilterRow(row[-1], row, above, rowBytes);
        use({row, pass.y + y * pass.stepY, pass.x, pass.stepX, width});
        above = row;
      }
      if (y < height) std::copy_n(above, rowBytes, before.begin());
    }
  }
  bytes->check();
}

std::vector<uint8_t> Png::data() {
  std::vector<uint8_t> all;
  while (const auto chunk = chunks_.nextData()) {
    all.insert(all.end(), chunk->data, chunk->data + chunk->size);
  }
  return all;
}

bool hasZlib() {
#ifdef _WIN32
  return false;
#else
  return inflateInit_ != nullptr && inflate != nullptr && inflateEnd != nullptr;
#endif
}

}  // namespace fcn::image
