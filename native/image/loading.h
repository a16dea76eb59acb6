// Batches as JavaScript makes them; each function returns a promise.
#pragma once
#include <napi.h>

namespace fcn {

void initLoading(Napi::Object exports);

}  // namespace fcn
