#include "base/errors.h"

#include <c10/util/Exception.h>

#include <new>

#include "base/classify.h"

namespace fcn {
namespace {

const char* codeOf(const c10::Error& error, const std::string& message) {
  if (dynamic_cast<const c10::OutOfMemoryError*>(&error)) return "ERR_OUT_OF_MEMORY";
  if (dynamic_cast<const c10::NotImplementedError*>(&error)) return "ERR_NOT_IMPLEMENTED";
  if (const char* code = codeOfMessage(message)) return code;
  if (dynamic_cast<const c10::IndexError*>(&error)) return "ERR_INDEX";
  if (dynamic_cast<const c10::TypeError*>(&error)) return "ERR_TYPE";
  if (dynamic_cast<const c10::ValueError*>(&error)) return "ERR_VALUE";
  return "ERR_TORCH";
}

}  // namespace

Failure describeException(std::exception_ptr exception) {
  try {
    std::rethrow_exception(exception);
  } catch (const Failure& failure) {
    return failure;
  } catch (const c10::Error& error) {
    const std::string message = withoutSources(error.what_without_backtrace());
    return {codeOf(error, message), message};
  } catch (const std::bad_alloc&) {
    return {"ERR_OUT_OF_MEMORY", "Out of memory"};
  } catch (const std::exception& error) {
    const std::string message = withoutSources(error.what());
    const char* code = codeOfMessage(message);
    return {code ? code : "ERR_TORCH", message};
  } catch (...) {
    return {"ERR_TORCH", "An exception of unknown type left LibTorch"};
  }
}

void throwArgument(const std::string& message) { throw Failure("ERR_ARGUMENT", message); }

}  // namespace fcn
