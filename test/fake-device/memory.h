// A device's memory. A tensor's address leads nowhere: the host that reads or writes there is
// stopped by the processor, always. The bytes are at another address, which kernels use.
#pragma once
#include <cstddef>
#include <map>
#include <string>

#include "device.h"

namespace fake {

class Memory {
 public:
  Memory();

  static Memory& of(c10::DeviceIndex device);
  // The device that has the address; -1 where it is the host's.
  static c10::DeviceIndex deviceOf(const void* address);
  // Where the bytes of an address are.
  static void* bytesAt(void* address);

  // Throws c10::OutOfMemoryError beyond the limit.
  void* allocate(size_t bytes, c10::DeviceIndex device);
  void release(void* address);

  // Bytes in use; the most since `resetPeak`; those that are kept for later, too, until
  // `dropCache`.
  size_t allocated() const { return allocated_; }
  size_t peak() const { return peak_; }
  size_t reserved() const { return reserved_; }
  size_t reservedPeak() const { return reservedPeak_; }
  void resetPeak();
  void dropCache();

 private:
  bool has(const void* address) const;
  void free(size_t at, size_t size);

  char* begin_;
  std::map<size_t, size_t> holes_, blocks_;  // their sizes, by where they are
  size_t allocated_ = 0, peak_ = 0, reserved_ = 0, reservedPeak_ = 0;
};

// From now on a touch of a device's memory by the host prints where that was, and ends the process
// with status 139.
void catchTouches();

}  // namespace fake
