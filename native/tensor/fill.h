// Tensors' memory filled out of a file, on libuv's pool.
#pragma once
#include <napi.h>

namespace fcn {

void initFill(Napi::Object exports);

}  // namespace fcn
