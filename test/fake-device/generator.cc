#include "generator.h"

#include <ATen/CPUGeneratorImpl.h>

#include <vector>

namespace fake {
namespace {

struct Generator final : public c10::GeneratorImpl {
  explicit Generator(c10::DeviceIndex device)
      : GeneratorImpl(deviceAt(device), c10::DispatchKeySet(kKey)),
        inner(at::detail::createCPUGenerator()) {}

  void set_current_seed(uint64_t seed) override { inner.set_current_seed(seed); }
  uint64_t current_seed() const override { return inner.current_seed(); }
  uint64_t seed() override { return inner.seed(); }
  void set_offset(uint64_t offset) override { inner.set_offset(offset); }
  uint64_t get_offset() const override { return inner.get_offset(); }
  void set_state(const c10::TensorImpl& state) override {
    inner.unsafeGetGeneratorImpl()->set_state(state);
  }
  c10::intrusive_ptr<c10::TensorImpl> get_state() const override {
    return inner.unsafeGetGeneratorImpl()->get_state();
  }

  at::Generator inner;

 private:
  Generator* clone_impl() const override {
    auto* copy = new Generator(device_.index());
    copy->inner = inner.clone();
    return copy;
  }
};

}  // namespace

at::Generator newGenerator(c10::DeviceIndex device) {
  return at::make_generator<Generator>(device);
}

at::Generator& defaultGenerator(c10::DeviceIndex device) {
  static auto* all = [] {
    auto* made = new std::vector<at::Generator>;
    for (c10::DeviceIndex index = 0; index < kDevices; index++)
      made->push_back(newGenerator(index));
    return made;
  }();
  return all->at(device);
}

at::Generator& innerOf(const at::Generator& generator) {
  auto* made = dynamic_cast<Generator*>(generator.unsafeGetGeneratorImpl());
  TORCH_CHECK(made, "Expected a 'cuda' device type for generator but found '", generator.device(),
              "'");
  return made->inner;
}

}  // namespace fake
