// What a segmentation network's last layer, a transposed convolution, is for: a loss and its
// gradients, or the class of each pixel. Row by row, so the logits are in the cache when they are
// looked at, and never in memory in their full size.
//
// The gradient of a pixel's cross-entropy is known when its logits are, up to the factor that the
// backward pass brings: so one pass makes the loss and the gradients (as Hsu et al., "Liger
// Kernel", arXiv 2410.10989, does for language models).
#pragma once
#include "ops/phases.h"

namespace fcn::ops {

template <class T>
struct HeadLayer {
  PhaseShape shape;
  const T* input;
  const T* weight;
  const T* bias;  // may be null
};

template <class T>
struct PixelLoss {
  const int64_t* targets;  // [N, H, W]
  const T* classWeights;   // may be null: all 1
  int64_t ignoreIndex;
  const T* factors;  // of each pixel's gradient; may be null: all 1
  T* losses;         // each pixel's, to be written; may be null
};

// Where the gradients of the sum of all losses, each times its factor, go: all or none.
template <class T>
struct HeadGradients {
  T* input = nullptr;
  T* weight = nullptr;
  T* bias = nullptr;
};

struct PixelTotals {
  double loss = 0;                 // the sum of all pixels'
  double weight = 0;               // of their classes' weights
  int64_t counted = 0;             // pixels that are not ignored
  std::optional<int64_t> invalid;  // a target that is no class: nothing else counts then
};

// `confusion`, [channels, channels], gets for each pixel that is not ignored one more in the row of
// its target and the column of its largest logit.
template <class T>
PixelTotals pixelLoss(const HeadLayer<T>& layer, const PixelLoss<T>& loss,
                      const HeadGradients<T>& gradients, int64_t* confusion);

// The class with the largest logit, of each pixel: [N, H, W].
template <class T>
void pixelClasses(const HeadLayer<T>& layer, int64_t* classes);

}  // namespace fcn::ops
