#include "dispatch/strings.h"

#include <mutex>
#include <unordered_set>

namespace fcn {

const std::string* intern(const std::string& text) {
  static std::mutex mutex;
  static auto* strings = new std::unordered_set<std::string>();
  std::lock_guard lock(mutex);
  return &*strings->insert(text).first;  // growth does not move a set's elements
}

}  // namespace fcn
