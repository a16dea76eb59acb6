#include "train/step_key.h"

#include <bit>

namespace fcn::train {

StepKey::StepKey(const Step& step) : autocast_(Autocast::here()), net_(step.net), loss_(step.loss) {
  for (const at::Tensor* tensor : {&step.inputs, &step.targets}) {
    add(*tensor);
    for (const auto& numbers : {tensor->sizes(), tensor->strides()}) {
      facts_.insert(facts_.end(), numbers.begin(), numbers.end());
    }
  }
  for (const optim::OptionValues& options : step.options) add(options);
  addState(step);
}

void StepKey::add(const at::Tensor& tensor) {
  facts_.push_back(tensor.device().index());
  facts_.push_back(static_cast<int64_t>(tensor.scalar_type()));
  facts_.push_back(tensor.dim());
}

void StepKey::add(const optim::OptionValues& options) {
  for (const auto& [name, numbers] : options.entries()) {
    for (const double number : numbers) facts_.push_back(std::bit_cast<int64_t>(number));
  }
}

// Where it is, and what of it is trained in which mode.
void StepKey::addState(const Step& step) {
  const auto addPlace = [this](const at::Tensor& tensor) {
    const bool isThere = tensor.defined() && tensor.has_storage();
    facts_.push_back(isThere ? std::bit_cast<int64_t>(tensor.const_data_ptr()) : 0);
    facts_.push_back(tensor.defined() && tensor.requires_grad());
  };
  for (const at::Tensor& parameter : step.optimizer->parameters()) addPlace(parameter);
  for (const at::Tensor& state : step.optimizer->state()) addPlace(state);
  for (const nn::ModulePtr& network : step.net.modules()) {
    for (const at::Tensor& parameter : network->parameters()) addPlace(parameter);
    for (const at::Tensor& buffer : network->buffers()) addPlace(buffer);
    for (const nn::ModulePtr& module : network->modules()) facts_.push_back(module->is_training());
  }
}

bool StepKey::operator==(const StepKey& other) const {
  return net_ && other.net_ && facts_ == other.facts_ && autocast_ == other.autocast_ &&
         net_->isSameAs(*other.net_) && loss_->isSameAs(*other.loss_);
}

}  // namespace fcn::train
