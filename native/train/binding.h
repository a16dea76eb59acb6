// Training and prediction as JavaScript calls them; each returns a promise.
#pragma once
#include <napi.h>

namespace fcn {

void initTrain(Napi::Object exports);

}  // namespace fcn
