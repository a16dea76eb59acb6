#include "image/batch.h"

#include <array>
#include <cstring>
#include <string>

#include "base/errors.h"
#include "tensor/dtype.h"

namespace fcn::image {
namespace {

void copyRow(const at::Tensor& from, const at::Tensor& to, int64_t row) {
  const auto bytes = static_cast<size_t>(from.nbytes());
  std::memcpy(to.mutable_data_ptr<uint8_t>() + row * bytes, from.const_data_ptr<uint8_t>(), bytes);
}

}  // namespace

void place(const Pair& pair, const Pair& batch, int64_t row) {
  if (pair.image.sizes() != batch.image.sizes().slice(1)) {
    throw Failure("ERR_SHAPE", "Expected a picture of the batch's " +
                                   tensor::describeTensor(batch.image) + " but received " +
                                   tensor::describeTensor(pair.image));
  }
  copyRow(pair.image, batch.image, row);
  copyRow(pair.mask, batch.mask, row);
}

std::vector<uint8_t> valuesOf(const at::Tensor& mask) {
  std::array<bool, UINT8_MAX + 1> occurs{};
  const auto* bytes = mask.const_data_ptr<uint8_t>();
  // Of a mask most words are as the one before.
  uint64_t before = 0;
  int64_t i = 0;
  for (const int64_t end = mask.numel() - static_cast<int64_t>(sizeof(before)); i <= end;) {
    uint64_t word = 0;
    std::memcpy(&word, bytes + i, sizeof(word));
    const int64_t next = i + static_cast<int64_t>(sizeof(word));
    if (i == 0 || word != before) {
      for (; i < next; i++) occurs[bytes[i]] = true;
    }
    before = word;
    i = next;
  }
  for (; i < mask.numel(); i++) occurs[bytes[i]] = true;
  std::vector<uint8_t> values;
  for (size_t value = 0; value < occurs.size(); value++) {
    if (occurs[value]) values.push_back(static_cast<uint8_t>(value));
  }
  return values;
}

void normalizeRows(const Pair& batch, const Normalization& normalization, const at::Tensor& inputs,
                   const at::Tensor& targets, int64_t begin, int64_t end) {
  const NormalizedBytes values = normalizedBytes(normalization);
  const int64_t pixels = batch.mask.size(1) * batch.mask.size(2);
  const auto* image = batch.image.const_data_ptr<uint8_t>() + begin * pixels * 3;
  const auto* mask = batch.mask.const_data_ptr<uint8_t>() + begin * pixels;
  auto* input = inputs.mutable_data_ptr<float>() + begin * pixels * 3;
  auto* target = targets.mutable_data_ptr<int64_t>() + begin * pixels;
  for (int64_t row = begin; row < end; row++) {
    for (int64_t i = 0; i < pixels; i++) {
      input[i] = values[0][image[3 * i]];
      input[pixels + i] = values[1][image[3 * i + 1]];
      input[2 * pixels + i] = values[2][image[3 * i + 2]];
    }
    for (int64_t i = 0; i < pixels; i++) target[i] = mask[i];
    image += 3 * pixels;
    mask += pixels;
    input += 3 * pixels;
    target += pixels;
  }
}

}  // namespace fcn::image
