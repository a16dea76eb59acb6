#include "errors.h"

#include <c10/util/Exception.h>

#include <new>

#include "environment.h"

namespace fcn {
namespace {

const char* codeOf(const c10::Error& error) {
  if (dynamic_cast<const c10::OutOfMemoryError*>(&error)) return "ERR_OUT_OF_MEMORY";
  if (dynamic_cast<const c10::NotImplementedError*>(&error)) return "ERR_NOT_IMPLEMENTED";
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
    std::string message = error.what_without_backtrace();
    // The CPU allocator has no exception type of its own.
    const bool outOfMemory = message.find("DefaultCPUAllocator") != std::string::npos;
    return {outOfMemory ? "ERR_OUT_OF_MEMORY" : codeOf(error), message};
  } catch (const std::bad_alloc&) {
    return {"ERR_OUT_OF_MEMORY", "Out of memory"};
  } catch (const std::exception& error) {
    return {"ERR_TORCH", error.what()};
  } catch (...) {
    return {"ERR_TORCH", "An exception of unknown type left LibTorch"};
  }
}

Napi::Error toJsError(Napi::Env env, const Failure& failure) {
  Napi::Function constructor = Environment::of(env).errorClass.Value();
  Napi::Value error = constructor.New(
      {Napi::String::New(env, failure.code), Napi::String::New(env, failure.message)});
  return Napi::Error(env, error);
}

void throwArgument(const std::string& message) { throw Failure("ERR_ARGUMENT", message); }

}  // namespace fcn
