// The values of tensors at one moment, lent to JavaScript as bytes.
#include "tensor/capture.h"

#include <ATen/ops/empty.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "bindings/convert.h"
#include "bindings/exports.h"
#include "bindings/promises.h"
#include "tensor/shared.h"
#include "tensor/storage.h"

namespace fcn::bindings {
namespace {

using CapturePtr = std::unique_ptr<tensor::Capture>;

tensor::Capture& captureOf(const Napi::Value& value) {
  return **value.As<Napi::External<CapturePtr>>().Data();
}

// The storage as it is, or the elements in row-major order.
at::Tensor plainBytes(const at::Tensor& tensor, bool whole) {
  if (whole) return tensor::storageBytes(tensor);
  const at::Tensor plain = tensor.detach().resolve_conj().resolve_neg().contiguous();
  const auto begin = plain.storage_offset() * static_cast<int64_t>(plain.itemsize());
  return tensor::storageBytes(plain).narrow(0, begin, static_cast<int64_t>(plain.nbytes()));
}

Napi::Value toJs(Napi::Env env, std::vector<at::Tensor> bytes, bool own) {
  Napi::Array sizes = Napi::Array::New(env, bytes.size());
  for (size_t i = 0; i < bytes.size(); i++) {
    sizes[static_cast<uint32_t>(i)] = Napi::Number::New(env, static_cast<double>(bytes[i].numel()));
  }
  auto capture = std::make_unique<tensor::Capture>(std::move(bytes), own);
  if (!own) Environment::of(env).captures.add(capture.get());
  auto kept = std::make_unique<CapturePtr>(std::move(capture));
  Napi::Array result = Napi::Array::New(env, 2);
  result[0U] = Napi::External<CapturePtr>::New(env, kept.release(), [](Napi::Env, CapturePtr* it) {
    delete it;  // endCapture has been called, or the environment is gone
  });
  result[1U] = sizes;
  return result;
}

// capture(slots, whole: boolean[]): [capture, the bytes of each]. The values are those of this
// call, or, where jobs are under way, those after them.
Napi::Value capture(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  const std::vector<at::Tensor> tensors = toTensors(here.slots, info[0]);
  Napi::Array flags = info[1].As<Napi::Array>();
  std::vector<bool> whole;
  whole.reserve(flags.Length());
  for (uint32_t i = 0; i < flags.Length(); i++) whole.push_back(Napi::Value(flags[i]).ToBoolean());
  for (const at::Tensor& tensor : tensors) tensor::expectMemory(tensor);
  const bool ours = std::all_of(tensors.begin(), tensors.end(), [](const at::Tensor& tensor) {
    return tensor.is_cpu() && !tensor::isShared(tensor);
  });
  auto collect = [tensors, whole] {
    c10::NoGradGuard noGrad;
    std::vector<at::Tensor> bytes;
    bytes.reserve(tensors.size());
    for (size_t i = 0; i < tensors.size(); i++) bytes.push_back(plainBytes(tensors[i], whole[i]));
    return bytes;
  };
  if (ours && !here.runner.isBusy()) {
    Napi::Promise::Deferred deferred = Napi::Promise::Deferred::New(env);
    deferred.Resolve(toJs(env, collect(), /*own=*/false));
    return deferred.Promise();
  }
  // Copied there: the next job, or another thread, may write to them before the event loop hears of
  // this one.
  return here.runner.submit(env, std::move(runner::Uses().reads(tensors)), [collect]() -> Finish {
    std::vector<at::Tensor> bytes = collect();
    for (at::Tensor& each : bytes) each = each.is_cpu() ? each.clone() : each.cpu();
    return [bytes](Napi::Env settled) -> Napi::Value { return toJs(settled, bytes, /*own=*/true); };
  });
}

// lend(capture, index, offset, length): [these bytes themselves, whether somebody may yet write to
// them]. They are there until they are taken back.
Napi::Value lend(const Napi::CallbackInfo& info) {
  const tensor::Capture& capture = captureOf(info[0]);
  const at::Tensor& bytes = capture.bytes().at(info[1].As<Napi::Number>().Uint32Value());
  const int64_t offset = info[2].As<Napi::Number>().Int64Value();
  const int64_t length = info[3].As<Napi::Number>().Int64Value();
  if (!bytes.defined() || offset < 0 || length < 1 || offset + length > bytes.numel()) {
    throwArgument("Expected bytes that are in the capture");
  }
  // What writes to tensors asks first (`Captures::beforeWork`); what is lent is only read.
  auto* data = const_cast<uint8_t*>(bytes.const_data_ptr<uint8_t>() + offset);
  auto kept = std::make_unique<at::Tensor>(bytes);
  Napi::Array result = Napi::Array::New(info.Env(), 2);
  // A copy where the JavaScript engine wants all memory to be its own (Electron's).
  result[0U] = Napi::Buffer<uint8_t>::NewOrCopy(
      info.Env(), data, static_cast<size_t>(length),
      [](Napi::Env, uint8_t*, at::Tensor* it) { delete it; }, kept.release());
  result[1U] = Napi::Boolean::New(info.Env(), !capture.isOwn());
  return result;
}

// takeBack(capture, lent): nobody reads them any more. Whether they are sure to have stayed as they
// were: if not, what was read of them is to be read again.
Napi::Value takeBack(const Napi::CallbackInfo& info) {
  Napi::Array lent = info[1].As<Napi::Array>();
  Napi::Value(lent[0U]).As<Napi::Uint8Array>().ArrayBuffer().Detach();
  const bool shared = Napi::Value(lent[1U]).ToBoolean();
  return Napi::Boolean::New(info.Env(), !shared || !captureOf(info[0]).isOwn());
}

// letGo(capture, index): these bytes have been read.
Napi::Value letGo(const Napi::CallbackInfo& info) {
  captureOf(info[0]).letGo(info[1].As<Napi::Number>().Uint32Value());
  return info.Env().Undefined();
}

Napi::Value endCapture(const Napi::CallbackInfo& info) {
  tensor::Capture& capture = captureOf(info[0]);
  Environment::of(info.Env()).captures.remove(&capture);
  for (size_t i = 0; i < capture.bytes().size(); i++) capture.letGo(i);
  return info.Env().Undefined();
}

}  // namespace

void initCapture(Napi::Object exports) {
  define<capture>(exports, "capture");
  define<lend>(exports, "lend");
  define<takeBack>(exports, "takeBack");
  define<letGo>(exports, "letGo");
  define<endCapture>(exports, "endCapture");
}

}  // namespace fcn::bindings
