#include "environment.h"

namespace fcn {

Environment::Environment(Napi::Env env) : slots(env), runner(env, *this) {}

}  // namespace fcn
