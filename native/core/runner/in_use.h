// Which tensors the jobs under way use. What the event loop does with such a tensor waits for the
// job: a write for every job that uses its memory, a read for every job that writes to it. So
// operations take effect in the order of the program, as on a CUDA stream. Without jobs this costs
// one comparison an operator.
#pragma once
#include <ATen/core/Tensor.h>

#include <deque>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace fcn::runner {

// What one job uses, told before it starts.
class Uses {
 public:
  Uses& reads(const at::Tensor& tensor);
  Uses& writes(const at::Tensor& tensor);
  Uses& reads(const std::vector<at::Tensor>& tensors);
  Uses& writes(const std::vector<at::Tensor>& tensors);
  // Any tensor that something else than its handle holds: an autograd graph does not name the
  // tensors that it has saved.
  Uses& readsSaved();

 private:
  friend class InUse;
  // A storage's address, or that of a tensor without one.
  std::vector<const void*> read_, written_;
  bool readsSaved_ = false;
};

// Of one environment. All but the end of a job happens on the event loop's thread.
class InUse {
 public:
  // Ends its job's use of tensors when it is destroyed, on whichever thread.
  class Mark {
   public:
    Mark() = default;
    Mark(Mark&& other) noexcept = default;
    Mark& operator=(Mark&& other) noexcept;
    ~Mark() { end(); }
    void end();

   private:
    friend class InUse;
    struct Job;
    explicit Mark(std::shared_ptr<Job> job) : job_(std::move(job)) {}
    std::shared_ptr<Job> job_;
  };

  InUse();
  ~InUse();
  InUse(const InUse&) = delete;
  InUse& operator=(const InUse&) = delete;

  // Enters a job that is about to start: one of the runner's, which run in order, or of libuv's
  // pool. Waits for jobs elsewhere that would conflict with it.
  enum class Where { kRunner, kPool };
  Mark enter(Uses uses, Where where);
  // To be called before a tensor is read or written to by anything that is not a job.
  void beforeRead(const at::Tensor& tensor) {
    if (!jobs_.empty()) waitFor(tensor, /*write=*/false);
  }
  void beforeWrite(const at::Tensor& tensor) {
    if (!jobs_.empty()) waitFor(tensor, /*write=*/true);
  }
  bool isEmpty() const { return jobs_.empty(); }

  // A parameter's gradient that gets a handle. Jobs write to gradients, and the event loop cannot
  // ask the parameters for them while jobs run.
  void rememberGradient(const at::Tensor& gradient);
  // Those that still live.
  std::vector<at::Tensor> gradients();

 private:
  void waitFor(const at::Tensor& tensor, bool write);
  template <class IsBusy>
  void waitForJobs(IsBusy&& isBusy);
  void forgetEnded();

  std::deque<std::shared_ptr<Mark::Job>> jobs_;  // in the order in which they were entered
  std::unordered_map<const at::TensorImpl*, c10::weak_intrusive_ptr<at::TensorImpl>> gradients_;
  size_t fewGradients_ = 64;  // with more, those that are gone are looked for
};

}  // namespace fcn::runner
