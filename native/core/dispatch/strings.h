// Strings that cross from JavaScript once and are numbers from then on: names of keywords, dtypes.
#pragma once
#include <string>

namespace fcn::dispatch {

// The one copy of `text` in this process, kept for good: equal strings have equal addresses.
const std::string* intern(const std::string& text);

// As `intern`, of a text that a program gave: null where it is new and there are thousands of them,
// since programs may make new ones without end.
const std::string* internGiven(const std::string& text);

}  // namespace fcn::dispatch
