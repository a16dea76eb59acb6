// fcn_torch_cuda.so: see cuda/graph.h.
#include <ATen/cuda/CUDAGraph.h>

#include "cuda/device_graph.h"

namespace {

class CudaGraph final : public fcn::cuda::DeviceGraph {
 public:
  void begin() override { graph_.capture_begin({0, 0}, cudaStreamCaptureModeThreadLocal); }
  void end() override { graph_.capture_end(); }
  void replay() override { graph_.replay(); }

 private:
  at::cuda::CUDAGraph graph_;
};

}  // namespace

extern "C" __attribute__((visibility("default"))) fcn::cuda::DeviceGraph* fcnMakeCudaGraph() {
  return new CudaGraph;
}
