// The memory behind tensors, for what reads and writes it as bytes: weight files.
#pragma once
#include <napi.h>

namespace fcn {

void initStorage(Napi::Object exports);

}  // namespace fcn
