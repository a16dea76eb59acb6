// Pictures' transforms as JavaScript sees them.
#pragma once
#include <napi.h>

namespace fcn {

void initImage(Napi::Object exports);

}  // namespace fcn
