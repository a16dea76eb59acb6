// Decoding as JavaScript calls it; each returns a promise.
#pragma once
#include <napi.h>

namespace fcn::image {

void initDecode(Napi::Object exports);

}  // namespace fcn::image
