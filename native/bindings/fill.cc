// Parts of a file, read into tensors.
#include <cerrno>
#include <system_error>
#include <vector>
#ifdef _WIN32
#include <filesystem>
#include <fstream>
#else
#include <unistd.h>
#endif

#include "bindings/convert.h"
#include "bindings/exports.h"
#include "tensor/dtype.h"

namespace fcn::bindings {
namespace {

struct Piece {
  at::Tensor bytes;  // kept, whoever disposes of it
  int64_t begin;
  int64_t length;
  int64_t position;  // in the file
};

// An open file. Node's numbers of files are Node's own on Windows: there it is opened by its name.
struct File {
  int number;
  std::string path;

  // How many bytes were read, 0 at the end, -1 with errno.
  int64_t read(uint8_t* target, int64_t length, int64_t position) const {
#ifdef _WIN32
    std::ifstream file(std::filesystem::u8path(path), std::ios::binary);
    file.seekg(position);
    file.read(reinterpret_cast<char*>(target), length);
    errno = EIO;
    return file.bad() ? -1 : file.gcount();
#else
    return pread(number, target, static_cast<size_t>(length), position);
#endif
  }
};

// Reads into memory that nobody else has yet: JavaScript's collector never hears of it.
class Fill final : public Napi::AsyncWorker {
 public:
  Fill(Napi::Env env, File file, std::vector<Piece> pieces)
      : AsyncWorker(env, "fcn-torch.fill"),
        file_(std::move(file)),
        pieces_(std::move(pieces)),
        deferred_(Napi::Promise::Deferred::New(env)) {}

  Napi::Promise promise() const { return deferred_.Promise(); }

 protected:
  void Execute() override {
    for (const Piece& piece : pieces_) {
      auto* target = piece.bytes.mutable_data_ptr<uint8_t>() + piece.begin;
      for (int64_t done = 0; done < piece.length;) {
        const int64_t read = file_.read(target + done, piece.length - done, piece.position + done);
        if (read < 0 && errno == EINTR) continue;
        if (read < 0) return SetError(std::generic_category().message(errno) + ", read");
        if (read == 0) return;
        done += read;
      }
    }
    isWhole_ = true;
  }

  void OnOK() override { deferred_.Resolve(Napi::Boolean::New(Env(), isWhole_)); }

  void OnError(const Napi::Error& error) override {
    error.Value().Set("code", Napi::String::New(Env(), "EIO"));
    deferred_.Reject(error.Value());
  }

 private:
  File file_;
  std::vector<Piece> pieces_;
  bool isWhole_ = false;
  Napi::Promise::Deferred deferred_;
};

// fill(file, path, slots, numbers: [begin, length, position] of each): Promise<boolean>, whether
// the file has all of it.
Napi::Value fill(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  const std::vector<at::Tensor> tensors = toTensors(Environment::of(env).slots, info[2]);
  const std::vector<int64_t> numbers = toInts(info[3]);
  std::vector<Piece> pieces;
  pieces.reserve(tensors.size());
  for (size_t i = 0; i < tensors.size(); i++) {
    Piece piece{tensors[i], numbers.at(3 * i), numbers.at(3 * i + 1), numbers.at(3 * i + 2)};
    const at::Tensor& bytes = piece.bytes;
    if (!bytes.is_cpu() || bytes.scalar_type() != at::kByte || !bytes.is_contiguous() ||
        piece.begin < 0 || piece.length < 0 || piece.begin + piece.length > bytes.numel()) {
      throwArgument("Expected a tensor of bytes and a part of it but received " +
                    tensor::describeTensor(bytes));
    }
    pieces.push_back(std::move(piece));
  }
  // It deletes itself when it is done.
  File file{info[0].As<Napi::Number>().Int32Value(), info[1].As<Napi::String>().Utf8Value()};
  auto* worker = new Fill(env, std::move(file), std::move(pieces));
  const Napi::Promise promise = worker->promise();
  worker->Queue();
  return promise;
}

}  // namespace

void initFill(Napi::Object exports) { define<fill>(exports, "fill"); }

}  // namespace fcn::bindings
