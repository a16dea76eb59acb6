// LibTorch's interfaces to a device's memory, and to the host's that a device can read (pinned).
#pragma once
#include <ATen/core/CachingHostAllocator.h>
#include <c10/core/CachingDeviceAllocator.h>

#include <cstddef>

namespace fake {

c10::DeviceAllocator& deviceAllocator();
at::HostAllocator& pinnedAllocator();

bool isPinned(const void* address);
// While a copy from or to pinned memory is pending, it is kept after it was let go of.
void holdPinned(const void* address);
void dropPinned(const void* address);

}  // namespace fake
