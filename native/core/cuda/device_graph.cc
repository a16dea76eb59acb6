#include "cuda/device_graph.h"

#include "cuda/graph.h"
#if __has_include(<ATen/accelerator/Graph.h>)
#include <ATen/accelerator/Graph.h>
#include <ATen/core/GraphImplInterface.h>
#define FCN_ACCELERATOR_GRAPHS
#endif

namespace fcn::cuda {
namespace {

#ifdef FCN_ACCELERATOR_GRAPHS
// LibTorch's class for all devices. What is behind it, it has for some.
class AcceleratorGraph final : public DeviceGraph {
 public:
  void begin() override { graph_.capture_begin({0, 0}, at::GraphCaptureMode::ThreadLocal); }
  void end() override { graph_.capture_end(); }
  void replay() override { graph_.replay(); }

 private:
  at::accelerator::Graph graph_;
};

bool hasAcceleratorGraphs(c10::DeviceType type) { return at::has_graph_impl(type); }
std::unique_ptr<DeviceGraph> makeAcceleratorGraph() { return std::make_unique<AcceleratorGraph>(); }
#else
bool hasAcceleratorGraphs(c10::DeviceType) { return false; }
std::unique_ptr<DeviceGraph> makeAcceleratorGraph() { return nullptr; }
#endif

}  // namespace

bool hasDeviceGraphs(c10::DeviceType type) {
  return (type == c10::kCUDA && cudaGraphMaker()) || hasAcceleratorGraphs(type);
}

std::unique_ptr<DeviceGraph> makeDeviceGraph(c10::DeviceType type) {
  if (type == c10::kCUDA && cudaGraphMaker()) {
    return std::unique_ptr<DeviceGraph>(cudaGraphMaker()());
  }
  return hasAcceleratorGraphs(type) ? makeAcceleratorGraph() : nullptr;
}

}  // namespace fcn::cuda
