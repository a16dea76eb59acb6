// The table behind JavaScript's handles: a tensor is a number there, its slot here.
// A number in a private field costs half of what napi_wrap costs for each result.
//
// What is not disposed of goes with its object: a FinalizationRegistry in JavaScript calls
// `collected`, when the event loop has a turn, which a synchronous loop does not give it. So what
// may hold much memory, large tensors and those with an autograd graph, is watched: the table has a
// weak reference to its object, and looks from time to time whether the object is still there. A
// slot's lowest bit says that it is to be watched, so small tensors pay nothing.
#pragma once
#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/ivalue.h>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace fcn::tensor {

// JavaScript's engine, as far as the table needs it.
class Engine {
 public:
  // A weak reference to an object.
  using Reference = void*;

  virtual ~Engine() = default;
  // Whether the garbage collector has left the object there.
  virtual bool isAlive(Reference object) = 0;
  virtual void deleteReference(Reference object) = 0;
  // So many bytes more, or less, live behind objects.
  virtual void adjustMemory(int64_t change) = 0;
};

class Slots {
 public:
  // `engine` outlives the table.
  explicit Slots(Engine& engine) : engine_(engine) {}

  uint32_t put(c10::IValue value);
  // The value's object has been disposed of; with it, those that wait in the shared array.
  void release(uint32_t slot);
  // Shares an array with JavaScript, which keeps it: how many slots wait to be released, then
  // those.
  void bindReleased(uint32_t* array, size_t length);
  // Releases those that wait.
  void releaseWaiting() {
    if (*waiting_ != 0) releaseAllWaiting();
  }
  // The value's object has been collected: its finalizer tells so, once.
  void collected(uint32_t slot);
  // Takes a weak reference to the object of a slot that wants one.
  void watch(uint32_t slot, Engine::Reference object);
  // Throws where the slot is free, or has an object.
  void expectUnwatched(uint32_t slot) const;
  // Deletes the weak references, while there still is an environment to do so.
  void unwatchAll();
  // Frees everything: nothing can name a slot any more.
  void clearAll();

  at::Tensor tensor(uint32_t slot) const;
  at::Generator generator(uint32_t slot) const;

  struct Usage {
    size_t tensors;
    size_t bytes;  // of distinct storages
  };
  Usage usage();

 private:
  struct Entry {
    c10::IValue value;                          // None where the slot is free, or swept
    int64_t bytes = 0;                          // of a small tensor
    bool onCpu = false;                         // those bytes
    const c10::StorageImpl* storage = nullptr;  // a large one, counted in `storages_`
    Engine::Reference object = nullptr;
    uint32_t position = 0;  // in `watched_`, where there is an object
    bool swept = false;     // free once the object's finalizer has told
  };
  // Large memory counts once, however many slots share it.
  struct Shared {
    // Keeps the address from being used again, but not the memory.
    c10::weak_intrusive_ptr<c10::StorageImpl> storage;
    int64_t bytes;
    bool onCpu;
    size_t slots;
  };

  const Entry& at(uint32_t slot) const;
  void releaseAllWaiting();
  void clear(Entry& entry);
  void unwatch(Entry& entry);
  void reuse(uint32_t slot);
  void sweep();
  void account(int64_t bytes, bool onCpu);
  void tell(bool collected);

  Engine& engine_;
  uint32_t none_ = 0;
  uint32_t* waiting_ = &none_;  // the count, then slots
  uint32_t capacity_ = 0;       // of slots
  std::vector<Entry> entries_;
  std::vector<uint32_t> free_;  // indices
  std::unordered_map<const c10::StorageImpl*, Shared> storages_;
  std::vector<uint32_t> watched_;  // indices, of entries that have an object
  int64_t live_ = 0;               // bytes behind slots
  int64_t onCpu_ = 0;              // of those
  // In the CPU's memory besides, such as what graphs hold, when last looked at.
  int64_t hidden_ = 0;
  int64_t told_ = 0;  // what the engine knows of
  int64_t sinceSweep_ = 0;
};

}  // namespace fcn::tensor
