#include "tensor/shared.h"

#include <cstdint>
#include <mutex>
#include <unordered_map>

#include "base/errors.h"
#include "tensor/dtype.h"

namespace fcn::tensor {
namespace {

// The one table of this process, whatever environments come and go. It owns what it holds: the
// thread that gave a tensor may have ended before another takes it.
struct Shared {
  std::mutex mutex;
  std::unordered_map<int64_t, at::Tensor> tensors;
  int64_t given = 0;
  // The memory of all that were given and that is still there. None is counted twice: a weak
  // pointer keeps the address.
  std::unordered_map<const c10::StorageImpl*, c10::weak_intrusive_ptr<c10::StorageImpl>> memory;
};

Shared& shared() {
  static auto* instance = new Shared();
  return *instance;
}

void remember(Shared& table, const at::Tensor& tensor) {
  std::erase_if(table.memory, [](const auto& entry) { return entry.second.expired(); });
  const c10::Storage& storage = tensor.storage();
  table.memory.emplace(storage.unsafeGetStorageImpl(), storage.getWeakStorageImpl());
}

}  // namespace

int64_t giveTensor(const at::Tensor& tensor) {
  if (tensor.requires_grad() && !tensor.is_leaf()) {
    throw Failure(
        "ERR_SHARED",
        "Expected a leaf, or a tensor that does not require grad, to share but received " +
            describeTensor(tensor) +
            " with an autograd graph: autograd does not cross threads' borders. To share "
            "the values, share tensor.detach()");
  }
  at::Tensor given = tensor.variable_data();
  given.requires_grad_(tensor.requires_grad());
  Shared& table = shared();
  std::lock_guard lock(table.mutex);
  if (given.has_storage()) remember(table, given);
  const int64_t id = ++table.given;
  table.tensors.emplace(id, std::move(given));
  return id;
}

at::Tensor takeTensor(int64_t id) {
  Shared& table = shared();
  std::lock_guard lock(table.mutex);
  auto found = table.tensors.find(id);
  if (found == table.tensors.end()) {
    throw Failure(
        "ERR_SHARED",
        id >= 1 && id <= table.given
            ? "Expected a shared tensor that nobody has taken yet but this one has been: "
              "call share() once for each thread that is to have it"
            : "Expected a tensor that share() has given but there is none of that number");
  }
  at::Tensor taken = std::move(found->second);
  table.tensors.erase(found);
  return taken;
}

bool isShared(const at::Tensor& tensor) {
  if (!tensor.has_storage()) return false;
  Shared& table = shared();
  std::lock_guard lock(table.mutex);
  return table.memory.contains(tensor.storage().unsafeGetStorageImpl());
}

}  // namespace fcn::tensor
