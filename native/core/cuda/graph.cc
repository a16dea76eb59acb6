#include "cuda/graph.h"

#if defined(FCN_LIBTORCH_CUDA) && !defined(_WIN32)
#include <dlfcn.h>

#include <string>
#endif

namespace fcn::cuda {
namespace {

CudaGraphMaker& maker() {
  static CudaGraphMaker maker = nullptr;
  return maker;
}

}  // namespace

CudaGraphMaker cudaGraphMaker() { return maker(); }

void loadCudaGraphs() {
#if defined(FCN_LIBTORCH_CUDA) && !defined(_WIN32)
  Dl_info here{};
  if (dladdr(reinterpret_cast<void*>(&loadCudaGraphs), &here) == 0) return;
  const std::string addon = here.dli_fname;
  const std::string path = addon.substr(0, addon.rfind('/') + 1) + "fcn_torch_cuda.so";
  void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library) maker() = reinterpret_cast<CudaGraphMaker>(dlsym(library, "fcnMakeCudaGraph"));
#endif
}

}  // namespace fcn::cuda
