// Files on their way to the disk.
#ifdef __linux__
#include <fcntl.h>
#endif

#include "bindings/exports.h"
#include "bindings/promises.h"

namespace fcn::bindings {
namespace {

// startWriteback(fd, begin, length): Promise<void>. The disk begins with these bytes, so that the
// sync at the end of a file waits for the last of them only; what goes wrong, it says. Linux's
// sync_file_range leaves out the file system's journal, which a sync of each part would write.
Napi::Value startWriteback(const Napi::CallbackInfo& info) {
  return runOnPool(info.Env(),
                   [fd = info[0].As<Napi::Number>().Int32Value(),
                    begin = info[1].As<Napi::Number>().Int64Value(),
                    length = info[2].As<Napi::Number>().Int64Value()]() -> Finish {
#ifdef __linux__
                     sync_file_range(fd, begin, length, SYNC_FILE_RANGE_WRITE);
#else
                     static_cast<void>(fd), static_cast<void>(begin), static_cast<void>(length);
#endif
                     return [](Napi::Env env) { return env.Undefined(); };
                   });
}

}  // namespace

void initWriteback(Napi::Object exports) { define<startWriteback>(exports, "startWriteback"); }

}  // namespace fcn::bindings
