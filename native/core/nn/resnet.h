// Deep residual networks, module for module torchvision's, so that state dicts are interchangeable
// and a seed gives the same weights.
// He et al., Deep Residual Learning for Image Recognition, https://arxiv.org/abs/1512.03385;
// Xie et al., Aggregated Residual Transformations, https://arxiv.org/abs/1611.05431;
// torchvision/models/resnet.py.
#pragma once
#include "nn/layer.h"

namespace fcn::nn {

// Options: bottleneck (false: BasicBlock), layers (how many blocks each of the four stages has),
// numClasses (1000), zeroInitResidual (false), groups (1), widthPerGroup (64),
// replaceStrideWithDilation (of the stages after the first; three times false).
ModulePtr makeResNet(Options options);

}  // namespace fcn::nn
