// Random numbers on a device: the CPU's, with a stream for each device.
#pragma once
#include <ATen/core/Generator.h>

#include "device.h"

namespace fake {

at::Generator& defaultGenerator(c10::DeviceIndex device);
at::Generator newGenerator(c10::DeviceIndex device);
// The CPU's generator that is in one of a device's.
at::Generator& innerOf(const at::Generator& generator);

}  // namespace fake
