// While one lives, operators are kernels alone: without autograd, without autocast.
#pragma once
#include <c10/core/impl/LocalDispatchKeySet.h>

namespace fake {

class Plain {
 private:
  c10::impl::ExcludeDispatchKeyGuard guard_{c10::autograd_dispatch_keyset |
                                            c10::autocast_dispatch_keyset |
                                            c10::DispatchKeySet(c10::DispatchKey::ADInplaceOrView)};
};

}  // namespace fake
