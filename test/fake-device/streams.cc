#include "streams.h"

#include <algorithm>
#include <array>
#include <map>
#include <thread>
#include <utility>

#include "control.h"
#include "graph.h"

namespace fake {
namespace {

using c10::Stream;
using c10::StreamId;

using Queues = std::map<std::pair<c10::DeviceIndex, StreamId>, Queue>;

Queues& queues() {
  static auto* queues = new Queues;
  return *queues;
}

thread_local std::array<StreamId, kDevices> streams{};

void sleepUntil(Clock::time_point ready, Lock& locked) {
  locked.unlock();
  std::this_thread::sleep_until(ready);
  locked.lock();
  expectAlive();
}

}  // namespace

Queue& Queue::of(const Stream& stream) { return queues()[{stream.device_index(), stream.id()}]; }

Queue& Queue::current(c10::DeviceIndex device) { return of(currentStream(device)); }

void Queue::later(std::function<void()> run) { late_.push_back({++number_, std::move(run)}); }

Queue::Place Queue::mark() {
  ready_ = std::max(ready_, Clock::now()) + std::chrono::milliseconds(switches().latency);
  return {this, ++number_, ready_};
}

void Queue::settle(const Place& place) {
  auto& late = place.queue->late_;
  while (!late.empty() && late.front().number <= place.number) {
    const auto run = std::move(late.front().run);
    late.pop_front();
    run();
  }
}

void Queue::settle() { settle({this, number_, {}}); }

Stream currentStream(c10::DeviceIndex device) {
  return Stream(Stream::UNSAFE, deviceAt(device), streams.at(device));
}

Stream exchangeStream(Stream stream) {
  const Stream before = currentStream(stream.device_index());
  streams.at(stream.device_index()) = stream.id();
  return before;
}

void synchronize(c10::DeviceIndex device) {
  Lock locked = lock();
  noteWait("device");
  Clock::time_point ready;
  for (auto& [key, queue] : queues()) {
    if (key.first == device) ready = std::max(ready, queue.ready());
  }
  sleepUntil(ready, locked);
  for (auto& [key, queue] : queues()) {
    if (key.first == device) queue.settle();
  }
}

void synchronize(const Stream& stream) {
  Lock locked = lock();
  Queue& queue = Queue::of(stream);
  expectNoCapture(queue);
  noteWait("stream");
  sleepUntil(queue.ready(), locked);
  queue.settle();
}

}  // namespace fake
