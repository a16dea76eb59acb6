#include "bindings/environment.h"

#include "dispatch/tape.h"

namespace fcn::bindings {

Environment::Environment(Napi::Env env)
    : engine(env),
      slots(engine),
      runner(env, *this, "fcn-torch run"),
      waiter(env, *this, "fcn-torch wait") {}

Environment::~Environment() = default;

tensor::Engine::Reference NodeEngine::reference(const Napi::Object& object) const {
  napi_ref reference = nullptr;
  NAPI_THROW_IF_FAILED(env_, napi_create_reference(env_, object, 0, &reference), nullptr);
  return reference;
}

bool NodeEngine::isAlive(Reference object) {
  const Napi::HandleScope scope(env_);
  napi_value value = nullptr;
  napi_get_reference_value(env_, static_cast<napi_ref>(object), &value);
  return value != nullptr;
}

void NodeEngine::deleteReference(Reference object) {
  napi_delete_reference(env_, static_cast<napi_ref>(object));
}

void NodeEngine::adjustMemory(int64_t change) {
  Napi::MemoryManagement::AdjustExternalMemory(env_, change);
}

}  // namespace fcn::bindings
