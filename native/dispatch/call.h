// `call`, `op` and the recording of calls, as JavaScript sees them.
#pragma once
#include <napi.h>

namespace fcn {

void initDispatch(Napi::Object exports);

}  // namespace fcn
