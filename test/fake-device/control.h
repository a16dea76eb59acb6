// What tests are told of the devices, and what they can set.
#pragma once
#include <cstdint>
#include <map>
#include <string>

namespace fake {

struct Seen {
  // Kernels, copies, events and so on: how many.
  std::map<std::string, int64_t> counts;
  // For what, and on which thread, somebody waited for a device.
  std::map<std::string, int64_t> waits;
  // What no program may do.
  std::map<std::string, int64_t> faults;
};

struct Switches {
  // Bytes that a device has.
  int64_t limit = INT64_MAX;
  // So many launches later the device breaks, for good; never where it is negative.
  int64_t failAfter = -1;
  // Milliseconds that the work before an event takes.
  int64_t latency = 0;
  // Whether the C++ stack of each wait is printed.
  bool stacks = false;
};

// Both under `lock()`.
Seen& seen();
Switches& switches();

// Throws as LibTorch does for an error of CUDA's.
[[noreturn]] void fail(const std::string& what);
// The same, and from now on everything fails so.
[[noreturn]] void breakDown(const std::string& what);
void expectAlive();
// Before a kernel or a copy starts.
void noteLaunch();
// The calling thread is going to wait.
void noteWait(const std::string& what);

void printStack(const char* why);

}  // namespace fake
