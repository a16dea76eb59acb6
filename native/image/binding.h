// Pictures' transforms as JavaScript sees them.
#pragma once
#include <napi.h>

#include "image/steps.h"
#include "runner/in_use.h"

namespace fcn::image {

// [image, mask or null]
Napi::Value slotsOf(Napi::Env env, const Pair& pair);
// Of a job that reads both.
Uses usesOf(const Pair& pair);

void initImage(Napi::Object exports);

}  // namespace fcn::image
