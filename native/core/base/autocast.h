// Autocast: what it is set to on a thread, and how that comes along to another.
#pragma once
#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <array>

namespace fcn {

// LibTorch keeps these for each thread.
class Autocast {
 public:
  // This thread's.
  static Autocast here();
  // The same, switched off.
  static Autocast off();
  void apply() const;
  bool operator==(const Autocast&) const = default;

 private:
  struct Setting {
    bool enabled;
    at::ScalarType dtype;
    bool operator==(const Setting&) const = default;
  };
  static constexpr std::array kDevices{c10::kCPU, c10::kCUDA, c10::kMPS};
  std::array<Setting, kDevices.size()> settings_;
  bool cacheEnabled_;
};

// While one lives, it is set so on this thread.
class AutocastGuard {
 public:
  explicit AutocastGuard(const Autocast& wanted) : before_(Autocast::here()) { wanted.apply(); }
  ~AutocastGuard() { before_.apply(); }
  AutocastGuard(const AutocastGuard&) = delete;
  AutocastGuard& operator=(const AutocastGuard&) = delete;

 private:
  Autocast before_;
};

}  // namespace fcn
