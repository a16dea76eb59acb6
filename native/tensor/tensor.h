// Tensors in and out of JavaScript: their facts, their data, their end.
#pragma once
#include <napi.h>

namespace fcn {

void initTensor(Napi::Object exports);

}  // namespace fcn
