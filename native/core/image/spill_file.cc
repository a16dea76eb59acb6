#include "image/spill_file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#ifdef _WIN32
#include <io.h>
#include <share.h>

#include <filesystem>
#include <random>
#else
#include <unistd.h>

#include <cstdlib>
#endif

#include "base/errors.h"

namespace fcn::image {

#ifdef _WIN32

namespace {

int openIn(const std::string& folder) {
  std::random_device random;
  const std::string name = "fcn-torch-" + std::to_string(random()) + std::to_string(random());
  const std::filesystem::path path = std::filesystem::u8path(folder) / name;
  int number = -1;
  _wsopen_s(&number, path.c_str(),
            _O_CREAT | _O_EXCL | _O_RDWR | _O_BINARY | _O_TEMPORARY | _O_NOINHERIT, _SH_DENYRW,
            _S_IREAD | _S_IWRITE);
  return number;
}

// Windows' own take an int of bytes.
constexpr int64_t kMost = int64_t{1} << 30;

}  // namespace

SpillFile::~SpillFile() { _close(number_); }

int64_t SpillFile::size() const { return _filelengthi64(number_); }

int64_t SpillFile::writeSome(const uint8_t* bytes, int64_t length, int64_t position) {
  std::lock_guard lock(mutex_);
  if (_lseeki64(number_, position, SEEK_SET) < 0) return -1;
  return _write(number_, bytes, static_cast<unsigned>(std::min(length, kMost)));
}

int64_t SpillFile::readSome(uint8_t* bytes, int64_t length, int64_t position) {
  std::lock_guard lock(mutex_);
  if (_lseeki64(number_, position, SEEK_SET) < 0) return -1;
  return _read(number_, bytes, static_cast<unsigned>(std::min(length, kMost)));
}

#else

namespace {

int openIn(const std::string& folder) {
  std::string path = folder + "/.fcn-torch-XXXXXX";
  const int number = mkostemp(path.data(), O_CLOEXEC);
  if (number >= 0 && unlink(path.c_str()) != 0) {
    const int reason = errno;
    close(number);
    errno = reason;
    return -1;
  }
  return number;
}

}  // namespace

SpillFile::~SpillFile() { close(number_); }

int64_t SpillFile::size() const {
  struct stat stats;
  return fstat(number_, &stats) == 0 ? stats.st_size : -1;
}

int64_t SpillFile::writeSome(const uint8_t* bytes, int64_t length, int64_t position) {
  return pwrite(number_, bytes, static_cast<size_t>(length), position);
}

int64_t SpillFile::readSome(uint8_t* bytes, int64_t length, int64_t position) {
  return pread(number_, bytes, static_cast<size_t>(length), position);
}

#endif

SpillFile::SpillFile(const std::string& folder) : folder_(folder), number_(openIn(folder)) {
  if (number_ < 0) fail("make a file in ");
}

void SpillFile::write(const uint8_t* bytes, int64_t length, int64_t position) {
  for (int64_t done = 0; done < length;) {
    const int64_t written = writeSome(bytes + done, length - done, position + done);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) fail("write to the file in ");
    done += written;
  }
}

bool SpillFile::read(uint8_t* bytes, int64_t length, int64_t position) {
  for (int64_t done = 0; done < length;) {
    const int64_t read = readSome(bytes + done, length - done, position + done);
    if (read < 0 && errno == EINTR) continue;
    if (read < 0) fail("read the file in ");
    if (read == 0) return false;
    done += read;
  }
  return true;
}

void SpillFile::fail(const char* action) const {
  const std::string reason = std::generic_category().message(errno);
  throw Failure("ERR_IO", "Could not " + std::string(action) + folder_ + ": " + reason);
}

}  // namespace fcn::image
