#include <gtest/gtest.h>

#include "tensor/allocated.h"

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  fcn::tensor::countAllocated();
  return RUN_ALL_TESTS();
}
