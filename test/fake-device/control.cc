#include "control.h"

#include <c10/util/Exception.h>
#include <execinfo.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cstdio>

#include "device.h"

namespace fake {
namespace {

constexpr int kFrames = 40;

std::string& problem() {
  static auto* problem = new std::string;
  return *problem;
}

std::string threadName() {
  if (syscall(SYS_gettid) == getpid()) return "event loop";
  std::array<char, 16> name{};
  pthread_getname_np(pthread_self(), name.data(), name.size());
  return name.data();
}

}  // namespace

Seen& seen() {
  static auto* seen = new Seen;
  return *seen;
}

Switches& switches() {
  static auto* switches = new Switches;
  return *switches;
}

void fail(const std::string& what) {
  throw c10::AcceleratorError({__func__, __FILE__, __LINE__}, 1,
                              "CUDA error: " + what +
                                  "\nCUDA kernel errors might be asynchronously reported at some "
                                  "other API call, so the stacktrace below might be incorrect.\n");
}

void breakDown(const std::string& what) {
  problem() = what;
  fail(what);
}

void expectAlive() {
  if (!problem().empty()) fail(problem());
}

void noteLaunch() {
  expectAlive();
  seen().counts["launches"]++;
  int64_t& left = switches().failAfter;
  if (left == 0) breakDown("an illegal memory access was encountered");
  if (left > 0) left--;
}

void noteWait(const std::string& what) {
  expectAlive();
  seen().waits[what + " (" + threadName() + ")"]++;
  if (switches().stacks) printStack(("A wait for the device: " + what).c_str());
}

void printStack(const char* why) {
  std::array<void*, kFrames> frames{};
  const int count = backtrace(frames.data(), kFrames);
  std::fprintf(stderr, "%s\n", why);
  backtrace_symbols_fd(frames.data(), count, STDERR_FILENO);
}

}  // namespace fake
