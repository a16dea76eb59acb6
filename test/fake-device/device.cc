#include "device.h"

#include "control.h"

namespace fake {
namespace {

thread_local c10::DeviceIndex current = 0;

}  // namespace

Lock lock() {
  static auto* mutex = new std::recursive_mutex;  // used until the process ends
  return Lock(*mutex);
}

c10::DeviceIndex currentDevice() { return current; }

void setCurrentDevice(c10::DeviceIndex index) { current = index; }

c10::DeviceIndex checked(c10::DeviceIndex index) {
  if (index < 0 || index >= kDevices) fail("invalid device ordinal");
  return index;
}

c10::DeviceIndex indexOf(const c10::Device& device) {
  return device.has_index() ? device.index() : current;
}

}  // namespace fake
