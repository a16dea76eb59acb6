#include "graph.h"

#include <cstring>

#include "control.h"
#include "memory.h"

namespace fake {

void Recorded::keep(const at::Tensor& tensor) {
  if (!isHere(tensor) || !tensor.has_storage()) return;
  c10::StorageImpl* storage = tensor.storage().unsafeGetStorageImpl();
  void* address = storage->mutable_data();
  const auto [saved, isNew] = saved_.try_emplace(address);
  if (!isNew || !address) return;
  saved->second.assign(static_cast<char*>(Memory::bytesAt(address)), storage->nbytes());
  kept_.push_back(tensor.storage());
}

void Recorded::restore() {
  for (const auto& [address, bytes] : saved_) {
    std::memcpy(Memory::bytesAt(address), bytes.data(), bytes.size());
  }
  saved_.clear();
}

void Recorded::replay() const {
  for (const auto& node : nodes_) node();
}

void expectNoCapture(const Queue& queue) {
  if (!queue.capture) return;
  queue.capture->isInvalid = true;
  fail("operation not permitted when stream is capturing");
}

#ifdef FAKE_GRAPHS
Graph::Graph(const at::GraphImplArgs&) {}

Graph::~Graph() {
  const Lock locked = lock();
  if (queue_) queue_->capture = nullptr;
  recorded = {};
}

void Graph::capture_begin(c10::MempoolId_t, at::GraphCaptureMode) {
  const Lock locked = lock();
  expectAlive();
  const c10::Stream stream = currentStream(currentDevice());
  TORCH_CHECK(stream.id() != 0, "CUDA graphs must be captured on a non-default stream.");
  queue_ = &Queue::of(stream);
  queue_->capture = this;
  seen().counts["captures"]++;
}

void Graph::capture_end() {
  const Lock locked = lock();
  if (!queue_) return;
  queue_->capture = nullptr;
  queue_ = nullptr;
  recorded.restore();
  if (isInvalid) fail("operation failed due to a previous error during capture");
}

void Graph::replay() {
  const Lock locked = lock();
  expectAlive();
  seen().counts["replays"]++;
  recorded.replay();
}

void Graph::reset() {
  const Lock locked = lock();
  recorded = {};
}
#endif

}  // namespace fake
#ifdef FAKE_GRAPHS

namespace at {
using SimulatedGraph = fake::Graph;
C10_REGISTER_CLASS(GraphImplRegistry, CUDA, SimulatedGraph)
}  // namespace at
#endif
