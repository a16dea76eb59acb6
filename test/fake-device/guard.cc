// LibTorch's interface to devices, streams and events.
#include <c10/core/DeviceGuard.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>

#include <atomic>
#include <thread>

#include "control.h"
#include "graph.h"
#include "streams.h"

namespace fake {
namespace {

using c10::Device;
using c10::DeviceIndex;
using c10::Stream;
using c10::StreamId;

struct Event {
  Queue::Place place;
  int queries = 0;
};

// So often a work is not done yet, however short it is.
constexpr int kUnready = 2;

Event& eventAt(void* event) { return *static_cast<Event*>(event); }

struct Guard final : public c10::impl::DeviceGuardImplInterface {
  c10::DeviceType type() const override { return kType; }
  DeviceIndex deviceCount() const noexcept override { return kDevices; }

  Device getDevice() const override { return deviceAt(currentDevice()); }
  void setDevice(Device device) const override { setCurrentDevice(checked(device.index())); }
  void uncheckedSetDevice(Device device) const noexcept override {
    setCurrentDevice(device.index());
  }
  Device exchangeDevice(Device device) const override {
    const Device before = getDevice();
    setDevice(device);
    return before;
  }

  Stream getStream(Device device) const override { return currentStream(indexOf(device)); }
  Stream getDefaultStream(Device device) const override {
    return Stream(Stream::UNSAFE, deviceAt(indexOf(device)), 0);
  }
  Stream getNewStream(Device device, int = 0) const override {
    static std::atomic<StreamId> next = 1;
    return Stream(Stream::UNSAFE, deviceAt(indexOf(device)), next++);
  }
  Stream getStreamFromGlobalPool(Device device, bool) const override {
    return getNewStream(device);
  }
  Stream exchangeStream(Stream stream) const override { return fake::exchangeStream(stream); }
  bool queryStream(const Stream& stream) const override {
    const Lock locked = lock();
    expectAlive();
    const Queue& queue = Queue::of(stream);
    return queue.isEmpty() && Clock::now() >= queue.ready();
  }
  void synchronizeStream(const Stream& stream) const override { synchronize(stream); }
  void synchronizeDevice(const DeviceIndex device) const override {
    synchronize(checked(device == -1 ? currentDevice() : device));
  }
  // From LibTorch 2.12 on it overrides.
  // NOLINTNEXTLINE(modernize-use-override)
  bool isStreamCapturing(const Stream& stream) const {
    const Lock locked = lock();
    return Queue::of(stream).capture != nullptr;
  }

  void record(void** event, const Stream& stream, const DeviceIndex device,
              const c10::EventFlag) const override {
    const Lock locked = lock();
    expectAlive();
    TORCH_CHECK(device == -1 || device == stream.device_index(), "Event device index ",
                static_cast<int>(device), " does not match recording stream's device index ",
                static_cast<int>(stream.device_index()), ".");
    if (!*event) *event = new Event;
    eventAt(*event) = {Queue::of(stream).mark()};
    seen().counts["events"]++;
  }
  void destroyEvent(void* event, const DeviceIndex) const noexcept override {
    const Lock locked = lock();
    delete static_cast<Event*>(event);
  }
  void block(void* event, const Stream& stream) const override {
    if (!event) return;
    const Lock locked = lock();
    const Queue::Place place = eventAt(event).place;
    if (place.queue == &Queue::of(stream)) return;
    Queue::of(stream).later([place] { Queue::settle(place); });
  }
  bool queryEvent(void* event) const override {
    if (!event) return true;
    const Lock locked = lock();
    expectAlive();
    Event& it = eventAt(event);
    if (it.queries++ < kUnready || Clock::now() < it.place.ready) return false;
    Queue::settle(it.place);
    return true;
  }
  void synchronizeEvent(void* event) const override {
    if (!event) return;
    Lock locked = lock();
    noteWait("event");
    eventAt(event).queries = kUnready;
    const Queue::Place place = eventAt(event).place;
    locked.unlock();
    std::this_thread::sleep_until(place.ready);
    locked.lock();
    expectAlive();
    Queue::settle(place);
  }
  double elapsedTime(void* from, void* to, const DeviceIndex) const override {
    const Lock locked = lock();
    const auto between = eventAt(to).place.ready - eventAt(from).place.ready;
    return std::chrono::duration<double, std::milli>(between).count();
  }
};
C10_REGISTER_GUARD_IMPL(CUDA, Guard)

}  // namespace
}  // namespace fake
