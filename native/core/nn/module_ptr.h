// A module of LibTorch's without its header, which is most of what compiling a file costs.
#pragma once
#include <memory>

namespace torch::nn {
class Module;
}

namespace fcn::nn {

using ModulePtr = std::shared_ptr<torch::nn::Module>;

}  // namespace fcn::nn
