#include "base/nnpack.h"

#include <ATen/Context.h>
#include <ATen/ops/_nnpack_available.h>
#include <c10/util/Flags.h>

#include <utility>

// LibTorch's own: what its log is to leave out.
C10_DECLARE_int(caffe2_log_level);

namespace fcn {
namespace {

// Above the level of fatal errors.
constexpr int kSilent = 4;

}  // namespace

// To ask costs a line on stderr where the answer is no, so the log is turned off meanwhile.
bool supportsNnpack() {
  static const bool supported = [] {
    const int level = std::exchange(FLAGS_caffe2_log_level, kSilent);
    const bool available = at::_nnpack_available();
    FLAGS_caffe2_log_level = level;
    return available;
  }();
  return supported;
}

void disableUnsupportedNnpack() {
  if (!supportsNnpack()) at::globalContext().setUserEnabledNNPACK(false);
}

}  // namespace fcn
