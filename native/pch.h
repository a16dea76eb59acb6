// The headers nearly every file needs, compiled once (see CMakeLists.txt).
#pragma once
#include <ATen/ATen.h>
#include <napi.h>
#include <torch/nn/module.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>
