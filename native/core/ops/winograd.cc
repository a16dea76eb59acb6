#include "ops/winograd.h"

#include <ATen/Parallel.h>
#include <c10/core/CPUAllocator.h>

#include <algorithm>
#include <atomic>
#include <vector>

#include "ops/parallel.h"

namespace fcn::ops {
namespace {

constexpr int64_t kPlanes = 36;

int64_t dividedUp(int64_t value, int64_t by) { return (value + by - 1) / by; }

// At the beginning of a cache line; not cleared.
c10::DataPtr allocate(int64_t bytes) { return c10::GetCPUAllocator()->allocate(bytes); }

// Not a multiple of large powers of two, whose addresses share few places of the cache.
template <class T>
int64_t planeOf(int64_t size) {
  constexpr int64_t line = 64 / sizeof(T);
  return roundedUp(size, line) + line;
}

// Values of tiles: a plane for each of the 36, in it rows of channels.
template <class T>
class Planes {
 public:
  Planes(int64_t rows, int64_t channels)
      : channels_(roundedUp(channels, tileKernel<T>().width)),
        stride_(planeOf<T>(rows * channels_)),
        memory_(allocate(kPlanes * stride_ * static_cast<int64_t>(sizeof(T)))) {}

  int64_t stride() const { return stride_; }
  int64_t channels() const { return channels_; }
  T* row(int64_t index) const { return static_cast<T*>(memory_.get()) + index * channels_; }

 private:
  int64_t channels_, stride_;
  c10::DataPtr memory_;
};

// The pixels of an image, channels_last, that tiles consist of.
template <class T, int side>
class Pixels {
 public:
  // `outside` is what stands for pixels outside.
  Pixels(T* data, int64_t height, int64_t width, int64_t channels, T* outside)
      : data_(data), height_(height), width_(width), channels_(channels), outside_(outside) {}

  using Pointers = std::array<T*, size_t{side} * side>;
  // Those from (y, x) on, from a channel on.
  Pointers at(int64_t image, int64_t y, int64_t x, int64_t channel = 0) const {
    Pointers pointers;
    for (int64_t i = 0; i < side; i++) {
      const bool inside = y + i >= 0 && y + i < height_;
      const int64_t row = (image * height_ + y + i) * width_ + x;
      for (int64_t j = 0; j < side; j++) {
        const bool isPixel = inside && x + j >= 0 && x + j < width_;
        pointers[i * side + j] = isPixel ? data_ + (row + j) * channels_ + channel : outside_;
      }
    }
    return pointers;
  }

 private:
  T* data_;
  int64_t height_, width_, channels_;
  T* outside_;
};

struct Tile {
  int64_t image, y, x;  // of the output
};

Tile tileAt(const WinogradShape& s, int64_t index) {
  const int64_t ofImage = s.tilesHeight() * s.tilesWidth();
  return {index / ofImage, index % ofImage / s.tilesWidth() * 4, index % s.tilesWidth() * 4};
}

// Parts of about one size, at most `most`, of [from, to).
struct Parts {
  int64_t from, to, most;

