// Decoded pairs in a file.
#include <ATen/ops/empty.h>

#include <memory>
#include <utility>

#include "bindings/exports.h"
#include "bindings/image.h"
#include "bindings/promises.h"
#include "image/spill_file.h"

namespace fcn::bindings {
namespace {

// Jobs hold it too: one that is under way when it is closed has its file to the end.
using FilePtr = std::shared_ptr<image::SpillFile>;

FilePtr& fileOf(const Napi::Value& value) { return *value.As<Napi::External<FilePtr>>().Data(); }

FilePtr fileArgument(const Napi::CallbackInfo& info) {
  FilePtr file = fileOf(info[0]);
  if (!file) throwArgument("Expected a file that is open");
  return file;
}

// openSpill(folder): Promise<file>
Napi::Value openSpill(const Napi::CallbackInfo& info) {
  return runOnPool(info.Env(), [folder = info[0].As<Napi::String>().Utf8Value()]() -> Finish {
    return [file = std::make_shared<image::SpillFile>(folder)](Napi::Env env) -> Napi::Value {
      auto kept = std::make_unique<FilePtr>(file);
      return Napi::External<FilePtr>::New(env, kept.release(),
                                          [](Napi::Env, FilePtr* it) { delete it; });
    };
  });
}

// writeSpill(file, position, image, mask, atLeast): Promise<void>. The mask comes after the image.
// The file is to have `atLeast` bytes before: had it lost its end, the gap would read as zeros.
Napi::Value writeSpill(const Napi::CallbackInfo& info) {
  image::Pair pair{tensorArgument(info, 2), tensorArgument(info, 3)};
  image::checkPair(pair);
  return runOnPool(
      info.Env(), usesOf(pair),
      [file = fileArgument(info), position = info[1].As<Napi::Number>().Int64Value(), pair,
       atLeast = info[4].As<Napi::Number>().Int64Value()]() -> Finish {
        if (file->size() < atLeast) throw Failure("ERR_IO", "The file was cut off");
        const at::Tensor image = pair.image.contiguous(), mask = pair.mask.contiguous();
        file->write(image.const_data_ptr<uint8_t>(), image.numel(), position);
        file->write(mask.const_data_ptr<uint8_t>(), mask.numel(), position + image.numel());
        return [](Napi::Env env) { return env.Undefined(); };
      });
}

// readSpill(file, position, height, width): Promise<[image, mask] | null>, null where the file
// has less.
Napi::Value readSpill(const Napi::CallbackInfo& info) {
  return runOnPool(
      info.Env(),
      [file = fileArgument(info), position = info[1].As<Napi::Number>().Int64Value(),
       height = info[2].As<Napi::Number>().Int64Value(),
       width = info[3].As<Napi::Number>().Int64Value()]() -> Finish {
        const image::Pair pair{at::empty({height, width, 3}, at::kByte),
                               at::empty({height, width}, at::kByte)};
        const int64_t length = pair.image.numel();
        const bool isThere =
            file->read(pair.image.mutable_data_ptr<uint8_t>(), length, position) &&
            file->read(pair.mask.mutable_data_ptr<uint8_t>(), pair.mask.numel(), position + length);
        return [pair, isThere](Napi::Env env) { return isThere ? slotsOf(env, pair) : env.Null(); };
      });
}

// closeSpill(file): Promise<void>. A large file's blocks are given back in it, which takes its
// time.
Napi::Value closeSpill(const Napi::CallbackInfo& info) {
  return runOnPool(info.Env(), [file = std::move(fileOf(info[0]))]() mutable -> Finish {
    file.reset();
    return [](Napi::Env env) { return env.Undefined(); };
  });
}

}  // namespace

void initSpill(Napi::Object exports) {
  define<openSpill>(exports, "openSpill");
  define<writeSpill>(exports, "writeSpill");
  define<readSpill>(exports, "readSpill");
  define<closeSpill>(exports, "closeSpill");
}

}  // namespace fcn::bindings
