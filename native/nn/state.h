// Parameters and buffers, whichever module they belong to.
#pragma once
#include <napi.h>

namespace fcn {

void initState(Napi::Object exports);

}  // namespace fcn
