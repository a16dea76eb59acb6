// Training and prediction as JavaScript calls them; each returns a promise.
#pragma once
#include <napi.h>

namespace fcn::train {

void initTrain(Napi::Object exports);

}  // namespace fcn::train
