// Large blocks of memory that were let go of, kept for those that want one of their size next:
// fresh memory is cleared by the operating system page by page, which takes longer than what is
// done with it. A training step, or a batch, wants the blocks of the one before.
#pragma once
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <vector>

namespace fcn {

class KeptBlocks {
 public:
  // From here on blocks are kept; smaller ones malloc keeps itself.
  static constexpr size_t kLarge = size_t{1} << 18;

  // The size that a block for so many bytes has: at most an eighth more.
  static size_t roundUp(size_t bytes);

  // A block of that size, or up to a quarter more; or null. Then `outgrown` are to be released
  // before another is made: all blocks together never take much more than was in use at one time.
  void* take(size_t size, std::vector<void*>& outgrown);
  // The block comes back, with the size that it was made for.
  void keep(void* block, size_t size);
  // Whether the block that `take` had not could be made.
  void made(size_t size, bool isMade);
  // All that are kept, which are no longer.
  std::vector<void*> takeAll();
  // The bytes that are kept.
  size_t keptBytes();

 private:
  struct Block {
    void* memory;
    uint64_t when;
  };

  // The oldest, of those that are not much larger where there are any.
  void* popFor(size_t size);

  std::mutex mutex_;
  std::map<size_t, std::deque<Block>> free_;  // by size; the oldest first
  size_t kept_ = 0;
  size_t inUse_ = 0;
  size_t most_ = 0;  // in use at one time
  uint64_t now_ = 0;
};

}  // namespace fcn
