// Deep residual networks, module for module torchvision's, so that state dicts are interchangeable
// and a seed gives the same weights.
// He et al., Deep Residual Learning for Image Recognition, https://arxiv.org/abs/1512.03385;
// torchvision/models/resnet.py.
#pragma once
#include "nn/layer.h"

namespace fcn {

// Options: layers (how many blocks each stage has), numClasses (1000).
ModulePtr makeResNet(Options options);

}  // namespace fcn
