// Large blocks of the CPU's memory, one beside the other in one range of addresses. What is let go
// of becomes one with what is free around it, and is given to those that want memory next: fresh
// memory is cleared by the operating system page by page, which takes longer than what is done with
// it, and a training step, or a batch, wants the blocks of the one before. malloc has blocks of up
// to 32 MB lie among small ones, which keep what is between them resident.
#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <set>
#include <utility>

namespace fcn::tensor {

class Arena {
 public:
  // From here on blocks are worth it; smaller ones are malloc's.
  static constexpr size_t kLarge = size_t{1} << 18;

  Arena();

  // The size that a block for so many bytes has: whole pages.
  static size_t roundUp(size_t bytes);
  // Of a size that is rounded up; the smallest free block that has room for it. Null where there is
  // no memory, or none here. Used and kept memory together never take more than an eighth more than
  // was in use at one time: what is over goes back to the system.
  void* allocate(size_t size);
  // Returns the block's size.
  size_t release(void* block);
  // Whether a pointer is one of this.
  bool has(const void* memory) const;
  // What nobody uses and the system has not got back, and giving it back.
  size_t keptBytes();
  void giveBack();

 private:
  // Places are distances from the beginning.
  struct Block {
    size_t size;
    bool isFree;
    // What is outside of these has no memory.
    size_t touchedBegin, touchedEnd;

    size_t touched() const { return touchedEnd - touchedBegin; }
  };
  using Blocks = std::map<size_t, Block>;

  void addFree(size_t begin, const Block& block);
  Block takeFree(Blocks::iterator block);
  // Makes the end of what can be used at least so far.
  bool open(size_t end);
  void returnOver(size_t most);

  char* begin_ = nullptr;
  size_t size_ = 0;
  std::mutex mutex_;
  Blocks blocks_;                               // by place, without gaps
  std::set<std::pair<size_t, size_t>> bySize_;  // the free ones: size, place
  size_t opened_ = 0;
  size_t kept_ = 0;  // touched and free
  size_t inUse_ = 0;
  size_t most_ = 0;  // in use at one time
};

}  // namespace fcn::tensor
