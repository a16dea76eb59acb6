// Pictures and masks as JavaScript passes them.
#pragma once
#include <napi.h>

#include "image/mask.h"
#include "image/normalize.h"
#include "image/steps.h"
#include "runner/in_use.h"

namespace fcn::bindings {

// [image, mask or null]
Napi::Value slotsOf(Napi::Env env, const image::Pair& pair);
// Of a job that reads both.
runner::Uses usesOf(const image::Pair& pair);

// Of six numbers: the means and the standard deviations of R, G and B.
image::Normalization toNormalization(const Napi::Value& value);

// Of the bytes that src/data writes.
image::MaskClasses maskClassesOf(const Napi::Value& value);

}  // namespace fcn::bindings
