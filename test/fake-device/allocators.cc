#include "allocators.h"

#include <sys/mman.h>

#include <cstring>
#include <map>
#include <new>

#include "control.h"
#include "memory.h"

namespace fake {
namespace {

using c10::CachingDeviceAllocator::DeviceStats;

// Of the two kinds of StatArray, the sum over all pools.
constexpr size_t kAll = 0;
constexpr size_t kPage = 4096;

void releaseOnDevice(void* address) {
  if (!address) return;
  const Lock locked = lock();
  Memory::of(Memory::deviceOf(address)).release(address);
}

class OnDevice final : public c10::DeviceAllocator {
 public:
  c10::DataPtr allocate(size_t bytes) override {
    const Lock locked = lock();
    expectAlive();
    const c10::DeviceIndex device = currentDevice();
    void* address = bytes ? Memory::of(device).allocate(bytes, device) : nullptr;
    return {address, address, &releaseOnDevice, deviceAt(device)};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &releaseOnDevice; }
  void copy_data(void* to, const void* from, std::size_t count) const override {
    std::memcpy(Memory::bytesAt(to), Memory::bytesAt(const_cast<void*>(from)), count);
  }
  bool initialized() override { return true; }
  void emptyCache(c10::MempoolId_t) override {
    const Lock locked = lock();
    seen().counts["emptyCache"]++;
    for (c10::DeviceIndex device = 0; device < kDevices; device++) Memory::of(device).dropCache();
  }
  void recordStream(const c10::DataPtr&, c10::Stream) override {}
  DeviceStats getDeviceStats(c10::DeviceIndex device) override {
    const Lock locked = lock();
    const Memory& memory = Memory::of(checked(device));
    DeviceStats stats;
    stats.allocated_bytes[kAll].current = static_cast<int64_t>(memory.allocated());
    stats.allocated_bytes[kAll].peak = static_cast<int64_t>(memory.peak());
    stats.reserved_bytes[kAll].current = static_cast<int64_t>(memory.reserved());
    stats.reserved_bytes[kAll].peak = static_cast<int64_t>(memory.reservedPeak());
    return stats;
  }
  void resetAccumulatedStats(c10::DeviceIndex) override {}
  void resetPeakStats(c10::DeviceIndex device) override {
    const Lock locked = lock();
    Memory::of(checked(device)).resetPeak();
  }
};

struct Block {
  size_t size;
  int pending;  // copies
  bool isFreed;
};
using Blocks = std::map<char*, Block>;

Blocks& blocks() {
  static auto* blocks = new Blocks;
  return *blocks;
}

Blocks::iterator find(const void* address) {
  auto next = blocks().upper_bound(static_cast<char*>(const_cast<void*>(address)));
  if (next == blocks().begin()) return blocks().end();
  const auto block = std::prev(next);
  return address < block->first + block->second.size ? block : blocks().end();
}

// Whoever uses it later is stopped.
void unmap(Blocks::iterator block) {
  munmap(block->first, block->second.size);
  blocks().erase(block);
}

void releasePinned(void* address) {
  if (!address) return;
  const Lock locked = lock();
  const auto block = find(address);
  block->second.isFreed = true;
  if (block->second.pending == 0) unmap(block);
}

class OnHost final : public at::HostAllocator {
 public:
  c10::DataPtr allocate(size_t bytes) override {
    const Lock locked = lock();
    expectAlive();
    if (bytes == 0) return {nullptr, nullptr, &releasePinned, c10::Device(c10::kCPU)};
    const size_t size = (bytes + kPage - 1) / kPage * kPage;
    void* at = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED) throw std::bad_alloc();
    std::memset(at, kPoison, size);
    blocks()[static_cast<char*>(at)] = {size, 0, false};
    seen().counts["pinned allocations"]++;
    return {at, at, &releasePinned, c10::Device(c10::kCPU)};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &releasePinned; }
  void copy_data(void* to, const void* from, std::size_t count) const override {
    default_copy_data(to, from, count);
  }
  bool record_event(void*, void*, c10::Stream) override { return true; }
  void empty_cache() override {}
  at::HostStats get_stats() override { return {}; }
  void reset_accumulated_stats() override {}
  void reset_peak_stats() override {}
};

REGISTER_HOST_ALLOCATOR(kType, &pinnedAllocator())

}  // namespace

c10::DeviceAllocator& deviceAllocator() {
  static auto* allocator = new OnDevice;
  return *allocator;
}

at::HostAllocator& pinnedAllocator() {
  static auto* allocator = new OnHost;
  return *allocator;
}

bool isPinned(const void* address) { return find(address) != blocks().end(); }

void holdPinned(const void* address) { find(address)->second.pending++; }

void dropPinned(const void* address) {
  const auto block = find(address);
  if (--block->second.pending == 0 && block->second.isFreed) unmap(block);
}

}  // namespace fake
