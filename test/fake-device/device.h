// A CUDA device that is simulated on the CPU, for tests: what all its parts share. It takes the
// places that libtorch_cuda takes (hooks, guard, allocators, generators, kernels of the CUDA key,
// graphs), so the package runs on it unchanged. Kernels run at once, on the thread that starts
// them; what the host would see early is kept back until somebody waits.
#pragma once
#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <cstdint>
#include <mutex>

namespace fake {

constexpr auto kType = c10::DeviceType::CUDA;
constexpr auto kKey = c10::DispatchKey::CUDA;
constexpr c10::DeviceIndex kDevices = 2;
// What memory has in it that nobody has written to: NaN, -1, true.
constexpr uint8_t kPoison = 0xff;

// One thing at a time: held by whoever uses anything of a device.
using Lock = std::unique_lock<std::recursive_mutex>;
Lock lock();

// Of the calling thread.
c10::DeviceIndex currentDevice();
void setCurrentDevice(c10::DeviceIndex index);
// Fails as CUDA does for a device that is none.
c10::DeviceIndex checked(c10::DeviceIndex index);
// The index of a device by name; the current one's where it has none.
c10::DeviceIndex indexOf(const c10::Device& device);
inline c10::Device deviceAt(c10::DeviceIndex index) { return {kType, index}; }

inline bool isHere(const at::Tensor& tensor) {
  return tensor.defined() && tensor.device().type() == kType;
}

}  // namespace fake
