// What a convolution's operator takes, from the options of LibTorch's layer.
#pragma once
#include <torch/nn/modules/conv.h>

#include "ops/conv2d.h"
#include "ops/phase_shape.h"

namespace fcn::nn {

ops::ConvOptions optionsOf(const torch::nn::Conv2dImpl& layer);
ops::ConvTransposeOptions optionsOf(const torch::nn::ConvTranspose2dImpl& layer);

}  // namespace fcn::nn
