// The weights that torchvision publishes for its residual networks.
// Made by scripts/models/weights.py from torchvision 0.28.0; not to be edited.
import type { WeightsEnumData } from './weights-meta';

export const WEIGHTS = {
  ResNet18Weights: {
    model: 'resnet18',
    default: 'IMAGENET1K_V1',
    entries: {
      IMAGENET1K_V1: {
        url: 'https://download.pytorch.org/models/resnet18-f37072fd.pth',
        preset: {
          cropSize: 224,
          resizeSize: 256,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 11689512,
          recipe: 'https://github.com/pytorch/vision/tree/main/references/classification#resnet',
          metrics: { 'ImageNet-1K': { 'acc@1': 69.758, 'acc@5': 89.078 } },
          ops: 1.814,
          fileSize: 44.661,
          docs: 'These weights reproduce closely the results of the paper using a simple training recipe.',
        },
      },
    },
  },
  ResNet34Weights: {
    model: 'resnet34',
    default: 'IMAGENET1K_V1',
    entries: {
      IMAGENET1K_V1: {
        url: 'https://download.pytorch.org/models/resnet34-b627a593.pth',
        preset: {
          cropSize: 224,
          resizeSize: 256,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 21797672,
          recipe: 'https://github.com/pytorch/vision/tree/main/references/classification#resnet',
          metrics: { 'ImageNet-1K': { 'acc@1': 73.314, 'acc@5': 91.42 } },
          ops: 3.664,
          fileSize: 83.275,
          docs: 'These weights reproduce closely the results of the paper using a simple training recipe.',
        },
      },
    },
  },
  ResNet50Weights: {
    model: 'resnet50',
    default: 'IMAGENET1K_V2',
    entries: {
      IMAGENET1K_V1: {
        url: 'https://download.pytorch.org/models/resnet50-0676ba61.pth',
        preset: {
          cropSize: 224,
          resizeSize: 256,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 25557032,
          recipe: 'https://github.com/pytorch/vision/tree/main/references/classification#resnet',
          metrics: { 'ImageNet-1K': { 'acc@1': 76.13, 'acc@5': 92.862 } },
          ops: 4.089,
          fileSize: 97.781,
          docs: 'These weights reproduce closely the results of the paper using a simple training recipe.',
        },
      },
      IMAGENET1K_V2: {
        url: 'https://download.pytorch.org/models/resnet50-11ad3fa6.pth',
        preset: {
          cropSize: 224,
          resizeSize: 232,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 25557032,
          recipe: 'https://github.com/pytorch/vision/issues/3995#issuecomment-1013906621',
          metrics: { 'ImageNet-1K': { 'acc@1': 80.858, 'acc@5': 95.434 } },
          ops: 4.089,
          fileSize: 97.79,
          docs: "These weights improve upon the results of the original paper by using TorchVision's `new training recipe <https://pytorch.org/blog/how-to-train-state-of-the-art-models-using-torchvision-latest-primitives/>`_.",
        },
      },
    },
  },
  ResNet101Weights: {
    model: 'resnet101',
    default: 'IMAGENET1K_V2',
    entries: {
      IMAGENET1K_V1: {
        url: 'https://download.pytorch.org/models/resnet101-63fe2227.pth',
        preset: {
          cropSize: 224,
          resizeSize: 256,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 44549160,
          recipe: 'https://github.com/pytorch/vision/tree/main/references/classification#resnet',
          metrics: { 'ImageNet-1K': { 'acc@1': 77.374, 'acc@5': 93.546 } },
          ops: 7.801,
          fileSize: 170.511,
          docs: 'These weights reproduce closely the results of the paper using a simple training recipe.',
        },
      },
      IMAGENET1K_V2: {
        url: 'https://download.pytorch.org/models/resnet101-cd907fc2.pth',
        preset: {
          cropSize: 224,
          resizeSize: 232,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 44549160,
          recipe: 'https://github.com/pytorch/vision/issues/3995#new-recipe',
          metrics: { 'ImageNet-1K': { 'acc@1': 81.886, 'acc@5': 95.78 } },
          ops: 7.801,
          fileSize: 170.53,
          docs: "These weights improve upon the results of the original paper by using TorchVision's `new training recipe <https://pytorch.org/blog/how-to-train-state-of-the-art-models-using-torchvision-latest-primitives/>`_.",
        },
      },
    },
  },
  ResNet152Weights: {
    model: 'resnet152',
    default: 'IMAGENET1K_V2',
    entries: {
      IMAGENET1K_V1: {
        url: 'https://download.pytorch.org/models/resnet152-394f9c45.pth',
        preset: {
          cropSize: 224,
          resizeSize: 256,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 60192808,
          recipe: 'https://github.com/pytorch/vision/tree/main/references/classification#resnet',
          metrics: { 'ImageNet-1K': { 'acc@1': 78.312, 'acc@5': 94.046 } },
          ops: 11.514,
          fileSize: 230.434,
          docs: 'These weights reproduce closely the results of the paper using a simple training recipe.',
        },
      },
      IMAGENET1K_V2: {
        url: 'https://download.pytorch.org/models/resnet152-f82ba261.pth',
        preset: {
          cropSize: 224,
          resizeSize: 232,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 60192808,
          recipe: 'https://github.com/pytorch/vision/issues/3995#new-recipe',
          metrics: { 'ImageNet-1K': { 'acc@1': 82.284, 'acc@5': 96.002 } },
          ops: 11.514,
          fileSize: 230.474,
          docs: "These weights improve upon the results of the original paper by using TorchVision's `new training recipe <https://pytorch.org/blog/how-to-train-state-of-the-art-models-using-torchvision-latest-primitives/>`_.",
        },
      },
    },
  },
  ResNeXt50_32X4DWeights: {
    model: 'resnext50_32x4d',
    default: 'IMAGENET1K_V2',
    entries: {
      IMAGENET1K_V1: {
        url: 'https://download.pytorch.org/models/resnext50_32x4d-7cdf4587.pth',
        preset: {
          cropSize: 224,
          resizeSize: 256,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 25028904,
          recipe: 'https://github.com/pytorch/vision/tree/main/references/classification#resnext',
          metrics: { 'ImageNet-1K': { 'acc@1': 77.618, 'acc@5': 93.698 } },
          ops: 4.23,
          fileSize: 95.789,
          docs: 'These weights reproduce closely the results of the paper using a simple training recipe.',
        },
      },
      IMAGENET1K_V2: {
        url: 'https://download.pytorch.org/models/resnext50_32x4d-1a0047aa.pth',
        preset: {
          cropSize: 224,
          resizeSize: 232,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 25028904,
          recipe: 'https://github.com/pytorch/vision/issues/3995#new-recipe',
          metrics: { 'ImageNet-1K': { 'acc@1': 81.198, 'acc@5': 95.34 } },
          ops: 4.23,
          fileSize: 95.833,
          docs: "These weights improve upon the results of the original paper by using TorchVision's `new training recipe <https://pytorch.org/blog/how-to-train-state-of-the-art-models-using-torchvision-latest-primitives/>`_.",
        },
      },
    },
  },
  ResNeXt101_32X8DWeights: {
    model: 'resnext101_32x8d',
    default: 'IMAGENET1K_V2',
    entries: {
      IMAGENET1K_V1: {
        url: 'https://download.pytorch.org/models/resnext101_32x8d-8ba56ff5.pth',
        preset: {
          cropSize: 224,
          resizeSize: 256,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 88791336,
          recipe: 'https://github.com/pytorch/vision/tree/main/references/classification#resnext',
          metrics: { 'ImageNet-1K': { 'acc@1': 79.312, 'acc@5': 94.526 } },
          ops: 16.414,
          fileSize: 339.586,
          docs: 'These weights reproduce closely the results of the paper using a simple training recipe.',
        },
      },
      IMAGENET1K_V2: {
        url: 'https://download.pytorch.org/models/resnext101_32x8d-110c445d.pth',
        preset: {
          cropSize: 224,
          resizeSize: 232,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 88791336,
          recipe: 'https://github.com/pytorch/vision/issues/3995#new-recipe-with-fixres',
          metrics: { 'ImageNet-1K': { 'acc@1': 82.834, 'acc@5': 96.228 } },
          ops: 16.414,
          fileSize: 339.673,
          docs: "These weights improve upon the results of the original paper by using TorchVision's `new training recipe <https://pytorch.org/blog/how-to-train-state-of-the-art-models-using-torchvision-latest-primitives/>`_.",
        },
      },
    },
  },
  ResNeXt101_64X4DWeights: {
    model: 'resnext101_64x4d',
    default: 'IMAGENET1K_V1',
    entries: {
      IMAGENET1K_V1: {
        url: 'https://download.pytorch.org/models/resnext101_64x4d-173b62eb.pth',
        preset: {
          cropSize: 224,
          resizeSize: 232,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 83455272,
          recipe: 'https://github.com/pytorch/vision/pull/5935',
          metrics: { 'ImageNet-1K': { 'acc@1': 83.246, 'acc@5': 96.454 } },
          ops: 15.46,
          fileSize: 319.318,
          docs: "These weights were trained from scratch by using TorchVision's `new training recipe <https://pytorch.org/blog/how-to-train-state-of-the-art-models-using-torchvision-latest-primitives/>`_.",
        },
      },
    },
  },
  WideResNet50_2Weights: {
    model: 'wideResnet50_2',
    default: 'IMAGENET1K_V2',
    entries: {
      IMAGENET1K_V1: {
        url: 'https://download.pytorch.org/models/wide_resnet50_2-95faca4d.pth',
        preset: {
          cropSize: 224,
          resizeSize: 256,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 68883240,
          recipe: 'https://github.com/pytorch/vision/pull/912#issue-445437439',
          metrics: { 'ImageNet-1K': { 'acc@1': 78.468, 'acc@5': 94.086 } },
          ops: 11.398,
          fileSize: 131.82,
          docs: 'These weights reproduce closely the results of the paper using a simple training recipe.',
        },
      },
      IMAGENET1K_V2: {
        url: 'https://download.pytorch.org/models/wide_resnet50_2-9ba9bcbe.pth',
        preset: {
          cropSize: 224,
          resizeSize: 232,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 68883240,
          recipe: 'https://github.com/pytorch/vision/issues/3995#new-recipe-with-fixres',
          metrics: { 'ImageNet-1K': { 'acc@1': 81.602, 'acc@5': 95.758 } },
          ops: 11.398,
          fileSize: 263.124,
          docs: "These weights improve upon the results of the original paper by using TorchVision's `new training recipe <https://pytorch.org/blog/how-to-train-state-of-the-art-models-using-torchvision-latest-primitives/>`_.",
        },
      },
    },
  },
  WideResNet101_2Weights: {
    model: 'wideResnet101_2',
    default: 'IMAGENET1K_V2',
    entries: {
      IMAGENET1K_V1: {
        url: 'https://download.pytorch.org/models/wide_resnet101_2-32ee1156.pth',
        preset: {
          cropSize: 224,
          resizeSize: 256,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 126886696,
          recipe: 'https://github.com/pytorch/vision/pull/912#issue-445437439',
          metrics: { 'ImageNet-1K': { 'acc@1': 78.848, 'acc@5': 94.284 } },
          ops: 22.753,
          fileSize: 242.896,
          docs: 'These weights reproduce closely the results of the paper using a simple training recipe.',
        },
      },
      IMAGENET1K_V2: {
        url: 'https://download.pytorch.org/models/wide_resnet101_2-d733dc28.pth',
        preset: {
          cropSize: 224,
          resizeSize: 232,
          mean: [0.485, 0.456, 0.406],
          std: [0.229, 0.224, 0.225],
        },
        meta: {
          minSize: [1, 1],
          numParams: 126886696,
          recipe: 'https://github.com/pytorch/vision/issues/3995#new-recipe',
          metrics: { 'ImageNet-1K': { 'acc@1': 82.51, 'acc@5': 96.02 } },
          ops: 22.753,
          fileSize: 484.747,
          docs: "These weights improve upon the results of the original paper by using TorchVision's `new training recipe <https://pytorch.org/blog/how-to-train-state-of-the-art-models-using-torchvision-latest-primitives/>`_.",
        },
      },
    },
  },
} as const satisfies Record<string, WeightsEnumData>;
