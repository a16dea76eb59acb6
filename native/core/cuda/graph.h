// CUDA graphs by LibTorch's own class for them, at::cuda::CUDAGraph. It is in libtorch_cuda, and
// its header wants the CUDA runtime's, so it is in a library of its own (library/graph.cc), which
// is built where there are both, and loaded where libtorch_cuda is.
#pragma once

namespace fcn::cuda {

class DeviceGraph;

// Makes one, the caller's to delete.
using CudaGraphMaker = DeviceGraph* (*)();

// Null without that library.
CudaGraphMaker cudaGraphMaker();
// Loads it from the addon's folder.
void loadCudaGraphs();

}  // namespace fcn::cuda
