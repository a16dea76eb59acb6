// Tensors of integers that stand for other numbers.
#pragma once
#include <napi.h>

namespace fcn {

void initQuantized(Napi::Object exports);

}  // namespace fcn
