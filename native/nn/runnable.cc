#include "nn/runnable.h"

#include "dispatch/stand_in.h"
#include "dispatch/tape.h"
#include "exports.h"
#include "freeze/frozen.h"
#include "nn/binding.h"
#include "nn/uses.h"
#include "tensor/convert.h"

namespace fcn {
namespace {

// run(network, inputs): its output, of a job
Napi::Value runAsync(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Environment& here = Environment::of(env);
  if (here.recorder) {
    throw Failure("ERR_NO_VALUES", "Expected no asynchronous work in a recorded function");
  }
  const Runnable network = runnableOf(info[0]);
  const std::vector<at::Tensor> inputs = toTensors(here.slots, info[1]);
  Uses uses;
  network.addUses(uses, inputs);
  return here.runner.submit(env, std::move(uses), [network, inputs]() -> Finish {
    at::Tensor output = network(inputs);
    return [output](Napi::Env settled) -> Napi::Value { return slotOf(settled, output); };
  });
}

// standIn(network, inputs): a tensor with the shape and no data of what it would give
Napi::Value standInOf(const Napi::CallbackInfo& info) {
  Environment& here = Environment::of(info.Env());
  return slotOf(info.Env(), runnableOf(info[0]).standIn(toTensors(here.slots, info[1])));
}

// wait(): until every job that was started has ended
Napi::Value wait(const Napi::CallbackInfo& info) {
  Environment::of(info.Env()).runner.wait();
  return info.Env().Undefined();
}

}  // namespace

TapePtr tapeOf(const Napi::Value& handle) { return *handle.As<Napi::External<TapePtr>>().Data(); }

at::Tensor Runnable::operator()(const std::vector<at::Tensor>& inputs) const {
  if (const auto* tape = std::get_if<TapePtr>(&network_)) return (*tape)->play(inputs);
  return forward(*std::get<ModulePtr>(network_), inputs.at(0));
}

at::Tensor Runnable::standIn(const std::vector<at::Tensor>& inputs) const {
  if (const auto* tape = std::get_if<TapePtr>(&network_)) return (*tape)->result();
  const at::Tensor like = standInFor(inputs.at(0));
  StandInMode standIns(inputs.at(0).device());
  return forward(*std::get<ModulePtr>(network_), like);
}

std::optional<SplitHead> Runnable::head() const {
  const auto* module = std::get_if<ModulePtr>(&network_);
  return module ? splitHead(*module) : std::nullopt;
}

bool Runnable::isSameAs(const Runnable& other) const {
  const auto *tape = std::get_if<TapePtr>(&network_), *to = std::get_if<TapePtr>(&other.network_);
  return tape && to ? (*tape)->isSameAs(**to) : network_ == other.network_;
}

void Runnable::addUses(Uses& uses, const std::vector<at::Tensor>& inputs, bool inEvaluation) const {
  uses.reads(inputs);
  if (const auto* tape = std::get_if<TapePtr>(&network_)) {
    (*tape)->addUses(uses, inEvaluation);
    return;
  }
  const ModulePtr& module = std::get<ModulePtr>(network_);
  addModuleUses(uses, module, inEvaluation);
  if (writesInput(*module)) uses.writes(inputs);
}

std::vector<ModulePtr> Runnable::modules() const {
  if (const auto* tape = std::get_if<TapePtr>(&network_)) return (*tape)->modules();
  return {std::get<ModulePtr>(network_)};
}

at::MemoryFormat Runnable::inputFormat() const {
  const auto* module = std::get_if<ModulePtr>(&network_);
  const bool isFrozen = module && dynamic_cast<freeze::Frozen*>(module->get());
  return isFrozen ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous;
}

Runnable runnableOf(const Napi::Value& handle) {
  return handle.IsExternal() ? Runnable(tapeOf(handle)) : Runnable(moduleOf(handle));
}

void initRunnable(Napi::Object exports) {
  define<runAsync>(exports, "run");
  define<standInOf>(exports, "standIn");
  define<wait>(exports, "wait");
}

}  // namespace fcn
