#include "base/autocast.h"

#include <ATen/autocast_mode.h>

namespace fcn {

Autocast Autocast::here() {
  Autocast state;
  for (size_t i = 0; i < kDevices.size(); i++) {
    state.settings_[i] = {at::autocast::is_autocast_enabled(kDevices[i]),
                          at::autocast::get_autocast_dtype(kDevices[i])};
  }
  state.cacheEnabled_ = at::autocast::is_autocast_cache_enabled();
  return state;
}

Autocast Autocast::off() {
  Autocast state = here();
  for (Setting& setting : state.settings_) setting.enabled = false;
  return state;
}

void Autocast::apply() const {
  for (size_t i = 0; i < kDevices.size(); i++) {
    at::autocast::set_autocast_enabled(kDevices[i], settings_[i].enabled);
    at::autocast::set_autocast_dtype(kDevices[i], settings_[i].dtype);
  }
  at::autocast::set_autocast_cache_enabled(cacheEnabled_);
}

}  // namespace fcn
