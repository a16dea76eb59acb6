// The table of tensors, with an engine that is made up.
#include "tensor/slots.h"

#include <ATen/ops/ones.h>
#include <gtest/gtest.h>

#include <set>

#include "base/errors.h"

namespace fcn::tensor {
namespace {

class FakeEngine final : public Engine {
 public:
  bool isAlive(Reference object) override { return collected.count(object) == 0; }
  void deleteReference(Reference object) override { deleted.insert(object); }
  void adjustMemory(int64_t change) override { told += change; }

  std::set<Reference> collected, deleted;
  int64_t told = 0;
};

constexpr int64_t kMegabyte = int64_t{1} << 20;

at::Tensor bytes(int64_t count) { return at::ones({count}, at::kByte); }

Engine::Reference object(uintptr_t number) { return reinterpret_cast<Engine::Reference>(number); }

bool isWatched(uint32_t slot) { return (slot & 1) != 0; }

struct SlotsTest : testing::Test {
  FakeEngine engine;
  Slots slots{engine};
};

TEST_F(SlotsTest, GivesBackWhatWasPut) {
  const at::Tensor tensor = bytes(3);
  const uint32_t slot = slots.put(tensor);
  EXPECT_TRUE(slots.tensor(slot).is_same(tensor));
  EXPECT_FALSE(isWatched(slot));
  EXPECT_EQ(slots.usage().tensors, 1U);
  EXPECT_EQ(slots.usage().bytes, 3U);
}

TEST_F(SlotsTest, RefusesSlotsThatAreFree) {
  const uint32_t slot = slots.put(bytes(3));
  slots.release(slot);
  EXPECT_THROW(slots.tensor(slot), Failure);
  EXPECT_THROW(slots.release(slot), Failure);
  EXPECT_THROW(slots.tensor(1000), Failure);
  EXPECT_EQ(slots.usage().tensors, 0U);
}

TEST_F(SlotsTest, ReleasesWhatWaits) {
  uint32_t waiting[3] = {0, 0, 0};
  slots.bindReleased(waiting, 3);
  const uint32_t first = slots.put(bytes(1)), second = slots.put(bytes(1));
  waiting[0] = 2, waiting[1] = first, waiting[2] = second;
  slots.releaseWaiting();
  EXPECT_EQ(waiting[0], 0U);
  EXPECT_EQ(slots.usage().tensors, 0U);
  // Numbers that JavaScript could not have: none is believed.
  waiting[0] = 1000, waiting[1] = 77, waiting[2] = first;
  EXPECT_NO_THROW(slots.releaseWaiting());
}

TEST_F(SlotsTest, WatchesWhatIsLarge) {
  const uint32_t slot = slots.put(bytes(kMegabyte));
  ASSERT_TRUE(isWatched(slot));
  slots.watch(slot, object(1));
  EXPECT_THROW(slots.watch(slot, object(2)), Failure);
  slots.release(slot);
  EXPECT_EQ(engine.deleted.count(object(1)), 1U);
}

TEST_F(SlotsTest, FreesCollectedObjectsWithoutATurnOfTheEventLoop) {
  const uint32_t slot = slots.put(bytes(kMegabyte));
  slots.watch(slot, object(1));
  at::Tensor kept = slots.tensor(slot);
  engine.collected.insert(object(1));
  EXPECT_EQ(kept.use_count(), 2U);
  // As many bytes as a sweep comes after.
  for (uintptr_t i = 2; i < 200; i++) slots.watch(slots.put(bytes(kMegabyte)), object(i));
  EXPECT_EQ(kept.use_count(), 1U);
  // The slot is not used again before its finalizer has run.
  EXPECT_THROW(slots.tensor(slot), Failure);
  slots.collected(slot);
  slots.collected(slot);  // of a slot that is free: nothing
  EXPECT_EQ(slots.put(bytes(kMegabyte)), slot);
}

TEST_F(SlotsTest, TellsTheEngineWhatLives) {
  const uint32_t slot = slots.put(bytes(600 * kMegabyte));
  EXPECT_EQ(engine.told, 600 * kMegabyte);
  slots.release(slot);
  slots.clearAll();
  EXPECT_LT(engine.told, kMegabyte);
}

TEST_F(SlotsTest, CountsSharedMemoryOnce) {
  const at::Tensor tensor = bytes(4 * kMegabyte);
  slots.put(tensor);
  slots.put(tensor.narrow(0, 0, 10));
  EXPECT_EQ(engine.told, 4 * kMegabyte);
  EXPECT_EQ(slots.usage().bytes, static_cast<size_t>(4 * kMegabyte));
}

}  // namespace
}  // namespace fcn::tensor
