// Streams and their events. Work is done when it is handed over; what the host would see of it
// early waits in the stream's queue until somebody waits for the stream or an event of it.
#pragma once
#include <c10/core/Stream.h>

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>

#include "device.h"

namespace fake {

class Graph;
using Clock = std::chrono::steady_clock;

// All under `lock()`.
class Queue {
 public:
  static Queue& of(const c10::Stream& stream);
  // Of the device's current stream.
  static Queue& current(c10::DeviceIndex device);

  // What is to be done when somebody waits.
  void later(std::function<void()> run);
  // A place in the queue: what is before it is done at `ready`, at the soonest.
  struct Place {
    Queue* queue = nullptr;
    uint64_t number = 0;
    Clock::time_point ready;
  };
  Place mark();
  // Does what is before the place.
  static void settle(const Place& place);
  void settle();
  bool isEmpty() const { return late_.empty(); }
  Clock::time_point ready() const { return ready_; }

  // The graph that the stream's work is written into; null mostly.
  Graph* capture = nullptr;

 private:
  struct Late {
    uint64_t number;
    std::function<void()> run;
  };
  uint64_t number_ = 0;
  std::deque<Late> late_;
  Clock::time_point ready_;
};

// Of the calling thread.
c10::Stream currentStream(c10::DeviceIndex device);
c10::Stream exchangeStream(c10::Stream stream);

// Waits for all streams of a device.
void synchronize(c10::DeviceIndex device);
void synchronize(const c10::Stream& stream);

}  // namespace fake
