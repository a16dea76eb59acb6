// Decoded pairs in a file, as JavaScript puts them there and takes them back.
#pragma once
#include <napi.h>

namespace fcn::image {

void initSpill(Napi::Object exports);

}  // namespace fcn::image
