// What LibTorch asks of CUDA itself. It asks once, so the library is loaded before the package.
#include <ATen/Context.h>
#include <ATen/detail/CUDAHooksInterface.h>

#include <cstdlib>
#include <string>

#include "allocators.h"
#include "control.h"
#include "generator.h"
#include "memory.h"
#include "streams.h"

namespace at {
namespace {

// What a machine's driver is made to say; empty where it is to work.
std::string driverProblem() {
  const char* problem = std::getenv("FCN_FAKE_DRIVER");
  return problem ? problem : "";
}

}  // namespace

struct CUDAHooks final : public CUDAHooksInterface {
  explicit CUDAHooks(CUDAHooksArgs) {}

  void init() const override { TORCH_CHECK(driverProblem().empty(), driverProblem()); }
  bool isBuilt() const override { return true; }
  bool isAvailable() const override { return hasCUDA(); }
  bool hasCUDA() const override { return driverProblem().empty(); }
  bool hasCuDNN() const override { return true; }
  bool hasPrimaryContext(DeviceIndex) const override { return true; }
  std::string showConfig() const override { return "simulated"; }

  DeviceIndex deviceCount() const override { return hasCUDA() ? fake::kDevices : 0; }
  int getNumGPUs() const override { return fake::kDevices; }
  DeviceIndex current_device() const override { return fake::currentDevice(); }
  DeviceIndex getCurrentDevice() const override { return fake::currentDevice(); }
  void setCurrentDevice(DeviceIndex device) const override {
    fake::setCurrentDevice(fake::checked(device));
  }
  DeviceIndex exchangeDevice(DeviceIndex device) const override {
    const DeviceIndex before = fake::currentDevice();
    setCurrentDevice(device);
    return before;
  }
  DeviceIndex maybeExchangeDevice(DeviceIndex device) const override {
    return exchangeDevice(device);
  }
  void deviceSynchronize(DeviceIndex device) const override { fake::synchronize(device); }

  bool isPinnedPtr(const void* data) const override {
    const fake::Lock locked = fake::lock();
    return fake::isPinned(data);
  }
  c10::Allocator* getPinnedMemoryAllocator() const override { return &fake::pinnedAllocator(); }
  c10::Allocator* getCUDADeviceAllocator() const override { return &fake::deviceAllocator(); }
  Device getDeviceFromPtr(void* data) const override {
    const DeviceIndex device = fake::Memory::deviceOf(data);
    TORCH_CHECK(device >= 0, "The address is not one of a device");
    return fake::deviceAt(device);
  }

  const Generator& getDefaultGenerator(DeviceIndex device) const override {
    return fake::defaultGenerator(fake::checked(device == -1 ? fake::currentDevice() : device));
  }
  Generator getNewGenerator(DeviceIndex device) const override {
    return fake::newGenerator(fake::checked(device == -1 ? fake::currentDevice() : device));
  }
};
REGISTER_CUDA_HOOKS(CUDAHooks)

}  // namespace at