  int64_t count() const { return dividedUp(to - from, most); }
  int64_t begin(int64_t index) const { return from + (to - from) * index / count(); }
};

template <class Body>
void inParts(int64_t from, int64_t to, int64_t most, const Body& body) {
  const Parts parts{from, to, most};
  for (int64_t i = 0; i < parts.count(); i++) body(parts.begin(i), parts.begin(i + 1));
}

// ---- Weights

// Of one panel some input channels, [36][channels][columns]: zeros where the weight ends.
template <class T>
void transformPanel(const WeightView<const T>& weight, int64_t index, int64_t firstIn,
                    int64_t channels, T* to, int64_t plane) {
  const auto& kernel = tileKernel<T>();
  const auto& strides = weight.strides;
  const int64_t columns = kernel.columns, first = index * columns;
  const int64_t count = std::min(columns, weight.outChannels - first);
  // Kernels that are neighbours in memory are read one after another.
  constexpr int64_t atOnce = 16;
  std::vector<T> values(9 * atOnce * columns);
  const auto read = [&](int64_t c, int64_t k, int64_t into) {
    const T* from = weight.data + (first + k) * strides[0] + c * strides[1];
    T* value = &values[into * 9 * columns + k];
    for (int64_t y = 0; y < 3; y++) {
      for (int64_t x = 0; x < 3; x++, value += columns) {
        *value = from[y * strides[2] + x * strides[3]];
      }
    }
  };
  for (int64_t c = 0; c < channels; c += atOnce) {
    const int64_t some = std::min(atOnce, channels - c);
    if (strides[0] > strides[1]) {
      for (int64_t k = 0; k < count; k++) {
        for (int64_t i = 0; i < some; i++) read(firstIn + c + i, k, i);
      }
    } else {
      for (int64_t i = 0; i < some; i++) {
        for (int64_t k = 0; k < count; k++) read(firstIn + c + i, k, i);
      }
    }
    for (int64_t i = 0; i < some; i++) {
      std::array<const T*, 9> pixels;
      for (int64_t j = 0; j < 9; j++) pixels[j] = &values[(i * 9 + j) * columns];
      kernel.winograd.weight(pixels.data(), columns, to + (c + i) * columns, plane);
    }
  }
}

// ---- Forward

template <class T>
class Forward {
 public:
  Forward(const WinogradShape& shape, const WinogradArguments<T>& arguments)
      : shape_(shape),
        arguments_(arguments),
        columns_(tileKernel<T>().columns),
        panels_(dividedUp(shape.outChannels, columns_)),
        zeros_(shape.inChannels),
        rowOffsets_(multiples(shape.inChannels, 1)),
        panelOffsets_(multiples(shape.inChannels, columns_)) {}

  // Each thread takes parts of the tiles through the whole weight.
  void byTiles(const WinogradWeight<T>& weight) {
    const Parts parts{0, shape_.tiles(), kTiles};
    parallelQueue(parts.count(), [&](Queue& queue) {
      const Planes<T> input(kTiles, shape_.inChannels), output(kTiles, kPanels * columns_);
      std::vector<T> cropped(kPanels * columns_);
      for (int64_t part; queue.take(part);) {
        const int64_t from = parts.begin(part), to = parts.begin(part + 1);
        transform(from, to, input, 0);
        inParts(0, panels_, kPanels, [&](int64_t panel, int64_t end) {
          for (int64_t plane = 0; plane < kPlanes; plane++) {
            for (int64_t i = panel; i < end; i++) {
              multiply(plane, input, to - from,
                       {weight.panel(i), 0, shape_.inChannels, weight.plane()}, output, i - panel);
            }
          }
          write(from, to, panel, end, output, cropped);
        });
      }
    });
  }

  // Each thread takes output channels, and all tiles through their part of the weight, which is
  // transformed where it is used.
  void byChannels() {
    const int64_t tiles = shape_.tiles();
    const int64_t most = arguments_.transformed ? shape_.inChannels : kRows;
    const Planes<T> input(tiles, shape_.inChannels);
    parallelQueue(tiles, [&](Queue& queue) {
      for (int64_t tile; queue.take(tile);) transform(tile, tile + 1, input, tile);
    });
    parallelQueue(panels_, [&](Queue& queue) {
      const Planes<T> output(tiles, columns_), made(kRows, columns_);
      std::vector<T> cropped(columns_);
      for (int64_t panel; queue.take(panel);) {
        inParts(0, shape_.inChannels, most, [&](int64_t from, int64_t to) {
          const Rows rows = rowsOf(panel, from, to, made);
          for (int64_t plane = 0; plane < kPlanes; plane++) {
            multiply(plane, input, tiles, rows, output, 0);
          }
        });
        write(0, tiles, panel, panel + 1, output, cropped);
      }
    });
  }

  bool isFinite() const { return finite_; }

 private:
  // Tiles and panels, and rows of one, whose values are in the cache together.
  static constexpr int64_t kTiles = 24, kPanels = 4, kRows = 128;

  // A panel's rows for some of the input channels.
  struct Rows {
    const T* values;
    int64_t first, last, plane;
  };

