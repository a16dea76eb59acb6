// Pictures' transforms as JavaScript sees them.
#pragma once
#include <napi.h>

#include "image/steps.h"

namespace fcn {

// [image, mask or null]
Napi::Value slotsOf(Napi::Env env, const Pair& pair);

void initImage(Napi::Object exports);

}  // namespace fcn
