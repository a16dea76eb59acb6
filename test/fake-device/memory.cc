#include "memory.h"

#include <c10/util/Exception.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

#include "control.h"

namespace fake {
namespace {

// Of addresses that lead nowhere; as many behind them lead to bytes.
constexpr size_t kSize = size_t{1} << 38;
constexpr size_t kRounding = 512;
// From here on what is let go of is given back to the operating system.
constexpr size_t kLarge = 1 << 20;
constexpr int kStatusOfATouch = 139;

std::array<Memory, kDevices>& all() {
  static auto* all = new std::array<Memory, kDevices>;
  return *all;
}

struct sigaction before;

void onFault(int signal, siginfo_t* info, void* context) {
  if (Memory::deviceOf(info->si_addr) >= 0) {
    printStack("The host touched a device's memory");
    _exit(kStatusOfATouch);
  }
  if ((before.sa_flags & SA_SIGINFO) && before.sa_sigaction) {
    before.sa_sigaction(signal, info, context);
    return;
  }
  ::signal(SIGSEGV, SIG_DFL);
  raise(SIGSEGV);
}

}  // namespace

Memory::Memory() {
  void* both =
      mmap(nullptr, 2 * kSize, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (both == MAP_FAILED ||
      mprotect(static_cast<char*>(both) + kSize, kSize, PROT_READ | PROT_WRITE) != 0) {
    std::perror("The simulated device has no address space");
    std::abort();
  }
  begin_ = static_cast<char*>(both);
  holes_[0] = kSize;
}

Memory& Memory::of(c10::DeviceIndex device) { return all().at(device); }

bool Memory::has(const void* address) const {
  return address >= begin_ && address < begin_ + kSize;
}

c10::DeviceIndex Memory::deviceOf(const void* address) {
  for (c10::DeviceIndex device = 0; device < kDevices; device++) {
    if (of(device).has(address)) return device;
  }
  return -1;
}

void* Memory::bytesAt(void* address) {
  return address ? static_cast<char*>(address) + kSize : nullptr;
}

void* Memory::allocate(size_t bytes, c10::DeviceIndex device) {
  bytes = (bytes + kRounding - 1) / kRounding * kRounding;
  const auto limit = static_cast<size_t>(switches().limit);
  TORCH_CHECK_WITH(OutOfMemoryError, allocated_ + bytes <= limit,
                   "CUDA out of memory. Tried to allocate ", bytes, " bytes. GPU ",
                   static_cast<int>(device), " has a total capacity of ", limit, " bytes of which ",
                   limit - allocated_, " are free.");
  const auto hole = std::find_if(holes_.begin(), holes_.end(),
                                 [bytes](const auto& each) { return each.second >= bytes; });
  const auto [at, size] = *hole;
  holes_.erase(hole);
  if (size > bytes) holes_[at + bytes] = size - bytes;
  blocks_[at] = bytes;
  allocated_ += bytes;
  peak_ = std::max(peak_, allocated_);
  reserved_ = std::max(reserved_, allocated_);
  reservedPeak_ = std::max(reservedPeak_, reserved_);
  std::memset(bytesAt(begin_ + at), kPoison, bytes);
  return begin_ + at;
}

void Memory::release(void* address) {
  const size_t at = static_cast<char*>(address) - begin_;
  const auto block = blocks_.find(at);
  const size_t size = block->second;
  blocks_.erase(block);
  allocated_ -= size;
  std::memset(bytesAt(address), kPoison, size);
  if (size >= kLarge) madvise(bytesAt(address), size, MADV_DONTNEED);
  free(at, size);
}

// With the holes beside it, one hole.
void Memory::free(size_t at, size_t size) {
  auto next = holes_.lower_bound(at);
  if (next != holes_.end() && next->first == at + size) {
    size += next->second;
    next = holes_.erase(next);
  }
  if (next != holes_.begin()) {
    auto& [start, length] = *std::prev(next);
    if (start + length == at) {
      length += size;
      return;
    }
  }
  holes_[at] = size;
}

void Memory::resetPeak() {
  peak_ = allocated_;
  reservedPeak_ = reserved_;
}

void Memory::dropCache() { reserved_ = allocated_; }

void catchTouches() {
  all();
  struct sigaction action{};
  action.sa_sigaction = &onFault;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
  sigaction(SIGSEGV, &action, &before);
}

}  // namespace fake