  // Those of a panel; in `made` where nobody has transformed the weight yet.
  Rows rowsOf(int64_t panel, int64_t from, int64_t to, const Planes<T>& made) const {
    if (const auto* weight = arguments_.transformed) {
      return {weight->panel(panel) + from * columns_, from, to, weight->plane()};
    }
    transformPanel(arguments_.weight, panel, from, to - from, made.row(0), made.stride());
    return {made.row(0), from, to, made.stride()};
  }

  void transform(int64_t from, int64_t to, const Planes<T>& planes, int64_t row) {
    const WinogradShape& s = shape_;
    const Pixels<const T, 6> pixels(arguments_.input, s.height, s.width, s.inChannels,
                                    zeros_.data());
    for (int64_t i = from; i < to; i++, row++) {
      const Tile tile = tileAt(s, i);
      const auto at = pixels.at(tile.image, tile.y - s.paddingHeight, tile.x - s.paddingWidth);
      tileKernel<T>().winograd.input(at.data(), s.inChannels, planes.row(row), planes.stride());
    }
  }

  void multiply(int64_t plane, const Planes<T>& input, int64_t tiles, const Rows& rows,
                const Planes<T>& output, int64_t panel) const {
    tileKernel<T>().multiply({.m = tiles,
                              .n = columns_,
                              .k = rows.last - rows.first,
                              .a = input.row(0) + plane * input.stride() + rows.first,
                              .aStride = input.channels(),
                              .aOffsets = rowOffsets_.data(),
                              .b = rows.values + plane * rows.plane,
                              .bOffsets = panelOffsets_.data(),
                              .c = output.row(0) + plane * output.stride() + panel * columns_,
                              .cStride = output.channels(),
                              .add = rows.first > 0});
  }

  void write(int64_t from, int64_t to, int64_t panel, int64_t end, const Planes<T>& planes,
             std::vector<T>& cropped) {
    const WinogradShape& s = shape_;
    const int64_t first = panel * columns_;
    const int64_t count = std::min(end * columns_, s.outChannels) - first;
    const Pixels<T, 4> pixels(arguments_.output, s.outHeight(), s.outWidth(), s.outChannels,
                              cropped.data());
    const Pixels<const T, 4> added(arguments_.added, s.outHeight(), s.outWidth(), s.outChannels,
                                   cropped.data());
    bool finite = true;
    for (int64_t i = from; i < to; i++) {
      const Tile tile = tileAt(s, i);
      const auto at = pixels.at(tile.image, tile.y, tile.x, first);
      const auto addedAt = added.at(tile.image, tile.y, tile.x, first);
      const bool good = tileKernel<T>().winograd.output(
          {.from = planes.row(i - from),
           .plane = planes.stride(),
           .channels = count,
           .bias = arguments_.bias ? arguments_.bias + first : nullptr,
           .added = arguments_.added ? addedAt.data() : nullptr,
           .relu = arguments_.relu,
           .pixels = at.data()});
      finite = finite && good;
    }
    if (!finite) finite_ = false;
  }

  WinogradShape shape_;
  WinogradArguments<T> arguments_;
  int64_t columns_, panels_;
  std::vector<T> zeros_;
  std::vector<int32_t> rowOffsets_, panelOffsets_;
  std::atomic<bool> finite_ = true;
};

// ---- The gradient of the weight

template <class T>
class WeightGradient {
 public:
  WeightGradient(const WinogradShape& shape, const T* input, const T* gradient,
                 const WeightView<T>& made)
      : shape_(shape),
        input_(input),
        gradient_(gradient),
        made_(made),
        inBlocks_(dividedUp(shape.inChannels, kChannels)),
        outBlocks_(dividedUp(shape.outChannels, kChannels)),
        zeros_(std::max(shape.inChannels, shape.outChannels)) {}

