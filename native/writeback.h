// Files on their way to the disk.
#pragma once
#include <napi.h>

namespace fcn {

void initWriteback(Napi::Object exports);

}  // namespace fcn
