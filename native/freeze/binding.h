// Frozen networks as JavaScript sees them.
#pragma once
#include <napi.h>

namespace fcn {

void initFreeze(Napi::Object exports);

}  // namespace fcn