  // A task is a block of input by output channels and, where there are more threads than blocks, a
  // part of the tiles, whose sums are added up at last.
  bool run() {
    const int64_t blocks = inBlocks_ * outBlocks_;
    const int64_t parts =
        std::clamp<int64_t>(dividedUp(at::get_num_threads(), blocks), 1, shape_.tiles());
    std::vector<Planes<T>> sums;
    for (int64_t i = 0; parts > 1 && i < blocks * parts; i++) sums.push_back(makeSums());
    parallelQueue(blocks * parts, [&](Queue& queue) {
      Scratch scratch{Planes<T>(isKept() ? shape_.tiles() : kTiles, kChannels),
                      Planes<T>(kTiles, kChannels)};
      for (int64_t task; queue.take(task);) {
        const int64_t block = task / parts, part = task % parts;
        const int64_t first = shape_.tiles() * part / parts;
        const int64_t last = shape_.tiles() * (part + 1) / parts;
        if (parts > 1) {
          add(blockAt(block), first, last, scratch, sums[task]);
        } else {
          const Planes<T> sum = makeSums();
          add(blockAt(block), first, last, scratch, sum);
          write(blockAt(block), 0, kChannels, sum);
        }
      }
    });
    if (parts > 1) addUp(sums, parts);
    return finite_;
  }

 private:
  // Channels of a block's either side; tiles whose values are in the cache together; tiles of which
  // a thread keeps all values of the input for one block after another.
  static constexpr int64_t kChannels = 64, kTiles = 48, kKept = 512;

  struct Block {
    int64_t firstIn, inChannels, firstOut, outChannels;
  };
  struct Scratch {
    Planes<T> input, gradient;
    int64_t firstIn = -1;  // whose values `input` has, where it is kept
  };

  bool isKept() const { return outBlocks_ > 1 && shape_.tiles() <= kKept; }
  Planes<T> makeSums() const { return Planes<T>(kChannels, kChannels); }

  Block blockAt(int64_t index) const {
    const int64_t in = index / outBlocks_ * kChannels, out = index % outBlocks_ * kChannels;
    return {in, std::min(kChannels, shape_.inChannels - in), out,
            std::min(kChannels, shape_.outChannels - out)};
  }

  void add(const Block& block, int64_t first, int64_t last, Scratch& scratch,
           const Planes<T>& sums) const {
    const auto& kernel = tileKernel<T>();
    const Planes<T>&input = scratch.input, &gradient = scratch.gradient;
    const bool isThere = isKept() && first == 0 && scratch.firstIn == block.firstIn;
    const auto offsets = multiples(kTiles, kChannels);
    inParts(first, last, kTiles, [&](int64_t from, int64_t to) {
      const int64_t row = isKept() ? from : 0;
      if (!isThere) transformInput(block, from, to, input, row);
      transformGradient(block, from, to, gradient);
      for (int64_t i = 0; i < kPlanes; i++) {
        kernel.multiply({.m = block.inChannels,
                         .n = roundedUp(block.outChannels, kernel.width),
                         .k = to - from,
                         .a = input.row(row) + i * input.stride(),
                         .aStride = 1,
                         .aOffsets = offsets.data(),
                         .b = gradient.row(0) + i * gradient.stride(),
                         .bOffsets = offsets.data(),
                         .c = sums.row(0) + i * sums.stride(),
                         .cStride = kChannels,
                         .add = from > first});
      }
    });
    scratch.firstIn = first == 0 && last == shape_.tiles() ? block.firstIn : -1;
  }

  void transformInput(const Block& block, int64_t from, int64_t to, const Planes<T>& planes,
                      int64_t row) const {
    const WinogradShape& s = shape_;
    const Pixels<const T, 6> pixels(input_, s.height, s.width, s.inChannels, zeros_.data());
    for (int64_t i = from; i < to; i++, row++) {
      const Tile tile = tileAt(s, i);
      const auto at =
          pixels.at(tile.image, tile.y - s.paddingHeight, tile.x - s.paddingWidth, block.firstIn);
      tileKernel<T>().winograd.input(at.data(), block.inChannels, planes.row(row), planes.stride());
    }
  }

  void transformGradient(const Block& block, int64_t from, int64_t to,
                         const Planes<T>& planes) const {
    const WinogradShape& s = shape_;
    const Pixels<const T, 4> pixels(gradient_, s.outHeight(), s.outWidth(), s.outChannels,
                                    zeros_.data());
    for (int64_t i = from; i < to; i++) {
      const Tile tile = tileAt(s, i);
      const auto at = pixels.at(tile.image, tile.y, tile.x, block.firstOut);
      tileKernel<T>().winograd.gradient(at.data(), block.outChannels, planes.row(i - from),
                                        planes.stride());
    }
  }

