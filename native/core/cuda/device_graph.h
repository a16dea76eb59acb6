// A graph of a device's work (a CUDA graph): started as a whole.
#pragma once
#include <c10/core/DeviceType.h>

#include <memory>

namespace fcn::cuda {

class DeviceGraph {
 public:
  virtual ~DeviceGraph() = default;
  // From here to `end`, what this thread starts on its current stream, which is not the default
  // one, is written into the graph and not run. Only this thread is bound by what is forbidden
  // meanwhile: others may go on asking the device.
  virtual void begin() = 0;
  virtual void end() = 0;
  virtual void replay() = 0;
};

// Null where this LibTorch has none for the device.
std::unique_ptr<DeviceGraph> makeDeviceGraph(c10::DeviceType type);
bool hasDeviceGraphs(c10::DeviceType type);

}  // namespace fcn::cuda
