// A file for what memory has no room for. It is gone when it is closed, however the process ends.
#pragma once
#include <cstdint>
#include <string>
#ifdef _WIN32
#include <mutex>
#endif

namespace fcn::image {

// Any thread may read and write, several at a time. What goes wrong is a Failure, ERR_IO.
class SpillFile {
 public:
  // Nobody else has it: on Windows it deletes itself, elsewhere it has no name from the start.
  explicit SpillFile(const std::string& folder);
  ~SpillFile();
  SpillFile(const SpillFile&) = delete;
  SpillFile& operator=(const SpillFile&) = delete;

  int64_t size() const;
  void write(const uint8_t* bytes, int64_t length, int64_t position);
  // Whether the file has all of it.
  bool read(uint8_t* bytes, int64_t length, int64_t position);

 private:
  // How many bytes were moved, 0 at the end, -1 with errno.
  int64_t writeSome(const uint8_t* bytes, int64_t length, int64_t position);
  int64_t readSome(uint8_t* bytes, int64_t length, int64_t position);
  [[noreturn]] void fail(const char* action) const;

  std::string folder_;
  int number_ = -1;
#ifdef _WIN32
  std::mutex mutex_;  // reading there moves the file's one position
#endif
};

}  // namespace fcn::image
