// Tensors on their way from one thread's JavaScript to another's.
#pragma once
#include <napi.h>

namespace fcn {

void initShared(Napi::Object exports);

}  // namespace fcn
