// Gradients: modes, leaves, and backward on this thread or the runner's.
#pragma once
#include <napi.h>

namespace fcn {

void initAutograd(Napi::Object exports);

}  // namespace fcn
