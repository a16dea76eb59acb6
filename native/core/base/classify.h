// LibTorch throws most of its errors as one type: what they are about is in their words only.
#pragma once
#include <string>

namespace fcn {

// The code for what LibTorch says, such as ERR_SHAPE; null where its words tell nothing.
const char* codeOfMessage(const std::string& message);

// What LibTorch says without places in its C++ sources, which tell a caller nothing.
std::string withoutSources(std::string message);

}  // namespace fcn
