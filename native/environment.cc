#include "environment.h"

#include "dispatch/tape.h"

namespace fcn {

Environment::Environment(Napi::Env env)
    : slots(env), runner(env, *this, "fcn-torch run"), waiter(env, *this, "fcn-torch wait") {}

Environment::~Environment() = default;

}  // namespace fcn
