// What each file here adds to the exports of an environment that is being opened.
#pragma once
#include <napi.h>

namespace fcn::bindings {

void initAutocast(Napi::Object exports);
void initAutograd(Napi::Object exports);
void initBackends(Napi::Object exports);
void initCapture(Napi::Object exports);
void initCuda(Napi::Object exports);
void initDevice(Napi::Object exports);
void initDispatch(Napi::Object exports);
void initFill(Napi::Object exports);
void initFreeze(Napi::Object exports);
void initGradScaler(Napi::Object exports);
void initMemory(Napi::Object exports);
void initNn(Napi::Object exports);
void initOptim(Napi::Object exports);
void initRunnable(Napi::Object exports);
void initState(Napi::Object exports);
void initTensor(Napi::Object exports);
void initWriteback(Napi::Object exports);

void initDecode(Napi::Object exports);
void initImage(Napi::Object exports);
void initLoading(Napi::Object exports);
void initMask(Napi::Object exports);
void initSpill(Napi::Object exports);
void initTrain(Napi::Object exports);

}  // namespace fcn::bindings
