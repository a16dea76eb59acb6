#include "nn/runnable.h"

#include "dispatch/stand_in.h"
#include "dispatch/tape.h"
#include "freeze/frozen.h"
#include "nn/uses.h"

namespace fcn::nn {

std::vector<at::Tensor> Runnable::outputs(const std::vector<at::Tensor>& inputs) const {
  if (const auto* tape = std::get_if<dispatch::TapePtr>(&network_)) return (*tape)->playAll(inputs);
  return {forward(*std::get<ModulePtr>(network_), inputs.at(0))};
}

std::vector<at::Tensor> Runnable::standIns(const std::vector<at::Tensor>& inputs) const {
  if (const auto* tape = std::get_if<dispatch::TapePtr>(&network_)) return (*tape)->results();
  const at::Tensor like = dispatch::standInFor(inputs.at(0));
  const dispatch::StandInMode mode(inputs.at(0).device());
  return {forward(*std::get<ModulePtr>(network_), like)};
}

std::vector<std::string> Runnable::outputNames() const {
  const auto* tape = std::get_if<dispatch::TapePtr>(&network_);
  return tape ? (*tape)->names() : std::vector<std::string>();
}

size_t Runnable::mainOutput() const {
  const auto* tape = std::get_if<dispatch::TapePtr>(&network_);
  return tape ? (*tape)->main() : 0;
}

std::optional<SplitHead> Runnable::head() const {
  const auto* module = std::get_if<ModulePtr>(&network_);
  return module ? splitHead(*module) : std::nullopt;
}

bool Runnable::isSameAs(const Runnable& other) const {
  const auto *tape = std::get_if<dispatch::TapePtr>(&network_),
             *to = std::get_if<dispatch::TapePtr>(&other.network_);
  return tape && to ? (*tape)->isSameAs(**to) : network_ == other.network_;
}

void Runnable::addUses(runner::Uses& uses, const std::vector<at::Tensor>& inputs,
                       bool inEvaluation) const {
  uses.reads(inputs);
  if (const auto* tape = std::get_if<dispatch::TapePtr>(&network_)) {
    (*tape)->addUses(uses, inEvaluation);
    return;
  }
  const ModulePtr& module = std::get<ModulePtr>(network_);
  addModuleUses(uses, module, inEvaluation);
  if (writesInput(*module)) uses.writes(inputs);
}

std::vector<ModulePtr> Runnable::modules() const {
  if (const auto* tape = std::get_if<dispatch::TapePtr>(&network_)) return (*tape)->modules();
  return {std::get<ModulePtr>(network_)};
}

at::MemoryFormat Runnable::inputFormat() const {
  const auto* module = std::get_if<ModulePtr>(&network_);
  const bool isFrozen = module && dynamic_cast<freeze::Frozen*>(module->get());
  return isFrozen ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous;
}

}  // namespace fcn::nn
