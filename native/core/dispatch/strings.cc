#include "dispatch/strings.h"

#include <mutex>
#include <unordered_set>

namespace fcn::dispatch {

namespace {

// Programs have a few dozens: names of keywords, dtypes, einsum's equations.
constexpr size_t kMaxGiven = 4096;
constexpr size_t kMaxGivenLength = 256;

std::mutex mutex;

std::unordered_set<std::string>& strings() {
  static auto* set = new std::unordered_set<std::string>();
  return *set;
}

}  // namespace

const std::string* intern(const std::string& text) {
  std::lock_guard lock(mutex);
  return &*strings().insert(text).first;  // growth does not move a set's elements
}

const std::string* internGiven(const std::string& text) {
  static size_t given = 0;
  std::lock_guard lock(mutex);
  const auto found = strings().find(text);
  if (found != strings().end()) return &*found;
  if (given == kMaxGiven || text.size() > kMaxGivenLength) return nullptr;
  given++;
  return &*strings().insert(text).first;
}

}  // namespace fcn::dispatch
