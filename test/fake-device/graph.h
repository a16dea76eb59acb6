// A graph of a device's work (a CUDA graph). While one is captured the work runs, so that shapes
// are known, and what it wrote to is put back; a replay runs it again.
#pragma once
#include <ATen/core/Tensor.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "streams.h"
#if __has_include(<ATen/core/GraphImplInterface.h>)
#include <ATen/core/GraphImplInterface.h>
#define FAKE_GRAPHS
#endif

namespace fake {

// What a capture writes down.
class Recorded {
 public:
  // Kept while the graph lives: its memory is not handed out again. What was in memory from before
  // the capture is put back at its end.
  void keep(const at::Tensor& tensor);
  void add(std::function<void()> node) { nodes_.push_back(std::move(node)); }
  void restore();
  void replay() const;

 private:
  std::vector<std::function<void()>> nodes_;
  std::vector<c10::Storage> kept_;
  std::map<void*, std::string> saved_;
};

#ifdef FAKE_GRAPHS
class Graph final : public at::GraphImplInterface {
 public:
  explicit Graph(const at::GraphImplArgs& args);
  ~Graph() override;

  void capture_begin(c10::MempoolId_t pool, at::GraphCaptureMode mode) override;
  void capture_end() override;
  void instantiate() override {}
  void replay() override;
  void reset() override;
  c10::MempoolId_t pool() const override { return {0, 1}; }
  void enable_debug_mode() override {}
  void debug_dump(const std::string&) override {}

  Recorded recorded;
  bool isInvalid = false;

 private:
  Queue* queue_ = nullptr;
};
#else
class Graph {
 public:
  Recorded recorded;
  bool isInvalid = false;
};
#endif

// Whoever waits for a stream that is captured makes the capture invalid, and fails.
void expectNoCapture(const Queue& queue);

}  // namespace fake
