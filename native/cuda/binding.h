// What users measure with on a GPU: waits, events, figures of memory.
#pragma once
#include <napi.h>

namespace fcn {

void initCuda(Napi::Object exports);
// Gives the memory that GPUs keep for later back.
void emptyCudaCaches();

}  // namespace fcn
