// Jobs on a thread, and which tensors they use.
#include "runner/runner.h"

#include <ATen/Parallel.h>
#include <ATen/ops/zeros.h>
#include <c10/core/GradMode.h>
#include <gtest/gtest.h>

#include <atomic>
#include <functional>
#include <future>
#include <thread>
#include <vector>

#include "base/errors.h"
#include "runner/in_use.h"
#include "tensor/capture.h"

namespace fcn::runner {
namespace {

class TestJob final : public Job {
 public:
  explicit TestJob(
      std::function<void()> work, std::function<void()> ended = [] {})
      : work_(std::move(work)), ended_(std::move(ended)) {}
  void run() noexcept override { work_(); }
  void end(std::unique_ptr<Job> /*self*/) override { ended_(); }

 private:
  std::function<void()> work_, ended_;
};

std::unique_ptr<Job> job(std::function<void()> work, std::function<void()> ended = [] {}) {
  return std::make_unique<TestJob>(std::move(work), std::move(ended));
}

TEST(Runner, DoesJobsInOrder) {
  InUse inUse;
  Runner runner("test");
  std::vector<int> order;
  for (int i = 0; i < 100; i++) runner.submit(job([&order, i] { order.push_back(i); }), {}, inUse);
  runner.wait();
  ASSERT_EQ(order.size(), 100U);
  for (int i = 0; i < 100; i++) EXPECT_EQ(order[i], i);
  EXPECT_FALSE(runner.isBusy());
}

TEST(Runner, TakesTheCallersGradModeAndThreads) {
  InUse inUse;
  Runner runner("test");
  bool isOn = true;
  int threads = 0;
  {
    c10::NoGradGuard noGrad;
    runner.submit(job([&] {
                    isOn = c10::GradMode::is_enabled();
                    threads = at::get_num_threads();
                  }),
                  {}, inUse);
  }
  runner.wait();
  EXPECT_FALSE(isOn);
  EXPECT_EQ(threads, at::get_num_threads());
}

TEST(Runner, DropsWhatIsQueuedWhenItStops) {
  InUse inUse;
  Runner runner("test");
  std::promise<void> started, goOn;
  std::atomic<int> done = 0;
  runner.submit(job([&] {
                  started.set_value();
                  goOn.get_future().wait();
                  done++;
                }),
                {}, inUse);
  for (int i = 0; i < 10; i++) runner.submit(job([&] { done++; }), {}, inUse);
  started.get_future().wait();
  std::thread stopping([&] { runner.stop(); });
  // `stop` has been called, or will be: either way the jobs behind this one are dropped or done.
  goOn.set_value();
  stopping.join();
  const int doneThen = done;
  EXPECT_GE(doneThen, 1);
  EXPECT_THROW(runner.submit(job([&] { done++; }), {}, inUse), Failure);
  EXPECT_EQ(done, doneThen);
}

TEST(Runner, HasAWriteWaitForItsReaders) {
  InUse inUse;
  Runner runner("test");
  const at::Tensor tensor = at::zeros({4});
  std::promise<void> goOn;
  std::atomic<bool> hasRead = false;
  runner.submit(job([&] {
                  goOn.get_future().wait();
                  hasRead = true;
                }),
                std::move(Uses().reads(tensor)), inUse);
  inUse.beforeRead(tensor);  // which waits for nothing
  EXPECT_FALSE(hasRead);
  std::thread later([&] { goOn.set_value(); });
  inUse.beforeWrite(tensor);
  EXPECT_TRUE(hasRead);
  later.join();
}

TEST(Runner, HasAReadWaitForItsWriters) {
  InUse inUse;
  Runner runner("test");
  at::Tensor tensor = at::zeros({4});
  for (int i = 0; i < 50; i++) {
    runner.submit(job([&] { tensor.add_(1); }), std::move(Uses().writes(tensor)), inUse);
    inUse.beforeRead(tensor.narrow(0, 1, 1));  // of the same memory
    EXPECT_EQ(tensor[1].item<float>(), i + 1);
  }
}

TEST(Runner, EndsAJobOnceItsTensorsAreFree) {
  InUse inUse;
  Runner runner("test");
  const at::Tensor tensor = at::zeros({4});
  std::promise<void> goOn;
  runner.submit(job([] {}, [&] { goOn.get_future().wait(); }), std::move(Uses().writes(tensor)),
                inUse);
  inUse.beforeWrite(tensor);  // though the job has not ended yet
  goOn.set_value();
  runner.wait();
}

TEST(Capture, CopiesOnlyWhenSomethingIsAboutToWrite) {
  tensor::Captures captures;
  at::Tensor values = at::zeros({4}, at::kByte);
  tensor::Capture capture({values}, /*own=*/false);
  captures.add(&capture);
  EXPECT_EQ(capture.bytes()[0].const_data_ptr(), values.const_data_ptr());
  captures.beforeWork();
  values.fill_(9);
  EXPECT_TRUE(capture.isOwn());
  EXPECT_EQ(capture.bytes()[0][0].item<int>(), 0);
}

}  // namespace
}  // namespace fcn::runner
