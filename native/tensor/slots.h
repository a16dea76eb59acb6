// The table behind JavaScript's handles: a tensor is an integer there, its slot here.
// An integer in a private field costs half of what napi_wrap costs for each result.
#pragma once
#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/ivalue.h>
#include <napi.h>

#include <cstdint>
#include <vector>

namespace fcn {

class Slots {
 public:
  explicit Slots(Napi::Env env) : env_(env) {}

  uint32_t put(c10::IValue value);
  void release(uint32_t slot);
  at::Tensor tensor(uint32_t slot) const;
  at::Generator generator(uint32_t slot) const;
  // A slot that came as a JavaScript value.
  at::Tensor tensor(const Napi::Value& slot) const {
    return tensor(slot.As<Napi::Number>().Uint32Value());
  }

  struct Usage {
    size_t tensors;
    size_t bytes;  // of distinct storages
  };
  Usage usage() const;

 private:
  const c10::IValue& at(uint32_t slot) const;
  void account(int64_t bytes);

  Napi::Env env_;
  std::vector<c10::IValue> values_;
  std::vector<int64_t> sizes_;  // bytes told to V8 for each slot
  std::vector<uint32_t> free_;
  int64_t untold_ = 0;
};

}  // namespace fcn
