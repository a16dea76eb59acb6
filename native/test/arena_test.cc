// The CPU's memory for large tensors.
#include "tensor/arena.h"

#include <gtest/gtest.h>

#include <cstring>
#include <random>
#include <thread>
#include <utility>
#include <vector>

namespace fcn::tensor {
namespace {

struct ArenaTest : testing::Test {
  void SetUp() override {
    void* block = arena.allocate(Arena::roundUp(Arena::kLarge));
    if (!block) GTEST_SKIP() << "this system has no arena";
    arena.release(block);
  }
  Arena arena;
};

TEST_F(ArenaTest, GivesAReleasedBlockAgain) {
  const size_t size = Arena::roundUp(3 * Arena::kLarge);
  void* block = arena.allocate(size);
  EXPECT_TRUE(arena.has(block));
  std::memset(block, 1, size);
  EXPECT_EQ(arena.release(block), size);
  EXPECT_GE(arena.keptBytes(), size);
  EXPECT_EQ(arena.allocate(size), block);
  arena.release(block);
}

TEST_F(ArenaTest, MergesNeighbours) {
  const size_t size = Arena::roundUp(Arena::kLarge);
  void *a = arena.allocate(size), *b = arena.allocate(size), *c = arena.allocate(size);
  arena.release(a);
  arena.release(c);
  arena.release(b);
  EXPECT_EQ(arena.allocate(3 * size), a);
}

TEST_F(ArenaTest, GivesBackWhatIsNotUsed) {
  const size_t size = Arena::roundUp(8 * Arena::kLarge);
  void* block = arena.allocate(size);
  std::memset(block, 1, size);
  arena.release(block);
  arena.giveBack();
  EXPECT_EQ(arena.keptBytes(), 0U);
  auto* again = static_cast<char*>(arena.allocate(size));
  again[size - 1] = 1;  // and it can be used
  arena.release(again);
}

TEST_F(ArenaTest, NeverGivesABlockTwice) {
  std::mt19937 random(7);
  std::vector<std::pair<unsigned char*, size_t>> blocks;
  for (int i = 0; i < 2000; i++) {
    if (blocks.empty() || random() % 5 < 3) {
      const size_t size = Arena::roundUp(Arena::kLarge * (1 + random() % 7));
      auto* block = static_cast<unsigned char*>(arena.allocate(size));
      ASSERT_NE(block, nullptr);
      block[0] = block[size - 1] = static_cast<unsigned char>(blocks.size());
      blocks.emplace_back(block, size);
    } else {
      std::swap(blocks[random() % blocks.size()], blocks.back());
      const auto [block, size] = blocks.back();
      EXPECT_EQ(block[0], block[size - 1]);
      EXPECT_EQ(arena.release(block), size);
      blocks.pop_back();
    }
  }
}

TEST_F(ArenaTest, ServesThreads) {
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; t++) {
    threads.emplace_back([this, t] {
      for (int i = 0; i < 500; i++) {
        const size_t size = Arena::roundUp(Arena::kLarge * (1 + (i + t) % 3));
        auto* block = static_cast<unsigned char*>(arena.allocate(size));
        ASSERT_NE(block, nullptr);
        block[0] = static_cast<unsigned char>(t);
        if (i % 50 == 0) arena.giveBack();
        EXPECT_EQ(block[0], t);
        arena.release(block);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace fcn::tensor
