#include "runner/in_use.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace fcn::runner {
namespace {

// One for all environments: jobs end rarely compared with what a lock costs.
struct Ends {
  std::mutex mutex;
  std::condition_variable changed;
};

Ends& ends() {
  static auto* instance = new Ends();  // jobs may outlive static objects
  return *instance;
}

const void* memoryOf(const at::Tensor& tensor) {
  if (tensor.has_storage()) return tensor.storage().unsafeGetStorageImpl();
  return tensor.unsafeGetTensorImpl();
}

void append(std::vector<const void*>& memory, const at::Tensor& tensor) {
  if (tensor.defined() && !tensor.is_meta()) memory.push_back(memoryOf(tensor));
}

// Nothing but a handle has it: one reference is the slot's, the other the caller's.
bool isHeldByHandleAlone(const at::Tensor& tensor) {
  return tensor.use_count() <= 2 && tensor.has_storage() && tensor.storage().use_count() == 1;
}

bool contains(const std::vector<const void*>& memory, const void* it) {
  return std::find(memory.begin(), memory.end(), it) != memory.end();
}

bool containsAny(const std::vector<const void*>& memory, const std::vector<const void*>& of) {
  return std::any_of(of.begin(), of.end(), [&](const void* it) { return contains(memory, it); });
}

}  // namespace

Uses& Uses::reads(const at::Tensor& tensor) {
  append(read_, tensor);
  return *this;
}

Uses& Uses::writes(const at::Tensor& tensor) {
  append(written_, tensor);
  return *this;
}

Uses& Uses::reads(const std::vector<at::Tensor>& tensors) {
  for (const at::Tensor& tensor : tensors) reads(tensor);
  return *this;
}

Uses& Uses::writes(const std::vector<at::Tensor>& tensors) {
  for (const at::Tensor& tensor : tensors) writes(tensor);
  return *this;
}

Uses& Uses::readsSaved() {
  readsSaved_ = true;
  return *this;
}

struct InUse::Mark::Job {
  Uses uses;
  Where where;
  bool hasEnded = false;  // under the mutex
};

InUse::Mark& InUse::Mark::operator=(Mark&& other) noexcept {
  end();
  job_ = std::move(other.job_);
  return *this;
}

void InUse::Mark::end() {
  if (!job_) return;
  {
    std::lock_guard lock(ends().mutex);
    job_->hasEnded = true;
  }
  job_.reset();
  ends().changed.notify_all();
}

InUse::InUse() = default;
InUse::~InUse() = default;

template <class IsBusy>
void InUse::waitForJobs(IsBusy&& isBusy) {
  for (const auto& job : jobs_) {
    if (!isBusy(*job)) continue;
    std::unique_lock lock(ends().mutex);
    ends().changed.wait(lock, [&] { return job->hasEnded; });
  }
}

InUse::Mark InUse::enter(Uses uses, Where where) {
  forgetEnded();
  const bool mayConflict = where == Where::kPool || !uses.written_.empty();
  if (mayConflict) {
    waitForJobs([&](const Mark::Job& job) {
      if (where == Where::kRunner && job.where == Where::kRunner) return false;
      return containsAny(job.uses.written_, uses.read_) ||
             containsAny(job.uses.written_, uses.written_) ||
             containsAny(job.uses.read_, uses.written_);
    });
  }
  auto job = std::make_shared<Mark::Job>(Mark::Job{std::move(uses), where});
  jobs_.push_back(job);
  return Mark(std::move(job));
}

void InUse::rememberGradient(const at::Tensor& gradient) {
  const auto& tensor = gradient.getIntrusivePtr();
  gradients_.try_emplace(tensor.get(), c10::weak_intrusive_ptr<at::TensorImpl>(tensor));
  if (gradients_.size() <= fewGradients_) return;
  std::erase_if(gradients_, [](const auto& entry) { return entry.second.expired(); });
  fewGradients_ = std::max<size_t>(64, 2 * gradients_.size());
}

std::vector<at::Tensor> InUse::gradients() {
  std::vector<at::Tensor> live;
  for (const auto& [address, weak] : gradients_) {
    if (auto tensor = weak.lock()) live.emplace_back(std::move(tensor));
  }
  return live;
}

// Most jobs end in the order in which they began: those at the front are enough to look at.
void InUse::forgetEnded() {
  std::lock_guard lock(ends().mutex);
  while (!jobs_.empty() && jobs_.front()->hasEnded) jobs_.pop_front();
}

void InUse::waitFor(const at::Tensor& tensor, bool write) {
  forgetEnded();
  if (jobs_.empty() || !tensor.defined() || tensor.is_meta()) return;
  const void* memory = memoryOf(tensor);
  waitForJobs([&](const Mark::Job& job) {
    const Uses& uses = job.uses;
    if (contains(uses.written_, memory)) return true;
    if (!write) return false;
    return contains(uses.read_, memory) || (uses.readsSaved_ && !isHeldByHandleAlone(tensor));
  });
}

}  // namespace fcn::runner
