// Parameters and buffers, whichever module they belong to.
#include <c10/core/GradMode.h>

#include "bindings/convert.h"
#include "bindings/exports.h"
#include "tensor/dtype.h"

namespace fcn::bindings {
namespace {

// moveTo(tensors, device | null, dtype | null, memory format | null): in place, with their
// gradients. As Python's Module.to: integers move but keep their dtype, and a memory format is for
// what has four dimensions.
Napi::Value moveTo(const Napi::CallbackInfo& info) {
  Environment& here = Environment::of(info.Env());
  here.runner.wait();
  here.captures.beforeWork();
  std::optional<at::Device> device;
  std::optional<at::ScalarType> dtype;
  if (!info[1].IsNull()) device = at::Device(info[1].As<Napi::String>().Utf8Value());
  if (!info[2].IsNull()) dtype = tensor::parseDtype(info[2].As<Napi::String>());
  std::optional<at::MemoryFormat> format;
  if (!info[3].IsNull()) format = tensor::memoryFormatFromName(info[3].As<Napi::String>());
  at::NoGradGuard noGrad;
  for (const at::Tensor& tensor : toTensors(here.slots, info[0])) {
    auto options = tensor.options();
    if (device) options = options.device(*device);
    if (dtype && tensor.is_floating_point()) options = options.dtype(dtype);
    const auto moved = [&](const at::Tensor& values) {
      const at::Tensor result = values.detach().to(options);
      return format && result.dim() == 4 ? result.contiguous(*format) : result;
    };
    tensor.set_data(moved(tensor));
    const at::Tensor& grad = tensor.grad();
    if (grad.defined()) grad.set_data(moved(grad));
  }
  return info.Env().Undefined();
}

}  // namespace

void initState(Napi::Object exports) { define<moveTo>(exports, "moveTo"); }

}  // namespace fcn::bindings
