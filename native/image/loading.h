// Batches as JavaScript makes them; each function returns a promise.
#pragma once
#include <napi.h>

namespace fcn::image {

void initLoading(Napi::Object exports);

}  // namespace fcn::image
