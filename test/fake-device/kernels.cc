// Any operator on a device: the CPU's kernel, on the same bytes.
#include <ATen/core/enum_tag.h>
#include <ATen/native/ForeachUtils.h>
#include <c10/core/DeviceGuard.h>
#include <torch/library.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "aliases.h"
#include "control.h"
#include "generator.h"
#include "graph.h"
#include "plain.h"

namespace fake {
namespace {

using torch::jit::Stack;

// Where a GPU's kernel asserts what the CPU's checks.
bool isAsserted(std::string_view name) {
  constexpr std::array kParts{"nll_loss", "index", "gather", "scatter", "embedding", "take"};
  for (const char* part : kParts) {
    if (name.find(part) != std::string_view::npos) return true;
  }
  return false;
}

// Operators that take indices of the CPU.
bool mayMix(std::string_view name) {
  return name == "aten::index" || name == "aten::index_put_" || name == "aten::_index_put_impl_" ||
         name == "aten::_unsafe_index";
}

// The device of an operator's tensors, which must be one; numbers of the CPU's may be with them.
std::optional<c10::DeviceIndex> deviceOf(std::string_view name, const Stack& arguments) {
  std::optional<c10::DeviceIndex> device;
  std::string other;
  for (c10::IValue value : arguments) {
    mapTensors(value, [&](const at::Tensor& tensor) {
      if (!tensor.defined()) return tensor;
      const bool isNumber = tensor.dim() == 0 || mayMix(name);
      if (isHere(tensor)) {
        if (device && *device != tensor.device().index()) other = tensor.device().str();
        device = tensor.device().index();
      } else if (!isNumber) {
        other = tensor.device().str();
      }
      return tensor;
    });
  }
  TORCH_CHECK(!device || other.empty(),
              "Expected all tensors to be on the same device, but found at least two devices, ",
              deviceAt(*device), " and ", other, "!");
  return device;
}

// How many lists at the front of an optimiser's fused step are of the parameters' kind; 0 of other
// operators.
size_t fusedLists(std::string_view name) {
  if (name == "aten::_fused_sgd_") return 3;
  return name == "aten::_fused_adam_" || name == "aten::_fused_adamw_" ? 5 : 0;
}

// What CUDA's fused step asks for, and the CPU's does not.
void checkFusedStep(const std::string& name, const Stack& arguments) {
  const size_t count = fusedLists(name);
  if (count == 0) return;
  std::vector<std::vector<at::Tensor>> lists;
  for (size_t i = 0; i < count; i++) {
    std::vector<at::Tensor> list = arguments[i].toTensorVector();
    if (!list.empty()) lists.push_back(std::move(list));
  }
  const std::vector<at::TensorList> views(lists.begin(), lists.end());
  TORCH_CHECK(at::native::check_fast_path_restrictions(views), name,
              ": the tensors are not what CUDA's kernel takes");
  for (const c10::IValue& argument : arguments) {
    if (!argument.isTensorList()) continue;
    for (const at::Tensor& each : argument.toTensorVector()) {
      TORCH_CHECK(isHere(each), name, ": CUDA's kernel takes no tensor of the CPU's");
    }
  }
  seen().counts["fused steps"]++;
}

struct Call {
  const c10::OperatorHandle& op;
  c10::DeviceIndex device;
  Queue& queue;
  Aliases& aliases;
};

// The arguments as the CPU's kernel takes them.
void toHost(Stack& arguments, const Call& call) {
  const auto& schema = call.op.schema();
  for (size_t i = 0; i < arguments.size(); i++) {
    c10::IValue& value = arguments[i];
    const c10::Argument& argument = schema.arguments()[i];
    const bool isOutput = argument.is_out() && value.isTensor();
    mapTensors(value, [&](const at::Tensor& tensor) {
      return isOutput && isHere(tensor) ? call.aliases.output(tensor) : call.aliases.of(tensor);
    });
    if (value.isDevice() && value.toDevice().type() == kType) value = c10::Device(c10::kCPU);
    if (value.isGenerator()) {
      value = innerOf(value.toGenerator());
    } else if (value.isNone() && argument.type()->str() == "Generator?") {
      value = innerOf(defaultGenerator(call.device));
    }
  }
}

// Runs the CPU's kernel; what CUDA's would assert breaks the device.
void runOnHost(Stack& arguments, const Call& call) {
  const Stack given = arguments;
  try {
    call.op.callBoxed(&arguments);
  } catch (const c10::IndexError&) {
    if (!isAsserted(call.op.schema().name())) throw;
    if (!call.queue.capture) breakDown("device-side assert triggered");
    // A capture computes nothing, so it does not matter what is in its inputs. Here it does.
    for (const Pair& pair : call.aliases.all()) {
      if (c10::isIntegralType(pair.here.scalar_type(), /*includeBool=*/true)) pair.here.zero_();
    }
    arguments = given;
    call.op.callBoxed(&arguments);
  }
}

// Writes the call into the graph that is captured: it reads and writes the same bytes again.
void record(const Call& call, const Stack& given, std::vector<at::Tensor> places) {
  Recorded& recorded = call.queue.capture->recorded;
  recorded.add(
      [op = call.op, given, places = std::move(places), outputs = call.aliases.outputPlaces()] {
        const Plain plain;
        Stack values = given;
        op.callBoxed(&values);
        size_t next = 0;
        for (c10::IValue& value : values) {
          mapTensors(value, [&](const at::Tensor& made) {
            const at::Tensor& place = places.at(next++);
            if (place.defined()) place.copy_(made);
            return made;
          });
        }
        for (const Pair& output : outputs) output.there.copy_(output.here);
      });
}

void kernel(const c10::OperatorHandle& op, Stack* stack) {
  const Lock locked = lock();
  const std::string& name = op.schema().name();
  Stack arguments = torch::jit::pop(*stack, op.schema().arguments().size());
  std::optional<c10::DeviceIndex> device = deviceOf(name, arguments);
  for (const c10::IValue& value : arguments) {
    if (!device && value.isDevice() && value.toDevice().type() == kType) {
      device = indexOf(value.toDevice());
    }
  }
  if (!device) device = currentDevice();
  checkFusedStep(name, arguments);

  Queue& queue = Queue::current(*device);
  // What the host has to know before it can go on.
  if (op.hasTag(at::Tag::dynamic_output_shape) || op.hasTag(at::Tag::data_dependent_output)) {
    expectNoCapture(queue);
    noteWait(name);
    queue.settle();
  }
  noteLaunch();
  Aliases aliases;
  const Call call{op, *device, queue, aliases};
  const Plain plain;
  toHost(arguments, call);
  Recorded* recorded = queue.capture ? &queue.capture->recorded : nullptr;
  if (recorded) {
    for (const Pair& pair : aliases.all()) recorded->keep(pair.there);
  }
  const Stack given = arguments;
  runOnHost(arguments, call);
  aliases.finishOutputs();

  const c10::OptionalDeviceGuard guard(deviceAt(*device));
  std::vector<at::Tensor> places;  // of what is made anew
  for (c10::IValue& value : arguments) {
    mapTensors(value, [&](const at::Tensor& made) {
      bool isNew = false;
      at::Tensor result = aliases.back(made, *device, isNew);
      places.push_back(recorded && isNew ? Aliases().of(result) : at::Tensor());
      if (recorded && isNew) recorded->keep(result);
      return result;
    });
    if (value.isDevice() && value.toDevice().is_cpu()) value = deviceAt(*device);
  }
  if (recorded) record(call, given, std::move(places));
  stack->insert(stack->end(), arguments.begin(), arguments.end());
}

TORCH_LIBRARY_IMPL(_, CUDA, library) {
  library.fallback(torch::CppFunction::makeFromBoxedFunction<&kernel>());
}

// These consist of other operators where a device has no kernel for them: a GPU has cuDNN's.
TORCH_LIBRARY_IMPL(aten, CUDA, library) {
  for (const char* name : {"convolution", "convolution_backward", "convolution_overrideable"}) {
    library.impl(name, torch::CppFunction::makeFromBoxedFunction<&kernel>());
  }
}

}  // namespace
}  // namespace fake
