#include "cuda/device.h"

#include <ATen/Context.h>

#include <mutex>

#include "cuda/graph.h"
#ifdef FCN_LIBTORCH_CUDA
#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif
#endif

namespace fcn::cuda {
namespace {

// Set once, by the first environment that loads the addon.
std::string& problem() {
  static std::string problem = "this is a CPU build of LibTorch";
  return problem;
}

}  // namespace

const std::string& cudaProblem() { return problem(); }

void loadCuda() {
#ifdef FCN_LIBTORCH_CUDA
  static std::once_flag once;
  std::call_once(once, [] {
#ifdef _WIN32
    const bool loaded = LoadLibraryA("torch_cuda.dll") != nullptr;
    const char* why = "torch_cuda.dll does not load";
#else
    // By name: the dynamic linker looks along this addon's RPATH.
    const bool loaded = dlopen("libtorch_cuda.so", RTLD_NOW | RTLD_GLOBAL) != nullptr;
    const char* why = loaded ? nullptr : dlerror();
#endif
    problem() = loaded ? "" : std::string(why ? why : "libtorch_cuda.so does not load");
    if (loaded) loadCudaGraphs();
  });
#endif
}

c10::DeviceAllocator* cudaAllocator() {
  return at::globalContext().hasCUDA() ? at::getDeviceAllocator(at::kCUDA) : nullptr;
}

void emptyCudaCaches() {
  if (cudaAllocator() && cudaAllocator()->initialized()) cudaAllocator()->emptyCache();
}

}  // namespace fcn::cuda
