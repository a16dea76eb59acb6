// Optimisers and the gradient scaler as JavaScript holds them.
#pragma once
#include <napi.h>

#include <memory>
#include <optional>
#include <vector>

#include "optim/grad_scaler.h"
#include "optim/optimizer.h"

namespace fcn::bindings {

std::shared_ptr<optim::Optimizer> optimizerOf(const Napi::Value& handle);
// Of each group, { name: number, boolean or numbers }.
std::vector<optim::OptionValues> toOptionValues(const Napi::Value& groups);

// Of [handle, options], or null.
std::optional<optim::LossScaling> toLossScaling(const Napi::Value& value);

}  // namespace fcn::bindings