  // The sums of each block's parts.
  void addUp(const std::vector<Planes<T>>& sums, int64_t parts) {
    parallelFor(inBlocks_ * outBlocks_ * kChannels, [&](int64_t from, int64_t to) {
      for (int64_t row = from; row < to; row++) {
        const int64_t block = row / kChannels, c = row % kChannels;
        const auto* all = &sums[block * parts];
        for (int64_t part = 1; part < parts; part++) {
          for (int64_t i = 0; i < kPlanes; i++) {
            T* sum = all[0].row(c) + i * all[0].stride();
            const T* added = all[part].row(c) + i * all[part].stride();
            for (int64_t k = 0; k < kChannels; k++) sum[k] += added[k];
          }
        }
        write(blockAt(block), c, c + 1, all[0]);
      }
    });
  }

  // Of the block's input channels from `first` to `last`.
  void write(const Block& block, int64_t first, int64_t last, const Planes<T>& sums) {
    const auto& kernel = tileKernel<T>();
    const auto& strides = made_.strides;
    const int64_t count = roundedUp(block.outChannels, kernel.width);
    std::vector<T> values(9 * count);
    bool finite = true;
    for (int64_t c = first; c < std::min(last, block.inChannels); c++) {
      kernel.winograd.weightGradient(sums.row(c), sums.stride(), count, values.data());
      finite = finite && kernel.isFinite(values.data(), 9 * count);
      T* to = made_.data + block.firstOut * strides[0] + (block.firstIn + c) * strides[1];
      for (int64_t k = 0; k < block.outChannels; k++) {
        for (int64_t i = 0; i < 9; i++) {
          to[k * strides[0] + i / 3 * strides[2] + i % 3 * strides[3]] = values[i * count + k];
        }
      }
    }
    if (!finite) finite_ = false;
  }

  WinogradShape shape_;
  const T* input_;
  const T* gradient_;
  WeightView<T> made_;
  int64_t inBlocks_, outBlocks_;
  std::vector<T> zeros_;
  std::atomic<bool> finite_ = true;
};

}  // namespace

template <class T>
WinogradWeight<T>::WinogradWeight(const WeightView<const T>& weight) {
  const int64_t columns = tileKernel<T>().columns;
  const int64_t panels = dividedUp(weight.outChannels, columns);
  plane_ = planeOf<T>(weight.inChannels * columns);
  values_ = allocate(panels * kPlanes * plane_ * static_cast<int64_t>(sizeof(T)));
  parallelQueue(panels, [&](Queue& queue) {
    for (int64_t i; queue.take(i);) {
      transformPanel(weight, i, 0, weight.inChannels,
                     static_cast<T*>(values_.get()) + i * kPlanes * plane_, plane_);
    }
  });
}

template <class T>
const T* WinogradWeight<T>::panel(int64_t index) const {
  return static_cast<const T*>(values_.get()) + index * kPlanes * plane_;
}

template <class T>
bool winogradForward(const WinogradShape& shape, const WinogradArguments<T>& arguments) {
  Forward<T> forward(shape, arguments);
  // The weight or the input is read again and again: rather the smaller one.
  if (shape.tiles() <= shape.outChannels) {
    forward.byChannels();
  } else if (arguments.transformed) {
    forward.byTiles(*arguments.transformed);
  } else {
    forward.byTiles(WinogradWeight<T>(arguments.weight));
  }
  return forward.isFinite();
}

template <class T>
bool winogradWeightGradient(const WinogradShape& shape, const T* input, const T* gradient,
                            const WeightView<T>& weightGradient) {
  return WeightGradient<T>(shape, input, gradient, weightGradient).run();
}

template class WinogradWeight<float>;
template class WinogradWeight<double>;
template bool winogradForward(const WinogradShape&, const WinogradArguments<float>&);
template bool winogradForward(const WinogradShape&, const WinogradArguments<double>&);
template bool winogradWeightGradient(const WinogradShape&, const float*, const float*,
                                     const WeightView<float>&);
template bool winogradWeightGradient(const WinogradShape&, const double*, const double*,
                                     const WeightView<double>&);

}  // namespace fcn::ops
