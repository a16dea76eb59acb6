// Facts about tensors, their data, and their slots.
#include <ATen/ops/empty.h>
#include <c10/core/CPUAllocator.h>

#include <cstring>

#include "bindings/convert.h"
#include "bindings/exports.h"
#include "cuda/device.h"
#include "dispatch/tape.h"
#include "tensor/allocated.h"
#include "tensor/dtype.h"

namespace fcn::bindings {
namespace {

Napi::Value shape(const Napi::CallbackInfo& info) {
  return fromInts(info.Env(), tensorArgument(info, 0).sizes());
}

Napi::Value strides(const Napi::CallbackInfo& info) {
  return fromInts(info.Env(), tensorArgument(info, 0).strides());
}

Napi::Value dtype(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), tensor::dtypeName(tensorArgument(info, 0).scalar_type()));
}

Napi::Value device(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), tensorArgument(info, 0).device().str());
}

Napi::Value itemsize(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(tensorArgument(info, 0).itemsize()));
}

const char* layoutName(at::Layout layout) {
  switch (layout) {
    case at::kSparse:
      return "sparse_coo";
    case at::kSparseCsr:
      return "sparse_csr";
    case at::kSparseCsc:
      return "sparse_csc";
    case at::kSparseBsr:
      return "sparse_bsr";
    case at::kSparseBsc:
      return "sparse_bsc";
    default:
      return "strided";
  }
}

Napi::Value layout(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), layoutName(tensorArgument(info, 0).layout()));
}

// setData(slot, other): the tensor gets the other's memory, as Python's `x.data = other`.
Napi::Value setData(const Napi::CallbackInfo& info) {
  Environment& here = Environment::of(info.Env());
  here.runner.wait();
  here.captures.beforeWork();
  const at::Tensor tensor = tensorArgument(info, 0), other = tensorArgument(info, 1);
  here.inUse.beforeWrite(tensor);  // jobs of libuv's pool
  here.inUse.beforeRead(other);
  tensor.set_data(other);
  return info.Env().Undefined();
}

// fromData(bytes: ArrayBuffer view, shape, dtype): a tensor with a copy of the bytes.
Napi::Value fromData(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Napi::Uint8Array bytes = info[0].As<Napi::Uint8Array>();
  const std::vector<int64_t> sizes = toInts(info[1]);
  const at::ScalarType type = tensor::parseDtype(info[2].As<Napi::String>());
  at::Tensor tensor = at::empty(sizes, at::TensorOptions(type));
  if (tensor.nbytes() != bytes.ByteLength()) {
    throwArgument("Expected " + std::to_string(tensor.nbytes()) + " bytes for a " +
                  tensor::describeTensor(tensor) + " but received " +
                  std::to_string(bytes.ByteLength()));
  }
  if (bytes.ByteLength()) std::memcpy(tensor.data_ptr(), bytes.Data(), bytes.ByteLength());
  return slotOf(env, tensor);
}

// numBytes(slot): how many bytes the elements take.
Napi::Value numBytes(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(tensorArgument(info, 0).nbytes()));
}

// toData(slot, buffer): copies the elements, in row-major order, into an ArrayBuffer of their size.
// JavaScript makes it: memory that V8 cannot have is an error there, and the process's end here.
Napi::Value toData(const Napi::CallbackInfo& info) {
  at::Tensor tensor = tensorArgument(info, 0);
  const auto& recorder = Environment::of(info.Env()).recorder;
  if (tensor.is_meta() || (recorder && recorder->isPending(tensor))) {
    throw Failure("ERR_NO_VALUES",
                  "Expected a tensor with values but received " + tensor::describeTensor(tensor) +
                      ": a function that reads values cannot run while it is being recorded");
  }
  Environment::of(info.Env()).inUse.beforeRead(tensor);
  tensor = tensor.detach().cpu().contiguous().resolve_conj().resolve_neg();
  Napi::ArrayBuffer buffer = info[1].As<Napi::ArrayBuffer>();
  if (buffer.ByteLength() != tensor.nbytes())
    throwArgument("Expected a buffer of the tensor's size");
  if (tensor.nbytes()) std::memcpy(buffer.Data(), tensor.data_ptr(), tensor.nbytes());
  return info.Env().Undefined();
}

Napi::Value bindReleased(const Napi::CallbackInfo& info) {
  auto array = info[0].As<Napi::Uint32Array>();
  Environment::of(info.Env()).slots.bindReleased(array.Data(), array.ElementLength());
  return info.Env().Undefined();
}

Napi::Value release(const Napi::CallbackInfo& info) {
  Environment::of(info.Env()).slots.release(info[0].As<Napi::Number>().Uint32Value());
  return info.Env().Undefined();
}

// collected(slot): its object's finalizer.
Napi::Value collected(const Napi::CallbackInfo& info) {
  Environment::of(info.Env()).slots.collected(info[0].As<Napi::Number>().Uint32Value());
  return info.Env().Undefined();
}

Napi::Value watch(const Napi::CallbackInfo& info) {
  Environment& here = Environment::of(info.Env());
  const uint32_t slot = info[0].As<Napi::Number>().Uint32Value();
  here.slots.expectUnwatched(slot);
  here.slots.watch(slot, here.engine.reference(info[1].As<Napi::Object>()));
  return info.Env().Undefined();
}

Napi::Value memory(const Napi::CallbackInfo& info) {
  const tensor::Slots::Usage usage = Environment::of(info.Env()).slots.usage();
  Napi::Object object = Napi::Object::New(info.Env());
  object["numTensors"] = Napi::Number::New(info.Env(), static_cast<double>(usage.tensors));
  object["numBytes"] = Napi::Number::New(info.Env(), static_cast<double>(usage.bytes));
  object["numBytesKept"] = Napi::Number::New(info.Env(), static_cast<double>(tensor::keptBytes()));
  return object;
}

Napi::Value emptyCache(const Napi::CallbackInfo& info) {
  Environment::of(info.Env()).slots.releaseWaiting();
  tensor::releaseKept();
  cuda::emptyCudaCaches();
  return info.Env().Undefined();
}

}  // namespace

void initTensor(Napi::Object exports) {
  define<shape>(exports, "shape");
  define<strides>(exports, "strides");
  define<dtype>(exports, "dtype");
  define<device>(exports, "device");
  define<itemsize>(exports, "itemsize");
  define<layout>(exports, "layout");
  define<setData>(exports, "setData");
  define<fromData>(exports, "fromData");
  define<numBytes>(exports, "numBytes");
  define<toData>(exports, "toData");
  define<bindReleased>(exports, "bindReleased");
  define<release>(exports, "release");
  define<collected>(exports, "collected");
  define<watch>(exports, "watch");
  define<memory>(exports, "memory");
  define<emptyCache>(exports, "emptyCache");
}

}  // namespace fcn::bindings
