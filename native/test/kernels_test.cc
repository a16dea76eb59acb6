// The operators of our own beside LibTorch's.
#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <gtest/gtest.h>

#include <random>

#include "ops/confusion.h"
#include "ops/conv2d.h"
#include "ops/conv_transpose.h"
#include "ops/upsample.h"

namespace fcn::ops {
namespace {

struct Random {
  std::mt19937 bits{11};
  int64_t from(int64_t least, int64_t most) {
    return least + static_cast<int64_t>(bits() % static_cast<uint32_t>(most - least + 1));
  }
};

void expectClose(const at::Tensor& ours, const at::Tensor& theirs, double tolerance) {
  ASSERT_EQ(ours.sizes(), theirs.sizes());
  const double scale = theirs.abs().max().item<double>() + 1e-30;
  EXPECT_LE((ours - theirs).abs().max().item<double>() / scale, tolerance);
}

TEST(Kernels, Conv2d) {
  Random random;
  at::manual_seed(1);
  for (int i = 0; i < 60; i++) {
    const int64_t in = random.from(1, 40), out = random.from(1, 40);
    const int64_t kernel = random.from(1, 5), stride = random.from(1, 2);
    const ConvOptions options{{stride, stride}, {random.from(0, 2), random.from(0, 2)}, {1, 1}, 1};
    const at::Tensor input =
        at::randn({random.from(1, 3), in, random.from(5, 40), random.from(5, 40)});
    const at::Tensor weight = at::randn({out, in, kernel, kernel}), bias = at::randn({out});
    expectClose(conv2d(input, weight, bias, options),
                at::conv2d(input, weight, bias, options.stride, options.padding, options.dilation),
                2e-5);
  }
}

TEST(Kernels, Conv2dGradients) {
  at::manual_seed(2);
  const ConvOptions options{{1, 1}, {1, 1}, {1, 1}, 1};
  const auto gradients = [&](bool isOurs) {
    at::manual_seed(3);
    at::Tensor input = at::randn({2, 24, 30, 34}).requires_grad_();
    at::Tensor weight = at::randn({48, 24, 3, 3}).requires_grad_();
    at::Tensor bias = at::randn({48}).requires_grad_();
    const at::Tensor output =
        isOurs ? conv2d(input, weight, bias, options)
               : at::conv2d(input, weight, bias, options.stride, options.padding, options.dilation);
    output.mul(at::randn(output.sizes())).sum().backward();
    return std::array{input.grad(), weight.grad(), bias.grad()};
  };
  const auto ours = gradients(true), theirs = gradients(false);
  for (size_t i = 0; i < ours.size(); i++) expectClose(ours[i], theirs[i], 5e-5);
}

TEST(Kernels, ConvTranspose2d) {
  Random random;
  at::manual_seed(4);
  for (int i = 0; i < 60; i++) {
    const int64_t in = random.from(1, 21), out = random.from(1, 21);
    const int64_t stride = random.from(1, 16), kernel = random.from(1, 2) * stride;
    const int64_t padding = random.from(0, kernel / 2);
    const ConvTransposeOptions options{
        {stride, stride}, {padding, padding}, {random.from(0, stride - 1), 0}, 1, {1, 1}};
    const at::Tensor input =
        at::randn({random.from(1, 3), in, random.from(2, 9), random.from(2, 9)});
    const at::Tensor weight = at::randn({in, out, kernel, kernel}), bias = at::randn({out});
    const at::Tensor theirs =
        at::conv_transpose2d(input, weight, bias, options.stride, options.padding,
                             options.outputPadding, 1, options.dilation);
    if (theirs.numel() == 0) continue;
    expectClose(convTranspose2d(input, weight, bias, options), theirs, 2e-5);
  }
}

TEST(Kernels, HeadWithItsLossAndItsClasses) {
  at::manual_seed(5);
  const ConvTransposeOptions options{{8, 8}, {4, 4}, {0, 0}, 1, {1, 1}};
  const at::Tensor input = at::randn({2, 5, 6, 7}), weight = at::randn({5, 5, 16, 16});
  const at::Tensor target = at::randint(0, 5, {2, 48, 56}, at::kLong);
  target.select(1, 0).fill_(255);
  const at::Tensor logits =
      at::conv_transpose2d(input, weight, {}, options.stride, options.padding);
  const PixelLosses losses = upsampleCrossEntropy(input, weight, {}, target, options, {},
                                                  at::Reduction::Mean, /*ignoreIndex=*/255);
  expectClose(losses.loss, at::cross_entropy_loss(logits, target, {}, at::Reduction::Mean, 255),
              1e-5);
  const at::Tensor classes = logits.argmax(1);
  EXPECT_TRUE(upsampleArgmax(input, weight, {}, options).equal(classes));
  at::Tensor expected = at::zeros({5, 5}, at::kLong);
  for (int64_t truth = 0; truth < 5; truth++) {
    for (int64_t predicted = 0; predicted < 5; predicted++) {
      expected[truth][predicted] = target.eq(truth).logical_and(classes.eq(predicted)).sum();
    }
  }
  EXPECT_TRUE(losses.confusion.equal(expected));
  EXPECT_TRUE(confusionMatrix(classes, target, 5).equal(expected));
}

TEST(Kernels, ConfusionMatrixOfManyPixelsAndClasses) {
  at::manual_seed(6);
  for (const int64_t numClasses : {1, 2, 21, 700}) {
    const at::Tensor target = at::randint(-1, numClasses + 1, {3, 100, 301}, at::kLong);
    const at::Tensor classes = at::randint(0, numClasses, target.sizes(), at::kLong);
    const at::Tensor valid = target.ge(0).logical_and(target.lt(numClasses));
    const at::Tensor cells = (target * numClasses + classes).masked_select(valid);
    const at::Tensor expected = at::bincount(cells, {}, numClasses * numClasses);
    EXPECT_TRUE(confusionMatrix(classes, target, numClasses).flatten().equal(expected));
    // In the other widths that masks have.
    EXPECT_TRUE(confusionMatrix(classes.to(at::kInt), target.to(at::kShort), numClasses)
                    .flatten()
                    .equal(expected));
  }
  const at::Tensor target = at::zeros({4}, at::kLong);
  EXPECT_THROW(confusionMatrix(at::full({4}, 5, at::kLong), target, 5), c10::Error);
  EXPECT_THROW(confusionMatrix(at::zeros({3}, at::kLong), target, 5), c10::Error);
}

}  // namespace
}  // namespace fcn::ops
